/** A list of many rows, of which few are drawn: what the keyboard, the eyes and a screen reader find in it. */
import '../reading-room.ts';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArticleSummary } from '#domain/article.ts';
import { beside } from '../../test/beside.ts';
import { RIVER_STORY, summaryOf } from '../../test/stories.ts';
import { type Shown, settled, showView } from '../../test/view-states.ts';

const COUNT = 4_000;

/** Rows of several heights, the first ones imported last. */
const story = (at: number): ArticleSummary =>
  summaryOf(RIVER_STORY, {
    id: `m${at}`,
    title: `Story ${at}${' of the long rains in the north'.repeat(Math.abs(at) % 4)}`,
    language: at < 3_000 ? 'en' : 'ar',
    imported: new Date(Date.UTC(2026, 0, 1) - at * 60_000).toISOString(),
  });
const MANY = Array.from({ length: COUNT }, (_, at) => story(at));

async function shown(articles = MANY) {
  const view = await showView(
    {
      drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
      full: { 'articles.list': () => articles },
      says: {},
    },
    'full',
  );
  return { ...view, ...hands(view) };
}

function hands({ stage }: Shown) {
  const root = () =>
    stage.querySelector('fb-library')?.shadowRoot?.querySelector('fb-article-list')?.shadowRoot;
  const list = () => root()?.querySelector('.list') ?? document.body;
  const rows = () => [...(root()?.querySelectorAll<HTMLElement>('.row') ?? [])];
  const name = (row: Element | null | undefined) =>
    row
      ?.closest('.row')
      ?.querySelector('.title')
      ?.textContent?.match(/Story -?\d+/)?.[0] ?? null;
  return {
    list,
    rows,
    /** The row at the upper edge of the list, and where it stands there. */
    edge() {
      const { top } = list().getBoundingClientRect();
      const first = rows().find((row) => row.getBoundingClientRect().bottom > top);
      return { name: name(first), at: Math.round((first?.getBoundingClientRect().top ?? 0) - top) };
    },
    focused: () => name(root()?.activeElement),
    async press(keys: string) {
      await userEvent.keyboard(keys);
      await settled(stage);
    },
    async scrollTo(y: number) {
      list().scrollTop = y;
      // Where it is heard of, and what is then drawn measured.
      await new Promise(requestAnimationFrame);
      await settled(stage);
    },
  };
}

test('few rows of many are drawn, in order, touching each other, and each says which of how many it is', async () => {
  const { rows, list, scrollTo } = await shown();
  expect(rows().length).toBeLessThan(60);
  await scrollTo(100_000);
  const boxes = rows().map((row) => row.getBoundingClientRect());
  const gaps = boxes.slice(1).map(({ top }, at) => Math.abs(top - (boxes[at]?.bottom ?? 0)));
  expect(Math.max(...gaps)).toBeLessThan(1);
  const { top, bottom } = list().getBoundingClientRect();
  expect(boxes[0]?.top).toBeLessThan(top);
  expect(boxes.at(-1)?.bottom).toBeGreaterThan(bottom);
  const [first] = rows();
  expect(first?.ariaSetSize).toBe(`${COUNT}`);
  expect(first?.querySelector('.title')?.textContent).toContain(
    `Story ${Number(first?.ariaPosInSet) - 1}`,
  );
});

test('the keyboard goes to both ends, chooses everything between, and stays with a row that is out of sight', async () => {
  const { press, focused, session, scrollTo, stage, rows, list } = await shown();
  const chosen = () => session.triage.chosen.length;
  stage.querySelector('fb-library')?.shadowRoot?.querySelector('input')?.focus();
  await press('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Story 1');
  await scrollTo(200_000);
  expect(focused()).toBe('Story 1');
  await press('{ArrowDown}');
  expect(focused()).toBe('Story 2');
  await press('{Shift>}{End}{/Shift}');
  expect([focused(), chosen()]).toEqual([`Story ${COUNT - 1}`, COUNT - 2]);
  await press('{ArrowUp}');
  expect(focused()).toBe(`Story ${COUNT - 2}`);
  await press('{Control>}a{/Control}');
  expect(chosen()).toBe(COUNT);
  const said = () => list().parentNode?.querySelector('.chosen-bar span')?.textContent;
  expect(said()).toBe('All 4,000 articles are chosen');
  await press('{Control>} {/Control}');
  expect(said()).toBe('3,999 of the 4,000 articles are chosen');
  await press('{Home}');
  expect(focused()).toBe('Story 0');
  expect(rows().length).toBeLessThan(60);
});

