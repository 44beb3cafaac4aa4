import type { ArticleDraft } from '#domain/formats/draft.ts';
import { type FileProperties, sourceOfFile } from '#domain/formats/file-properties.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { fail, type Result } from '#domain/result.ts';
import { fileStem } from '../file-stem.ts';
import { changeRemarks } from '../office/account.ts';
import { commentBlocks } from '../office/comments.ts';
import { assemble, turnedBlock } from './assemble.ts';
import { hasRightToLeft, pairs } from './bidi.ts';
import { chunksOfLines } from './blocks-from-lines.ts';
import { chunksOfTags } from './blocks-from-tags.ts';
import type { Chunk } from './chunks.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { textOf, type Writing, wordsOf } from './line-text.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import type { PageText } from './page-text.ts';
import { putPictures } from './pictures/put-pictures.ts';
import type { PdfPictures } from './pictures/read-pictures.ts';
import { readPage } from './read-page.ts';
import { joined, rowsOf } from './rows.ts';
import { sizesOf } from './sizes.ts';

const MOST_PAGES = 2_000;
/** On all pages together: what a memory holds. */
const MOST_RUNS_IN_ALL = 600_000;

/** A PDF as it is read. One without text, or locked, is kept and says why it can't be read. */
export async function parsePdf(
  bytes: Uint8Array,
  name: string,
): Promise<ArticleDraft | Result<never>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened.error.code === 'locked' ? withoutText(name, LOCKED) : opened;
  const pdf = opened.value;
  try {
    return await readPdf(pdf, bytes, name);
  } finally {
    await pdf.close();
  }
}

const LOCKED =
  'It is locked with a password, so its text can’t be read: open it with the password elsewhere, save it without one and import that.';

const withoutText = (name: string, remark: string): ArticleDraft => ({
  hints: sourceField('title', fileStem(name)),
  language: null,
  blocks: [],
  remarks: [remark],
  withoutText: true,
});

async function readPdf(
  pdf: OpenPdf,
  bytes: Uint8Array,
  name: string,
): Promise<ArticleDraft | Result<never>> {
  const { pages, remarks } = await readPages(pdf);
  if (pages.length === 0) return fail('damaged-pdf', DAMAGED);
  const properties = await propertiesOf(pdf);
  if (pages.every(({ runs, turned }) => runs.length === 0 && turned === '')) {
    return withoutText(name, nothingToRead(pages.length));
  }
  const furniture = furnitureAmong(pages);
  const sizes = sizesOf(pages);
  const writing = writingOf(pages);
  const pictures = await picturesOf(bytes, pages);
  const chunks = pages.map((page): readonly Chunk[] => {
    const own = pictures.byPage.get(page) ?? [];
    const tagged = page.tagged && chunksOfTags(page, page.tagged, furniture.runs, own);
    if (tagged) return putPictures(tagged.chunks, tagged.unplaced, sizes);
    const runs = page.runs.filter((run) => !furniture.runs.has(run));
    return putPictures(chunksOfLines(page, runs, sizes), own, sizes);
  });
  const text = [...assemble(chunks, writing), ...pages.flatMap(turnedBlock)];
  const source = sourceOfFile(text, properties);
  const comments = pages.flatMap((page) => page.comments);
  return {
    hints: source.hints,
    language: properties.language,
    keepsFront: true,
    blocks: [...text, ...commentBlocks(comments)],
    resources: pictures.resources,
    leftOut: leftOutOf(furniture, pages),
    remarks: [
      ...remarks,
      ...emptyPages(pages),
      ...noisyPages(pages),
      ...pictures.remarks,
      ...source.remarks,
      ...changeRemarks(0, new Set(), comments.length),
    ],
  };
}

/** None where nothing would be left: pages of a line each repeat it as their text. */
function furnitureAmong(pages: readonly PageText[]): Furniture {
  const found = furnitureOf(pages);
  const isAll = pages.every(
    ({ runs, turned }) => turned === '' && runs.every((run) => found.runs.has(run)),
  );
  return isAll ? { runs: new Set(), heads: [], numbers: [] } : found;
}

const NO_PICTURES: PdfPictures = { byPage: new Map(), resources: [], remarks: [] };

/** What reads pictures is a large library, and most files have none. */
async function picturesOf(bytes: Uint8Array, pages: readonly PageText[]): Promise<PdfPictures> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes('/Image')) return NO_PICTURES;
  const { readPictures } = await import('./pictures/read-pictures.ts');
  return (await readPictures(bytes, pages)) ?? NO_PICTURES;
}

interface Properties extends FileProperties {
  readonly language: string | null;
}

