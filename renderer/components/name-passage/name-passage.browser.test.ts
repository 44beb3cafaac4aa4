import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show, showState } from '../../test/stage.ts';
import { states } from './name-passage.states.ts';
import './name-passage.ts';

/** What it tells, in order. */
async function heard(): Promise<unknown[]> {
  const said: unknown[] = [];
  const hear = (event: Event) =>
    said.push([event.type, ...(event instanceof CustomEvent ? [event.detail] : [])]);
  await show(
    html`<fb-name-passage .words=${'Karsana'} @fb-look-name=${hear} @fb-make-name=${hear} @close=${hear}></fb-name-passage>`,
  );
  return said;
}

test('keys alone choose a type and make the words a name', async () => {
  const said = await heard();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(said).toEqual([
    ['fb-look-name', { type: 'person', scope: 'everywhere' }],
    ['fb-look-name', { type: 'place', scope: 'everywhere' }],
    ['fb-make-name', { type: 'place', scope: 'everywhere' }],
  ]);
});

test('how far it holds is asked about before it is decided', async () => {
  const said = await heard();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Where' }), 'Only here');
  await userEvent.click(page.getByRole('button', { name: 'Make it a name' }));
  expect(said.slice(1)).toEqual([
    ['fb-look-name', { type: 'person', scope: 'mention' }],
    ['fb-make-name', { type: 'person', scope: 'mention' }],
  ]);
});

test('Escape and Cancel change nothing', async () => {
  const said = await heard();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
  expect(said.slice(1)).toEqual([['close'], ['close']]);
});

test('what would be touched, and why it cannot be, look different', async () => {
  const texts: Record<string, string> = {};
  for (const [name, state] of Object.entries(states)) {
    await showState(await state());
    texts[name] = page.getByRole('status').element().textContent;
  }
  expect(texts).toMatchObject({
    looking: 'Looking where it stands …',
    'found in an article': 'Marks 3 places in 1 article. 1 article still to be read.',
    'found nowhere else': 'Changes nothing now, and holds for later imports.',
    refused: '“Karsan” is not made of whole words.',
  });
});

test('what is refused cannot be decided', async () => {
  await show(
    html`<fb-name-passage .words=${'Karsan'} .looked=${{ kind: 'failed', message: 'No.' }}></fb-name-passage>`,
  );
  await expect.element(page.getByRole('button', { name: 'Make it a name' })).toBeDisabled();
});