test('what is in sight stays there when rows come, go or look otherwise above it', async () => {
  const { scrollTo, edge, session, stage, list } = await shown();
  await scrollTo(120_000);
  const before = edge();
  const [gone, changed] = [MANY[3], MANY[9]];
  if (!gone || !changed) throw new Error('No rows to change');
  session.library.take([gone.id, changed.id], [{ ...changed, title: 'Story, longer '.repeat(9) }]);
  session.library.take([], [story(-1), story(-2), story(-3)]);
  await settled(stage);
  expect(edge()).toEqual(before);

  session.library.arrange({ grouping: 'language' });
  await settled(stage);
  expect(list().scrollTop).toBe(0);
  const [heading] = list().querySelectorAll('h2');
  expect(heading?.textContent).toContain('1,000');
});

test('a list at its beginning shows what comes in', async () => {
  const { session, stage, edge } = await shown();
  session.library.take([], [story(-1)]);
  await settled(stage);
  expect(edge().name).toBe('Story -1');
});

test('where the row at hand goes, drawn or not, the keyboard is in its place', async () => {
  const { press, focused, session, scrollTo, stage } = await shown();
  stage.querySelector('fb-library')?.shadowRoot?.querySelector('input')?.focus();
  await press('{ArrowDown}{ArrowDown}{ArrowDown}');
  session.library.take(['m2'], []);
  await settled(stage);
  expect(focused()).toBe('Story 3');
  await scrollTo(150_000);
  session.library.take(['m3'], []);
  await settled(stage);
  expect(focused()).toBe('Story 4');
});

/** Where the keyboard goes when its row is taken away; the list is in groups by language where `grouped`. */
const TAKEN = [
  ['the last row: to the one that is the last now', ['m0', 'm1', 'm2'], 'm2', false, 'Story 1'],
  ['one between: to the one after it', ['m0', 'm1', 'm2'], 'm1', false, 'Story 2'],
  ['the first of all: to the one after it', ['m0', 'm1', 'm2'], 'm0', false, 'Story 1'],
  [
    'the last of a group: to the next one’s first',
    ['m3001', 'm3002', 'm0'],
    'm3002',
    true,
    'Story 0',
  ],
  ['a group’s only row: to the next group', ['m3001', 'm0', 'm1'], 'm3001', true, 'Story 0'],
  ['the only row of the last group: back', ['m3001', 'm3002', 'm0'], 'm0', true, 'Story 3002'],
] as const;

test.each(TAKEN)('where the keyboard goes from %s', async (_what, ids, gone, grouped, goesTo) => {
  const articles = ids.map((id) => story(Number(id.slice(1))));
  const { press, focused, session, stage, rows } = await shown(articles);
  if (grouped) session.library.arrange({ grouping: 'language' });
  await settled(stage);
  stage.querySelector('fb-library')?.shadowRoot?.querySelector('input')?.focus();
  const order = rows().map((row) => row.querySelector<HTMLElement>('.open')?.dataset.id);
  await press('{ArrowDown}'.repeat(1 + order.indexOf(gone)));
  session.library.take([gone], []);
  await settled(stage);
  expect(focused()).toBe(goesTo);
});

test('where the only row goes, the keyboard goes out above the list', async () => {
  const { press, session, stage } = await shown([story(0)]);
  const library = stage.querySelector('fb-library')?.shadowRoot;
  library?.querySelector('input')?.focus();
  await press('{ArrowDown}');
  expect(library?.activeElement?.localName).toBe('fb-article-list');
  session.library.take(['m0'], []);
  await settled(stage);
  expect(library?.activeElement?.localName).toBe('input');
});
