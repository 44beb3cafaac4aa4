import { expect, test } from 'vitest';
import type { EntityContext, EntityType } from '../types.ts';
import { typeSettler } from './settle-type.ts';

const library: EntityContext = { types: { meridian: 'organization', 'el-fasher': 'place' } };

test.each<[string, EntityContext, EntityType, string, number, EntityType]>([
  [
    'the publisher',
    { publisher: 'The Nile Courier' },
    'place',
    'Nile Courier',
    0.9,
    'organization',
  ],
  ['another place', { publisher: 'The Nile Courier' }, 'place', 'Nile', 0.9, 'place'],
  ['a name that the text leaves open', library, 'person', 'Meridian', 0.5, 'organization'],
  ['a name that the text is sure of', library, 'person', 'Meridian', 0.9, 'person'],
  ['no name of a record', library, 'person', 'constructor', 0.5, 'person'],
  ['a date', { types: { may: 'person' } }, 'date', 'May', 0.5, 'date'],
])('%s', (_, context, type, name, confidence, expected) => {
  expect(typeSettler(context)(type, name, confidence)).toBe(expected);
});
