import type { Block } from '#domain/document.ts';
import type { ArticleDraft, DraftBlock, EnclosedFile, Picture } from '#domain/formats/draft.ts';
import { pictureOf } from './picture-of.ts';

/** Pictures of one article, and their bytes together: what a page of a library should hold. */
const MOST_PICTURES = 300;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Puts a picture into each place that names one: out of the draft's own resources, out of the files beside
 * the document, or out of the name itself (a `data:` address). A place whose picture is not there stays
 * only where the document shows it as one, with a caption or a description.
 */
export function placePictures(draft: ArticleDraft, beside: readonly EnclosedFile[]): ArticleDraft {
  if (!draft.blocks.some(({ kind }) => kind === 'picture-place')) return draft;
  const files = new Map(
    [...beside, ...(draft.resources ?? [])].map(({ name, bytes }) => [plainName(name), bytes]),
  );
  const pictures = new Map((draft.pictures ?? []).map((picture) => [picture.sha256, picture]));
  let size = 0;
  const pictureFrom = (source: string): Picture | null => {
    const bytes = files.get(plainName(source)) ?? dataOf(source);
    const picture = bytes && pictureOf(bytes);
    if (!picture) return null;
    const known = pictures.get(picture.sha256);
    if (known) return known;
    if (pictures.size >= MOST_PICTURES || size + picture.bytes.length > MOST_BYTES) return null;
    size += picture.bytes.length;
    pictures.set(picture.sha256, picture);
    return picture;
  };
  const blocks = draft.blocks.flatMap((block): DraftBlock[] => {
    if (block.kind !== 'picture-place') return [block];
    const picture = pictureFrom(block.source);
    if (!picture && !block.isShown) return [];
    const placed: Block = {
      kind: 'picture',
      text: '',
      marks: [],
      sha256: picture?.sha256 ?? null,
      alternative: block.alternative,
      ...(block.page === undefined ? {} : { page: block.page }),
    };
    return [placed];
  });
  return { ...draft, blocks, pictures: [...pictures.values()] };
}

/** One spelling for a name that pages write in several: `./a%20b.jpg?w=1` is `a b.jpg`. */
function plainName(name: string): string {
  if (/^[a-z][a-z\d+.-]{1,20}:/i.test(name)) return name;
  const path = name.replace(/[?#].*$/s, '').replace(/^(?:\.\/)+/, '');
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch (error) {
    if (error instanceof URIError) return path.normalize('NFC');
    throw error;
  }
}

/** The bytes in a `data:` address of a picture; null for any other address. */
function dataOf(source: string): Uint8Array | null {
  const found = /^data:image\/[a-z.+-]{1,40};base64,([\w+/=\s-]+)$/i.exec(source);
  return found?.[1] === undefined ? null : new Uint8Array(Buffer.from(found[1], 'base64'));
}
