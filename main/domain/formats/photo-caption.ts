/** What people write of a photograph, in a file beside it. */
export interface PhotoCaption {
  /** As it is written, on one line. */
  readonly text: string;
  /** Who took it or gave it, where the caption ends with that. */
  readonly credit: string | null;
}

const SEPARATOR = /^\s{0,9}(?:[-–—:;,=|]|\t)\s{0,9}(?=\S)/u;
const CREDIT =
  /(?:^|[\s(])(?:photo(?:graph)?(?: credit)?|foto|image|picture|credit|crédit|фото|تصوير|الصورة)\s?(?::| by |\s?©)\s?([^\n]{2,200})$|©\s?([^\n]{2,200})$/iu;

/**
 * The caption of the file `name` in a list that has one a line, "DSC_0412.jpg - Trucks at Rabak"; null where
 * no line begins with that name.
 */
export function captionIn(list: string, name: string): PhotoCaption | null {
  const stem = name.replace(/\.[^.]{1,5}$/, '');
  for (const line of list.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const written = line.trim().replace(/^"([^"]{1,300})"/, '$1');
    for (const start of [name, stem]) {
      if (written.slice(0, start.length).toLowerCase() !== start.toLowerCase()) continue;
      const rest = written.slice(start.length);
      if (SEPARATOR.test(rest)) return captionOf(rest.replace(SEPARATOR, ''));
    }
  }
  return null;
}

/** A caption by itself: the whole of a file that bears the picture's name. */
export function captionOf(written: string): PhotoCaption | null {
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .slice(0, 4_000);
  if (text === '') return null;
  const found = CREDIT.exec(text);
  const credit = (found?.[1] ?? found?.[2])?.replace(/[).]+$/, '').trim() ?? null;
  return { text, credit };
}
