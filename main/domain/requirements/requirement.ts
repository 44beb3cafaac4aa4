import * as v from 'valibot';
import type { Counted } from '../brief/claims/counted.ts';
import type { Figure } from '../figures/types.ts';
import { QUALIFIERS } from '../language/qualifiers.ts';

/** What a person wants to know, and by what they would know that it is answered. */
export interface Requirement {
  readonly id: string;
  /** "How many are displaced in White Nile, by site?" */
  readonly question: string;
  /** What would answer it, a line each. */
  readonly indicators: readonly string[];
  /** What it counts; null where it counts nothing, or nobody said what. */
  readonly counted: Counted | null;
  /** Where it is asked, each with its other names behind slashes; none: of no place in particular. */
  readonly places: readonly string[];
  /** ISO day by which it should be answered; null where nobody set one. */
  readonly due: string | null;
  /** How far the question itself may go; null for no marking. */
  readonly marking: string | null;
  /** ISO time, UTC. */
  readonly created: string;
}

/** A number that a filed passage says. */
export type FiledFigure = Pick<Figure, 'value' | 'low' | 'high' | 'qualifier' | 'unit'>;

/** The number alone of a figure or a claim. */
export const filedFigure = ({ value, low, high, qualifier, unit }: FiledFigure): FiledFigure => ({
  value,
  low,
  high,
  qualifier,
  unit,
});

/** What is told of a free note as an answer, in the place of a source's title. */
export const OWN_OBSERVATION = 'Own observation';

/** A marked passage with its note, or a free note, filed under a requirement as an answer to it. */
export interface Filing {
  readonly id: string;
  /** The requirement's id, and that of the note, on a passage or free. */
  readonly requirement: string;
  readonly note: string;
  /** Which places it answers for; none: for no place in particular. */
  readonly places: readonly string[];
  /** ISO day as of which it holds; null where nobody says. */
  readonly day: string | null;
  /** The answer in a person's words; empty for what the figure says, or else the passage or the free note. */
  readonly words: string;
  /** Null where it counts nothing. */
  readonly figure: FiledFigure | null;
  /** ISO time, UTC. */
  readonly created: string;
}

/** What a person says of a requirement, and of a filing. */
export type RequirementWords = Omit<Requirement, 'id' | 'created'>;
export type FilingWords = Pick<Filing, 'places' | 'day' | 'words'>;

const isoDay = v.pipe(v.string(), v.isoDate());
const line = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
const number = v.nullable(v.pipe(v.number(), v.finite()));

const MOST_PLACES = 200;

export const indicatorsShape = v.pipe(v.array(line(300)), v.maxLength(50));
export const placesShape = v.pipe(v.array(line(300)), v.maxLength(MOST_PLACES));
export const countedShape = v.strictObject({
  topic: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  of: v.pipe(v.string(), v.maxLength(100)),
});
export const figureShape = v.strictObject({
  value: number,
  low: number,
  high: number,
  qualifier: v.nullable(v.picklist(QUALIFIERS)),
  unit: v.pipe(v.string(), v.maxLength(100)),
});

/** A requirement as a person writes it down. */
export const requirementShape = {
  question: line(500),
  indicators: indicatorsShape,
  counted: v.nullable(countedShape),
  places: placesShape,
  due: v.nullable(isoDay),
};

/** A filing as a person writes it down. */
export const filingShape = {
  places: placesShape,
  day: v.nullable(isoDay),
  words: v.pipe(v.string(), v.trim(), v.maxLength(1_000)),
};
