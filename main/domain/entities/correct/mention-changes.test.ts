import { expect, test } from 'vitest';
import type { EntityAnalysis, EntityType } from '../types.ts';
import { mentionChanges } from './mention-changes.ts';

/** `start-end type name`, one for each mention. */
function analysis(...lines: readonly string[]): EntityAnalysis {
  const parts = lines.map((line) => line.split(/[- ]/) as [string, string, EntityType, string]);
  return {
    mentions: parts.map(([start, end, type], index) => {
      return { start: +start, end: +end, type, entity: `e${index}`, confidence: 1 };
    }),
    entities: parts.map(([, , type, name], index) => {
      return { id: `e${index}`, type, name, aliases: [], mentions: [index] };
    }),
  };
}

const cases: readonly (readonly [string, string[], string[], string[]])[] = [
  ['nothing', ['0-3 person A'], ['0-3 person A'], []],
  ['another type', ['0-3 person A', '5-8 place B'], ['0-3 place A', '5-8 place B'], ['0-3 > 0-3']],
  ['another name', ['0-3 person A'], ['0-3 person Z'], ['0-3 > 0-3']],
  ['a rejected one', ['0-3 person A', '5-8 place B'], ['5-8 place B'], ['0-3 > ']],
  ['a new one', ['5-8 place B'], ['0-3 person A', '5-8 place B'], [' > 0-3']],
  ['a longer one', ['4-6 person A'], ['2-6 person A'], ['4-6 > 2-6']],
  ['one over two', ['0-3 person A', '4-7 person B'], ['0-7 person A'], ['0-3 > 0-7', '4-7 > ']],
  ['two in one', ['0-7 person A'], ['0-3 person A', '4-7 person B'], ['0-7 > 0-3', ' > 4-7']],
  ['ends that meet', ['0-3 person A'], ['3-6 person A'], ['0-3 > ', ' > 3-6']],
];

test.each(cases)('%s', (_, before, after, changes) => {
  const span = (mention: { start: number; end: number } | null) =>
    mention ? `${mention.start}-${mention.end}` : '';
  expect(
    mentionChanges(analysis(...before), analysis(...after)).map(
      (change) => `${span(change.before)} > ${span(change.after)}`,
    ),
  ).toEqual(changes);
});
