import { blockSpans, type Span } from '#domain/document.ts';
import { sentences } from '#domain/reading/sentences.ts';
import { words } from '#domain/text/words.ts';
import type { Random } from './random.ts';
import { type Piece, type TrackedText, track } from './tracked-text.ts';

/** How an editor, a wire desk or a web page changes an article. `donor` lends words and paragraphs. */
export interface Mutation {
  readonly name: string;
  apply(text: string, donor: string, random: Random): TrackedText;
}

/** Straight for printed marks, and printed for straight ones. */
const TYPOGRAPHY: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': ' - ',
  '…': '...',
  '"': '“',
  "'": '’',
  '-': '–',
};

/** The marks of Arabic and of the full-width forms, as a translation engine leaves them. */
const TRANSLATED: Readonly<Record<string, string>> = {
  ',': '،',
  ';': '؛',
  '?': '؟',
  '.': '。',
  ':': '：',
  '(': '（',
  ')': '）',
  '“': '«',
  '”': '»',
  '"': '»',
  '!': '！',
};

export const MUTATIONS: readonly Mutation[] = [
  { name: 'paragraphs added', apply: addParagraphs },
  { name: 'paragraph moved', apply: moveParagraph },
  { name: 'paragraphs deleted', apply: deleteParagraphs },
  { name: 'sentences reordered', apply: reorderSentences },
  { name: 'words replaced, 1 %', apply: replaceWords(0.01) },
  { name: 'words replaced, 5 %', apply: replaceWords(0.05) },
  { name: 'words replaced, 10 %', apply: replaceWords(0.1) },
  { name: 'words replaced, 20 %', apply: replaceWords(0.2) },
  { name: 'quotes and dashes', apply: substitute(TYPOGRAPHY) },
  { name: 'white space', apply: respace },
  { name: 'correction prefixed', apply: prefixCorrection },
  { name: 'lead rewritten', apply: rewriteLead },
  { name: 'punctuation translated', apply: substitute(TRANSLATED) },
  { name: 'half the article cut', apply: cutHalf },
];

/** The spans of the paragraphs, without the blank lines between them. */
export function paragraphs(text: string): Span[] {
  const blocks = text
    .split('\n\n')
    .map((block) => ({ kind: 'paragraph' as const, text: block, marks: [] }));
  return blockSpans(blocks);
}

/** Paragraphs in a new order, with a blank line between each two. */
function joined(text: string, parts: readonly Piece[]): TrackedText {
  return track(
    text,
    parts.flatMap((part, index) => (index === 0 ? [part] : [{ text: '\n\n' }, part])),
  );
}

function addParagraphs(text: string, donor: string, random: Random): TrackedText {
  const parts: Piece[] = paragraphs(text);
  const lent = paragraphs(donor).map(({ start, end }) => donor.slice(start, end));
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    parts.splice(random.below(parts.length + 1), 0, { text: random.pick(lent) });
  }
  return joined(text, parts);
}

function moveParagraph(text: string, _donor: string, random: Random): TrackedText {
  const parts = paragraphs(text);
  const moved = parts.splice(random.below(parts.length), 1);
  parts.splice(random.below(parts.length + 1), 0, ...moved);
  return joined(text, parts);
}

function deleteParagraphs(text: string, _donor: string, random: Random): TrackedText {
  const parts = paragraphs(text);
  for (let count = 1 + random.below(3); count > 0 && parts.length > 1; count -= 1) {
    parts.splice(random.below(parts.length), 1);
  }
  return joined(text, parts);
}

/** In every third paragraph two neighbouring sentences change places. */
function reorderSentences(text: string, _donor: string, random: Random): TrackedText {
  const pieces: Piece[] = [];
  let last = 0;
  for (const paragraph of paragraphs(text)) {
    const inside = sentences(text.slice(paragraph.start, paragraph.end)).map((span) => ({
      start: paragraph.start + span.start,
      end: paragraph.start + span.end,
    }));
    if (inside.length < 2 || random.below(3) > 0) continue;
    const at = random.below(inside.length - 1);
    const [first, second] = inside.slice(at, at + 2);
    if (!first || !second) continue;
    pieces.push(
      { start: last, end: first.start },
      second,
      { start: first.end, end: second.start },
      first,
    );
    last = second.end;
  }
  return track(text, [...pieces, { start: last, end: text.length }]);
}

function replaceWords(share: number): Mutation['apply'] {
  return (text, donor, random) => {
    const vocabulary = words(donor).map(({ start, end }) => donor.slice(start, end));
    const pieces: Piece[] = [];
    let last = 0;
    for (const { start, end } of words(text)) {
      if (random.next() >= share) continue;
      pieces.push({ start: last, end: start }, { start, end, text: random.pick(vocabulary) });
      last = end;
    }
    return track(text, [...pieces, { start: last, end: text.length }]);
  };
}

function substitute(marks: Readonly<Record<string, string>>): Mutation['apply'] {
  return (text) => {
    const pieces: Piece[] = [];
    let last = 0;
    for (let at = 0; at < text.length; at += 1) {
      const mark = marks[text.charAt(at)];
      if (mark === undefined) continue;
      pieces.push({ start: last, end: at }, { start: at, end: at + 1, text: mark });
      last = at + 1;
    }
    return track(text, [...pieces, { start: last, end: text.length }]);
  };
}

/** Lines wrapped, spaces doubled or made unbreakable. */
function respace(text: string, _donor: string, random: Random): TrackedText {
  const pieces: Piece[] = [];
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) !== ' ' || random.next() > 0.25) continue;
    const space = random.pick(['  ', '\n', '\u00a0', '\t']);
    pieces.push({ start: last, end: at }, { start: at, end: at + 1, text: space });
    last = at + 1;
  }
  return track(text, [...pieces, { start: last, end: text.length }]);
}

/** The correction quotes the passage that it corrects: a trap for whoever takes the first quote. */
function prefixCorrection(text: string, _donor: string, random: Random): TrackedText {
  const long = sentences(text).filter(({ start, end }) => end - start > 60);
  const { start, end } = random.pick(long.length > 0 ? long : paragraphs(text));
  const quoted = text.slice(start, Math.min(end, start + 80));
  const notice = `Correction: An earlier version of this story said “${quoted}”. The figures have been updated.`;
  return track(text, [{ text: `${notice}\n\n` }, { start: 0, end: text.length }]);
}

/** The first long paragraph is written anew: a third of its words return in another order. */
function rewriteLead(text: string, donor: string, random: Random): TrackedText {
  const parts: Piece[] = paragraphs(text);
  const at = parts.findIndex((part) => 'start' in part && part.end - part.start > 120);
  const lead = parts[at];
  if (!lead || !('start' in lead)) return joined(text, parts);
  const own = words(text.slice(lead.start, lead.end)).map((word) =>
    text.slice(lead.start + word.start, lead.start + word.end),
  );
  const lent = words(donor).map(({ start, end }) => donor.slice(start, end));
  const fresh = own.map(() => (random.below(3) === 0 ? random.pick(own) : random.pick(lent)));
  parts[at] = { text: `${fresh.join(' ')}.` };
  return joined(text, parts);
}

/** The first half, the last half, or every second paragraph goes. */
function cutHalf(text: string, _donor: string, random: Random): TrackedText {
  const parts = paragraphs(text);
  const half = Math.ceil(parts.length / 2);
  const left = random.pick([
    parts.slice(half),
    parts.slice(0, half),
    parts.filter((_, index) => index % 2 === 0),
  ]);
  return joined(text, left.length > 0 ? left : parts.slice(0, 1));
}
