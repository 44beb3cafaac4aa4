import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heard, showState } from '../../test/stage.ts';
import { kept, states } from './note-overtaken.states.ts';

const choices = [
  ['Keep that: The bridge is closed.', 'note'],
  ['Keep this: الجسر مفتوح', 'draft'],
  ['Keep both, one below the other', 'both'],
] as const;

test.each(choices)('“%s” tells that %s stays', async (name, which) => {
  const state = await states['two texts']?.();
  if (!state) throw new Error('There is no such state.');
  const told = heard(await showState(state), 'fb-note');
  await userEvent.click(page.getByRole('button', { name, exact: true }));
  expect(told).toEqual([{ kind: 'keep', which, annotation: kept }]);
});
