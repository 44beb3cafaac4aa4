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

/** Null is what nobody judged yet: F and 6 are judgements, that nothing can be said. */
export interface Grade {
  /** Belongs to the source. */
  readonly reliability: Reliability | null;
  /** Belongs to the passage. */
  readonly credibility: Credibility | null;
}

export const UNGRADED: Grade = { reliability: null, credibility: null };

export const isGraded = ({ reliability, credibility }: Grade): boolean =>
  reliability !== null || credibility !== null;

/** "B2"; "B–" where only the source was judged, "Not graded" where nobody judged either. */
export const formatGrade = (grade: Grade): string =>
  isGraded(grade) ? `${grade.reliability ?? '–'}${grade.credibility ?? '–'}` : 'Not graded';

/** "B2: usually reliable source; probably true", for the tooltip. */
export function gradeWords(grade: Grade): string {
  const { reliability, credibility } = grade;
  if (!isGraded(grade)) return formatGrade(grade);
  const source = reliability === null ? 'not judged' : lower(RELIABILITY[reliability]);
  const information = credibility === null ? 'not judged' : lower(CREDIBILITY[credibility]);
  return `${formatGrade(grade)}: source ${source}; information ${information}`;
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

/** "B2" for a passage in a brief, and the half that somebody gave where the other is open; null where nobody judged either. */
export function shownGrade({
  reliability = null,
  credibility = null,
}: {
  readonly reliability?: Reliability | null | undefined;
  readonly credibility?: Credibility | null | undefined;
}): string | null {
  if (!isGraded({ reliability, credibility })) return null;
  return `${reliability ?? ''}${credibility ?? ''}`;
}

/** Orders sources from the most to the least reliable; F, and what nobody judged, is never the worst. */
export const compareReliability = (a: Grade['reliability'], b: Grade['reliability']): number =>
  RELIABILITY_ORDER.indexOf(a ?? 'F') - RELIABILITY_ORDER.indexOf(b ?? 'F');

/** Orders information from the most to the least credible; 6, and what nobody judged, is never the worst. */
export const compareCredibility = (a: Grade['credibility'], b: Grade['credibility']): number =>
  CREDIBILITY_ORDER.indexOf(String(a ?? 6)) - CREDIBILITY_ORDER.indexOf(String(b ?? 6));

/** By credibility, then by reliability: what is said counts before who says it. */
export const compareGrades = (a: Grade, b: Grade): number =>
  compareCredibility(a.credibility, b.credibility) ||
  compareReliability(a.reliability, b.reliability);
