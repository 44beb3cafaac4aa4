import type { Mark } from '#domain/document.ts';
import type { Inline } from '#domain/formats/blocks.ts';
import { cleanCharacters } from '#domain/formats/characters.ts';
import { readLowered, readRaised } from '#domain/formats/raised.ts';
import { InlineBuilder, type MarkKind } from '../inline-builder.ts';
import { hasRightToLeft, isRightToLeft, type Piece, plainLetters, readingOrder } from './bidi.ts';
import { isParted, type Placed, type Segment } from './rows.ts';

/** What all lines of a document share. */
export interface Writing {
  /** Whether brackets of text that runs to the left are written as they look. */
  readonly mirror: boolean;
  /** In lower case, with the hyphens within them; what ends a line with one is left out. */
  readonly words: ReadonlySet<string>;
}

type Bit = Piece<Placed>;

/** A line's text as it is read; by default from where most of its letters are read. */
function bitsOf(line: Segment, mirror: boolean, rightToLeft?: boolean): Bit[] {
  const pieces: Bit[] = [];
  line.runs.forEach((placed, index) => {
    const previous = line.runs[index - 1];
    if (previous && isParted(previous.run, placed.run)) pieces.push({ text: ' ', extra: placed });
    pieces.push({ text: plainLetters(placed.run.text), extra: placed });
  });
  const whole = pieces.map(({ text }) => text).join('');
  if (!hasRightToLeft(whole)) return rightToLeft ? readingOrder(pieces, true, mirror) : pieces;
  return readingOrder(pieces, rightToLeft ?? isRightToLeft(whole), mirror);
}

export const textOf = (line: Segment, mirror = true): string =>
  bitsOf(line, mirror)
    .map(({ text }) => text)
    .join('');

/** Lines that follow each other as one text; `plain` where bold says nothing, as in a heading. */
export function inlineOf(lines: readonly Segment[], writing: Writing, plain = false): Inline {
  const inline = new InlineBuilder();
  // A line may have more Latin letters than others and still belong to a paragraph that is read from the right.
  const rightToLeft = isRightToLeft(lines.map((line) => textOf(line)).join(' '));
  let carried = lines.map((line) => bitsOf(line, writing.mirror, rightToLeft));
  carried = carried.map((bits, index) => joinTo(bits, carried[index + 1], writing));
  const bold =
    plain || carried.flat().every(({ text, extra }) => text.trim() === '' || extra.run.bold);
  for (const bits of grouped(carried.flat())) add(bits, inline, bold);
  return inline.take();
}

/** The bits with what parts them from the next line's: a space, or nothing where a hyphen stood. */
function joinTo(bits: readonly Bit[], next: readonly Bit[] | undefined, { words }: Writing): Bit[] {
  const last = bits.at(-1);
  if (!next || !last) return [...bits];
  const before = bits.map(({ text }) => text).join('');
  const after = next.map(({ text }) => text).join('');
  const ending = /([\p{L}\p{M}\p{N}’'-]*[\p{L}\p{M}\p{N}])?([-\u2010\u00ad])\s*$/u.exec(before);
  const beginning = /^\s*([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*)/u.exec(after)?.[1];
  if (!ending?.[1] || beginning === undefined) {
    const isAddress = /(?:https?:\/\/|www\.)\S*[/_=&?.-]\s*$/.test(before);
    return isAddress || /[\s]$/.test(before) ? [...bits] : [...bits, { ...last, text: ' ' }];
  }
  const keeps = ending[2] === '\u00ad' ? false : keepsHyphen(ending[1], beginning, words);
  const without = bits.toSpliced(-1, 1, {
    ...last,
    text: last.text.replace(/[-\u2010\u00ad]?\s*$/, ''),
  });
  return keeps ? [...without, { ...last, text: '-' }] : without;
}

/** First halves that stand before a hyphen of their own. */
const OWN_HYPHEN =
  /^(?:self|non|ex|well|anti|pro|semi|cross|half|all|high|low|long|short|so|co-?|post|pre|mid|multi|inter|near|north|south|east|west|vice|[\p{L}])$/iu;

/** Whether a hyphen at a line's end belongs to the word, by how the text has the word elsewhere. */
export function keepsHyphen(one: string, other: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(other) || !/\p{L}$/u.test(one)) return true;
  const plain = (one + other).toLowerCase();
  const whole = `${one}-${other}`.toLowerCase();
  if (words.has(whole)) return true;
  if (words.has(plain)) return false;
  const head = one.slice(one.lastIndexOf('-') + 1);
  if (OWN_HYPHEN.test(head)) return true;
  // "internally-displaced": two words that the text has by themselves, too long to be syllables.
  return (
    head.length > 4 &&
    other.length > 4 &&
    words.has(head.toLowerCase()) &&
    words.has(other.toLowerCase())
  );
}

/** All words of a document's lines, for `keepsHyphen`. */
export function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = line.replace(/[-\u2010\u00ad]\s*$/, '\u0000').replace(/\S*\u0000$/, '');
    for (const [word] of whole.matchAll(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu)) {
      words.add(word.toLowerCase());
    }
  }
  return words;
}

/** Bits of one look that follow each other. */
function grouped(bits: readonly Bit[]): Bit[][] {
  const groups: Bit[][] = [];
  for (const bit of bits) {
    const group = groups.at(-1);
    if (group && (looksLike(group[0], bit) || bit.text.trim() === '')) group.push(bit);
    else groups.push([bit]);
  }
  return groups;
}

const looksLike = (one: Bit | undefined, { extra: { run, shift } }: Bit): boolean =>
  one !== undefined &&
  one.extra.shift === shift &&
  one.extra.run.bold === run.bold &&
  one.extra.run.italic === run.italic &&
  one.extra.run.struck === run.struck &&
  one.extra.run.href === run.href;

function add(bits: readonly Bit[], inline: InlineBuilder, allBold: boolean): void {
  const [first] = bits;
  if (!first) return;
  const text = cleanCharacters(bits.map((bit) => bit.text).join('')).replace(/\n/g, ' ');
  const { run, shift } = first.extra;
  if (shift === 'lowered') {
    inline.add(`${readLowered(text)}${/\s$/.test(text) ? ' ' : ''}`);
    return;
  }
  const raised = shift === 'raised' ? readRaised(inline.text, text) : { text };
  const space = shift === 'raised' && /\s$/.test(text) ? ' ' : '';
  if ('labels' in raised) {
    inline.addNoteReferences(raised.labels);
    inline.add(space);
    return;
  }
  const link: MarkKind | null = run.href === null ? null : { kind: 'link', href: run.href };
  const struck: MarkKind | null = run.struck ? { kind: 'struck' } : null;
  const strong: MarkKind | null = run.bold && !allBold ? { kind: 'strong' } : null;
  const emphasis: MarkKind | null = run.italic ? { kind: 'emphasis' } : null;
  // The signs of what is struck stand close to it.
  const [, before = '', inside = '', behind = ''] = /^(\s*)(.*?)(\s*)$/s.exec(raised.text) ?? [];
  inline.add(before);
  inline.within(link, () =>
    inline.within(struck, () =>
      inline.within(strong, () => inline.within(emphasis, () => inline.add(inside))),
    ),
  );
  inline.add(behind + space);
}

/** A line's text without its first `length` signs, as behind a list's marker. */
export function withoutStart({ text, marks }: Inline, length: number): Inline {
  return {
    text: text.slice(length),
    marks: marks.flatMap((mark): Mark[] => {
      const start = Math.max(0, mark.start - length);
      return mark.end - length > start ? [{ ...mark, start, end: mark.end - length }] : [];
    }),
  };
}
