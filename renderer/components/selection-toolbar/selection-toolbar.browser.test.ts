import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heard, show } from '../../test/stage.ts';
import './selection-toolbar.ts';

const PLACE = new DOMRect(300, 300, 120, 20);
const shown = (marked: string | null = 'green', place = PLACE) =>
  show(
    html`<p>Some words</p><fb-selection-toolbar .marked=${marked} .place=${place}></fb-selection-toolbar>`,
  );

const buttons = [
  ['Highlight in pink', 'pink'],
  ['Write a note', 'note'],
  ['Tag', 'tag'],
  ['Copy the quote', 'copy'],
  ['Delete', 'remove'],
] as const;

test.each(buttons)('“%s” tells %s', async (name, act) => {
  const told = heard(await shown(), 'fb-mark');
  await userEvent.click(page.getByRole('button', { name, exact: true }));
  expect(told).toEqual([act]);
});

test('the colour that the passage has is pressed, and only what is marked can be deleted', async () => {
  await shown('green');
  const pressed = page.getByRole('button', { pressed: true }).elements();
  expect(pressed.map((button) => button.ariaLabel)).toEqual(['Highlight in green']);
  await shown(null);
  expect(page.getByRole('button', { pressed: true }).elements()).toEqual([]);
  expect(page.getByRole('button', { name: 'Delete' }).elements()).toEqual([]);
});

test('a press keeps the selection', async () => {
  await shown();
  const words = page.getByText('Some words').element();
  document.getSelection()?.selectAllChildren(words);
  await userEvent.click(page.getByRole('button', { name: 'Tag' }));
  expect(document.getSelection()?.toString()).toBe('Some words');
});

/** Where the passage is, and on which side of it the toolbar stands. */
const places = [
  ['above', new DOMRect(300, 300, 120, 20)],
  ['below', new DOMRect(300, 10, 120, 20)],
  ['above', new DOMRect(0, 300, 10, 20)],
  ['above', new DOMRect(1_270, 300, 10, 20)],
  ['above', new DOMRect(300, 795, 120, 20)],
] as const;

test.each(places)('it stands %s the passage and inside the window: %o', async (side, place) => {
  const stage = await shown(null, place);
  const box = stage.querySelector('fb-selection-toolbar')?.getBoundingClientRect();
  if (!box) throw new Error('There is no toolbar.');
  if (side === 'above') expect(box.bottom).toBeLessThanOrEqual(place.top);
  else expect(box.top).toBeGreaterThanOrEqual(place.bottom);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(window.innerWidth);
  expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
});
