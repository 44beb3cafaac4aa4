import type { Span } from '../document.ts';
import { sentences } from '../reading/sentences.ts';
import { type Alignment, align } from './align.ts';
import { increasing } from './align-gap.ts';
import { type Lexicon, type Tokens, tokenise, wordFrom, wordUntil } from './tokens.ts';

/**
 * A sentence of the old revision, of the new one, or of both. `same` and `moved` pairs read alike;
 * `moved` stands elsewhere in the order; `changed` pairs differ in the words that `removed` (offsets in
 * the old text) and `added` (offsets in the new text) hold.
 */
export interface DiffRow {
  readonly kind: 'same' | 'moved' | 'changed' | 'removed' | 'added';
  readonly old: Span | null;
  readonly new: Span | null;
  readonly removed: readonly Span[];
  readonly added: readonly Span[];
}

/** Share of a sentence's words that makes another sentence its earlier form. */
const KIN = 0.4;

/**
 * Two revisions by sentence and word, for drawing: rows in the new order, each removed sentence after
 * the row of the sentence that stood before it. Every sentence of either text is in exactly one row.
 */
export function diffRevisions(before: string, after: string): DiffRow[] {
  const lexicon: Lexicon = new Map();
  const old = sentencesOf(before, tokenise(before, lexicon));
  const now = sentencesOf(after, tokenise(after, lexicon));
  const alignment = align(old.tokens, now.tokens);
  const pairs = pairSentences(old, now, alignment);
  const inOrder = new Set(increasing(pairs).map((pair) => pair.now));
  const partners = new Map(pairs.map((pair) => [pair.now, pair.old]));
  const paired = new Set(pairs.map((pair) => pair.old));
  const rows: DiffRow[] = [];
  let next = 0;
  const removeUntil = (end: number) => {
    for (; next < end; next += 1) {
      const span = old.spans[next];
      if (span && !paired.has(next)) rows.push(onlyOld(span));
    }
  };
  for (const [index, span] of now.spans.entries()) {
    const partner = partners.get(index);
    const earlier = partner === undefined ? undefined : old.spans[partner];
    if (partner === undefined || !earlier) {
      rows.push({ kind: 'added', old: null, new: span, removed: [], added: [span] });
      continue;
    }
    const moved = !inOrder.has(index);
    if (!moved) removeUntil(partner);
    rows.push(both(earlier, span, moved, { old, now, alignment }));
  }
  removeUntil(old.spans.length);
  return rows;
}

interface Sentences {
  readonly tokens: Tokens;
  readonly spans: readonly Span[];
  /** The sentence of each word. */
  readonly ofWord: Int32Array;
}

function sentencesOf(text: string, tokens: Tokens): Sentences {
  const spans = sentences(text);
  const ofWord = new Int32Array(tokens.count);
  for (const [index, { start, end }] of spans.entries()) {
    ofWord.fill(index, wordFrom(tokens, start), wordUntil(tokens, end) + 1);
  }
  return { tokens, spans, ofWord };
}

/** One to one, in old order: each sentence with the one that most of its words went to. */
function pairSentences(
  old: Sentences,
  now: Sentences,
  { toNew }: Alignment,
): { old: number; now: number }[] {
  const votes = new Map<string, { old: number; now: number; words: number }>();
  for (const [word, to] of toNew.entries()) {
    if (to === -1) continue;
    const pair = { old: old.ofWord[word] ?? 0, now: now.ofWord[to] ?? 0, words: 0 };
    const key = `${pair.old} ${pair.now}`;
    const known = votes.get(key) ?? pair;
    known.words += 1;
    votes.set(key, known);
  }
  const [oldLengths, newLengths] = [lengths(old), lengths(now)];
  const taken = { old: new Set<number>(), now: new Set<number>() };
  const pairs = [...votes.values()]
    .sort((a, b) => b.words - a.words || a.old - b.old || a.now - b.now)
    .filter((pair) => {
      const shorter = Math.min(oldLengths[pair.old] ?? 0, newLengths[pair.now] ?? 0);
      if (pair.words < KIN * shorter) return false;
      if (taken.old.has(pair.old) || taken.now.has(pair.now)) return false;
      taken.old.add(pair.old);
      taken.now.add(pair.now);
      return true;
    });
  return pairs.sort((a, b) => a.old - b.old);
}

