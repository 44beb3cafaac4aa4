import { extractFigures } from '#domain/figures/extract.ts';
import type { Figure } from '#domain/figures/types.ts';
import type { LabelledFigure, LabelledSentence } from './labelled/types.ts';

/** The fields that are scored one by one; `found` asks whether the span is a figure at all. */
export const SCORED_FIELDS = [
  'value',
  'unit',
  'relation',
  'subject',
  'qualifier',
  'place',
  'asOf',
  'attribution',
] as const;
export type ScoredField = (typeof SCORED_FIELDS)[number];

export interface Score {
  readonly sentences: number;
  readonly labelled: number;
  readonly predicted: number;
  /** Figures whose span is exactly a labelled one. */
  readonly matched: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** For each field the share of labelled figures where it is right; a figure not found is wrong. */
  readonly fields: Readonly<Record<ScoredField, number>>;
  readonly misses: readonly Miss[];
}

export interface Miss {
  readonly sentence: string;
  readonly quote: string;
  readonly field: ScoredField | 'missing' | 'spurious';
  readonly expected: string;
  readonly actual: string;
}

/** Measures the extractor on labelled sentences. */
export function scoreFigures(sentences: readonly LabelledSentence[]): Score {
  const misses: Miss[] = [];
  const right = Object.fromEntries(SCORED_FIELDS.map((field) => [field, 0])) as Record<
    ScoredField,
    number
  >;
  let labelled = 0;
  let predicted = 0;
  let matched = 0;
  for (const { text, figures } of sentences) {
    const found = extractFigures(text);
    const pairs = align(text, figures, found);
    labelled += figures.length;
    predicted += found.length;
    for (const [gold, actual] of pairs) {
      if (!actual) {
        misses.push({
          sentence: text,
          quote: gold.quote,
          field: 'missing',
          expected: gold.quote,
          actual: '',
        });
        continue;
      }
      matched += 1;
      for (const field of SCORED_FIELDS) {
        const expected = fieldOf(gold, field);
        const got = fieldOf(actual, field);
        if (expected === got) right[field] += 1;
        else misses.push({ sentence: text, quote: gold.quote, field, expected, actual: got });
      }
    }
    const used = new Set(pairs.map(([, actual]) => actual));
    for (const extra of found) {
      if (used.has(extra)) continue;
      const quote = text.slice(extra.start, extra.end);
      misses.push({ sentence: text, quote, field: 'spurious', expected: '', actual: quote });
    }
  }
  const precision = predicted === 0 ? 0 : matched / predicted;
  const recall = labelled === 0 ? 0 : matched / labelled;
  return {
    sentences: sentences.length,
    labelled,
    predicted,
    matched,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    fields: Object.fromEntries(
      SCORED_FIELDS.map((field) => [field, right[field] / Math.max(1, labelled)]),
    ) as Record<ScoredField, number>,
    misses,
  };
}

/** Each label with the figure that has its span, if one has. */
function align(
  text: string,
  labels: readonly LabelledFigure[],
  found: readonly Figure[],
): [LabelledFigure, Figure | undefined][] {
  let from = 0;
  return labels.map((label) => {
    const start = quoteAt(text, label.quote, from);
    from = start + label.quote.length;
    return [label, found.find((figure) => figure.start === start && figure.end === from)];
  });
}

/** The quote as a whole word: the "9" of "2019" is no label. */
function quoteAt(text: string, quote: string, from: number): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    // Particles of Arabic are written to the number after them.
    const before =
      text
        .slice(0, at)
        .replace(/(?<![\p{L}\p{M}])[وفبلك]$/u, '')
        .at(-1) ?? '';
    const after = text.charAt(at + quote.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  throw new RangeError(`The label "${quote}" does not stand in "${text}".`);
}

/** Text is compared without its case and its leading article. */
function fieldOf(figure: LabelledFigure | Figure, field: ScoredField): string {
  if (field === 'value') {
    const { value, low, high } = figure;
    return [value, low, high]
      .map((number) => (number === null ? '' : Number(number.toPrecision(6))))
      .join('|');
  }
  if (field === 'unit') return figure.unit;
  if (field === 'relation') {
    const { of, partOf, change, total } = figure;
    return [of && `of ${of}`, partOf && 'part', change, total && 'total']
      .filter(Boolean)
      .join(', ');
  }
  return (figure[field] ?? '').toLowerCase().replace(/^(?:the|an?) /, '');
}
