import { expect, test } from 'vitest';
import type { EntityType } from '../types.ts';
import { namedEntities } from './named-entities.ts';

const isNamed = (type: EntityType, forms: readonly string[], confidence = 0.9): boolean => {
  const [name = '', ...aliases] = forms;
  const mention = { start: 0, end: name.length, type, entity: 'e1', confidence };
  const entity = { id: 'e1', type, name, aliases, mentions: [0] };
  return namedEntities({ mentions: [mention], entities: [entity] }).length === 1;
};

test.each<[EntityType, boolean, ...string[]]>([
  ['place', true, 'Damascus'],
  ['place', true, 'إدلب'],
  ['organization', true, 'al-Nusra'],
  ['organization', true, 'iPhone'],
  ['organization', true, 'Syrian Observatory for Human Rights', 'the observatory'],
  ['weapon', true, 'AK-47'],
  ['weapon', true, 'Grad rockets', 'rockets'],
  ['vehicle', true, 'Bayraktar drone'],
  ['vehicle', true, 'MV Lisboa'],
  ['place', false, 'the town'],
  ['person', false, 'residents'],
  ['vehicle', false, 'boats', 'boat'],
  ['vehicle', false, 'Boats', 'boat'],
  ['weapon', false, 'Anti-tank missiles'],
  ['date', false, 'Monday'],
])('%s: %s %s', (type, named, ...forms) => {
  expect(isNamed(type, forms)).toBe(named);
});

test('what a person confirmed is named however it is written', () => {
  expect(isNamed('place', ['the town'], 1)).toBe(true);
});
