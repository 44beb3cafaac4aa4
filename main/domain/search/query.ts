/** A search as it was asked, in the shape that the parser makes of it. */
export type Query = Words | Near | Every | Some | Except | Within | Fact;

/** One word, or several in a row. A word in quotation marks is looked for as it is written. */
export interface Words {
  readonly kind: 'words';
  /** As typed, white space made one; it holds no quotation mark. */
  readonly text: string;
  readonly quoted: boolean;
  /** A star: the last word may go on. */
  readonly isPrefix: boolean;
}

/** Words with at most `distance` others between them, in any order. */
export interface Near {
  readonly kind: 'near';
  readonly distance: number;
  readonly words: readonly Words[];
}

export interface Every {
  readonly kind: 'and';
  readonly parts: readonly Query[];
}

export interface Some {
  readonly kind: 'or';
  readonly parts: readonly Query[];
}

export interface Except {
  readonly kind: 'not';
  readonly part: Query;
}

/** Words looked for in one field alone. */
export interface Within {
  readonly kind: 'field';
  readonly field: TextField;
  /** Holds no `Within` and no `Fact`. */
  readonly part: Query;
}

/** Something that is so or not, and has no words in the text. */
export interface Fact {
  readonly kind: 'fact';
  readonly field: FactField;
  /** As `readFact` makes it of what was typed. */
  readonly value: string;
}

export const TEXT_FIELDS = ['title', 'source', 'author', 'tag'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export const FACT_FIELDS = [
  'type',
  'lang',
  'after',
  'before',
  'imported',
  'has',
  'place',
  'dossier',
  'watch',
  'marking',
  'state',
  'due',
  'owner',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** What a query can't be read for, and where in it. */
export interface Mistake {
  /** One whole sentence that says what to do. */
  readonly message: string;
  /** UTF-16 code units of the query, half-open. */
  readonly start: number;
  readonly end: number;
}

/** All of these; nested ones become one. Takes at least one part. */
export const every = (parts: readonly Query[]): Query => joined('and', parts);

/** Any of these, as `every`. */
export const some = (parts: readonly Query[]): Query => joined('or', parts);

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [first] = flat;
  return flat.length === 1 && first ? first : { kind, parts: flat };
}
