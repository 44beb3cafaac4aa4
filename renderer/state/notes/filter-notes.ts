import type {
  Annotation,
  AnnotationColor,
  AnnotationPlacement,
  Motivation,
  NoteType,
} from '#domain/annotation.ts';
import { localDay } from '#domain/clock.ts';
import { isFree, type ListedNote } from '#domain/free-note.ts';
import { compareGrades, type Grade } from '#domain/grading/admiralty.ts';
import type { Standing } from '#domain/review.ts';
import { fold } from '#domain/text/folded-text.ts';

/** What a person looks for among the library's notes; null, and empty text, let everything through. */
export interface NoteFilter {
  /** Each of its words must stand in the quote, the note, its tags or its replies. */
  readonly text: string;
  readonly tag: string | null;
  readonly color: AnnotationColor | null;
  readonly author: string | null;
  /** Days of the note, `YYYY-MM-DD`, both included: see `dayOf`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: Motivation | 'free' | null;
  readonly type: NoteType | 'none' | null;
  /** What reviewers came to. */
  readonly review: Standing | 'none' | null;
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
  review: null,
  article: null,
  state: null,
  sort: 'newest',
};

/** How it stands in its article's current text. */
export const stateOf = ({ placement }: Annotation): AnnotationPlacement['state'] =>
  placement?.state ?? 'exact';

/** The day that a free note is of, or on which a passage was marked, where this machine stands. */
export const dayOf = (note: ListedNote): string =>
  isFree(note) ? note.day : localDay(note.created);

/** Whether anything but the order is asked for. */
export const isFiltering = ({ sort, ...filter }: NoteFilter): boolean =>
  Object.values(filter).some((value) => value !== null && value !== '');

/** What is known of notes besides themselves. */
export interface NoteFacts {
  /** Names an article by its id. */
  readonly titleOf: (article: string) => string;
  /** By the note's id. */
  readonly gradeOf: (note: string) => Grade;
  readonly standingOf: (note: string) => Standing | null;
}

/** The notes that pass, in the order asked for. */
export function filterNotes(
  notes: readonly ListedNote[],
  filter: NoteFilter,
  facts: NoteFacts,
): ListedNote[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const day = daysOnce();
  const passes = (note: ListedNote) =>
    isOfPassage(filter, note) &&
    is(filter.author, note.author) &&
    is(filter.type, note.type ?? 'none') &&
    is(filter.review, facts.standingOf(note.id) ?? 'none') &&
    (filter.tag === null || note.tags.includes(filter.tag)) &&
    (filter.from === null || day(note) >= filter.from) &&
    (filter.to === null || day(note) <= filter.to) &&
    words.every((word) => wordsOf(note).includes(word));
  return notes.filter(passes).sort(orders[filter.sort]({ ...facts, dayOf: day }));
}

/** `dayOf`, which asks the calendar, but once for each note: an order compares each with many. */
function daysOnce(): typeof dayOf {
  const known = new Map<ListedNote, string>();
  return (note) => {
    const day = known.get(note) ?? dayOf(note);
    known.set(note, day);
    return day;
  };
}

/** What only a note on a passage has; a free one passes where nothing of that is asked for. */
function isOfPassage({ color, kind, article, state }: NoteFilter, note: ListedNote): boolean {
  if (isFree(note)) return color === null && article === null && state === null && is(kind, 'free');
  return (
    is(color, note.color) &&
    is(kind, note.motivation) &&
    is(article, note.article) &&
    is(state, stateOf(note))
  );
}

const is = <T>(wanted: T | null, has: T) => wanted === null || wanted === has;

/** Folding 10,000 notes at each letter typed would be felt; a changed note is a new object. */
const folded = new WeakMap<ListedNote, string>();

function wordsOf(note: ListedNote): string {
  const known = folded.get(note);
  if (known !== undefined) return known;
  const passage = isFree(note)
    ? []
    : [note.quote, ...(note.replies ?? []).map((reply) => reply.note)];
  const words = fold([...passage, note.note, ...note.tags].join('\n'));
  folded.set(note, words);
  return words;
}

type Order = (one: ListedNote, other: ListedNote) => number;

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const byId: Order = (one, other) => compare(one.id, other.id);

type Facts = NoteFacts & { readonly dayOf: typeof dayOf };

/** By day, and within a day as they were made: equal ones by id, so that a reload does not shuffle them. */
const byDay =
  ({ dayOf: day }: Facts): Order =>
  (one, other) =>
    compare(day(one), day(other)) || compare(one.created, other.created) || byId(other, one);

const articleOf = (note: ListedNote): string => (isFree(note) ? '' : note.article);
const startOf = (note: ListedNote): number => (isFree(note) ? 0 : note.start);

const orders: Readonly<Record<NoteSort, (facts: Facts) => Order>> = {
  newest: (facts) => {
    const order = byDay(facts);
    return (one, other) => order(other, one);
  },
  oldest: byDay,
  changed: () => (one, other) => compare(other.modified, one.modified) || byId(one, other),
  // From the best to the worst; the ungraded stand between, as the code wants it.
  grade:
    ({ gradeOf }) =>
    (one, other) =>
      compareGrades(gradeOf(one.id), gradeOf(other.id)) || byId(one, other),
  // The free ones, which stand in none, come last.
  article:
    ({ titleOf }) =>
    (one, other) =>
      Number(isFree(one)) - Number(isFree(other)) ||
      compare(titleOf(articleOf(one)), titleOf(articleOf(other))) ||
      compare(articleOf(one), articleOf(other)) ||
      startOf(one) - startOf(other) ||
      byId(one, other),
};
