/**
 * What libraries exchange so that they end up equal without a server: each record (an annotation, a reply,
 * a correction, a draft of a brief) with the history of its fields. A state-based CRDT: a field is a
 * multi-value register, the record has one causal context for all of them. No clock decides anything.
 */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

/** One write: which library made it, and its number there. Unique for ever. */
export interface Dot {
  readonly replica: string;
  readonly counter: number;
}

/** A library that writes: its name, and what counts its writes. */
export interface Writer {
  readonly replica: string;
  /** Gives a new write's number at each call. */
  next(): number;
}

/** A value that no write seen so far has replaced; several of them are a conflict. */
export interface Sibling extends Dot {
  readonly value: Json;
}

export interface RecordState {
  /** The newest write of each library that this state knows of. */
  readonly seen: Readonly<Record<string, number>>;
  /** A field that is missing was forgotten with its deleted record: it claims nothing. */
  readonly fields: Readonly<Record<string, readonly Sibling[]>>;
}

export const RECORD_KINDS = [
  'article',
  'annotation',
  'reply',
  'free-note',
  'review',
  'correction',
  'report',
  'series',
  'source',
  'picture-words',
  'entity-note',
  'names-apart',
  'date-order',
  'figure-correction',
  'event',
  'dossier',
  'laid',
  'requirement',
  'filing',
  'framework',
  'watch-list',
  'saved-search',
  'template',
  'brief',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface RecordName {
  readonly kind: RecordKind;
  readonly id: string;
}

export interface MergeRecord extends RecordName {
  readonly state: RecordState;
}

/** A record's fields as the library has them now. */
export type Fields = Readonly<Record<string, Json>>;

/** `annotation urn:uuid:…` */
export const keyOf = ({ kind, id }: RecordName): string => `${kind} ${id}`;
