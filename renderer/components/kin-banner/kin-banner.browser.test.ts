import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heard, showState } from '../../test/stage.ts';
import { states } from './kin-banner.states.ts';

/** In which state which button tells what. */
const buttons = [
  ['another version', 'Bridge closed, The Daily', 'open'],
  ['another version', 'Make this its new version', 'this-is-newer'],
  ['an older version', 'Make that the new version of this', 'that-is-newer'],
  ['an undated version', 'That one is newer', 'that-is-newer'],
  ['a later issue', 'Understood', 'dismiss'],
  ['another version', 'Another story', 'dismiss'],
  ['another masthead', 'إغلاق الجسر', 'open'],
  ['another masthead', 'Understood', 'dismiss'],
] as const;

test.each(buttons)('%s: “%s” tells %s', async (name, label, act) => {
  const state = await states[name]?.();
  if (!state) throw new Error(`There is no state ${name}.`);
  const told = heard(await showState(state), 'fb-kin');
  await userEvent.click(page.getByRole('button', { name: label, exact: true }));
  expect(told).toEqual([act]);
});

test('the copy under another masthead is never offered as a version', async () => {
  const state = await states['another masthead']?.();
  if (state) await showState(state);
  await expect.element(page.getByText(/two mastheads do not make two sources/)).toBeVisible();
  expect(page.getByRole('button', { name: /version/ }).elements()).toEqual([]);
});
