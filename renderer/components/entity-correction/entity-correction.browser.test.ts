import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawnWhole, heard, show } from '../../test/stage.ts';
import { previewOf } from '../correction-preview/correction-preview.states.ts';
import { focusedElement } from '../dialog-frame/first-field.ts';
import { mention, text } from './entity-correction.states.ts';
import type { EntityCorrection } from './entity-correction.ts';

const FORMS = ['WHO', 'W.H.O.'];
let element: EntityCorrection;
let told: { looked: unknown[]; corrected: unknown[]; tried: unknown[]; named: unknown[] };

beforeEach(async () => {
  const stage = await show(
    html`<fb-entity-correction .mention=${mention} called="World Health Organization" article="a1" .text=${text} .forms=${FORMS}></fb-entity-correction>`,
  );
  element = stage.querySelector('fb-entity-correction') as EntityCorrection;
  told = {
    looked: heard(stage, 'fb-look'),
    corrected: heard(stage, 'fb-correct'),
    tried: heard(stage, 'fb-trial'),
    named: heard(stage, 'fb-name'),
  };
});

const select = (label: string, option: string) =>
  userEvent.selectOptions(page.getByRole('combobox', { name: label }), option);
const correct = () => userEvent.click(page.getByRole('button', { name: 'Correct', exact: true }));

const base = { article: 'a1', start: 4, end: 29, scope: 'everywhere' };

/** The key that chooses it, what else is chosen, and the correction that it makes. */
const kinds = [
  [
    '1',
    () => select('Type', 'Person'),
    { ...base, forms: FORMS, action: { kind: 'retype', type: 'person' } },
  ],
  ['2', null, { ...base, forms: FORMS, action: { kind: 'reject' } }],
  ['3', null, { ...base, action: { kind: 'confirm', type: 'organization' } }],
  [
    '5',
    () => name('Health Body'),
    { ...base, forms: FORMS, action: { kind: 'rename', name: 'Health Body' } },
  ],
  [
    '6',
    () => name('Health Body'),
    { ...base, forms: FORMS, action: { kind: 'merge', name: 'Health Body' } },
  ],
  ['7', () => name('The Who'), { ...base, action: { kind: 'split', name: 'The Who' } }],
] as const;

async function name(words: string) {
  await userEvent.fill(page.getByRole('combobox', { name: 'Name', exact: true }), words);
  await userEvent.tab();
}

test.each(kinds)('key %s: a correction is looked at, and made', async (key, choose, correction) => {
  await userEvent.keyboard(key);
  await drawnWhole(element);
  await choose?.();
  await drawnWhole(document.body);
  expect(told.looked.at(-1)).toEqual(correction);
  expect(told.corrected).toEqual([]);
  await correct();
  expect(told.corrected).toEqual([correction]);
});

test('the keyboard is in it as soon as it opens', () => {
  expect(focusedElement()?.tagName).toBe('SELECT');
});

test('the type that it has already is no correction', async () => {
  await expect.element(page.getByRole('button', { name: 'Correct', exact: true })).toBeDisabled();
  expect(told.looked).toEqual([]);
});

test('edges move by words, by key and by button, and the words are tried out on the page', async () => {
  await userEvent.keyboard(']');
  expect(told.tried.at(-1)).toEqual({ start: 4, end: 35 });
  await expect.element(page.getByText('World Health Organization Syria')).toBeVisible();
  await userEvent.keyboard('[[');
  expect(told.tried.at(-1)).toEqual({ start: 0, end: 35 });
  await userEvent.click(page.getByRole('button', { name: 'One word less before' }));
  expect(told.tried.at(-1)).toEqual({ start: 4, end: 35 });
  expect(told.looked.at(-1)).toMatchObject({
    action: { kind: 'resize', quote: 'World Health Organization Syria', type: 'organization' },
  });
  await userEvent.keyboard('2');
  expect(told.tried.at(-1)).toBeNull();
});

test('letters in the field of a name are letters', async () => {
  await userEvent.keyboard('5');
  await userEvent.click(page.getByRole('combobox', { name: 'Name', exact: true }));
  await userEvent.keyboard('[[2');
  await expect
    .element(page.getByRole('combobox', { name: 'Name', exact: true }))
    .toHaveValue('World Health Organization[2');
  expect(told.named.at(-1)).toBe('World Health Organization[2');
});

test('how far it holds, and whether all of its forms are meant', async () => {
  await userEvent.keyboard('2');
  await userEvent.click(page.getByRole('checkbox'));
  await drawnWhole(element);
  expect(told.looked.at(-1)).toEqual({ ...base, action: { kind: 'reject' } });
  await select('Where', 'Only here');
  await drawnWhole(element);
  expect(told.looked.at(-1)).toEqual({ ...base, scope: 'mention', action: { kind: 'reject' } });
  expect(page.getByRole('checkbox').elements()).toEqual([]);
});

/** What is known of what it would change, and the words for it. */
const touches = [
  [null, 'Looking where it holds …'],
  [previewOf(0), 'Changes nothing now, and holds for later imports.'],
  [previewOf(1), 'Changes 1 mention in 1 article.'],
] as const;

test.each(touches)('%o in words', async (preview, words) => {
  await userEvent.keyboard('2');
  element.preview = preview;
  await drawnWhole(document.body);
  await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});

test('it is made once, however often it is asked for while it is being made', async () => {
  await userEvent.keyboard('2');
  element.busy = true;
  await drawnWhole(element);
  await expect.element(page.getByRole('button', { name: 'Correct', exact: true })).toBeDisabled();
});

test('a name without words is no correction', async () => {
  await userEvent.keyboard('5');
  await name('  ');
  await expect.element(page.getByRole('button', { name: 'Correct', exact: true })).toBeDisabled();
});

test('without the text edges stay', async () => {
  element.text = null;
  await drawnWhole(element);
  await userEvent.keyboard(']');
  expect(told.tried).toEqual([]);
});
