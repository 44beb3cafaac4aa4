import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { anAnnotation } from '../../api/test/samples.ts';
import { heard, show } from '../../test/stage.ts';
import { note, theirs } from './note-card.states.ts';
import { type NoteState, PLAIN_NOTE } from './note-card.ts';

const shown = async (annotation = note, change: Partial<NoteState> = {}) =>
  heard(
    await show(
      html`<fb-note-card .annotation=${annotation} .state=${{ ...PLAIN_NOTE, ...change }}></fb-note-card>`,
    ),
    'fb-note',
  );

const buttons = [
  ['The bridge over the river is closed to trucks.', 'go-to'],
  ['Reply', 'write-reply'],
  ['Edit the note', 'write'],
  ['Delete', 'remove'],
] as const;

test.each(buttons)('“%s” tells %s', async (name, kind) => {
  const told = await shown();
  await userEvent.click(page.getByRole('button', { name, exact: true }));
  expect(told).toEqual([{ kind, annotation: note }]);
});

test('a note of a colleague is answered and filed, never rewritten', async () => {
  const told = await shown({ ...theirs, editor: { library: 'b', name: 'Lena' } });
  await expect.element(page.getByText(/^Ada, .*edited by Lena/)).toBeVisible();
  expect(page.getByRole('button', { name: 'Edit the note' }).elements()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Edit type, tags and look' }));
  await userEvent.click(page.getByRole('button', { name: 'Reply', exact: true }));
  expect(told).toMatchObject([{ kind: 'write' }, { kind: 'write-reply' }]);
});

test('its tags stand on it, and a note without any has no list of them', async () => {
  const tags = () => page.getByRole('list', { name: 'Tags' }).elements();
  await shown();
  expect(tags().map((list) => list.textContent)).toEqual([note.tags.join('')]);
  await shown({ ...note, tags: [] });
  expect(tags()).toEqual([]);
});

test('what it says it is stands on it, and nothing where nobody said', async () => {
  await shown({ ...note, type: 'assumption' });
  await expect.element(page.getByText('Assumption', { exact: true })).toBeVisible();
  await shown({ ...note, type: null });
  expect(page.getByText('Assumption').elements()).toEqual([]);
});

test('its grade can be asked for', async () => {
  const told = await shown();
  await userEvent.click(page.getByRole('button', { name: /^Grade/ }));
  expect(told).toEqual([{ kind: 'grade', annotation: note }]);
});

test('what its editor and its thread tell is heard around the card', async () => {
  const told = await shown(note, { editing: true, replying: true, replyDraft: 'yes' });
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await userEvent.click(page.getByRole('button', { name: 'Reply', exact: true }));
  expect(told).toMatchObject([{ kind: 'save' }, { kind: 'send-reply', text: 'yes' }]);
});

test('a draft leads back to writing', async () => {
  const told = await shown(note, { draft: 'half' });
  await userEvent.click(page.getByRole('button', { name: /Unsaved draft/ }));
  expect(told).toEqual([{ kind: 'write', annotation: note }]);
});

test('one that is not kept yet can be neither graded nor answered', async () => {
  await shown(anAnnotation({ modified: '' }), { begun: true });
  await expect.element(page.getByText(/Not saved yet/)).toBeVisible();
  expect(page.getByRole('button', { name: /^Grade/ }).elements()).toEqual([]);
});

/** What became of it in a new version, and the words for that. */
const placements = [
  [{ state: 'moved', score: 1 }, 'Moved with its passage'],
  [
    { state: 'changed', score: 0.84, oldQuote: 'It was.' },
    'Wording changed (84 % alike). It was: It was.',
  ],
  [
    { state: 'lost', score: 0 },
    'Not in this version. Select its new place and press R to attach it.',
  ],
] as const;

test.each(placements)('%o in words', async (placement, words) => {
  await shown({ ...note, placement });
  const line = document.querySelector('fb-note-card')?.shadowRoot?.querySelector('.placement');
  expect(line?.textContent).toBe(words);
});

test('a highlight and a note are told apart by those who hear them', async () => {
  await shown();
  await expect.element(page.getByRole('article', { name: /^Note on “The bridge/ })).toBeVisible();
  await shown(anAnnotation());
  await expect.element(page.getByRole('article', { name: 'Highlight on “First”' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Write a note' })).toBeVisible();
});
