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