async function readPages(pdf: OpenPdf): Promise<{ pages: PageText[]; remarks: string[] }> {
  const count = Math.min(pdf.document.numPages, MOST_PAGES);
  const pages: PageText[] = [];
  const damaged: number[] = [];
  let runs = 0;
  for (let number = 1; number <= count && runs < MOST_RUNS_IN_ALL; number += 1) {
    try {
      const page = await readPage(pdf, number);
      runs += page.runs.length;
      pages.push(page);
    } catch (error) {
      // The reader's own errors of a page; the pages around it are read.
      if (!(error instanceof Error)) throw error;
      damaged.push(number);
    }
  }
  const last = pages.at(-1)?.number ?? 0;
  const remarks =
    damaged.length > 0 ? [`${named(damaged)} can’t be read: the file is damaged there.`] : [];
  if (damaged.length + pages.length < pdf.document.numPages) {
    remarks.push(`Only the first ${last} of its ${pdf.document.numPages} pages were read.`);
  }
  return { pages, remarks };
}

async function propertiesOf({ document }: OpenPdf): Promise<Properties> {
  try {
    const { info } = await document.getMetadata();
    const given = info as Readonly<Record<string, unknown>>;
    const field = (name: string): string | undefined => {
      const value = given[name];
      return typeof value === 'string' ? value : undefined;
    };
    return {
      title: field('Title'),
      author: field('Author'),
      created: field('CreationDate')?.replace(/^D:(\d{4})(\d{2})(\d{2}).*$/s, '$1-$2-$3'),
      language: field('Language') ?? null,
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { language: null };
  }
}

/** What tells how the whole document is written. */
function writingOf(pages: readonly PageText[]): Writing {
  const lines = pages.flatMap(({ runs }) => rowsOf(runs).map(({ segments }) => joined(segments)));
  let asTheyLook = 0;
  let asTheyAre = 0;
  for (const line of lines) {
    const text = textOf(line);
    if (!hasRightToLeft(text)) continue;
    asTheyLook += pairs(text);
    asTheyAre += pairs(textOf(line, false));
  }
  const mirror = asTheyLook >= asTheyAre;
  return { mirror, words: wordsOf(lines.map((line) => textOf(line, mirror))) };
}

function leftOutOf({ heads, numbers }: Furniture, pages: readonly PageText[]): LeftOut[] {
  const marked = pages.flatMap(({ furniture }) => (furniture === '' ? [] : [furniture]));
  return [
    { what: 'running head or foot', texts: [...heads, ...marked] },
    { what: 'page number', texts: numbers },
  ].flatMap(({ what, texts: [opening, ...rest] }) =>
    opening === undefined
      ? []
      : [{ what, characters: [opening, ...rest].join('').length, opening: opening.slice(0, 80) }],
  );
}

const DAMAGED = 'This PDF is damaged or incomplete: nothing of it can be read.';

const nothingToRead = (pages: number): string =>
  pages === 1
    ? 'Its one page has no text: it is a picture or a scan, which Fieldbrief can’t read.'
    : `None of its ${pages} pages has text: they are pictures or scans, which Fieldbrief can’t read.`;

function emptyPages(pages: readonly PageText[]): string[] {
  const empty = pages.filter(({ runs, turned }) => runs.length === 0 && turned === '');
  const rest = 'empty, or a picture that can’t be read.';
  return told(empty, `has no text: it is ${rest}`, `have no text: they are ${rest}`);
}

const LEAST_SIGNS = 100;

/** Fonts that don't say which letters they draw give signs instead; a page of figures and sums has more of those. */
function noisyPages(pages: readonly PageText[]): string[] {
  const noisy = pages.filter(({ runs }) => {
    const signs = runs.map(({ text }) => text.replace(/[\s._–—-]+/g, '')).join('');
    const letters = signs.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
    return signs.length >= LEAST_SIGNS && letters.length < signs.length / 2;
  });
  const font = 'a font that does not say which letters it draws';
  return told(
    noisy,
    `has ${font}: most of its text is noise. Read it in the original.`,
    `have ${font}: most of their text is noise. Read them in the original.`,
  );
}

/** What is to be said of pages, of one or of several; nothing of none. */
const told = (pages: readonly PageText[], one: string, several: string): string[] =>
  pages.length === 0
    ? []
    : [`${named(pages.map(({ number }) => number))} ${pages.length === 1 ? one : several}`];

/** "Page 3", "Pages 3 and 5", "Pages 3, 4, 5 and 12 more" */
function named(numbers: readonly number[]): string {
  const [only = 0] = numbers;
  if (numbers.length === 1) return `Page ${only}`;
  const shown = numbers.slice(0, 5);
  const more = numbers.length - shown.length;
  const last = more > 0 ? `${more} more` : String(shown.pop());
  return `Pages ${shown.join(', ')} and ${last}`;
}
