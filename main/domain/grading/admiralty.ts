/** The Admiralty code (NATO AJP-2.1): two independent letters of a grade, never averaged into one. */

/** How reliable a source is. */
export const RELIABILITY = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Reliability cannot be judged',
} as const;
export type Reliability = keyof typeof RELIABILITY;

/** How credible a piece of information is. */
export const CREDIBILITY = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Truth cannot be judged',
} as const;
export type Credibility = keyof typeof CREDIBILITY;

export interface Grade {
  /** Belongs to the source. */
  readonly reliability: Reliability;
  /** Belongs to the passage. */
  readonly credibility: Credibility;
}

export const UNGRADED: Grade = { reliability: 'F', credibility: 6 };

/** "B2". */
export const formatGrade = ({ reliability, credibility }: Grade): string =>
  `${reliability}${credibility}`;

/** "B2: usually reliable source; probably true", for the tooltip. */
export function gradeWords(grade: Grade): string {
  return `${formatGrade(grade)}: source ${lower(RELIABILITY[grade.reliability])}; information ${lower(CREDIBILITY[grade.credibility])}`;
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const isReliability = (value: string): value is Reliability =>
  Object.hasOwn(RELIABILITY, value);

export const isCredibility = (value: number): value is Credibility =>
  Object.hasOwn(CREDIBILITY, value);

/** "B2", "b-2", "F6"; null for anything else. */
export function parseGrade(text: string): Grade | null {
  const match = /^\s*([A-Fa-f])[\s-]?([1-6])\s*$/.exec(text);
  const reliability = match?.[1]?.toUpperCase() ?? '';
  const credibility = Number(match?.[2]);
  return isReliability(reliability) && isCredibility(credibility)
    ? { reliability, credibility }
    : null;
}

/** "Cannot be judged" says nothing for or against, so it stands between the good and the bad. */
const RELIABILITY_ORDER = 'ABCFDE';
const CREDIBILITY_ORDER = '123645';

/** "B2" for a passage, of what was judged of it; null where nobody judged either. */
export function shownGrade({
  reliability = UNGRADED.reliability,
  credibility = UNGRADED.credibility,
}: {
  readonly reliability?: Reliability | undefined;
  readonly credibility?: Credibility | undefined;
}): string | null {
  const grade = formatGrade({ reliability, credibility });
  return grade === formatGrade(UNGRADED) ? null : grade;
}

/** Orders sources from the most to the least reliable; F is never the worst. */
export const compareReliability = (a: Reliability, b: Reliability): number =>
  RELIABILITY_ORDER.indexOf(a) - RELIABILITY_ORDER.indexOf(b);

/** Orders information from the most to the least credible; 6 is never the worst. */
export const compareCredibility = (a: Credibility, b: Credibility): number =>
  CREDIBILITY_ORDER.indexOf(String(a)) - CREDIBILITY_ORDER.indexOf(String(b));

/** By credibility, then by reliability: what is said counts before who says it. */
export const compareGrades = (a: Grade, b: Grade): number =>
  compareCredibility(a.credibility, b.credibility) ||
  compareReliability(a.reliability, b.reliability);
