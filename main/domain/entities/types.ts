import type { Span } from '../document.ts';
import type { OpenDate, ResolvedDate } from '../reading/dates/resolved-date.ts';

/** The first nine are a promise to other tools; the last ones are patterns that no name has. */
export const ENTITY_TYPES = [
  'person',
  'place',
  'organization',
  'nationality',
  'date',
  'quantity',
  'money',
  'weapon',
  'vehicle',
  'coordinate',
  'phone',
  'email',
  'url',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Types whose values are names; dates, amounts and addresses say nothing without their sentence. */
export const NAMED_TYPES: readonly EntityType[] = [
  'person',
  'place',
  'organization',
  'nationality',
  'weapon',
  'vehicle',
];

/** A finding in the text. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** The `Entity.id` it belongs to, within the same analysis. */
  readonly entity: string;
  /** Calibrated, 0 to 1. */
  readonly confidence: number;
  /** For dates: what it resolves to; left out where nothing says it, and where it is `open`. */
  readonly date?: ResolvedDate;
  /** For dates like "03/04/2020": both days, where nothing says which is meant. */
  readonly open?: OpenDate;
}

/** Somebody or something that mentions refer to, within one article. */
export interface Entity {
  /** Unique within the analysis and stable for the same text: `e1`, `e2`, … in order of appearance. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form in the text, without a small article before it. */
  readonly name: string;
  /** The title or rank that the text mostly gives a person, as no part of the name. */
  readonly role?: string;
  /** The other forms, in order of appearance, without `name`. */
  readonly aliases: readonly string[];
  /** Indexes into `mentions`, ascending. */
  readonly mentions: readonly number[];
}

export interface EntityAnalysis {
  /** By start, never overlapping. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Why the text was not read: it broke its reading, and only another engine tries again. */
  readonly setAside?: string;
}

/** What the engine may know besides the text. */
export interface EntityContext {
  /** ISO date of publication: relative dates are resolved against it. */
  readonly published?: string | null;
  /** Who published it: what is called so in the text is that body and no place. */
  readonly publisher?: string | null;
  /** The type that a name, folded, has in most other texts: it decides where this one leaves it open. */
  readonly types?: Readonly<Record<string, EntityType>>;
  /** BCP 47; else the text decides. */
  readonly language?: string | null;
}
