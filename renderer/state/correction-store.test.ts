import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CorrectionPreview } from '#contract/names.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { WORLD } from '../test/world.ts';
import type { Correction } from './correction-store.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const ALL = ['a1', 'a2', 'a3'];
const correction: Correction = {
  article: 'a1',
  start: 0,
  end: 5,
  scope: 'everywhere',
  action: { kind: 'reject' },
};

/** A library that tells of one article in each answer. */
function library() {
  const preview = (after: string | undefined): CorrectionPreview => {
    const at = after === undefined ? 0 : ALL.indexOf(after) + 1;
    const id = ALL[at] ?? '';
    return {
      articles: [{ id, title: id, published: null, changes: [] }],
      mentions: 2,
      unread: 1,
      next: at < ALL.length - 1 ? { id, published: null } : null,
    };
  };
  const bridge = heldBridge({
    ...WORLD,
    'corrections.preview': ({ after }) => preview(after?.id),
    'corrections.apply': () => ({
      rule: {
        id: 'c1',
        scope: { kind: 'everywhere' },
        anchor: { quote: 'Delta', before: null, after: null },
        action: { kind: 'reject' },
        created: '2026-01-01T00:00:00.000Z',
      },
      articles: ALL,
    }),
  });
  const { corrections, notices } = new Session(bridge);
  const shown = () => corrections.preview?.articles.map(({ id }) => id) ?? [];
  const release = async () => {
    await vi.waitFor(() => expect(bridge.held).not.toEqual([]));
    await bridge.held.at(0)?.release();
  };
  return { bridge, corrections, notices, shown, release };
}

test('what a correction would change is told as far as it is known, and gone on with to the end', async () => {
  const { corrections, shown, release } = library();
  const looked = corrections.look(correction);
  await release();
  expect(shown()).toEqual(['a1']);
  await release();
  expect(shown()).toEqual(['a1', 'a2']);
  await release();
  await looked;
  expect(corrections.preview).toMatchObject({ mentions: 6, unread: 3, next: null });
  expect(shown()).toEqual(ALL);
});

test('looking anew at the same counts nothing twice, and at another leaves the first alone', async () => {
  const { bridge, corrections, shown, release } = library();
  const looked = [corrections.look(correction)];
  await release();
  looked.push(corrections.look(correction));
  looked.push(corrections.look({ ...correction, end: 6 }));
  looked.push(corrections.look(correction));
  while (bridge.held.length > 0) await bridge.releaseBackwards();
  await Promise.all(looked);
  expect(shown()).toEqual(ALL);
  expect(corrections.preview?.mentions).toBe(6);
});

test('what is corrected before all of it was told holds in at least as many articles', async () => {
  const { bridge, corrections, notices, release } = library();
  inBackground(corrections.look(correction));
  await release();
  const applied = corrections.apply(correction);
  while (bridge.held.length > 0) await bridge.releaseBackwards();
  await applied;
  expect(notices.notices).toMatchObject([{ text: 'Corrected in at least 1 article' }]);
});
