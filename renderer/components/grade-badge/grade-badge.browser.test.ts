import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heard, showState } from '../../test/stage.ts';
import { states } from './grade-badge.states.ts';

const shown = async (name: string) => {
  const state = await states[name]?.();
  if (!state) throw new Error(`There is no state ${name}.`);
  return showState(state);
};

test('a grade is said in a code, and in words to those who hear it', async () => {
  await shown('graded');
  const button = page.getByRole('button');
  await expect.element(button).toHaveTextContent('B2');
  await expect.element(button).toHaveAccessibleName(/usually reliable.*probably true/i);
});

test('a press tells that a person wants to change it', async () => {
  const told = heard(await shown('graded'), 'fb-grade');
  await userEvent.click(page.getByRole('button'));
  expect(told).toEqual([null]);
});

test('a TLP label wears the colours of the standard, words of an organisation none', async () => {
  await shown('marked TLP:RED');
  const red = getComputedStyle(page.getByText('TLP:RED').element());
  expect([red.color, red.backgroundColor]).toEqual(['rgb(255, 43, 43)', 'rgb(0, 0, 0)']);
  await shown('marked in the words of an organisation');
  const own = getComputedStyle(page.getByText('INTERNAL').element());
  expect(own.backgroundColor).toBe('rgba(0, 0, 0, 0)');
});

test('what nobody graded is no F6, and half a grade says which half', async () => {
  const button = page.getByRole('button');
  await shown('nobody graded it');
  await expect.element(button).toHaveTextContent('Not graded');
  await shown('nothing can be said');
  await expect.element(button).toHaveTextContent('F6');
  await shown('only its source is graded');
  await expect.element(button).toHaveTextContent('B–');
  await expect.element(button).toHaveAccessibleName(/usually reliable; information not judged/);
});
