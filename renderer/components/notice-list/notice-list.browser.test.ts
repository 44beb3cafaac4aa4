import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heard, show } from '../../test/stage.ts';
import './notice-list.ts';
import { done, problem } from './notice-list.states.ts';

const shown = () => show(html`<fb-notice-list .notices=${[done, problem]}></fb-notice-list>`);

test('what went wrong interrupts those who hear it, what was done does not', async () => {
  await shown();
  await expect.element(page.getByRole('status').getByText('Deleted note')).toBeVisible();
  await expect.element(page.getByRole('alert').getByText(/The disk is full/)).toBeVisible();
});

test('its action and its end are told apart', async () => {
  const told = heard(await shown(), 'fb-notice');
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await userEvent.click(page.getByRole('button', { name: 'Dismiss' }).first());
  await userEvent.click(page.getByRole('button', { name: 'Dismiss' }).last());
  expect(told).toEqual([
    { id: 1, acts: true },
    { id: 1, acts: false },
    { id: 2, acts: false },
  ]);
});
