import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MUTATIONS } from '../../bench/mutations.ts';
import { Random } from '../../bench/random.ts';
import { bandKeys, containment, kinship, signature, similarity } from './similarity.ts';

const PARTS = [
  'Forces entered the city of Saraqeb on Thursday after heavy clashes with rebels, state media said, while Turkey sent more troops and guns to the border.',
  'The advance caused more than half a million people to leave their homes since December, most of them women and children who sleep in the open.',
  'The city lies where two major roads meet; one leads from the capital to the north, the other from the coast to the east of the country.',
  'A doctor at the last working hospital said that fuel would last for four days and that no convoy had come through since the weekend.',
  'In Moscow the ministry blamed armed groups for the deaths of its soldiers and said that talks with Ankara would go on as planned.',
  'The United Nations called for a lasting ceasefire and for safe roads, and said at least 53 health centers had stopped working.',
];
const OTHER = [
  'A cargo vessel with grain left the port of Odesa at dawn, the harbor master told reporters, the first since insurers returned in spring.',
  'Farmers along the coast hope that prices will recover before winter, though the cost of diesel has doubled and storage is full.',
  'The ministry of agriculture expects forty more vessels this month if the corridor stays open and the mines are cleared in time.',
  'Buyers in Cairo and Dhaka have signed contracts that run until the next harvest, traders in Geneva said on Friday afternoon.',
];
const STORY = PARTS.join('\n\n');
const BACKGROUND = PARTS.slice(1, 3).join('\n\n');

const cases: { name: string; a: string; b: string; kin: 'same' | 'rewritten' | null }[] = [
  { name: 'itself', a: STORY, b: STORY, kin: 'same' },
  {
    name: 'an update with a new lead and a new figure',
    a: STORY,
    b: `Rebels withdrew from the city on Friday.\n\n${STORY.replace('53 health', '61 health')}`,
    kin: 'same',
  },
  {
    name: 'wire copy under another masthead, cut, with another credit',
    a: `BEIRUT (AP) — ${STORY}\n\nEdith M. Lederer contributed to this report.`,
    b: `The Daily Courier | Associated Press\n\n${PARTS.slice(0, 4).join('\n\n')}`,
    kin: 'same',
  },
  { name: 'an excerpt', a: STORY, b: PARTS.slice(0, 2).join('\n\n'), kin: 'same' },
  {
    name: 'the same with other accents and cases',
    a: STORY,
    b: STORY.toUpperCase().replaceAll('A', 'À'),
    kin: 'same',
  },
  {
    name: 'a new story around the same background',
    a: [...OTHER, BACKGROUND].join('\n\n'),
    b: STORY,
    kin: 'rewritten',
  },
  { name: 'another story', a: STORY, b: OTHER.join('\n\n'), kin: null },
  {
    name: 'two notices too short to tell',
    a: 'Read more here now.',
    b: 'Read more here now.',
    kin: null,
  },
  { name: 'nothing', a: '', b: '', kin: null },
];

for (const { name, a, b, kin } of cases) {
  test(`one story or two: ${name}`, () => {
    const [one, other] = [signature(a), signature(b)];
    expect(kinship(one, other)).toBe(kin);
    if (kin === 'same')
      expect(bandKeys(other).some((key) => bandKeys(one).includes(key))).toBe(true);
  });
}

test('a story stays the same story however it is edited', () => {
  for (const [index, mutation] of MUTATIONS.entries()) {
    const { text } = mutation.apply(STORY, OTHER.join('\n\n'), new Random(index));
    expect([mutation.name, kinship(signature(STORY), signature(text))]).toEqual([
      mutation.name,
      'same',
    ]);
  }
});

test('similarity is symmetric, 1 for equal texts, and containment is not less', () => {
  const text = fc.array(fc.constantFrom(...STORY.split(/\s+/)), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [signature(a.join(' ')), signature(b.join(' '))];
      expect(similarity(one, one)).toBe(1);
      expect(similarity(one, other)).toBe(similarity(other, one));
      expect(containment(one, other)).toBeGreaterThanOrEqual(similarity(one, other));
    }),
  );
});

test('the estimate is near the true Jaccard index', () => {
  const vocabulary = Array.from({ length: 900 }, (_, at) => `word${at}`);
  const a = vocabulary.slice(0, 600).join(' ');
  const b = vocabulary.slice(300).join(' ');
  expect(similarity(signature(a), signature(b))).toBeCloseTo(1 / 3, 0.7);
});
