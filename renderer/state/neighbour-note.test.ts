import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '#domain/annotation.ts';
import { anAnnotation } from '../api/test/samples.ts';
import { neighbourNote } from './neighbour-note.ts';

const note = (id: string, start: number, end: number, change: Partial<Annotation> = {}) =>
  anAnnotation({ id, start, end, quote: 'x'.repeat(end - start), ...change });
const lost = { placement: { state: 'lost', score: 0 } } as const;

/** By position, as the store lists them. */
const LIST = [
  note('early', 5, 9),
  note('short', 20, 25),
  note('long', 20, 40),
  note('gone', 42, 44, lost),
  note('last', 60, 70),
];

const at = (start: number, end = start) => ({ start, end });

interface Case {
  readonly what: string;
  readonly from: { readonly start: number; readonly end: number };
  readonly selected?: string;
  readonly next: string | null;
  readonly previous: string | null;
}

const CASES: readonly Case[] = [
  { what: 'from the top', from: at(0), next: 'early', previous: null },
  { what: 'on a note', from: at(5, 9), selected: 'early', next: 'short', previous: null },
  {
    what: 'on the first of two with one start',
    from: at(20, 25),
    selected: 'short',
    next: 'long',
    previous: 'early',
  },
  {
    what: 'on the second of two with one start, before a lost one',
    from: at(20, 40),
    selected: 'long',
    next: 'last',
    previous: 'short',
  },
  { what: 'on the last', from: at(60, 70), selected: 'last', next: null, previous: 'long' },
  {
    what: 'on a note that nobody selected',
    from: at(20, 40),
    selected: 'early',
    next: 'last',
    previous: 'short',
  },
  { what: 'between notes', from: at(45, 50), next: 'last', previous: 'long' },
  {
    what: 'in a sentence that begins with a note',
    from: at(60, 90),
    next: 'last',
    previous: 'long',
  },
  { what: 'beyond the last', from: at(80, 90), next: null, previous: 'last' },
];

test.each(CASES)('$what', ({ from, selected = null, next, previous }) => {
  expect(neighbourNote(LIST, from, selected, 1)?.id ?? null).toBe(next);
  expect(neighbourNote(LIST, from, selected, -1)?.id ?? null).toBe(previous);
});

test('two notes on the same words come one after the other', () => {
  const list = [note('a', 3, 8), note('b', 3, 8), note('c', 9, 12)];
  expect(neighbourNote(list, at(3, 8), 'a', 1)?.id).toBe('b');
  expect(neighbourNote(list, at(3, 8), 'b', 1)?.id).toBe('c');
  expect(neighbourNote(list, at(3, 8), 'b', -1)?.id).toBe('a');
});

test('white space at the ends of a note does not hold the reader fast', () => {
  const list = [note('a', 3, 8, { quote: 'word ' }), note('b', 9, 12)];
  expect(neighbourNote(list, at(3, 7), 'a', 1)?.id).toBe('b');
});

test('stepping on visits every placed note once, in the order of the text', () => {
  const some = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }), fc.boolean()));
  fc.assert(
    fc.property(some, (spans) => {
      const list = spans
        .map(([start, length, isLost], index) =>
          note(`${index}`, start, start + length, isLost ? lost : {}),
        )
        .sort((one, other) => one.start - other.start || one.end - other.end);
      const visited: string[] = [];
      let from = at(0);
      let selected: string | null = null;
      for (let next = neighbourNote(list, from, selected, 1); next; ) {
        visited.push(next.id);
        from = next;
        selected = next.id;
        next = visited.length > list.length ? null : neighbourNote(list, from, selected, 1);
      }
      expect(visited).toEqual(list.filter(({ placement }) => !placement).map(({ id }) => id));
    }),
  );
});
