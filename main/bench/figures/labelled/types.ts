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
  readonly qualifier: Qualifier | null;
  readonly place: string | null;
  readonly asOf: string | null;
  readonly attribution: string | null;
}

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

export const labelled = (text: string, ...figures: LabelledFigure[]): LabelledSentence => ({
  text,
  figures,
});
