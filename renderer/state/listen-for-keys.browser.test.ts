import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '../test/stage.ts';
import { CommandRegistry } from './command-registry.ts';
import { listenForKeys } from './listen-for-keys.ts';

const ran = vi.fn();
let inDialog = false;
let isShown = true;
const commands = new CommandRegistry();
commands.add(
  { id: 'go', group: 'Reading', label: 'Go', keys: ['G'], run: () => ran('go') },
  { id: 'open', group: 'Reading', label: 'Open', keys: ['Enter'], run: () => ran('open') },
  { id: 'down', group: 'Reading', label: 'Down', keys: ['ArrowDown'], run: () => ran('down') },
  {
    id: 'save',
    group: 'Reading',
    label: 'Save',
    keys: ['Mod+S'],
    inText: true,
    run: () => ran('save'),
  },
);
listenForKeys(
  commands,
  () => inDialog,
  () => isShown,
);

const FIELDS = html`
  <p tabindex="0" id="text">Words.</p><button id="button">Press</button>
  <input id="field" /><input type="checkbox" id="box" /><div role="tab" tabindex="0" id="tab">Tab</div>`;

const cases: readonly (readonly [where: string, key: string, runs: readonly string[]])[] = [
  ['text', 'g', ['go']],
  ['text', '{Enter}', ['open']],
  ['text', '{ArrowDown}', ['down']],
  ['text', 'x', []],
  // Letters are typed there.
  ['field', 'g', []],
  ['field', '{Control>}s{/Control}', ['save']],
  ['box', 'g', ['go']],
  // The control's own.
  ['button', '{Enter}', []],
  ['button', 'g', ['go']],
  ['tab', '{ArrowDown}', []],
];

test.each(cases)('on the %s, %s runs %j', async (where, key, runs) => {
  ran.mockClear();
  const stage = await show(FIELDS);
  stage.querySelector<HTMLElement>(`#${where}`)?.focus();
  await userEvent.keyboard(key);
  expect(ran.mock.calls.flat()).toEqual(runs);
});

test('a dialog has the keyboard for itself', async () => {
  ran.mockClear();
  const stage = await show(FIELDS);
  stage.querySelector<HTMLElement>('#text')?.focus();
  inDialog = true;
  await userEvent.keyboard('g');
  inDialog = false;
  expect(ran).not.toHaveBeenCalled();
});

test('before the room is shown no key opens anything in it', async () => {
  ran.mockClear();
  await show(FIELDS);
  isShown = false;
  await userEvent.keyboard('{Control>}s{/Control}g');
  isShown = true;
  expect(ran).not.toHaveBeenCalled();
});
