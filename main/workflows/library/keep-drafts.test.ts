import { expect, test, vi } from 'vitest';
import { DraftDesk } from './keep-drafts.ts';

/** A desk over a store in memory. */
function desk() {
  const kept = new Map<string, string>();
  const drafts = {
    save(key: string, value: string) {
      if (value === '') kept.delete(key);
      else kept.set(key, value);
    },
    all: () => Object.fromEntries(kept),
  };
  return new DraftDesk({ drafts } as unknown as ConstructorParameters<typeof DraftDesk>[0]);
}

const write = (page: string, count: number, drafts: Record<string, string>) => ({
  page,
  count,
  drafts: Object.entries(drafts).map(([key, value]) => ({ key, value })),
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

test('of two pages, the one that wrote last has the word', async () => {
  const drafts = desk();
  drafts.save(write('old', 9, { note: 'before' }));
  drafts.save(write('new', 1, { note: 'after' }));
  expect(await drafts.all({ after: null })).toEqual({ note: 'after' });
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
