import type { Article } from '../../article.ts';
import { type Block, blockAt, blockSpans, type Span } from '../../document.ts';
import type { Figure } from '../../figures/types.ts';
import { type Asked, askedBy, askedByHead } from './asked.ts';
import type { Claim, Part } from './claim.ts';
import { type Dated, lastDay, timesIn } from './days.ts';
import { inHouse, placeOf } from './places.ts';
import { happenedOn, heldOn, isIncident } from './said-when.ts';
import { speakerOf } from './speakers.ts';
import { fullName, voiceBefore } from './voice-in.ts';
import { ownVoice } from './voices.ts';

/** What an article claims, and which numbers it takes back. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly withdrawn: readonly Claim[];
}

/** "Earlier reports wrongly gave 81": the number is named to be taken back. */
const TAKEN_BACK =
  /(?<!\p{L})(?:earlier (?:version|report|figure|toll|count|statement)s?|previous(?:ly)? (?:report(?:ed)?|figure|given|said|stated|published)|wrong(?:ly)?|mistaken(?:ly)?|in error|erroneous(?:ly)?|incorrect(?:ly)?|misprint|and not|not the|instead of|rather than|withdr(?:a|e)wn?|retract(?:s|ed)?|خطأ|بالخطأ|وليس|لا)\s*(?:[^.;]{0,60})$/iu;
const TAKEN_BACK_AFTER =
  /^[^.;,]{0,40}(?<!\p{L})(?:was|were|is|are) (?:wrong|a mistake|an error|incorrect|mistaken|withdrawn|retracted)/iu;
/** Older than so many days, and it is history. */
const HISTORY = 120;

/**
 * @param figures the article's, corrected
 * @param short full names by their short forms
 */
export function claimsOf(
  article: Pick<Article, 'id' | 'text' | 'blocks' | 'source'>,
  figures: readonly Figure[],
  short: ReadonlyMap<string, string>,
): Claims {
  const { text, blocks, source } = article;
  const { published, publisher, title } = source;
  const spans = blockSpans(blocks);
  const own = ownVoice(article);
  const opening = text.slice(0, 240);
  const read = new Map<string, readonly Dated[]>();
  const times = (sentence: string) => {
    const known = read.get(sentence) ?? timesIn(sentence, published);
    read.set(sentence, known);
    return known;
  };
  const claims: Claim[] = [];
  const withdrawn: Claim[] = [];
  for (const [index, figure] of figures.entries()) {
    const at = blockAt(spans, figure.start);
    const block = blocks[at];
    if (!block || figure.change !== undefined) continue;
    const sentence = sentenceAt(text, figure);
    if (!sentence) continue;
    const written = text.slice(sentence.start, sentence.end);
    const inside = { start: figure.start - sentence.start, end: figure.end - sentence.start };
    const isRow = block.kind === 'table-row';
    if (figure.partOf !== undefined && !isRow) {
      addPart(claims, figure, sentence, written.slice(inside.end));
      continue;
    }
    const asked = isRow
      ? askedInTable(figure, blocks, at)
      : askedBy(written, figure.unit, inside, neighbours(figures, index, sentence));
    if (!asked) continue;
    if (PART_OF_BEFORE.test(written.slice(0, inside.start))) continue;
    const { words, day: told } = sourceAndDay(figure.attribution, published);
    const all = isRow ? [] : times(written);
    const day = isRow
      ? (lastDay(timesIn(figure.asOf ?? '', published)[0]?.date ?? null) ??
        told ??
        published?.slice(0, 10) ??
        null)
      : heldOn(written, inside, all, published);
    if (isHistory(day, published)) continue;
    const incident =
      !isRow && COUNTS_EVENTS.has(asked.topic.id) && isIncident(written, title, opening);
    const event = incident ? happenedOn(written, all) : null;
    // Which event is meant stands nowhere: its number has no place.
    if (incident && event === null) continue;
    const place = placeOf(figure);
    const isLevel = /^(?:displaced|sheltered)$/.test(asked.topic.id);
    if (!isRow && (place === null || isLevel) && inHouse(written, inside)) continue;
    const claim: Claim = {
      ...asked,
      article: article.id,
      figure,
      sentence,
      place,
      day: event ?? day,
      event,
      speaker: speakerOf(speaks(words, written, inside.start, text), own, short),
      publisher,
      published,
      parts: [],
    };
    const back =
      TAKEN_BACK.test(written.slice(0, inside.start)) ||
      TAKEN_BACK_AFTER.test(written.slice(inside.end));
    (back && !isRow ? withdrawn : claims).push(claim);
  }
  return { claims: withSums(claims, blocks, spans), withdrawn };
}

/** "Of these, 22 were found dead": of those whom the sentence before counts. */
const PART_OF_BEFORE =
  /^(?:of (?:these|those|them|whom)|among (?:these|those|them)|من بينهم|بينهم)(?!\p{L})/iu;

