import type { Article } from '../../article.ts';
import type { Figure } from '../types.ts';
import type { FigureCorrection } from './corrections.ts';
import { bothHold } from './intervals.ts';
import { placeKey, subjectKey } from './ledger-key.ts';

/** A figure with where it was read. */
export interface LedgerEntry extends Figure {
  /** The article's id. */
  readonly article: string;
  /** The article's date of publication, ISO 8601; null when unknown. */
  readonly date: string | null;
  /** The publisher, for the key-figures box; null when unknown. */
  readonly source: string | null;
}

/** The figures of an article as the ledger's entries. */
export const ledgerEntries = (
  { id, source }: Pick<Article, 'id' | 'source'>,
  figures: readonly Figure[],
): LedgerEntry[] =>
  figures.map((figure) => ({
    ...figure,
    article: id,
    date: source.published,
    source: source.publisher,
  }));

/** Figures about the same thing: subject, place and unit agree. */
export interface LedgerGroup {
  /** Stable over imports: unit, subject and place, normalised. */
  readonly key: string;
  readonly unit: string;
  readonly subject: string | null;
  readonly place: string | null;
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
  readonly disagreements: readonly Disagreement[];
  /** What a key-figures box shows: the newest. */
  readonly keyFigure: LedgerEntry;
}

/** Two statements for the same period that cannot both be true. */
export interface Disagreement {
  readonly a: LedgerEntry;
  readonly b: LedgerEntry;
}

/** Compared for disagreement within one group and period; keeps a flood of figures cheap. */
const MOST_PAIRS = 2_000;

/**
 * Groups figures about the same thing over articles and time. Groups with several entries come first,
 * then by their newest date; figures that count nothing named stand alone and are left out.
 */
export function buildLedger(
  entries: readonly LedgerEntry[],
  corrections: readonly FigureCorrection[] = [],
): LedgerGroup[] {
  const merged = mergeMap(corrections);
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const own = groupKey(entry);
    if (own === null) continue;
    const key = resolve(merged, own);
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => toGroup(key, group)).sort(byWeight);
}

/** What is counted, in the sentence's words: "people killed". */
export function countedWords({ subject, condition }: Figure): string | null {
  if (subject === null || !condition || subjectKey(subject)?.includes(condition)) return subject;
  return `${subject} ${condition}`;
}

/** What the figure is about, or null when the sentence does not say. */
export function groupKey(figure: Figure): string | null {
  const subject = subjectKey(figure.subject);
  if (subject === null) return null;
  const { unit, place, condition, change } = figure;
  const counted = condition && !subject.includes(condition) ? `${subject} ${condition}` : subject;
  // "58 people were killed" and "63 dead" count one thing.
  const key = counted.replace(/^person (?=\p{L}+$)/u, '');
  // How far something rose never stands among its levels.
  return `${unit}|${key}|${placeKey(place) ?? ''}${change ? `|${change}` : ''}`;
}

function toGroup(key: string, unsorted: readonly LedgerEntry[]): LedgerGroup {
  const entries = [...unsorted].sort(newestFirst);
  const [newest] = entries;
  if (!newest) throw new RangeError('A ledger group has at least one figure.');
  return {
    key,
    unit: newest.unit,
    subject: countedWords(newest),
    place: newest.place,
    entries,
    disagreements: disagreements(entries),
    keyFigure: newest,
  };
}

/** Undated articles stand last; of one day the more exact statement first. */
function newestFirst(a: LedgerEntry, b: LedgerEntry): number {
  return (
    (b.date ?? '').localeCompare(a.date ?? '') ||
    Number(b.value !== null) - Number(a.value !== null) ||
    a.start - b.start
  );
}

function byWeight(a: LedgerGroup, b: LedgerGroup): number {
  const several = Number(b.entries.length > 1) - Number(a.entries.length > 1);
  return several || newestFirst(a.keyFigure, b.keyFigure);
}

function disagreements(entries: readonly LedgerEntry[]): Disagreement[] {
  const found: Disagreement[] = [];
  let compared = 0;
  for (const [index, a] of entries.entries()) {
    for (const b of entries.slice(index + 1)) {
      compared += 1;
      if (compared > MOST_PAIRS) return found;
      // A part is less than its whole, and no other count of it.
      if (a.partOf !== undefined || b.partOf !== undefined) continue;
      if (samePeriod(a, b) && !bothHold(a, b)) found.push({ a, b });
    }
  }
  return found;
}

/**
 * The same as-of words, or, where at least one says nothing, the same day of publication. An article's
 * own figures without dates are parts or stages, so they never disagree with each other.
 */
function samePeriod(a: LedgerEntry, b: LedgerEntry): boolean {
  const day = (entry: LedgerEntry) => entry.date?.slice(0, 10) ?? null;
  const sameDay = day(a) !== null && day(a) === day(b);
  const said = (entry: LedgerEntry) => entry.asOf?.toLowerCase() ?? null;
  if (said(a) !== null && said(b) !== null) {
    // "on Monday" means one day only within a week of articles; "since 2 May" counts up to the day of writing.
    const isOneDay = /\d{4}/.test(a.asOf ?? '') && !SINCE.test(a.asOf ?? '');
    return said(a) === said(b) && (isOneDay || sameDay || a.article === b.article);
  }
  return sameDay && (a.article !== b.article || a.attribution !== b.attribution);
}

const SINCE = /^(?:since|from|depuis|منذ)(?!\p{L})/iu;

function mergeMap(corrections: readonly FigureCorrection[]): ReadonlyMap<string, string> {
  const merged = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.kind === 'merge') merged.set(correction.from, correction.into);
  }
  return merged;
}

/** Follows merges of merges; a ring of them ends where it began. */
function resolve(merged: ReadonlyMap<string, string>, key: string): string {
  const seen = new Set([key]);
  let at = key;
  for (let next = merged.get(at); next !== undefined && !seen.has(next); next = merged.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}
