import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveItem, nudgeItem, nudgeSection, slotOf, withoutArticle } from './edit-plan.ts';
import type { PlanItem, PlannedSection } from './plan.ts';

const text = (id: string, markdown = ''): PlanItem => ({ id, kind: 'text', markdown });

const section = (id: string, ...items: PlanItem[]): PlannedSection => ({
  id,
  title: {},
  content: 'text',
  items,
});

const PLAN = [
  section('s1', text('a'), text('b'), text('c')),
  section('s2'),
  section('s3', text('d')),
];

/** "a b c | | d" */
const shown = (sections: readonly PlannedSection[]) =>
  sections.map(({ items }) => items.map(({ id }) => id).join(' ')).join(' | ');

describe('moving items', () => {
  test.each([
    ['down within its section', 'a', 's1', 2, 'b a c |  | d'],
    ['to the end of its section', 'a', 's1', 3, 'b c a |  | d'],
    ['up within its section', 'c', 's1', 0, 'c a b |  | d'],
    ['to where it stands', 'b', 's1', 1, 'a b c |  | d'],
    ['into an empty section', 'b', 's2', 0, 'a c | b | d'],
    ['into a section that is not there', 'b', 's9', 0, 'a b c |  | d'],
    ['an item that is not there', 'x', 's1', 0, 'a b c |  | d'],
  ])('%s', (_, id, to, index, expected) => {
    expect(shown(moveItem(PLAN, id, { section: to, index }))).toBe(expected);
  });

  test.each([
    ['b', 1, 'a c b |  | d'],
    ['b', -1, 'b a c |  | d'],
    ['c', 1, 'a b | c | d'],
    ['d', -1, 'a b c | d | '],
    ['a', -1, 'a b c |  | d'],
    ['d', 1, 'a b c |  | d'],
  ] as const)('%s by %i', (id, by, expected) => {
    expect(shown(nudgeItem(PLAN, id, by))).toBe(expected);
  });

  test('a section goes with its items', () => {
    expect(shown(nudgeSection(PLAN, 's1', 1))).toBe(' | a b c | d');
    expect(nudgeSection(PLAN, 's1', -1)).toBe(PLAN);
  });

  test('nothing is lost or doubled, and up takes back down', () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(-1 as const, 1 as const)),
    );
    fc.assert(
      fc.property(moves, (steps) => {
        let plan: readonly PlannedSection[] = PLAN;
        for (const [id, by] of steps) {
          const next = nudgeItem(plan, id, by);
          if (next !== plan)
            expect(shown(nudgeItem(next, id, by === 1 ? -1 : 1))).toBe(shown(plan));
          plan = next;
        }
        const ids = plan.flatMap(({ items }) => items.map((item) => item.id));
        expect(ids.sort()).toEqual(['a', 'b', 'c', 'd']);
        expect(slotOf(plan, 'a')).not.toBeNull();
      }),
    );
  });
});

test('an article goes with its passages, and the citations of the others go on leading to them', () => {
  const brief = {
    articles: ['one', 'two', 'three'],
    sections: [
      section(
        's1',
        text('t', 'First.[^1:4] Second. [^2:7] Third.[^3:9] Ten.[^10:1]'),
        { id: 'p', kind: 'passage', article: 'two', annotation: 'n', part: 'both', quote: 'q' },
        { id: 'k', kind: 'summary', article: 'three' },
      ),
    ],
  };
  const after = withoutArticle(brief, 'two');
  expect(after.articles).toEqual(['one', 'three']);
  expect(after.sections[0]?.items).toEqual([
    text('t', 'First.[^1:4] Second. Third.[^2:9] Ten.[^9:1]'),
    { id: 'k', kind: 'summary', article: 'three' },
  ]);
  expect(withoutArticle(brief, 'four')).toBe(brief);
});
