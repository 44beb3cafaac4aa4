import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heard, show } from '../../test/stage.ts';
import './note-conflicts.ts';
import { conflict } from './note-conflicts.states.ts';

test('who wrote which, and which one is shown now', async () => {
  await show(html`<fb-note-conflicts .conflicts=${[conflict]}></fb-note-conflicts>`);
  await expect
    .element(page.getByRole('region', { name: 'Two people wrote this note' }))
    .toBeVisible();
  await expect.element(page.getByText('Amal, shown now')).toBeVisible();
  await expect.element(page.getByText('Unsigned', { exact: true })).toBeVisible();
});

test('the one that is kept is told', async () => {
  const stage = await show(html`<fb-note-conflicts .conflicts=${[conflict]}></fb-note-conflicts>`);
  const told = heard(stage, 'fb-choose');
  await userEvent.click(page.getByRole('button', { name: 'Keep this: الجسر مفتوح' }));
  expect(told).toEqual([{ conflict, option: conflict.options[1] }]);
});

test('words of another library are shown, and nobody is asked about them', async () => {
  const given = { ...conflict, decidedHere: false };
  await show(html`<fb-note-conflicts .conflicts=${[given]}></fb-note-conflicts>`);
  await expect.element(page.getByText(/The library that made the note decides/)).toBeVisible();
  await expect.element(page.getByText('الجسر مفتوح')).toBeVisible();
  expect(page.getByRole('button').elements()).toEqual([]);
});