/** The speaker as the figures engine reads him, else as the sentence has him before the number; in full. */
function speaks(words: string | null, sentence: string, at: number, text: string): string | null {
  const read =
    words === null || words.split(' ').length > 9 ? (voiceBefore(sentence, at) ?? words) : words;
  return read === null ? null : fullName(read.replace(/^the /i, ''), text);
}

/** Happen in single events as well as over a whole crisis. */
const COUNTS_EVENTS = new Set([
  'killed',
  'wounded',
  'missing',
  'detained',
  'rescued',
  'houses-destroyed',
  'houses-damaged',
]);

/** The sentence or the row of a figure in its text. */
function sentenceAt(text: string, { start, end, sentence }: Figure): Span | null {
  const from = text.lastIndexOf(sentence, start);
  return from >= 0 && from + sentence.length >= end
    ? { start: from, end: from + sentence.length }
    : null;
}

/** The ends of the figures on both sides, by their offsets in the sentence. */
function neighbours(figures: readonly Figure[], index: number, sentence: Span) {
  const length = sentence.end - sentence.start;
  const previous = (figures[index - 1]?.end ?? 0) - sentence.start;
  const next = (figures[index + 1]?.start ?? sentence.end) - sentence.start;
  return { previous: Math.max(0, previous), next: next > 0 ? Math.min(next, length) : length };
}

/** "70 of them in children", "including 3 children": a part stands with its whole, and never alone. */
function addPart(claims: Claim[], figure: Figure, sentence: Span, rest: string): void {
  const whole = claims.at(-1);
  if (whole?.sentence.start !== sentence.start) return;
  const words = (/^[^,;.،:()]*/u.exec(rest)?.[0] ?? '')
    .replace(/^\s*of (?:them|whom|these|those)(?!\p{L})/u, '')
    .trim();
  if (words.length > LONGEST_PART || !/^(?:in |were |are |was |had |from |\p{L})/u.test(words))
    return;
  claims[claims.length - 1] = { ...whole, parts: [...whole.parts, { figure, words }] };
}
const LONGEST_PART = 40;

/** A column or a row says what it counts; else what stands over the table does. */
function askedInTable(figure: Figure, blocks: readonly Block[], at: number): Asked | null {
  const own = figure.subject === null ? null : askedByHead(figure.subject, figure.unit);
  if (own || figure.subject !== null) return own;
  let before = at - 1;
  while (before >= 0 && blocks[before]?.kind === 'table-row') before -= 1;
  for (const back of [before, before - 1]) {
    const block = blocks[back];
    if (block && (block.kind === 'caption' || block.kind === 'heading')) {
      const asked = askedByHead(block.text, figure.unit);
      if (asked) return asked;
    }
  }
  return null;
}

/** "Interior Ministry, 5 March" in a table's column of sources. */
function sourceAndDay(attribution: string | null, published: string | null) {
  const [, words, date] = /^(.*?)[,(]\s*([^,()]*\d[^,()]*)\)?$/u.exec(attribution ?? '') ?? [];
  const day = date === undefined ? null : lastDay(timesIn(date, published)[0]?.date ?? null);
  return day === null ? { words: attribution, day: null } : { words: words ?? null, day };
}

function isHistory(day: string | null, published: string | null): boolean {
  if (day === null || published === null) return false;
  return Date.parse(published.slice(0, 10)) - Date.parse(day) > HISTORY * 86_400_000;
}

/** A total with what its table adds up: the rows of the same question and day. */
function withSums(
  claims: readonly Claim[],
  blocks: readonly Block[],
  spans: readonly Span[],
): Claim[] {
  const tableOf = ({ figure }: Claim): number => {
    let at = blockAt(spans, figure.start);
    if (blocks[at]?.kind !== 'table-row') return -1;
    while (blocks[at - 1]?.kind === 'table-row') at -= 1;
    return at;
  };
  const isPartOf = (part: Claim, total: Claim): boolean =>
    part !== total &&
    !part.figure.total &&
    part.place !== null &&
    part.topic === total.topic &&
    part.of === total.of &&
    part.figure.subject === total.figure.subject &&
    part.figure.asOf === total.figure.asOf &&
    tableOf(part) === tableOf(total);
  const totals = claims.filter((claim) => claim.figure.total && tableOf(claim) >= 0);
  const parts = new Map<Claim, Claim>();
  for (const total of totals) {
    for (const claim of claims) if (isPartOf(claim, total)) parts.set(claim, total);
  }
  return claims.flatMap((claim) => {
    if (parts.has(claim)) return [];
    const own: Part[] = [...parts].flatMap(([part, total]) =>
      total === claim ? [{ figure: part.figure, words: part.place ?? '' }] : [],
    );
    return own.length === 0 ? [claim] : [{ ...claim, parts: own }];
  });
}
