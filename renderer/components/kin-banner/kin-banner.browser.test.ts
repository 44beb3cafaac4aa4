import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heard, showState, wordsIn } from '../../test/stage.ts';
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

/** What stands above the text in each state. */
const SENTENCES = [
  ['another version', 'The same story', 'This looks like a newer version of:'],
  ['an older version', 'The same story', 'This looks like an older version of:'],
  [
    'an undated version',
    'The same story',
    'This looks like another version of this story, and no date says which is newer:',
  ],
  ['a later issue', 'The same series', 'A later issue of this series is in the library:'],
  ['another masthead', 'The same story', 'The same copy stands under another masthead:'],
] as const;

test.each(SENTENCES)('%s is told as such', async (name, label, sentence) => {
  const state = await states[name]?.();
  if (!state) throw new Error(`There is no state ${name}.`);
  const words = wordsIn(await showState(state));
  for (const [other, , told] of SENTENCES)
    expect(words.includes(told), other).toBe(told === sentence);
  expect(words.includes('About 80 %')).toBe(sentence.startsWith('This looks like'));
  await expect.element(page.getByRole('complementary', { name: label })).toBeVisible();
});

test('the other text is told by all that is known of it', async () => {
  const kin = { title: 'Bridge closed', publisher: 'The Daily', published: '2026-03-06' };
  const order = { kind: 'updated', order: 'newer', similarity: 0.8 } as const;
  await showState({ drawn: html`<fb-kin-banner .kin=${{ ...kin, ...order }}></fb-kin-banner>` });
  await expect
    .element(page.getByRole('button', { name: 'Bridge closed, The Daily, 6 Mar 2026' }))
    .toBeVisible();
});
