import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SimilarArticle } from '#contract/articles.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { aReaderArticle } from '../api/test/samples.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const kinOf = (id: string, change: Partial<SimilarArticle> = {}): SimilarArticle => ({
  id: `kin of ${id}`,
  similarity: 0.8,
  kind: 'updated',
  order: 'newer',
  ...change,
});

/** A session that opens whatever is asked for. */
async function reading(answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = heldBridge({
    'articles.get': ({ id }) => aReaderArticle(`Text of ${id}.`, id),
    'articles.similar': ({ id }) => kinOf(id),
    'grades.article': () => ({ reliability: 'F', source: '', passages: {} }),
    'history.state': () => ({ undo: null, redo: null }),
    'articles.list': () => [],
    'drafts.save': () => null,
    ...answers,
  });
  const session = new Session(bridge);
  const open = async (id: string) => {
    const opening = session.reader.open(id);
    await vi.waitUntil(() => bridge.held.some(({ name }) => name === 'articles.get'));
    await bridge.held.find(({ name }) => name === 'articles.get')?.release();
    await opening;
  };
  const asked = () => bridge.calls.filter(({ name }) => name === 'articles.similar').length;
  return { bridge, session, kin: session.kin, open, asked };
}

test('the kin of the article that was left is never shown, in whatever order answers come', async () => {
  const { bridge, kin, open } = await reading();
  await open('a1');
  await open('a2');
  await bridge.releaseBackwards();
  expect(kin.state).toMatchObject({ kind: 'ready', value: { id: 'kin of a2' } });
});

test('the newest issue of a series needs no word', async () => {
  const { bridge, kin, open } = await reading({
    'articles.similar': ({ id }) => kinOf(id, { kind: 'issue', order: 'newer' }),
  });
  await open('a1');
  await bridge.releaseBackwards();
  expect(kin.state).toMatchObject({ kind: 'ready', value: null });
});

test('an older issue is told, and so is a question that fails', async () => {
  const main = { refuses: true };
  const { bridge, kin, open } = await reading({
    'articles.similar': ({ id }) =>
      main.refuses ? { refuse: 'Not now.' } : kinOf(id, { kind: 'issue', order: 'older' }),
  });
  await open('a1');
  await bridge.releaseBackwards();
  expect(kin.state).toEqual({ kind: 'failed', message: 'Not now.' });
  main.refuses = false;
  inBackground(kin.again());
  await bridge.releaseBackwards();
  expect(kin.state).toMatchObject({ kind: 'ready', value: { id: 'kin of a1' } });
});

test('what was dismissed is asked once', async () => {
  const { bridge, kin, open, asked } = await reading();
  await open('a1');
  await bridge.releaseBackwards();
  kin.dismiss();
  expect(kin.state.kind).toBe('idle');
  await open('a2');
  await open('a1');
  await bridge.releaseBackwards();
  expect(kin.state.kind).toBe('idle');
  expect(asked()).toBe(2);
});

test.each([
  [true, { id: 'a1', into: 'kin of a1' }],
  [false, { id: 'kin of a1', into: 'a1' }],
])('the open text being the newer one: %s', async (isNewer, request) => {
  const { bridge, session, kin, open } = await reading({
    'articles.mergeInto': ({ into }) => ({
      id: into,
      revision: 2,
      sha256: '',
      annotations: { exact: 2, moved: 0, changed: 1, lost: 0 },
    }),
  });
  await open('a1');
  await bridge.releaseBackwards();
  inBackground(kin.merge(kinOf('a1'), isNewer));
  await bridge.releaseBackwards();
  expect(bridge.calls).toContainEqual({ name: 'articles.mergeInto', request });
  expect(session.notices.notices).toMatchObject([
    { text: 'Made it the new version. 1 note needs a look.' },
  ]);
  expect(session.reader.current?.article.id).toBe(request.into);
});
