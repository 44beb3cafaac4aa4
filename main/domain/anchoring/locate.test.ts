import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationsFor, truthOf, verdictOn } from '../../bench/anchoring-truth.ts';
import { MUTATIONS } from '../../bench/mutations.ts';
import { Random } from '../../bench/random.ts';
import { anchorFor } from '../annotation.ts';
import { locate, locateAll } from './locate.ts';
import type { Placement } from './placement.ts';

const STORY = [
  'SARAQEB – Government forces entered the city of Saraqeb on Thursday after heavy clashes with rebels, state media said.',
  'The advance caused more than half a million people to leave their homes. It also angered Turkey, which sent more troops to the border.',
  'The city lies where two major roads meet. One leads from the capital to the north, the other from the coast to the east.',
  '“We are burning tires for the war that comes to this city,” said a fighter. “Let them come.”',
  'The United Nations called for a lasting ceasefire. At least 53 health centers have stopped working, according to the World Health Organization.',
  'Around 3 million people live in the province of Idlib. Many of them were displaced before by the violence elsewhere.',
  'The talks in Moscow go on. A delegation from Ankara will join them on Sunday if necessary.',
].join('\n\n');

const DONOR = [
  'A cargo vessel with grain left the port of Odesa at dawn, the harbor master told reporters there.',
  'Farmers hope that prices recover before winter. Insurers remain careful about the route.',
].join('\n\n');

function mark(text: string, quote: string) {
  const start = text.indexOf(quote);
  return anchorFor(text, { start, end: start + quote.length }, '');
}

const cases: {
  name: string;
  quote: string;
  change: (story: string) => string;
  state: Placement['state'];
  found?: string;
  /** Without the old revision, where that differs. */
  unknown?: Placement['state'];
}[] = [
  { name: 'nothing changed', quote: 'half a million', change: (s) => s, state: 'exact' },
  {
    name: 'something was put before',
    quote: 'half a million',
    change: (s) => `Update: more to come.\n\n${s}`,
    state: 'moved',
  },
  {
    name: 'something changed after',
    quote: 'half a million',
    change: (s) => s.replace('Ankara', 'Tehran'),
    state: 'exact',
  },
  {
    name: 'a figure was corrected',
    quote: 'At least 53 health centers have stopped working',
    change: (s) => s.replace('53 health', '61 health'),
    state: 'changed',
    found: 'At least 61 health centers have stopped working',
  },
  {
    name: 'its first and last words were replaced',
    quote: 'Many of them were displaced before by the violence elsewhere.',
    change: (s) => s.replace('Many of them', 'Most of them').replace('elsewhere', 'nearby'),
    state: 'changed',
    found: 'Most of them were displaced before by the violence nearby.',
  },
  {
    name: 'its one word was spelled otherwise',
    quote: 'Organization',
    change: (s) => s.replace('Organization', 'Organisation'),
    state: 'changed',
    found: 'Organisation',
  },
  {
    name: 'its quotation marks became straight',
    quote: '“Let them come.”',
    change: (s) => s.replaceAll(/[“”]/g, '"'),
    state: 'changed',
    found: '"Let them come."',
  },
  {
    name: 'its sentence went to another paragraph',
    quote: 'The talks in Moscow go on.',
    change: (s) => `The talks in Moscow go on. ${s.replace('The talks in Moscow go on. ', '')}`,
    state: 'moved',
    unknown: 'lost',
  },
  {
    name: 'its paragraph was deleted',
    quote: 'two major roads',
    change: (s) => s.replace(/The city lies[^\n]*\n\n/, ''),
    state: 'lost',
  },
  {
    name: 'its word stands elsewhere, its passage does not',
    quote: 'city',
    change: (s) => s.replace(/SARAQEB[^\n]*\n\n/, ''),
    state: 'lost',
  },
  {
    name: 'a correction quotes it first',
    quote: 'At least 53 health centers have stopped working',
    change: (s) => `Correction: We said “At least 53 health centers have stopped working”.\n\n${s}`,
    state: 'moved',
  },
  { name: 'everything is gone', quote: 'Ankara', change: () => '', state: 'lost' },
];

for (const { name, quote, change, state: whenKnown, found, unknown } of cases) {
  for (const before of [STORY, null]) {
    const state = before === null && unknown ? unknown : whenKnown;
    test(`an anchor when ${name}, old revision ${before ? 'known' : 'unknown'}`, () => {
      const text = change(STORY);
      const placement = locate(text, mark(STORY, quote), { before });
      expect(placement.state).toBe(state);
      if (state === 'lost') expect(placement).toEqual({ state, start: -1, end: -1, score: 0 });
      else expect(text.slice(placement.start, placement.end)).toBe(found ?? quote);
    });
  }
}

test('of two passages that are as good none is taken', () => {
  const anchor = { ...mark(STORY, 'lasting ceasefire'), start: 0, end: 17 };
  const twice = `They want a lasting ceasefire. ${'x '.repeat(40)}They want a lasting ceasefire. Yes.`;
  expect(locate(twice, { ...anchor, prefix: 'They want a ', suffix: '. ' }).state).toBe('lost');
});

