import { expect, test } from 'vitest';
import type { EntityAnalysis, EntityType } from '../types.ts';
import { ReadingChanges } from './reading-changes.ts';

const reading = (...entities: [EntityType, ...string[]][]): EntityAnalysis => ({
  mentions: [],
  entities: entities.map(([type, name = '', ...aliases], at) => ({
    id: `e${at + 1}`,
    type,
    name,
    aliases,
    mentions: [],
  })),
});

test.each<[string, [EntityAnalysis, EntityAnalysis][], string | null]>([
  ['the same', [[reading(['place', 'Kosti']), reading(['place', 'Kosti'])]], null],
  [
    'a name that is none any more',
    [[reading(['organization', 'people'], ['place', 'Kosti']), reading(['place', 'Kosti'])]],
    '1 no longer a name',
  ],
  [
    'two that are one',
    [
      [
        reading(['organization', 'WFP'], ['organization', 'World Food Programme']),
        reading(['organization', 'World Food Programme', 'WFP']),
      ],
    ],
    '1 name joined',
  ],
  [
    'one that goes here and stays there',
    [
      [reading(['person', 'Hamad']), reading()],
      [reading(['person', 'Hamad']), reading(['person', 'Hamad'])],
    ],
    null,
  ],
  ['a new one', [[reading(), reading(['place', 'Rabak'], ['date', 'Monday'])]], '1 new'],
])('tells of %s', (_, texts, sentence) => {
  const changes = new ReadingChanges();
  for (const [before, after] of texts) changes.add(before, after);
  expect(changes.sentence()).toBe(sentence);
});
