/** What a person does before a locked door, and what the app is told then. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { press } from '../../test/hands.ts';
import { heard, showState } from '../../test/stage.ts';
import { states } from './gate.states.ts';

const TOLD = ['fb-unlock', 'fb-create', 'fb-put-away', 'fb-mend'] as const;

/** Shows a state; what is told from then on. */
async function standingAt(name: string) {
  const state = await states[name]?.();
  if (!state) throw new Error(`There is no state “${name}”.`);
  const stage = await showState(state);
  return Object.fromEntries(TOLD.map((event) => [event, heard(stage, event)]));
}
const field = (name: string) => page.getByLabelText(name, { exact: true });

test('the passphrase is typed at once, and Enter sends it', async () => {
  const told = await standingAt('locked');
  await userEvent.keyboard('seven mills{Enter}');
  expect(told['fb-unlock']).toEqual([{ passphrase: 'seven mills' }]);
});

test('an empty one is not sent, nor a second one while the first is tried', async () => {
  const told = await standingAt('locked');
  await userEvent.keyboard('{Enter}');
  const busy = await standingAt('being opened');
  await userEvent.keyboard('seven mills{Enter}');
  expect([told['fb-unlock'], busy['fb-unlock']]).toEqual([[], []]);
  await expect.element(page.getByRole('button', { name: 'Opening…' })).toBeDisabled();
});

test('after a wrong one the next is typed over it, and why is told aloud', async () => {
  await standingAt('a wrong passphrase');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('That is not the passphrase of the library.');
  await userEvent.keyboard('eight boats');
  await expect.element(field('Passphrase, or the recovery key')).toHaveValue('eight boats');
});

test('an account opens it where there is one, by a button of its own', async () => {
  await standingAt('locked');
  expect(page.getByRole('button', { name: /account/ }).query()).toBeNull();
  const told = await standingAt('locked, and an account opens it');
  await press('Unlock with this account');
  expect(told['fb-unlock']).toEqual([{ passphrase: null }]);
});

test.each([
  ['short', 'short', 'That is too short: take 8 signs at least, better several words.'],
  ['seven mills', 'seven mils', 'The two are not the same: type it again.'],
])('a new passphrase “%s” and “%s” is not taken', async (passphrase, again, why) => {
  const told = await standingAt('a new library');
  await field('Passphrase').fill(passphrase);
  await field('The same again').fill(again);
  await press('Make an encrypted library');
  await expect.element(page.getByRole('alert')).toHaveTextContent(why);
  expect(told['fb-create']).toEqual([]);
});

test('a new library gets its passphrase, or none by a choice of its own', async () => {
  const told = await standingAt('a new library');
  await userEvent.keyboard('seven mills{Tab}seven mills{Enter}');
  expect(told['fb-create']).toEqual([{ passphrase: 'seven mills' }]);
  await page.getByText('Go on without a passphrase').click();
  await press('Make a library in clear');
  expect(told['fb-create']?.at(-1)).toEqual({ passphrase: null });
});

test('a recovery key is printed, and put away', async () => {
  const told = await standingAt('its recovery key');
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await press('Print');
  await press('I have it');
  expect([print.mock.calls.length, told['fb-put-away']]).toEqual([1, [null]]);
  print.mockRestore();
});

test('a broken library goes the way that is chosen', async () => {
  const told = await standingAt('broken, with backups');
  await press('Go back to it');
  await press('Read what can be read');
  expect(told['fb-mend']).toEqual([
    { way: 'restore', made: '2026-03-02T10:00:00.000Z' },
    { way: 'salvage' },
  ]);
});
