/** A search that finds much: few of its rows are drawn, and few of its hits are at hand. */
import '../reading-room.ts';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SearchHit } from '#domain/search/hit.ts';
import { beside } from '../../test/beside.ts';
import { settled, showView } from '../../test/view-states.ts';

const COUNT = 12_345;

/** Rows of several heights. */
const hit = (at: number): SearchHit => ({
  kind: 'article',
  id: `a${at}`,
  annotation: null,
  title: `Hit ${at}`,
  publisher: at % 3 === 0 ? 'The Daily Tide' : null,
  published: null,
  snippet: 'the river rose '.repeat(1 + (at % 12)),
  matches: [],
  start: 0,
  exact: true,
  score: COUNT - at,
});

async function shown() {
  const asked: (readonly [number, number])[] = [];
  const { stage, session } = await showView(
    {
      drawn: (one) => beside(html`<fb-library class="left" .session=${one}></fb-library>`),
      full: {
        'search.find': ({ from, limit, query }) => {
          asked.push([from, limit]);
          const all = query === 'few' ? 3 : COUNT;
          const many = Math.max(0, Math.min(limit, all - from));
          const hits = Array.from({ length: many }, (_, index) => hit(from + index));
          return { kind: 'found', from, hits, articles: all, notes: 0, exact: all, waiting: 0 };
        },
      },
      says: {},
    },
    'full',
  );
  const library = () => stage.querySelector('fb-library')?.shadowRoot;
  const list = () => library()?.querySelector('fb-hit-list')?.shadowRoot;
  const scroller = () => library()?.querySelector('.hits') ?? document.body;
  const rows = () => [...(list()?.querySelectorAll<HTMLElement>('.row .open') ?? [])];
  const name = (row: Element | null | undefined) =>
    row?.querySelector('.title')?.textContent ?? null;
  const find = async (query: string) => {
    session.search.query = query;
    await session.search.find();
    await settled(stage);
  };
  await find('river');
  return {
    ...{ asked, scroller, rows, list, library, find },
    names: () => rows().map(name),
    focused: () => name(list()?.activeElement),
    async press(keys: string) {
      await userEvent.keyboard(keys);
      await settled(stage);
    },
    /** The names of the rows in sight. */
    inSight() {
      const { top, bottom } = scroller().getBoundingClientRect();
      return rows()
        .filter((row) => {
          const box = row.getBoundingClientRect();
          return box.bottom > top && box.top < bottom;
        })
        .map(name);
    },
  };
}

test('the count is the true one, few rows are drawn, and what is scrolled to is asked for', async () => {
  const { asked, rows, scroller, library, inSight } = await shown();
  expect(library()?.querySelector('[role="status"]')?.textContent).toContain('12,345 results');
  expect(rows().length).toBeLessThan(60);
  expect(rows()[0]?.closest('li')?.ariaSetSize).toBe(`${COUNT}`);
  scroller().scrollTop = scroller().scrollHeight / 2;
  await expect.poll(() => inSight().length).toBeGreaterThan(3);
  const first = Number(inSight()[0]?.slice('Hit '.length));
  expect(first).toBeGreaterThan(COUNT / 3);
  expect(inSight()).toEqual(inSight().map((_, at) => `Hit ${first + at}`));
  expect(rows().length).toBeLessThan(60);
  expect(Math.max(...asked.map(([, limit]) => limit))).toBeLessThan(300);
});

test('the keyboard goes to the last hit and back to the first, and out above it', async () => {
  const { rows, press, focused, library } = await shown();
  rows()[0]?.focus();
  await press('{ArrowDown}');
  expect(focused()).toBe('Hit 1');
  await press('{End}');
  await expect.poll(focused).toBe(`Hit ${COUNT - 1}`);
  await press('{ArrowDown}');
  await press('{ArrowUp}');
  await expect.poll(focused).toBe(`Hit ${COUNT - 2}`);
  await press('{Home}');
  await expect.poll(focused).toBe('Hit 0');
  await press('{ArrowUp}');
  expect(library()?.activeElement?.localName).toBe('input');
});

test('the row that has the keyboard keeps it while the list is scrolled away from it', async () => {
  const { rows, focused, scroller, inSight, press } = await shown();
  rows()[2]?.focus();
  scroller().scrollTop = scroller().scrollHeight / 2;
  await expect.poll(() => inSight().length).toBeGreaterThan(3);
  expect(focused()).toBe('Hit 2');
  await press('{ArrowDown}');
  await expect.poll(focused).toBe('Hit 3');
});

test('another query begins at its first hit', async () => {
  const { scroller, find, names, inSight } = await shown();
  scroller().scrollTop = 100_000;
  await expect.poll(() => inSight().length).toBeGreaterThan(3);
  await find('few');
  await expect.poll(names).toEqual(['Hit 0', 'Hit 1', 'Hit 2']);
  await find('river again');
  await expect.poll(() => inSight()[0]).toBe('Hit 0');
});

test('of another query no row is drawn where the keyboard was in the one before', async () => {
  const { rows, find, names, press, focused } = await shown();
  rows()[0]?.focus();
  await press('{End}');
  await expect.poll(focused).toBe(`Hit ${COUNT - 1}`);
  await find('river again');
  await expect.poll(() => names()[0]).toBe('Hit 0');
  expect(names()).toEqual(names().map((_, at) => `Hit ${at}`));
});

test('a row that keeps the keyboard says what it said, when others are at hand', async () => {
  const { rows, asked, scroller, list, inSight, focused, library } = await shown();
  rows()[2]?.focus();
  scroller().scrollTop = scroller().scrollHeight / 2;
  await expect.poll(() => inSight().length).toBeGreaterThan(3);
  expect(asked.at(-1)?.[0]).toBeGreaterThan(COUNT / 4);
  expect(focused()).toBe('Hit 2');
  const kept = list()?.activeElement?.closest('li');
  expect([kept?.ariaPosInSet, kept?.ariaSetSize]).toEqual(['3', `${COUNT}`]);
  expect(library()?.querySelectorAll('fb-hit-list').length).toBe(1);
});
