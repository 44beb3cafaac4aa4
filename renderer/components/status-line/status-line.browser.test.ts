import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heard, show } from '../../test/stage.ts';
import './status-line.ts';
import { job, status } from './status-line.states.ts';

const shown = (change = {}) =>
  show(
    html`<fb-status-line .status=${{ ...status, ...change }} .jobs=${[job]} key="?"></fb-status-line>`,
  );

/** What is known, and the words for it. */
const facts = [
  [{}, '1,234 articles'],
  [{}, '1 note'],
  [{ blockedRequests: 0 }, 'network blocked, 0 requests'],
  [{ blockedRequests: 1 }, 'network blocked, 1 request'],
  [{ blockedRequests: null }, 'page asks this machine only'],
  [{}, 'no backup yet'],
  [{ backupProblem: 'The disk is full.' }, 'no backup yet: the next one failed. The disk is full.'],
  [{}, 'Reading names 3 of 12'],
] as const;

test.each(facts)('%o: %s', async (change, words) => {
  await shown(change);
  await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});

test('it claims nothing before anything is known', async () => {
  const stage = await show(html`<fb-status-line></fb-status-line>`);
  expect(stage.innerText.trim()).toBe('');
});

test('how far long work is, and its stop', async () => {
  const told = heard(await shown(), 'fb-stop');
  const bar = page.getByRole('progressbar', { name: 'Reading names' }).element();
  expect(bar).toMatchObject({ value: 3, max: 12 });
  await userEvent.click(page.getByRole('button', { name: 'Stop: Reading names' }));
  expect(told).toEqual([{ job: 'j1' }]);
});

test('an act that is done as a whole has no stop', async () => {
  await show(
    html`<fb-status-line .status=${status} .jobs=${[{ ...job, isWhole: true }]}></fb-status-line>`,
  );
  await expect.element(page.getByText('Reading names 3 of 12')).toBeVisible();
  expect(page.getByRole('button', { name: /^Stop/ }).elements()).toEqual([]);
});

test('the keys can be asked for', async () => {
  const told = heard(await shown(), 'fb-keys');
  await userEvent.click(page.getByRole('button', { name: 'Keys ?' }));
  expect(told).toEqual([null]);
});
