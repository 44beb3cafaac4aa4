import { ok, type Result } from '../result.ts';
import { type Marking, parseMarking } from './marking.ts';
import { markingLine, refusal, rollUp } from './roll-up.ts';

/** How far something goes out: any one of its labels lets a part in ("TLP:GREEN // INTERNAL"). */
export type Ceiling = readonly Marking[];

/** Reads a marking line; empty where it says nothing. */
export function parseCeiling(line: string): Result<Ceiling> {
  const ceiling: Marking[] = [];
  for (const part of line.split(/\s*\/\/\s*/).filter((one) => one.trim() !== '')) {
    const read = parseMarking(part);
    if (!read.ok) return read;
    ceiling.push(read.value);
  }
  return ok(ceiling);
}

/** "TLP:GREEN // INTERNAL" */
export const ceilingLine = (ceiling: Ceiling): string =>
  ceiling.map(({ label }) => label).join(' // ');

/** A marking as it was kept; what can't be read restricts all the more, and goes out under itself alone. */
export function markingFrom(label: string | null | undefined): Marking | null {
  if (label === null || label === undefined || label.trim() === '') return null;
  const read = parseMarking(label);
  return read.ok ? read.value : { scheme: 'own', label };
}

/** What labels as they were kept come to together, as one line; null where none of them says anything. */
export const lineOf = (labels: readonly (string | null | undefined)[]): string | null =>
  markingLine(rollUp(labels.map((label) => ({ marking: markingFrom(label) }))));

/** The line that something with these labels goes out under: the ceiling, or without one its own. */
export const lineAt = (
  ceiling: Ceiling,
  labels: readonly (string | null | undefined)[],
): string | null => (ceiling.length > 0 ? ceilingLine(ceiling) : lineOf(labels));

/** Why something with this marking stays back, as one sentence; null where one label lets it go. */
export function keptBackBy(ceiling: Ceiling, label: string | null | undefined): string | null {
  const marking = markingFrom(label);
  let first: string | null = null;
  for (const one of ceiling) {
    const reason = refusal(marking, one);
    if (reason === null) return null;
    first ??= reason;
  }
  return first;
}

/** The same of a free note, which no document's marking speaks for: without one of its own it goes under no limit. */
export const freeNoteKeptBack = (ceiling: Ceiling, label: string | null): string | null =>
  keptBackBy(ceiling, label) ??
  (label === null && ceiling.length > 0 ? 'Nobody has said how far it may go.' : null);

/** The same for what carries a whole line: each of its labels must be let go. */
export function lineKeptBackBy(ceiling: Ceiling, line: string | null): string | null {
  for (const part of (line ?? '').split(/\s*\/\/\s*/)) {
    const reason = keptBackBy(ceiling, part);
    if (reason !== null) return reason;
  }
  return null;
}
