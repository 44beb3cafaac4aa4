import { afterEach, expect, test, vi } from 'vitest';
import { createClient } from '#contract';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { DraftStore } from './draft-store.ts';
import { handOverDrafts, lastWrite } from './hand-over-drafts.ts';
import { NoticeStore } from './notice-store.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page in which something was typed that is not kept yet. */
function typing() {
  const kept = new Map<string, string>();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  const bridge = fakeBridge({ 'drafts.save': () => null });
  const drafts = new DraftStore(createClient(bridge), new NoticeStore());
  handOverDrafts(drafts);
  const words = 'half a thought';
  drafts.type('long', 'y'.repeat(20_000));
  drafts.type('note', words);
  const handedOver = () =>
    bridge.calls.some(({ request }) => JSON.stringify(request).includes(words));
  expect(handedOver()).toBe(false);
  return { handedOver, kept };
}

test('a window that is hidden hands over what is being typed, and one that is shown again does not', () => {
  const { handedOver } = typing();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(handedOver()).toBe(false);
  Object.assign(document, { visibilityState: 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(handedOver()).toBe(true);
});

test('a page that goes leaves the number of its last write to the next one, and nothing that was typed', () => {
  const { handedOver, kept } = typing();
  window.dispatchEvent(new Event('pagehide'));
  expect(handedOver()).toBe(true);
  expect([...kept.values()].join()).not.toContain('thought');
  expect(lastWrite()).toMatchObject({ count: expect.any(Number) });
  expect(lastWrite()).toBeNull();
});
