import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { anAnnotation } from '../../api/test/samples.ts';
import { heard, show } from '../../test/stage.ts';
import { focusedElement } from '../dialog-frame/first-field.ts';
import './note-editor.ts';
import { theirs } from './note-editor.states.ts';
import type { NoteEditor } from './note-editor.ts';

const annotation = anAnnotation({ note: 'As it was.', tags: ['water'] });
let told: unknown[] = [];

beforeEach(async () => {
  const stage = await show(
    html`<fb-note-editor .annotation=${annotation} .focused=${'text'} .known=${['winter']} modifier="Ctrl"></fb-note-editor>`,
  );
  told = heard(stage, 'fb-note');
});

/** What a person does in the field, and what is told at last. */
const acts = [
  ['types on', '!', { kind: 'type', text: 'As it was.!', from: 'As it was.' }],
  [
    'saves with the key',
    '{Control>}{Enter}{/Control}',
    { kind: 'save', text: 'As it was.', from: 'As it was.' },
  ],
  ['leaves', '{Escape}', { kind: 'leave', discard: false }],
] as const;

test.each(acts)('a person %s', async (_name, keys, act) => {
  await userEvent.keyboard(keys);
  expect(told.at(-1)).toEqual({ ...act, annotation });
});

test('every letter is told, so that none can be lost', async () => {
  await userEvent.keyboard('abc');
  expect(told).toMatchObject([
    { text: 'As it was.a' },
    { text: 'As it was.ab' },
    { text: 'As it was.abc' },
  ]);
});

test('Enter alone makes a new line', async () => {
  await userEvent.keyboard('{Enter}');
  expect(told).toMatchObject([{ kind: 'type', text: 'As it was.\n' }]);
});

const buttons = [
  ['Save', { kind: 'save', text: 'As it was.', from: 'As it was.' }],
  ['Cancel', { kind: 'leave', discard: true }],
] as const;

test.each(buttons)('“%s”', async (name, act) => {
  await userEvent.click(page.getByRole('button', { name }));
  expect(told.at(-1)).toEqual({ ...act, annotation });
});

test('what was changed is discarded, and not cancelled', async () => {
  await userEvent.keyboard('!');
  await userEvent.click(page.getByRole('button', { name: 'Discard' }));
  expect(told.at(-1)).toEqual({ kind: 'leave', discard: true, annotation });
});

test('its type, and none again', async () => {
  await userEvent.click(page.getByRole('button', { name: 'Judgement' }));
  await show(
    html`<fb-note-editor .annotation=${theirs} @fb-note=${({ detail }: CustomEvent<unknown>) => told.push(detail)}></fb-note-editor>`,
  );
  await userEvent.click(page.getByRole('button', { name: 'Gap' }));
  expect(told).toEqual([
    { kind: 'edit', edit: { type: 'judgement' }, annotation },
    { kind: 'edit', edit: { type: null }, annotation: theirs },
  ]);
});

test('colour and style', async () => {
  await userEvent.click(page.getByRole('radio', { name: 'blue' }));
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Style' }), 'Underline');
  expect(told).toEqual([
    { kind: 'edit', edit: { color: 'blue' }, annotation },
    { kind: 'edit', edit: { style: 'underline' }, annotation },
  ]);
  await expect.element(page.getByRole('radio', { name: 'yellow' })).toBeChecked();
});

test('a tag is told with those before it, also one that was only typed', async () => {
  await userEvent.click(page.getByRole('combobox', { name: 'Tags' }));
  await userEvent.keyboard('late');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(told).toEqual([
    { kind: 'edit', edit: { tags: ['water', 'late'] }, annotation },
    { kind: 'save', text: 'As it was.', from: 'As it was.', annotation },
  ]);
});

test('a draft stands in the field, not what it was written over', async () => {
  await show(
    html`<fb-note-editor .annotation=${annotation} .draft=${'half a thou'}></fb-note-editor>`,
  );
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('half a thou');
});

/** What asked for the note, and where the keyboard is. */
const focuses = [
  ['text', 'TEXTAREA'],
  ['tags', 'INPUT'],
  [null, undefined],
] as const;

test.each(focuses)('asked for its %s, the keyboard is there', async (focused, tag) => {
  await show(html`<fb-note-editor .annotation=${annotation} .focused=${focused}></fb-note-editor>`);
  await expect.poll(() => tagOf(focusedElement())).toBe(tag);
});

const tagOf = (element: HTMLElement | null) =>
  element === document.body ? undefined : element?.tagName;

test('the words of another library can’t be typed over, its tags can', async () => {
  const stage = await show(
    html`<fb-note-editor .annotation=${theirs} .focused=${'text'} modifier="Ctrl"></fb-note-editor>`,
  );
  const heardNow = heard(stage, 'fb-note');
  expect(page.getByRole('textbox', { name: 'Note' }).elements()).toEqual([]);
  await userEvent.keyboard('dam');
  await userEvent.click(page.getByRole('button', { name: 'Done' }));
  expect(heardNow).toMatchObject([
    { kind: 'edit', edit: { tags: ['water', 'dam'] } },
    { kind: 'leave', discard: false },
  ]);
  await userEvent.click(page.getByRole('button', { name: 'Write a reply' }));
  expect(heardNow.at(-1)).toMatchObject({ kind: 'write-reply' });
});

test('until somebody types, it shows what another window keeps; then it says what it started from', async () => {
  const stage = await show(html`<fb-note-editor .annotation=${annotation}></fb-note-editor>`);
  const editor = stage.querySelector<NoteEditor>('fb-note-editor');
  const field = page.getByRole('textbox', { name: 'Note' });
  if (!editor) throw new Error('There is no editor.');
  const heardNow = heard(stage, 'fb-note');
  editor.annotation = { ...annotation, note: 'Now so' };
  await expect.element(field).toHaveValue('Now so');
  editor.draft = 'Now so, from the page before';
  await expect.element(field).toHaveValue('Now so, from the page before');
  editor.draft = null;
  await expect.element(field).toHaveValue('Now so');
  await field.click();
  await userEvent.keyboard('!');
  editor.annotation = { ...annotation, note: 'Again otherwise' };
  await editor.updateComplete;
  await userEvent.keyboard('!');
  expect(heardNow).toMatchObject([{ from: 'Now so' }, { text: 'Now so!!', from: 'Now so' }]);
});
