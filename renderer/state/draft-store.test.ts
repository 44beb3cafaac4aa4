import { expect, test, vi } from 'vitest';
import { createClient } from '#contract';
import { heldBridge } from '../api/test/held-bridge.ts';
import { DraftStore } from './draft-store.ts';
import { inBackground } from './in-background.ts';
import { NoticeStore } from './notice-store.ts';

function drafting(saved: () => null | { refuse: string } = () => null) {
  const bridge = heldBridge({
    'drafts.save': saved,
    'drafts.all': () => ({ 'note:a1:n1': 'kept' }),
  });
  const notices = new NoticeStore();
  const drafts = new DraftStore(createClient(bridge), notices);
  const writes = () =>
    bridge.calls.flatMap(({ name, request }) =>
      name === 'drafts.save' ? [request as { count: number; drafts: unknown }] : [],
    );
  return { bridge, notices, drafts, writes };
}

test('steady typing is kept at most once at a time, and in the end wholly', async () => {
  vi.useFakeTimers();
  const { bridge, drafts, writes } = drafting();
  for (let typed = 1; typed <= 20; typed += 1) {
    drafts.type('note', 'x'.repeat(typed));
    await vi.advanceTimersByTimeAsync(50);
    expect(bridge.held.length).toBeLessThanOrEqual(1);
  }
  vi.useRealTimers();
  await bridge.releaseBackwards();
  await vi.waitFor(() => {
    expect(writes().at(-1)?.drafts).toEqual([{ key: 'note', value: 'x'.repeat(20) }]);
  });
  await bridge.releaseBackwards();
  expect(drafts.handOver()).toBeNull();
});

test('a page that goes away hands over all that is not known to be kept, as its newest write', async () => {
  const { bridge, drafts, writes } = drafting();
  drafts.type('long', 'y'.repeat(20_000));
  await Promise.resolve();
  expect(writes()).toMatchObject([{ count: 1 }]);
  drafts.type('note', 'half a thought');
  const write = drafts.handOver();
  expect(write?.count).toBe(2);
  expect(writes().at(-1)).toMatchObject({
    page: write?.page,
    count: 2,
    drafts: [{ key: 'long' }, { key: 'note', value: 'half a thought' }],
  });
  await bridge.releaseBackwards();
  expect(drafts.handOver()).toBeNull();
});

test('nothing typed, nothing handed over', () => {
  const { drafts, writes } = drafting();
  expect(drafts.handOver()).toBeNull();
  expect(writes()).toEqual([]);
});

test('a draft that could not be kept is said, and tried again with what comes next', async () => {
  let full = true;
  const { bridge, drafts, notices, writes } = drafting(() =>
    full ? { refuse: 'The disk is full.' } : null,
  );
  drafts.type('one', 'z'.repeat(20_000));
  await bridge.releaseBackwards();
  expect(notices.notices).toMatchObject([{ kind: 'problem', text: 'The disk is full.' }]);
  full = false;
  drafts.type('two', 'z'.repeat(20_000));
  await bridge.releaseBackwards();
  expect(writes().at(-1)?.drafts).toMatchObject([{ key: 'one' }, { key: 'two' }]);
});

test('what was typed while the kept drafts were on their way is newer than they', async () => {
  const { bridge, drafts } = drafting();
  inBackground(drafts.load(null));
  drafts.type('note:a1:n1', 'typed');
  await bridge.releaseBackwards();
  expect(drafts.get('note:a1:n1')).toBe('typed');
  expect(drafts.interrupted).toBe('a1');
});

test('a draft that was forgotten is forgotten after every write of it', async () => {
  const { bridge, drafts, writes } = drafting();
  drafts.type('note', 'z'.repeat(20_000));
  await Promise.resolve();
  const forgotten = drafts.forget('note');
  await bridge.releaseBackwards();
  await forgotten;
  expect(writes().map(({ count }) => count)).toEqual([1, 2]);
  expect(writes().at(-1)?.drafts).toEqual([{ key: 'note', value: '' }]);
});
