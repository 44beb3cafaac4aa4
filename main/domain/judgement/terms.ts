/** Estimative language after ICD 203 (2015), D.6.e.2.a: seven degrees, two rows of terms. */

export const LIKELIHOOD_ROWS = ['likelihood', 'probability'] as const;
export type LikelihoodRow = (typeof LIKELIHOOD_ROWS)[number];

export interface Degree {
  readonly likelihood: string;
  readonly probability: string;
  /** Percentages, both inclusive. */
  readonly from: number;
  readonly to: number;
}

/** From the least to the most likely. A product uses one row throughout. */
export const DEGREES: readonly Degree[] = [
  { likelihood: 'almost no chance', probability: 'remote', from: 1, to: 5 },
  { likelihood: 'very unlikely', probability: 'highly improbable', from: 5, to: 20 },
  { likelihood: 'unlikely', probability: 'improbable', from: 20, to: 45 },
  { likelihood: 'roughly even chance', probability: 'roughly even odds', from: 45, to: 55 },
  { likelihood: 'likely', probability: 'probable', from: 55, to: 80 },
  { likelihood: 'very likely', probability: 'highly probable', from: 80, to: 95 },
  { likelihood: 'almost certain', probability: 'nearly certain', from: 95, to: 99 },
];

/** How sound the basis of a judgement is; never a degree of likelihood. */
export const CONFIDENCE_LEVELS = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCE_LEVELS)[number];

/** "very likely (80–95%)". */
export const degreeLabel = (degree: Degree, row: LikelihoodRow): string =>
  `${degree[row]} (${degree.from}–${degree.to}%)`;

export interface TermUse {
  readonly start: number;
  readonly end: number;
  readonly row: LikelihoodRow;
  readonly degree: Degree;
}

const forms: ReadonlyMap<string, { row: LikelihoodRow; degree: Degree }> = new Map(
  DEGREES.flatMap((degree) =>
    LIKELIHOOD_ROWS.flatMap((row) =>
      variants(degree[row]).map((form) => [form, { row, degree }] as const),
    ),
  ),
);

/** "almost certain" is also written "almost certainly", "probable" also "probably". */
function variants(term: string): string[] {
  if (term.endsWith('able')) return [term, term.replace(/able$/, 'ably')];
  if (term.endsWith('certain') || term === 'remote') return [term, `${term}ly`];
  if (term === 'roughly even chance') return [term, 'even chance'];
  if (term === 'roughly even odds') return [term, 'even odds'];
  return [term];
}

/** Longest first, so that "unlikely" and "very likely" are not read as "likely". */
const PATTERN = new RegExp(
  `(?<![\\p{L}-])(?:${[...forms.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`,
  'giu',
);

/** The likelihood terms of a text, in order. */
export function likelihoodTerms(text: string): TermUse[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const known = forms.get(match[0].toLowerCase());
    return known ? [{ start: match.index, end: match.index + match[0].length, ...known }] : [];
  });
}

const CONFIDENCE_PATTERN =
  /(?<![\p{L}-])(?:(low|moderate|medium|high)[- ](?:to[- ](?:low|moderate|high)[- ])?confidence|confidence (?:is|remains) (low|moderate|high)|(?:we are|is|are) confident)(?![\p{L}-])/giu;

/** Where a text states analytic confidence. */
export const confidenceTerms = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(CONFIDENCE_PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
