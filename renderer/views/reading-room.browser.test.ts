import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { everything } from '../test/stage.ts';
import { settled, showView, type ViewStates } from '../test/view-states.ts';
import { states } from './window.states.ts';

const shownRoom = (name: string) => showView(states[name] as ViewStates, 'full');
const inspector = () => page.getByRole('complementary', { name: 'Inspector' }).elements();

afterEach(() => page.viewport(1_280, 800));

test('the inspector stands beside an article that is being read, and nowhere else', async () => {
  await page.viewport(1_280, 800);
  const { stage, session } = await shownRoom('the window, reading');
  expect(inspector()).toHaveLength(1);
  session.room.show({ kind: 'names' });
  await settled(stage);
  expect(inspector()).toEqual([]);
  session.room.show({ kind: 'reading' });
  session.reader.close();
  await settled(stage);
  expect(inspector()).toEqual([]);
});

test('where there is no room the inspector is a drawer, closed at first', async () => {
  await page.viewport(900, 800);
  const { stage, session } = await shownRoom('the window, reading');
  expect(inspector()).toEqual([]);
  session.toggleInspector();
  await settled(stage);
  expect(inspector()).toHaveLength(1);
});

test('the head of the reader is one line beside the inspector, and none of its tools hides another', async () => {
  for (const width of [900, 1_120, 1_160, 1_280]) {
    await page.viewport(width, 800);
    const { stage } = await shownRoom('the window, reading');
    const [bar] = everything(stage).filter(({ localName }) => localName === 'fb-place-bar');
    const tools = [...(bar?.shadowRoot?.querySelectorAll('button') ?? []), ...(bar?.children ?? [])]
      .filter(({ localName }) => localName === 'button')
      .map((tool) => tool.getBoundingClientRect())
      .sort((one, other) => one.left - other.left);
    expect(tools.length, `${width}`).toBeGreaterThan(8);
    for (const [index, { left, top, width: wide }] of tools.entries()) {
      const before = tools[index - 1] ?? { right: 0, bottom: Number.POSITIVE_INFINITY };
      expect(left, `${width}`).toBeGreaterThanOrEqual(before.right);
      expect(top, `${width}`).toBeLessThan(before.bottom);
      expect(wide, `${width}`).toBeGreaterThanOrEqual(30);
    }
  }
});

test('files that are dragged over it are announced, and taken in when they fall', async () => {
  const { stage, session } = await shownRoom('the window, reading');
  const taken = vi.spyOn(session.imports, 'files').mockResolvedValue();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['Words.'], 'river.txt'));
  const happen = (type: string) =>
    window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }));
  happen('dragover');
  await settled(stage);
  await expect.element(page.getByText('Drop files or folders to import them')).toBeVisible();
  expect(happen('drop')).toBe(false);
  await settled(stage);
  expect(page.getByText('Drop files or folders').elements()).toEqual([]);
  expect(taken.mock.calls[0]?.[0].files.map(({ name }) => name)).toEqual(['river.txt']);
});

test('a pasted article is taken in, but not what is pasted into a field', async () => {
  const { stage, bridge } = await shownRoom('the window, reading');
  const paste = (target: EventTarget) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'A headline');
    clipboardData.setData('text/html', '<h1>A headline</h1>');
    target.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  };
  const pasted = () => bridge.calls.filter(({ name }) => name === 'imports.paste');
  paste(page.getByRole('searchbox', { name: 'Search the library' }).element());
  await settled(stage);
  expect(pasted()).toEqual([]);
  paste(document.body);
  await settled(stage);
  expect(pasted()).toMatchObject([
    { request: { text: 'A headline', html: '<h1>A headline</h1>' } },
  ]);
});

test('what a notice offers is done once, and the notice leaves', async () => {
  const { stage, session } = await shownRoom('the window, reading');
  const run = vi.fn();
  session.notices.done('Deleted a note', { label: 'Undo', run });
  await settled(stage);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await settled(stage);
  expect(run).toHaveBeenCalledOnce();
  expect(session.notices.notices).toEqual([]);
});

test('a notice that is dismissed does nothing', async () => {
  const { stage, session } = await shownRoom('the window, reading');
  const run = vi.fn();
  session.notices.problem('The disk is full.', { label: 'Try again', run });
  await settled(stage);
  await userEvent.click(page.getByRole('button', { name: 'Dismiss' }));
  expect(run).not.toHaveBeenCalled();
  expect(session.notices.notices).toEqual([]);
});
