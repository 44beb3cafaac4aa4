import type {
  Annotation,
  AnnotationColor,
  AnnotationPlacement,
  Motivation,
  NoteType,
} from '#domain/annotation.ts';
import { localDay } from '#domain/clock.ts';
import { compareGrades, type Grade } from '#domain/grading/admiralty.ts';
import { fold } from '#domain/text/folded-text.ts';

/** What a person looks for among the library's notes; null, and empty text, let everything through. */
export interface NoteFilter {
  /** Each of its words must stand in the quote, the note, its tags or its replies. */
  readonly text: string;
  readonly tag: string | null;
  readonly color: AnnotationColor | null;
  readonly author: string | null;
  /** Days the note was made on, `YYYY-MM-DD` where this machine stands, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: Motivation | null;
  readonly type: NoteType | 'none' | null;
  readonly article: string | null;
  readonly state: AnnotationPlacement['state'] | null;
  readonly sort: NoteSort;
}

export const NOTE_SORTS = ['newest', 'oldest', 'changed', 'article', 'grade'] as const;
export type NoteSort = (typeof NOTE_SORTS)[number];

export const EVERY_NOTE: NoteFilter = {
  text: '',
  tag: null,
  color: null,
  author: null,
  from: null,
  to: null,
  kind: null,
  type: null,
  article: null,
  state: null,
  sort: 'newest',
};

/** How it stands in its article's current text. */
export const stateOf = ({ placement }: Annotation): AnnotationPlacement['state'] =>
  placement?.state ?? 'exact';

/** Whether anything but the order is asked for. */
export const isFiltering = ({ sort, ...filter }: NoteFilter): boolean =>
  Object.values(filter).some((value) => value !== null && value !== '');

/** What is known of notes besides themselves. */
export interface NoteFacts {
  /** Names an article by its id. */
  readonly titleOf: (article: string) => string;
  /** By the note's id. */
  readonly gradeOf: (note: string) => Grade;
}

/** The notes that pass, in the order asked for. */
export function filterNotes(
  notes: readonly Annotation[],
  filter: NoteFilter,
  facts: NoteFacts,
): Annotation[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const passes = (note: Annotation) =>
    is(filter.color, note.color) &&
    is(filter.author, note.author) &&
    is(filter.kind, note.motivation) &&
    is(filter.type, note.type ?? 'none') &&
    is(filter.article, note.article) &&
    is(filter.state, stateOf(note)) &&
    (filter.tag === null || note.tags.includes(filter.tag)) &&
    (filter.from === null || localDay(note.created) >= filter.from) &&
    (filter.to === null || localDay(note.created) <= filter.to) &&
    words.every((word) => wordsOf(note).includes(word));
  return notes.filter(passes).sort(orders[filter.sort](facts));
}

const is = <T>(wanted: T | null, has: T) => wanted === null || wanted === has;

/** Folding 10,000 notes at each letter typed would be felt; a changed note is a new object. */
const folded = new WeakMap<Annotation, string>();

function wordsOf(note: Annotation): string {
  const known = folded.get(note);
  if (known !== undefined) return known;
  const replies = (note.replies ?? []).map((reply) => reply.note);
  const words = fold([note.quote, note.note, ...note.tags, ...replies].join('\n'));
  folded.set(note, words);
  return words;
}

type Order = (one: Annotation, other: Annotation) => number;

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const byId: Order = (one, other) => compare(one.id, other.id);

/** Equal ones by id, so that a reload does not shuffle them. */
const orders: Readonly<Record<NoteSort, (facts: NoteFacts) => Order>> = {
  newest: () => (one, other) => compare(other.created, one.created) || byId(one, other),
  oldest: () => (one, other) => compare(one.created, other.created) || byId(one, other),
  changed: () => (one, other) => compare(other.modified, one.modified) || byId(one, other),
  // From the best to the worst; the ungraded stand between, as the code wants it.
  grade:
    ({ gradeOf }) =>
    (one, other) =>
      compareGrades(gradeOf(one.id), gradeOf(other.id)) || byId(one, other),
  article:
    ({ titleOf }) =>
    (one, other) =>
      compare(titleOf(one.article), titleOf(other.article)) ||
      compare(one.article, other.article) ||
      one.start - other.start ||
      byId(one, other),
};
