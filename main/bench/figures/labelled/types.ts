import type { Qualifier } from '#domain/language/qualifiers.ts';

/** A figure as a person labelled it, found in its sentence by `quote` (in order of appearance). */
export interface LabelledFigure {
  readonly quote: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly subject: string | null;
  /** "6 of 14 districts": how many there are in all. */
  readonly of?: number;
  /** "212 cases, 70 of them children": what it is a part of. */
  readonly partOf?: string;
  /** "3,500 more than in May": no level, but how far one rose or fell. */
  readonly change?: 'increase' | 'decrease';
  /** The total of a table. */
  readonly total?: true;
  readonly qualifier: Qualifier | null;
  readonly place: string | null;
  readonly asOf: string | null;
  readonly attribution: string | null;
}

/** A sentence, or a few of one text: what is said in the one before counts too. */
export interface LabelledSentence {
  readonly text: string;
  readonly figures: readonly LabelledFigure[];
}

type Extras = Partial<Omit<LabelledFigure, 'quote' | 'value' | 'low' | 'high' | 'subject'>>;

/** A number, or `[low, high]`; what is left out is `count`, or null. */
export function figure(
  quote: string,
  value: number | readonly [number, number | null],
  subject: string | null,
  extras: Extras = {},
): LabelledFigure {
  const range = typeof value === 'number' ? null : value;
  return {
    quote,
    value: typeof value === 'number' ? value : null,
    low: range?.[0] ?? null,
    high: range?.[1] ?? null,
    unit: 'count',
    subject,
    qualifier: range && range[1] !== null ? 'between' : null,
    place: null,
    asOf: null,
    attribution: null,
    ...extras,
  };
}

/** What else is labelled of a figure whose place is named, and of one whose source is. */
export const at = (place: string, extras: Extras = {}): Extras => ({ place, ...extras });
export const by = (attribution: string, extras: Extras = {}): Extras => ({
  attribution,
  ...extras,
});

export const labelled = (text: string, ...figures: LabelledFigure[]): LabelledSentence => ({
  text,
  figures,
});

/** A table as the canonical text has it: cells with tabs between them, rows with a blank line. */
export const table = (
  rows: readonly (readonly string[])[],
  ...figures: LabelledFigure[]
): LabelledSentence => ({ text: rows.map((cells) => cells.join('\t')).join('\n\n'), figures });
