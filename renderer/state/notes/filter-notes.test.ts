import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FreeNote } from '#domain/free-note.ts';
import { parseGrade, UNGRADED } from '#domain/grading/admiralty.ts';
import { anAnnotation } from '../../api/test/samples.ts';
import { EVERY_NOTE, filterNotes, NOTE_SORTS, type NoteFilter } from './filter-notes.ts';

const NOTES = [
  anAnnotation({
    id: 'a',
    type: 'fact',
    quote: 'Forty boats',
    tags: ['flood'],
    author: 'Ada',
    color: 'blue',
  }),
  anAnnotation({
    id: 'b',
    article: 'a2',
    note: 'Ask the mayor of Zürich',
    motivation: 'commenting',
    created: '2026-03-05T23:59:00.000Z',
    placement: { state: 'lost', score: 0 },
  }),
  anAnnotation({
    id: 'c',
    start: 9,
    created: '2026-02-01T00:00:00.000Z',
    modified: '2026-04-01T00:00:00.000Z',
    replies: [
      { id: 'r', note: 'Two clinics', author: 'Bo', created: '', modified: '', origin: 'a1b2c3d4' },
    ],
  }),
];
/** Of a day before all others, kept after them. */
const FREE: FreeNote = {
  ...{ id: 'f', day: '2026-01-31', note: 'Trucks at Zürich', type: 'fact', tags: ['flood'] },
  ...{ marking: null, author: 'Bo', origin: 'a1b2c3d4' },
  created: '2026-05-01T00:00:00.000Z',
  modified: '2026-05-01T00:00:00.000Z',
};
const titles: Record<string, string> = { a1: 'Water', a2: 'Alarm' };
/** One good, one ungraded, one bad. */
const gradeOf = (id: string) => parseGrade({ a: 'E5', c: 'B2' }[id] ?? '') ?? UNGRADED;
const standingOf = (id: string) => (id === 'a' ? 'disputed' : null);
const ids = (filter: Partial<NoteFilter>) =>
  filterNotes(
    NOTES,
    { ...EVERY_NOTE, ...filter },
    { titleOf: (id) => titles[id] ?? '', gradeOf, standingOf },
  ).map(({ id }) => id);

describe('free notes among them', () => {
  it.each<[Partial<NoteFilter>, string[]]>([
    [{}, ['b', 'a', 'c', 'f']],
    [{ sort: 'changed' }, ['f', 'c', 'a', 'b']],
    [{ sort: 'article' }, ['b', 'a', 'c', 'f']],
    [{ kind: 'free' }, ['f']],
    [{ to: '2026-01-31' }, ['f']],
    [{ text: 'zurich' }, ['b', 'f']],
    [{ color: 'blue' }, ['a']],
    [{ state: 'exact' }, ['a', 'c']],
  ])('%o', (filter, expected) => {
    const facts = { titleOf: (id: string) => titles[id] ?? '', gradeOf, standingOf };
    const found = filterNotes([FREE, ...NOTES], { ...EVERY_NOTE, ...filter }, facts);
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});

describe('filterNotes', () => {
  it.each<[Partial<NoteFilter>, string[]]>([
    [{}, ['b', 'a', 'c']],
    [{ sort: 'oldest' }, ['c', 'a', 'b']],
    [{ sort: 'changed' }, ['c', 'a', 'b']],
    [{ sort: 'article' }, ['b', 'a', 'c']],
    [{ sort: 'grade' }, ['c', 'b', 'a']],
    [{ text: 'BOATS forty' }, ['a']],
    [{ text: 'zurich' }, ['b']],
    [{ text: 'clinics' }, ['c']],
    [{ text: 'flood clinics' }, []],
    [{ tag: 'flood' }, ['a']],
    [{ color: 'blue' }, ['a']],
    [{ type: 'fact' }, ['a']],
    [{ type: 'none' }, ['b', 'c']],
    [{ review: 'disputed' }, ['a']],
    [{ review: 'none' }, ['b', 'c']],
    [{ author: 'Ada' }, ['a']],
    [{ kind: 'commenting' }, ['b']],
    [{ article: 'a2' }, ['b']],
    [{ state: 'lost' }, ['b']],
    [{ state: 'exact' }, ['a', 'c']],
    [{ from: '2026-03-01' }, ['b', 'a']],
    [{ to: '2026-03-05', from: '2026-03-05' }, ['b']],
  ])('%j gives %j', (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it('lets a note through two filters only when it passes each of them', () => {
    const part = fc.constantFrom<Partial<NoteFilter>>(
      { text: 'o' },
      { color: 'blue' },
      { state: 'lost' },
      { from: '2026-03-02' },
      { article: 'a1' },
    );
    fc.assert(
      fc.property(part, part, fc.constantFrom(...NOTE_SORTS), (one, other, sort) => {
        const both = new Set(ids({ ...one, ...other, sort }));
        if (Object.keys(one)[0] === Object.keys(other)[0]) return;
        const expected = ids({ ...one, sort }).filter((id) => ids(other).includes(id));
        expect([...both]).toEqual(expected);
      }),
    );
  });
});
