import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DraftDesk } from './keep-drafts.ts';

/** A desk over a store in memory, and what came too late for the page that had waited for it. */
function desk() {
  const kept = new Map<string, string>();
  const drafts = {
    save(key: string, value: string) {
      if (value === '') kept.delete(key);
      else kept.set(key, value);
    },
    all: () => Object.fromEntries(kept),
  };
  const came: Record<string, string> = {};
  const store = { drafts } as unknown as ConstructorParameters<typeof DraftDesk>[0];
  const made = new DraftDesk(store, (late) => Object.assign(came, late));
  return Object.assign(made, { came });
}

/** @param from what the page knew to be kept, by key */
const write = (
  page: string,
  count: number,
  drafts: Record<string, string>,
  from: Record<string, string> = {},
) => ({
  page,
  count,
  drafts: Object.entries(drafts).map(([key, value]) => ({ key, value, from: from[key] ?? '' })),
});

test('a write that was overtaken changes nothing', async () => {
  const drafts = desk();
  drafts.save(write('p', 2, { note: 'half a thought' }));
  drafts.save(write('p', 1, { note: 'half a', reply: 'yes' }));
  expect(await drafts.all({ after: null })).toEqual({ note: 'half a thought', reply: 'yes' });
});

test('what was forgotten does not come back with a write that was overtaken', async () => {
  const drafts = desk();
  drafts.save(write('p', 2, { note: '' }));
  drafts.save(write('p', 1, { note: 'half a' }));
  expect(await drafts.all({ after: null })).toEqual({});
});

test('of two pages, the one that wrote last has the word, if it knew what the other one had written', async () => {
  const drafts = desk();
  drafts.save(write('old', 9, { note: 'before' }));
  drafts.save(write('new', 1, { note: 'after' }, { note: 'before' }));
  expect(await drafts.all({ after: null })).toEqual({ note: 'after' });
  // What the old page wrote earlier and comes only now is no news.
  drafts.save(write('old', 8, { note: 'befor' }));
  expect(await drafts.all({ after: null })).toEqual({ note: 'after' });
});

test('of two windows that write in one place neither loses a letter', async () => {
  const drafts = desk();
  drafts.save(write('one', 1, { note: 'The mill' }));
  drafts.save(write('two', 1, { note: 'The dam' }));
  drafts.save(write('two', 2, { note: 'The dam road' }, { note: 'The dam' }));
  drafts.save(write('one', 2, { note: 'The mill road' }, { note: 'The mill' }));
  expect(await drafts.all({ after: null })).toEqual({ note: 'The mill road\n\nThe dam road' });
  // Given to a page, it is one text, which that page may forget.
  drafts.save(write('three', 1, { note: '' }, { note: 'The mill road\n\nThe dam road' }));
  expect(await drafts.all({ after: null })).toEqual({});
});

test('a window that saves its text forgets its own, not that of another one', async () => {
  const drafts = desk();
  drafts.save(write('one', 1, { note: 'The mill' }));
  drafts.save(write('two', 1, { note: '' }));
  expect(await drafts.all({ after: null })).toEqual({ note: 'The mill' });
  drafts.save(write('two', 2, { note: 'The dam' }));
  drafts.save(write('two', 3, { note: '' }, { note: 'The dam' }));
  expect(await drafts.all({ after: null })).toEqual({ note: 'The mill' });
});

test('what comes after the next page has stopped waiting is told, so that no tail is lost', async () => {
  vi.useFakeTimers();
  const drafts = desk();
  drafts.save(write('p', 1, { note: 'half a' }));
  const read = drafts.all({ after: { page: 'p', count: 2 } });
  await vi.runAllTimersAsync();
  expect(await read).toEqual({ note: 'half a' });
  drafts.save(write('p', 2, { note: 'half a thought' }, { note: 'half a' }));
  expect(drafts.came).toEqual({ note: 'half a thought' });
  vi.useRealTimers();
});

/** The words of one page, in as many writes as it has letters, and the order in which they arrive. */
const aPage = fc
  .string({ unit: fc.constantFrom(...'abc '), minLength: 1, maxLength: 8 })
  .chain((text) => {
    const counts = Array.from(text, (_, index) => index + 1);
    return fc.record({
      text: fc.constant(text),
      order: fc.shuffledSubarray(counts, { minLength: counts.length }),
      /** After how many arrivals the page that follows asks, and after how many it stops waiting. */
      asks: fc.nat(text.length),
      waits: fc.nat(text.length),
    });
  });

test('in whatever order a page’s writes come, the next one ends up with all that was typed', async () => {
  vi.useFakeTimers();
  await fc.assert(
    fc.asyncProperty(aPage, async ({ text, order, asks, waits }) => {
      const drafts = desk();
      const read: Promise<Record<string, string>>[] = [];
      const follow = async (arrived: number) => {
        if (arrived === asks) read.push(drafts.all({ after: { page: 'p', count: text.length } }));
        if (arrived === asks + waits) await vi.runAllTimersAsync();
      };
      await follow(0);
      for (const [index, count] of order.entries()) {
        // What the page knew to be kept: an answer may still be on its way.
        const from = { note: text.slice(0, Math.max(0, count - 1 - (index % 2))) };
        drafts.save(write('p', count, { note: text.slice(0, count) }, from));
        await follow(index + 1);
      }
      await vi.runAllTimersAsync();
      expect({ ...(await read[0]), ...drafts.came }).toEqual({ note: text });
    }),
  );
  vi.useRealTimers();
});

test('two windows, and a third one after them: nothing that either typed last is missing', async () => {
  await fc.assert(
    fc.asyncProperty(aPage, aPage, fc.array(fc.boolean()), async (one, two, turns) => {
      const drafts = desk();
      const pages = [
        { name: 'one', left: [...one.order], text: `1${one.text}` },
        { name: 'two', left: [...two.order], text: `2${two.text}` },
      ];
      const step = ({ name, left, text }: { name: string; left: number[]; text: string }) => {
        const count = left.shift();
        if (count === undefined) return;
        const from = count === 1 ? '' : text.slice(0, count);
        drafts.save(write(name, count, { note: text.slice(0, count + 1) }, { note: from }));
      };
      for (const turn of turns)
        for (const page of pages.slice(turn ? 0 : 1, turn ? 1 : 2)) step(page);
      for (const page of pages) while (page.left.length > 0) step(page);
      const { note } = await drafts.all({ after: null });
      for (const { text } of pages) expect(note).toContain(text);
    }),
  );
});

test('a page waits for the write that the one before it ended with', async () => {
  const drafts = desk();
  const read = drafts.all({ after: { page: 'p', count: 2 } });
  drafts.save(write('p', 1, { note: 'half a' }));
  drafts.save(write('p', 2, { note: 'half a thought' }));
  expect(await read).toEqual({ note: 'half a thought' });
  expect(await drafts.all({ after: { page: 'p', count: 2 } })).toEqual({ note: 'half a thought' });
});

test('a write that never comes keeps nobody waiting for long', async () => {
  vi.useFakeTimers();
  const read = desk().all({ after: { page: 'gone', count: 1 } });
  await vi.runAllTimersAsync();
  expect(await read).toEqual({});
  vi.useRealTimers();
});
