import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawnWhole, heard, show } from '../../test/stage.ts';
import { focusedElement } from '../dialog-frame/first-field.ts';
import { answered as annotation } from './note-thread.states.ts';
import type { NoteThread } from './note-thread.ts';

const shown = async (writing = true, draft = 'half') => {
  const stage = await show(
    html`<fb-note-thread .annotation=${annotation} .writing=${writing} .draft=${draft}></fb-note-thread>`,
  );
  return {
    thread: stage.querySelector('fb-note-thread') as NoteThread,
    told: heard(stage, 'fb-note'),
  };
};

/** What a person does in the field, and what is told at last. */
const acts = [
  ['types on', '!', { kind: 'type-reply', text: 'half!' }],
  ['sends with the key', '{Control>}{Enter}{/Control}', { kind: 'send-reply', text: 'half' }],
  ['leaves', '{Escape}', { kind: 'leave-reply', discard: false }],
] as const;

test.each(acts)('a person %s', async (_name, keys, act) => {
  const { told } = await shown();
  await userEvent.click(page.getByRole('textbox'));
  await userEvent.keyboard(keys);
  expect(told.at(-1)).toEqual({ ...act, annotation });
});

const buttons = [
  ['Reply', { kind: 'send-reply', text: 'half' }],
  ['Cancel', { kind: 'leave-reply', discard: true }],
] as const;

test.each(buttons)('“%s”', async (name, act) => {
  const { told } = await shown();
  await userEvent.click(page.getByRole('button', { name, exact: true }));
  expect(told).toEqual([{ ...act, annotation }]);
});

test('an answer without words is not sent', async () => {
  const { told } = await shown(true, '  ');
  await userEvent.click(page.getByRole('button', { name: 'Reply', exact: true }));
  expect(told).toEqual([]);
});

test('an answer is deleted by its button', async () => {
  const { told } = await shown(false);
  await userEvent.click(page.getByRole('button', { name: 'Delete the reply' }).last());
  expect(told).toEqual([{ kind: 'remove-reply', reply: 'r2', annotation }]);
});

describe('an answer that is worded anew', () => {
  const shownEdit = async (typed: string) => {
    const shownNow = await shown(false);
    shownNow.thread.edits = new Map([['r1', typed]]);
    await drawnWhole(document.body);
    return shownNow;
  };
  const about = { reply: 'r1', annotation };

  test('begins from its words, with the keyboard in the field', async () => {
    const { told } = await shown(false);
    await userEvent.click(page.getByRole('button', { name: 'Edit the reply' }).first());
    expect(told).toEqual([{ kind: 'type-edited-reply', text: 'Is it **so**?', ...about }]);
    await shownEdit('Is it **so**?');
    expect(focusedElement()).toMatchObject({ tagName: 'TEXTAREA', value: 'Is it **so**?' });
  });

  test.each([
    ['is typed on', '!', [{ kind: 'type-edited-reply', text: 'It is.!', ...about }]],
    [
      'is saved',
      '{Control>}{Enter}{/Control}',
      [{ kind: 'save-edited-reply', text: 'It is.', ...about }],
    ],
    ['is not lost by a key', '{Escape}', []],
  ])('%s', async (_name, keys, acts) => {
    const { told } = await shownEdit('It is.');
    await userEvent.keyboard(keys);
    expect(told).toEqual(acts);
  });

  test.each([
    ['Save', { kind: 'save-edited-reply', text: 'It is.', ...about }],
    ['Cancel', { kind: 'leave-edited-reply', ...about }],
  ])('“%s”', async (name, act) => {
    const { told } = await shownEdit('It is.');
    await userEvent.click(page.getByRole('button', { name, exact: true }));
    expect(told).toEqual([act]);
  });

  test('unchanged is left by a key', async () => {
    const { told } = await shownEdit('Is it **so**?');
    await userEvent.keyboard('{Escape}');
    expect(told).toEqual([{ kind: 'leave-edited-reply', ...about }]);
  });

  test('is never one of a colleague', async () => {
    const foreign = {
      ...annotation,
      replies: annotation.replies?.map((one) => ({ ...one, foreign: true })),
    };
    await show(
      html`<fb-note-thread .annotation=${foreign} .edits=${new Map([['r1', 'x']])}></fb-note-thread>`,
    );
    expect(page.getByRole('button', { name: 'Edit the reply' }).elements()).toEqual([]);
    expect(page.getByRole('textbox').elements()).toEqual([]);
  });
});

test('the field gets the keyboard when it opens, but not when it was open from the first', async () => {
  const { thread } = await shown(true);
  expect(focusedElement()?.tagName).not.toBe('TEXTAREA');
  thread.writing = false;
  await drawnWhole(document.body);
  expect(page.getByRole('textbox').elements()).toEqual([]);
  thread.writing = true;
  await drawnWhole(document.body);
  expect(focusedElement()?.tagName).toBe('TEXTAREA');
});

test('who answered, and what', async () => {
  await shown(false);
  const items = page.getByRole('listitem').elements();
  expect(items.map((item) => item.querySelector('.by')?.textContent?.trim())).toEqual([
    expect.stringMatching(/^Amal, 1 Mar 2026/),
    expect.stringMatching(/^1 Mar 2026/),
  ]);
});
