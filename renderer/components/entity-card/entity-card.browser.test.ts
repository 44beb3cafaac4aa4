import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ResolvedDate } from '#domain/reading/dates/resolved-date.ts';
import { heard, show } from '../../test/stage.ts';
import './entity-card.ts';
import { mention } from './entity-card.states.ts';

const shown = (change = {}) =>
  show(html`<fb-entity-card .mention=${{ ...mention, ...change }}></fb-entity-card>`);

const buttons = [
  ['Previous mention', 'previous'],
  ['Next mention', 'next'],
  ['Show all', 'list'],
  ['Open page', 'page'],
  ['Correct', 'correct'],
] as const;

test.each(buttons)('“%s” tells %s', async (name, act) => {
  const told = heard(await shown(), 'fb-mention');
  await userEvent.click(page.getByRole('button', { name }));
  expect(told).toEqual([act]);
});

test('who it is, how else it is called, and which mention this is', async () => {
  await shown();
  await expect.element(page.getByRole('heading')).toHaveTextContent('World Health Organization');
  await expect.element(page.getByText('Organisation', { exact: true })).toBeVisible();
  await expect.element(page.getByText('also “WHO”, “منظمة الصحة العالمية”')).toBeVisible();
  await expect.element(page.getByText('2 of 4')).toBeVisible();
});

test('a single mention has no neighbours', async () => {
  await shown({ at: 0, mentions: 1 });
  await expect.element(page.getByRole('button', { name: 'Previous mention' })).toBeDisabled();
  await expect.element(page.getByRole('button', { name: 'Next mention' })).toBeDisabled();
});

const dates: readonly [ResolvedDate, string][] = [
  [{ from: '2026-03-01', to: '2026-03-01', precision: 'day' }, '1 March 2026'],
  [{ from: '2026-03-01', to: '2026-03-31', precision: 'month' }, '1 March 2026 to 31 March 2026'],
  [{ from: '2026-03-01', to: '2026-03-01', precision: 'approximate' }, 'about 1 March 2026'],
  [{ from: '2026-03-01', to: null, precision: 'day' }, 'since 1 March 2026'],
  [{ from: null, to: '2026-03-01', precision: 'day' }, 'until 1 March 2026'],
];

test.each(dates)('%o in words', async (date, words) => {
  await shown({ type: 'date', date });
  await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});

const days = [
  { from: '2020-04-03', to: '2020-04-03', precision: 'day' },
  { from: '2020-03-04', to: '2020-03-04', precision: 'day' },
] as const;

test('a date that is left open shows both days, and a person says what its source writes first', async () => {
  const told = heard(
    await shown({ type: 'date', open: days, source: 'The Courier' }),
    'fb-date-order',
  );
  await expect
    .element(page.getByText('3 April 2020 or 4 March 2020', { exact: true }))
    .toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'The Courier writes the day first' }));
  await userEvent.click(page.getByRole('button', { name: 'The Courier writes the month first' }));
  expect(told).toEqual(['day', 'month']);
});

test('what was said of a source is told beside its date, and can be taken back', async () => {
  const date = { ...days[0], order: { first: 'day', by: 'publisher' } };
  const told = heard(await shown({ type: 'date', date, source: 'The Courier' }), 'fb-date-order');
  await expect.element(page.getByText('3 April 2020', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Read day first, as you said of The Courier.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Leave its dates open again' }));
  expect(told).toEqual([null]);
});

test.each([
  ['text', 'Read month first, as another date of this text is written.'],
  ['sentence', 'Read month first, as the sentence says.'],
])('what the %s decides is told, and is no one’s to take back', async (by, words) => {
  await shown({ type: 'date', date: { ...days[1], order: { first: 'month', by } } });
  await expect.element(page.getByText(words)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Leave its dates open again' }))
    .not.toBeInTheDocument();
});
