import { compareTlp, type Marking, parseMarking, TLP_COLORS, type TlpLabel } from './marking.ts';

export interface Marked {
  /** Null: not marked, which restricts nothing. */
  readonly marking: Marking | null;
}

/** What a whole brief carries: the strictest TLP label of its parts and every other marking. */
export interface BriefMarking {
  readonly tlp: TlpLabel | null;
  /** An organisation's own markings, in order of appearance; they have no order among themselves. */
  readonly own: readonly string[];
}

/** Rolls the parts' markings up to the whole. */
export function rollUp(parts: readonly Marked[]): BriefMarking {
  let tlp: TlpLabel | null = null;
  const own = new Set<string>();
  for (const { marking } of parts) {
    if (marking?.scheme === 'own') own.add(marking.label);
    if (marking?.scheme === 'tlp' && (tlp === null || compareTlp(marking.label, tlp) > 0)) {
      tlp = marking.label;
    }
  }
  return { tlp, own: [...own] };
}

/** "TLP:AMBER // INTERNAL USE", as header and footer print it; null when nothing is marked. */
export function markingLine({ tlp, own }: BriefMarking): string | null {
  const parts = [...(tlp ? [tlp] : []), ...own];
  return parts.length === 0 ? null : parts.join(' // ');
}

/** A part that an export at a lower marking leaves out, and why. */
export interface Cut<Part> {
  readonly part: Part;
  readonly reason: string;
}

/**
 * The parts that may go out at `ceiling`, and what was cut. An organisation's own marking goes out only
 * under the same marking, because nobody has said how it compares.
 */
export function filterByMarking<Part extends Marked>(
  parts: readonly Part[],
  ceiling: Marking,
): { kept: Part[]; cut: Cut<Part>[] } {
  const kept: Part[] = [];
  const cut: Cut<Part>[] = [];
  for (const part of parts) {
    const reason = refusal(part.marking, ceiling);
    if (reason === null) kept.push(part);
    else cut.push({ part, reason });
  }
  return { kept, cut };
}

/** Why a marking keeps something back from one label, as one sentence; null where it does not. */
export function refusal(marking: Marking | null, ceiling: Marking): string | null {
  if (marking === null) return null;
  if (marking.scheme === 'tlp' && ceiling.scheme === 'tlp') {
    return compareTlp(marking.label, ceiling.label) > 0
      ? `Marked ${marking.label}, above ${ceiling.label}.`
      : null;
  }
  if (marking.scheme === ceiling.scheme && isSameWords(marking.label, ceiling.label)) return null;
  if (marking.scheme === 'tlp' && marking.label === 'TLP:CLEAR') return null;
  return `Marked ${marking.label}, which does not compare with ${ceiling.label}.`;
}

const isSameWords = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** A label of a marking line with the standard's colour for text on black; null: an organisation's own. */
export interface MarkingLabel {
  readonly text: string;
  readonly color: string | null;
}

/** The labels of a marking line, as header and footer print them; what is no TLP label stays as written. */
export const markingLabels = (line: string | null): MarkingLabel[] =>
  (line ?? '')
    .split(/\s*\/\/\s*/)
    .filter((part) => part !== '')
    .map((part) => {
      const read = parseMarking(part);
      return read.ok && read.value.scheme === 'tlp'
        ? { text: read.value.label, color: TLP_COLORS[read.value.label] }
        : { text: part, color: null };
    });
