import type { BriefRun } from './document.ts';

/** What a report said, kept so that a later one can say only what is new. */
export interface ReportContents {
  /** Ids of annotations, spans of sentences as `sha256:start:end`, and the `sha256` of each text that it read. */
  readonly passages: readonly string[];
  /** What each voice said to each question, in words, by the key of the claim. */
  readonly figures: Readonly<Record<string, string>>;
  /** Folded names. */
  readonly names: readonly string[];
}

export const NOTHING_SAID: ReportContents = { passages: [], figures: {}, names: [] };

/** What the reports up to a number said between them. */
export interface UsedBefore {
  readonly number: number;
  readonly passages: ReadonlySet<string>;
  readonly figures: Readonly<Record<string, string>>;
  readonly names: ReadonlySet<string>;
}

/** @param reports from the oldest to the newest; of a figure, the newest statement counts */
export function usedBefore(number: number, reports: readonly ReportContents[]): UsedBefore {
  return {
    number,
    passages: new Set(reports.flatMap(({ passages }) => passages)),
    figures: Object.fromEntries(reports.flatMap(({ figures }) => Object.entries(figures))),
    names: new Set(reports.flatMap(({ names }) => names)),
  };
}

/** Names a sentence of one revision. */
export const sentenceKey = (
  sha256: string,
  { start, end }: { start: number; end: number },
): string => `${sha256}:${start}:${end}`;

/** " (was 500,000)" beside a figure that changed. */
export const changedFrom = (
  before: string | undefined,
  was: (figure: string) => string,
): BriefRun[] => (before === undefined ? [] : [{ text: ` (${was(before)})`, emphasis: true }]);
