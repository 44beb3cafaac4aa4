import { describe, expect, test } from 'vitest';
import type { EntityType } from '../types.ts';
import { isNominal, namedEntities } from './nominal.ts';

const nominal = (type: EntityType, ...[name = '', ...aliases]: string[]) =>
  isNominal({ type, name, aliases });

describe('a description', () => {
  test.each<[EntityType, ...string[]]>([
    ['place', 'the town'],
    ['place', 'The town'],
    ['place', 'here'],
    ['person', 'their supporters'],
    ['person', '15 civilians'],
    ['person', 'at least 35 more innocent civilians'],
    ['person', 'Residents of the area'],
    ['person', 'residents', 'Residents'],
    ['organization', 'the coalition', 'Coalition'],
    ['organization', 'all international forces'],
  ])('%s: %s', (type, ...forms) => {
    expect(nominal(type, ...forms)).toBe(true);
  });
});

describe('a name', () => {
  test.each<[EntityType, ...string[]]>([
    ['place', 'Damascus'],
    ['place', 'the town of Marea'],
    ['organization', 'Syrian Observatory for Human Rights', 'the observatory'],
    ['organization', 'IS fighters', 'fighters'],
    ['organization', 'Parliament'],
    ['organization', 'al-Nusra'],
    ['organization', 'iPhone makers'],
    ['person', 'mark lowcock'],
    ['place', 'إدلب'],
    ['weapon', 'mortars'],
  ])('%s: %s', (type, ...forms) => {
    expect(nominal(type, ...forms)).toBe(false);
  });
});

test('what a person confirmed is named however it is written', () => {
  const entities = [
    { id: 'e1', type: 'place', name: 'the town', aliases: [], mentions: [0] },
  ] as const;
  const mention = { start: 0, end: 8, type: 'place', entity: 'e1' } as const;
  const named = (confidence: number) =>
    namedEntities({ entities, mentions: [{ ...mention, confidence }] }).length;
  expect([named(0.99), named(1)]).toEqual([0, 1]);
});
