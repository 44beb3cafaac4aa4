import { expect, test } from 'vitest';
import type { Command } from './command-registry.ts';
import { matchCommands } from './match-commands.ts';

const command = (label: string, possible = true): Command => ({
  id: label,
  label,
  group: 'View',
  keys: [],
  when: () => possible,
  run: () => undefined,
});
const commands = [
  command('Show the notes'),
  command('Next note', false),
  command('Note the next sentence'),
  command('Settings'),
];

const cases: { typed: string; found: string[] }[] = [
  { typed: 'note', found: ['Note the next sentence', 'Show the notes', 'Next note'] },
  { typed: 'next NOTE', found: ['Note the next sentence', 'Next note'] },
  { typed: 'sentences', found: ['Note the next sentence'] },
  { typed: 'zebra', found: [] },
];

test.each(cases)('$typed', ({ typed, found }) => {
  expect(matchCommands(commands, typed).map(({ label }) => label)).toEqual(found);
});

test('nothing typed lists everything', () => {
  expect(matchCommands(commands, '')).toHaveLength(commands.length);
});
