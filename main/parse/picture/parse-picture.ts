import { makeBlock } from '#domain/formats/blocks.ts';
import { cleanCharacters, cleanLine } from '#domain/formats/characters.ts';
import type { ArticleDraft, EnclosedFile, FileDraft } from '#domain/formats/draft.ts';
import { baseName } from '#domain/formats/file-name.ts';
import { captionIn, captionOf, type PhotoCaption } from '#domain/formats/photo-caption.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { detectLanguage } from '#domain/language/detect.ts';
import { fail, type Result } from '#domain/result.ts';
import { fileStem } from '../file-stem.ts';
import { pictureOf } from '../picture-of.ts';
import { readExif } from './exif.ts';

/**
 * A picture by itself: a document of one picture with the caption that stands in a file beside it. Equal
 * pictures with other names or captions are other documents, so both are in its part. What the camera noted
 * of time and place is told, and is no field of the source: cameras' clocks go wrong.
 */
export function parsePicture(
  bytes: Uint8Array,
  path: string,
  _choice: ReadingChoice,
  beside: readonly EnclosedFile[],
): ArticleDraft | Result<FileDraft> {
  const picture = pictureOf(bytes);
  if (!picture) return fail('not-text', 'This picture is damaged, or of no known kind.');
  const name = baseName(path);
  const caption = captionFor(name, beside);
  const text = cleanLine(caption?.text ?? '');
  return {
    hints: {
      ...sourceField('title', text === '' ? fileStem(name) : text),
      ...sourceField('byline', caption?.credit ?? ''),
    },
    // A caption may be too short to tell; those beside it are of the same hand.
    language: caption === null ? null : detectLanguage(beside.map(textOf).join('\n')),
    blocks: [
      { kind: 'picture', text: '', marks: [], sha256: picture.sha256, alternative: text },
      ...makeBlock({ kind: 'caption' }, { text, marks: [] }),
    ],
    pictures: [picture],
    withoutText: true,
    isWhole: true,
    part: text === '' ? name : `${name}: ${text}`,
    remarks: [...noted(bytes), ...(text === '' ? [WITHOUT_CAPTION] : [])],
  };
}

const WITHOUT_CAPTION =
  'No caption came with it. One that stands in a file of its name beside it, photo.jpg.txt, or in captions.txt, is read with it.';

/** The file that bears the picture's name speaks of it alone; a list speaks of many. */
function captionFor(name: string, beside: readonly EnclosedFile[]): PhotoCaption | null {
  const texts = beside.map((file) => ({ name: baseName(file.name), bytes: file.bytes }));
  const own = texts.find((file) => file.name.toLowerCase() === `${name}.txt`.toLowerCase());
  const stem = texts.find((file) => file.name === `${fileStem(name)}.txt`);
  for (const file of [own, stem]) {
    const caption = file && captionOf(textOf(file));
    if (caption) return caption;
  }
  for (const file of texts) {
    if (!/\.(?:txt|csv)$/i.test(file.name)) continue;
    const caption = captionIn(textOf(file), name);
    if (caption) return caption;
  }
  return null;
}

const textOf = ({ bytes }: EnclosedFile): string =>
  cleanCharacters(new TextDecoder().decode(bytes));

function noted(bytes: Uint8Array): string[] {
  const { taken, place } = readExif(bytes);
  return [
    ...(taken === null ? [] : [`Taken ${taken}, by the camera’s clock.`]),
    ...(place === null
      ? []
      : [
          `Taken at ${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}, as the camera noted.`,
        ]),
  ];
}
