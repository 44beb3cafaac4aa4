import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../../test/stage.ts';
import './find-bar.ts';

test('it has the keyboard, and tells what is typed and which way to go', async () => {
  const said: unknown[] = [];
  const hear = (event: Event) =>
    said.push(event instanceof CustomEvent ? event.detail : event.type);
  await show(
    html`<fb-find-bar .typed=${'old'} .count=${3} .at=${0} @fb-find=${hear} @fb-step=${hear} @close=${hear}></fb-find-bar>`,
  );
  // It has the keyboard, and what was typed last is replaced.
  await userEvent.keyboard('b{Enter}{Shift>}{Enter}{/Shift}{Escape}');
  await userEvent.click(page.getByRole('button', { name: 'Next place' }));
  await userEvent.click(page.getByRole('button', { name: 'Previous place' }));
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  expect(said).toEqual(['b', 1, -1, 'close', 1, -1, 'close']);
});

test('its keys are no commands of the room', async () => {
  const room = vi.fn();
  await show(html`<div @keydown=${room}><fb-find-bar></fb-find-bar></div>`);
  await userEvent.keyboard('{Enter}{Escape}');
  expect(room).not.toHaveBeenCalled();
});

test.each([
  ['Enter', true],
  ['Escape', true],
  // Typed, as the browser does it.
  ['a', false],
])('what the browser does with %s itself is left out: %s', async (key, isLeftOut) => {
  const stage = await show(html`<fb-find-bar></fb-find-bar>`);
  const field = stage.querySelector('fb-find-bar')?.shadowRoot?.querySelector('input');
  const press = new KeyboardEvent('keydown', { key, cancelable: true });
  field?.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(isLeftOut);
});

test.each([
  { typed: '', count: 0, at: -1, says: '' },
  { typed: 'boat', count: 0, at: -1, says: 'Not found' },
  { typed: 'boat', count: 12, at: -1, says: '12 found' },
  { typed: 'boat', count: 12, at: 2, says: '3 of 12' },
])('it says “$says”', async ({ typed, count, at, says }) => {
  await show(html`<fb-find-bar .typed=${typed} .count=${count} .at=${at}></fb-find-bar>`);
  expect(page.getByRole('status').element().textContent).toBe(says);
});