test('an anchor that quotes nothing has no place', () => {
  for (const before of [STORY, null]) {
    const anchor = anchorFor(STORY, { start: 3, end: 3 }, '');
    expect(locate(STORY, anchor, { before }).state).toBe('lost');
  }
});

test('the twin of a deleted passage is not taken for it', () => {
  const twins = [
    'Near Mosul, three strikes engaged two units and destroyed a bridge.',
    'Near Raqqa, three strikes engaged two units and destroyed a truck.',
  ];
  const before = [STORY, ...twins].join('\n\n');
  const after = [STORY, twins[1]].join('\n\n');
  const anchor = mark(before, 'three strikes engaged two units');
  expect(locate(after, anchor, { before }).state).toBe('lost');
});

test('a paragraph that was moved and reworded keeps its annotation', () => {
  const parts = STORY.split('\n\n');
  const moved = parts.splice(1, 1)[0]?.replace('caused', 'forced').replace('to leave', 'out of');
  const after = [...parts, moved].join('\n\n');
  const placement = locate(after, mark(STORY, 'The advance caused more'), { before: STORY });
  expect(after.slice(placement.start, placement.end)).toBe('The advance forced more');
  expect(placement.state).toBe('changed');
});

test('an anchor that does not fit the old revision is found by quote and context', () => {
  const anchor = { ...mark(STORY, 'half a million people'), start: 3, end: 24 };
  const placement = locate(STORY, anchor, { before: STORY });
  expect(STORY.slice(placement.start, placement.end)).toBe('half a million people');
});

for (const mutation of MUTATIONS) {
  test(`hardly an anchor is misplaced, and few are lost: ${mutation.name}`, () => {
    const counts = { right: 0, wrong: 0, lost: 0 };
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = new Random(seed);
      const anchors = annotationsFor(STORY, 50, random);
      const mutated = mutation.apply(STORY, DONOR, random);
      const placements = locateAll(STORY, mutated.text, anchors);
      for (const [index, anchor] of anchors.entries()) {
        const truth = truthOf(STORY, mutated, anchor);
        const placement = placements[index];
        const verdict = verdictOn(truth, placement?.state === 'lost' ? null : (placement ?? null));
        if (verdict === 'wrong') counts.wrong += 1;
        else if (truth.fate === 'light') counts[verdict] += 1;
      }
    }
    expect(counts.wrong).toBeLessThanOrEqual(3);
    expect(counts.lost).toBeLessThanOrEqual(0.03 * (counts.right + counts.lost));
  });
}

const anyText = fc
  .array(fc.oneof(fc.constantFrom('the ', 'city ', '. ', '\n\n', '“', '😀', 'a'), fc.string()))
  .map((parts) => parts.join(''));

test('a placement lies within the text and holds what its state says, for any texts', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (before, after, a, b, known) => {
        const [start = 0, end = 0] = [a, b]
          .map((n) => n % (before.length + 1))
          .sort((x, y) => x - y);
        const anchor = anchorFor(before, { start, end }, '');
        const placement = locate(after, anchor, { before: known ? before : null });
        expect(placement.score).toBeGreaterThanOrEqual(0);
        expect(placement.score).toBeLessThanOrEqual(1);
        if (placement.state === 'lost') return;
        expect(placement.start).toBeGreaterThanOrEqual(0);
        expect(placement.end).toBeGreaterThan(placement.start);
        expect(placement.end).toBeLessThanOrEqual(after.length);
        const same = after.slice(placement.start, placement.end) === anchor.quote;
        expect(same).toBe(placement.state !== 'changed');
      },
    ),
    { numRuns: 3_000 },
  );
});

test('a passage from inside one word into the next is lost where the two became one', () => {
  const before = '😀city city \n\n';
  const anchor = anchorFor(before, { start: 3, end: 8 }, '');
  expect(locate('city ', anchor)).toMatchObject({ state: 'lost' });
  expect(locate('city ', anchor, { before })).toMatchObject({ state: 'lost' });
});

test('in an unchanged text every anchor with a word is exact', () => {
  for (const before of [STORY, null]) {
    for (const placement of locateAll(before, STORY, annotationsFor(STORY, 300, new Random(3)))) {
      expect(placement).toMatchObject({ state: 'exact', score: 1 });
    }
  }
});

test('hostile texts are answered within bounds', () => {
  const units = ['a ', 'a b ', '. ', 'a', 'ab. ', '\n\n', 'x1 x2 x3 x4 x5 x6 x7 '];
  for (const [at, unit] of units.entries()) {
    const before = unit.repeat(40_000);
    const after = (units[(at + 1) % units.length] ?? unit).repeat(20_000) + unit.repeat(20_000);
    const anchors = annotationsFor(`${before}z`, 20, new Random(at));
    expect(locateAll(before, after, anchors)).toHaveLength(20);
    expect(locateAll(null, after, anchors)).toHaveLength(20);
    const [anchor] = anchors;
    if (!anchor) continue;
    const endless = { ...anchor, prefix: before, suffix: before, quote: `${before}!` };
    expect(locateAll(null, after, [endless, { ...endless, quote: 'ab' }])).toHaveLength(2);
  }
});