function lengths({ spans, ofWord }: Sentences): Int32Array {
  const counts = new Int32Array(spans.length);
  for (const sentence of ofWord) counts[sentence] = (counts[sentence] ?? 0) + 1;
  return counts;
}

interface Revisions {
  readonly old: Sentences;
  readonly now: Sentences;
  readonly alignment: Alignment;
}

function onlyOld(span: Span): DiffRow {
  return { kind: 'removed', old: span, new: null, removed: [span], added: [] };
}

function both(earlier: Span, later: Span, moved: boolean, revisions: Revisions): DiffRow {
  const { old, now } = revisions;
  const same =
    old.tokens.text.slice(earlier.start, earlier.end) ===
    now.tokens.text.slice(later.start, later.end);
  if (same) {
    const kind = moved ? 'moved' : 'same';
    return { kind, old: earlier, new: later, removed: [], added: [] };
  }
  const kept = keptWords(earlier, later, revisions);
  const keptBack = new Map([...kept].map(([from, to]) => [to, from]));
  const removed = unlike(
    { tokens: old.tokens, span: earlier },
    { tokens: now.tokens, span: later },
    kept,
  );
  const added = unlike(
    { tokens: now.tokens, span: later },
    { tokens: old.tokens, span: earlier },
    keptBack,
  );
  return { kind: 'changed', old: earlier, new: later, removed, added };
}

/** The words that both sentences of a pair hold, in the same order. */
function keptWords(
  earlier: Span,
  later: Span,
  { old, now, alignment }: Revisions,
): Map<number, number> {
  const pairs: { old: number; now: number }[] = [];
  const last = wordUntil(old.tokens, earlier.end);
  for (let word = wordFrom(old.tokens, earlier.start); word <= last; word += 1) {
    const to = alignment.toNew[word] ?? -1;
    const start = now.tokens.starts[to] ?? -1;
    if (start >= later.start && start < later.end) pairs.push({ old: word, now: to });
  }
  return new Map(increasing(pairs).map((pair) => [pair.old, pair.now]));
}

interface Side {
  readonly tokens: Tokens;
  readonly span: Span;
}

/** What one side has and the other has not: runs of words and of the marks between them. */
function unlike(here: Side, there: Side, kept: ReadonlyMap<number, number>): Span[] {
  const { tokens, span } = here;
  const runs: { start: number; end: number }[] = [];
  const mark = (start: number, end: number) => {
    const run = runs.at(-1);
    if (run && tokens.text.slice(run.end, start).trim() === '') run.end = end;
    else runs.push({ start, end });
  };
  const markGap = (start: number, gap: string) => {
    if (gap.trim() === '') return;
    const from = start + gap.length - gap.trimStart().length;
    mark(from, from + gap.trim().length);
  };
  const last = wordUntil(tokens, span.end);
  for (let word = wordFrom(tokens, span.start); word <= last; word += 1) {
    const to = kept.get(word);
    const gap = gapBefore(here, word);
    if (to === undefined || gap.text !== gapBefore(there, to).text) markGap(gap.start, gap.text);
    if (to === undefined || wordText(tokens, word) !== wordText(there.tokens, to)) {
      mark(tokens.starts[word] ?? 0, tokens.ends[word] ?? 0);
    }
  }
  const tail = gapBefore(here, last + 1);
  const theirs = gapBefore(there, wordUntil(there.tokens, there.span.end) + 1);
  if (tail.text !== theirs.text) markGap(tail.start, tail.text);
  return runs;
}

/** What stands between a word, or the sentence's end, and the word before it in the sentence. */
function gapBefore({ tokens, span }: Side, word: number): { start: number; text: string } {
  const start = Math.max(span.start, tokens.ends[word - 1] ?? 0);
  const end = Math.min(span.end, tokens.starts[word] ?? span.end);
  return { start, text: tokens.text.slice(start, end) };
}

function wordText({ text, starts, ends }: Tokens, word: number): string {
  return text.slice(starts[word], ends[word]);
}
