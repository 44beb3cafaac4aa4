import { html, nothing, render } from 'lit';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawnWhole, show } from '../../test/stage.ts';
import './dialog-frame.ts';
import { focusedElement } from './first-field.ts';

const closed = vi.fn();

/** A page with a button, and over it a dialog that leaves when it is closed, as the app's do. */
async function open(body = html`<label>Title <input type="text" /></label><button>Save</button>`) {
  closed.mockClear();
  const stage = await show(html`<button id="opener">Open</button><div id="place"></div>`);
  stage.querySelector<HTMLElement>('#opener')?.focus();
  const place = stage.querySelector<HTMLElement>('#place') as HTMLElement;
  const leave = () => {
    closed();
    render(nothing, place);
  };
  render(html`<fb-dialog heading="Paste a text" @close=${leave}>${body}</fb-dialog>`, place);
  await drawnWhole(place);
  return stage;
}

const fields = {
  'its first field': [html`<p>Words.</p><input id="wanted" /><input />`, 'wanted'],
  'no field that is off': [html`<input disabled /><select id="wanted"></select>`, 'wanted'],
  'the chosen one of a group': [
    html`<input type="radio" name="a" /><input type="radio" name="a" checked id="wanted" />`,
    'wanted',
  ],
  'the first chosen one of a list': [
    html`<fieldset><input type="checkbox" /><input type="checkbox" checked id="wanted" /></fieldset>`,
    'wanted',
  ],
  'no choice of another list': [
    html`<fieldset><input type="checkbox" id="wanted" /></fieldset><fieldset><input type="checkbox" checked /></fieldset>`,
    'wanted',
  ],
  'no field that is hidden': [html`<input hidden /><textarea id="wanted"></textarea>`, 'wanted'],
} as const;

test.each(Object.entries(fields))('the keyboard goes to %s', async (_name, [body, id]) => {
  await open(body);
  expect(focusedElement()?.id).toBe(id);
});

test('without a field the keys scroll its words', async () => {
  await open(html`${Array.from({ length: 80 }, (_, at) => html`<p>Line ${at}</p>`)}`);
  const body = focusedElement();
  await userEvent.keyboard('{End}');
  await vi.waitUntil(() => (body?.scrollTop ?? 0) > 0);
});

const ways = {
  Escape: () => userEvent.keyboard('{Escape}'),
  'its close button': () => userEvent.click(page.getByRole('button', { name: 'Close' })),
  'a click beside it': () =>
    userEvent.click(page.getByRole('dialog'), { position: { x: -20, y: 10 }, force: true }),
};

test.each(Object.entries(ways))(
  '%s closes it once, and the keyboard goes back',
  async (_name, close) => {
    await open();
    await close();
    await vi.waitUntil(() => closed.mock.calls.length > 0);
    expect(closed).toHaveBeenCalledOnce();
    expect(focusedElement()?.id).toBe('opener');
  },
);

test('a click inside leaves it open', async () => {
  await open();
  await userEvent.click(page.getByText('Title'));
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  expect(closed).not.toHaveBeenCalled();
});

test('it tells its name', async () => {
  await open();
  await expect.element(page.getByRole('dialog', { name: 'Paste a text' })).toBeVisible();
});

test('what is ticked in a long list is in sight, also where the keyboard goes elsewhere first', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => at);
  const stage = await open(html`<textarea></textarea>
    <div class="list" style="height: 90px; overflow: auto">
      ${rows.map((at) => html`<label style="display: block"><input type="checkbox" .checked=${at === 30} />Row ${at}</label>`)}
    </div>`);
  const list = stage.querySelector('.list') as HTMLElement;
  const ticked = list.querySelectorAll('label')[30] as HTMLElement;
  const [view, row] = [list.getBoundingClientRect(), ticked.getBoundingClientRect()];
  expect(row.top).toBeGreaterThanOrEqual(view.top - 1);
  expect(row.bottom).toBeLessThanOrEqual(view.bottom + 1);
  expect(focusedElement()?.localName).toBe('textarea');
});
