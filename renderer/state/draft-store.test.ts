import fc from 'fast-check';
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
    expect(writes().at(-1)?.drafts).toEqual([
      { key: 'note', value: 'x'.repeat(20), from: expect.any(String) },
    ]);
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
  expect(writes().at(-1)?.drafts).toMatchObject([{ key: 'note', value: '' }]);
});

test('what a draft was started from is kept beside it, also where that was nothing, and goes with it', async () => {
  const { bridge, drafts, writes } = drafting();
  drafts.type('note:a1:n1', 'half', '');
  expect(drafts.startOf('note:a1:n1')).toBe('');
  expect(drafts.of('a1')).toEqual(['n1']);
  const forgotten = drafts.forget('note:a1:n1');
  await bridge.releaseBackwards();
  await forgotten;
  expect(drafts.startOf('note:a1:n1')).toBeNull();
  const left = new Map<string, string>();
  for (const { drafts: written } of writes()) {
    for (const { key, value } of written as { key: string; value: string }[]) left.set(key, value);
  }
  expect([...left.values()]).toEqual(['', '']);
});

test('two windows that start from one text say so each for itself', async () => {
  const starts = [drafting(), drafting()].map(({ drafts, writes }) => {
    drafts.type('note', 'half', 'As it was.');
    expect(drafts.startOf('note')).toBe('As it was.');
    drafts.handOver();
    return JSON.stringify(writes().at(-1)?.drafts);
  });
  // Equal ones would be one, and the window that saves first would forget it for both.
  expect(starts[0]).toContain('As it was.');
  expect(starts[0]).not.toBe(starts[1]);
});

/** A person types, answers come in any order or are refused, the page goes away once or more often. */
const something = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('type' as const), key: fc.constantFrom('note', 'reply') }),
    fc.record({ what: fc.constant('pause' as const) }),
    fc.record({ what: fc.constant('answer' as const), which: fc.nat(3) }),
    fc.record({ what: fc.constant('refuse' as const) }),
    fc.record({ what: fc.constant('hide' as const) }),
  ),
  { maxLength: 25 },
);

test('however answers and the end of the page come, its last writes hold every letter', async () => {
  vi.useFakeTimers();
  await fc.assert(
    fc.asyncProperty(something, async (acts) => {
      let refuses = false;
      const { bridge, drafts } = drafting(() => (refuses ? { refuse: 'Full.' } : null));
      const typed = new Map<string, string>();
      const kept = new Map<string, { value: string; count: number }>();
      let read = 0;
      /** What the main side has once every write has come, in any order: the newest of each key. */
      const arrive = () => {
        for (const { name, request } of bridge.calls.slice(read)) {
          if (name !== 'drafts.save') continue;
          const { count, drafts: written } = request as {
            count: number;
            drafts: { key: string; value: string }[];
          };
          for (const { key, value } of refuses ? [] : written) {
            if ((kept.get(key)?.count ?? 0) < count) kept.set(key, { value, count });
          }
        }
        read = bridge.calls.length;
      };
      for (const act of acts) {
        if (act.what === 'type') {
          const words = `${typed.get(act.key) ?? ''}x`;
          typed.set(act.key, words);
          drafts.type(act.key, words);
        } else if (act.what === 'pause') await vi.advanceTimersByTimeAsync(400);
        else if (act.what === 'refuse') refuses = !refuses;
        else if (act.what === 'hide') drafts.handOver();
        else {
          const answer = bridge.held[act.which % Math.max(1, bridge.held.length)]?.release();
          await vi.advanceTimersByTimeAsync(1);
          await answer;
        }
        arrive();
      }
      refuses = false;
      drafts.handOver();
      arrive();
      for (const [key, words] of typed) expect(kept.get(key)?.value).toBe(words);
    }),
  );
  vi.useRealTimers();
});
