import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { aReaderArticle } from '../api/test/samples.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const TEXT = 'Mona Kader met Omar Said in Halvet, and Omar Said left.';

/** One entity for each name, in order of appearance, with all places where it stands. */
function analysisOf(...names: string[]): EntityAnalysis {
  const mentions = names
    .flatMap((name, index) =>
      [...TEXT.matchAll(new RegExp(name, 'g'))].map(({ index: start }) => ({
        start,
        end: start + name.length,
        type: 'person' as const,
        entity: `e${index + 1}`,
        confidence: 1,
      })),
    )
    .sort((one, other) => one.start - other.start);
  const entities = names.map((name, index) => ({
    id: `e${index + 1}`,
    type: 'person' as const,
    name,
    aliases: [],
    mentions: mentions.flatMap(({ entity }, at) => (entity === `e${index + 1}` ? [at] : [])),
  }));
  return { mentions, entities };
}

/** The reader at the second mention of a name, its card open, while the text is read anew. */
async function readAnew(before: EntityAnalysis, ...after: readonly (EntityAnalysis | null)[]) {
  let analysis: EntityAnalysis | null = before;
  const bridge = fakeBridge({
    'articles.get': ({ id }) => ({ ...aReaderArticle(TEXT, id), analysis }),
    'articles.setRead': () => null,
  });
  const { reader } = new Session(bridge);
  await reader.open('a1');
  const chosen = before.entities.find(({ name }) => name === 'Omar Said');
  reader.focusEntity(chosen?.id ?? '', 1);
  reader.openCard(chosen?.mentions[1] ?? -1);
  for (const next of after) {
    analysis = next;
    await reader.reload();
  }
  const { mentions, entities = [] } = { mentions: reader.mentions, ...reader.current?.analysis };
  const words = (mention: number | null) => {
    const { start = 0, end = 0 } = mentions[mention ?? -1] ?? {};
    return { start, words: TEXT.slice(start, end) };
  };
  return {
    name: entities.find(({ id }) => id === reader.entity)?.name,
    focused: words(reader.focusedMention),
    card: reader.card === null ? null : words(reader.card),
  };
}

test('what stands out keeps its place when the text was read anew and all got other numbers', async () => {
  const at = { start: TEXT.lastIndexOf('Omar Said'), words: 'Omar Said' };
  expect(
    await readAnew(
      analysisOf('Omar Said', 'Halvet'),
      analysisOf('Mona Kader', 'Omar Said', 'Halvet'),
    ),
  ).toEqual({ name: 'Omar Said', focused: at, card: at });
  expect(await readAnew(analysisOf('Mona Kader', 'Omar Said'), analysisOf('Omar Said'))).toEqual({
    name: 'Omar Said',
    focused: at,
    card: at,
  });
});

test('the card of what is a name no longer closes', async () => {
  const { name, focused, card } = await readAnew(
    analysisOf('Mona Kader', 'Omar Said'),
    analysisOf('Mona Kader', 'Halvet'),
  );
  expect(card).toBeNull();
  expect(name).toBeUndefined();
  expect(focused.words).toBe('');
});

const GONE = {
  refuse: 'There is no article with the id “a1” in this library.',
  code: 'no-article',
};

test('an article that is taken away while it is open closes, and nothing is said of it', async () => {
  let isThere = true;
  const bridge = fakeBridge({
    'articles.get': ({ id }) => (isThere ? aReaderArticle(TEXT, id) : GONE),
    'articles.list': () => [],
    'articles.setRead': () => null,
    'articles.setPosition': () => GONE,
    'grades.article': () =>
      isThere ? { reliability: null, source: 'A paper', passages: {} } : GONE,
  });
  const { reader, grades, notices } = new Session(bridge);
  await reader.open('a1');
  await vi.waitFor(() => expect(grades.current).not.toBeNull());
  isThere = false;
  bridge.announce({ type: 'articles-changed', ids: ['a1'], summaries: [] });
  await vi.waitFor(() => expect(reader.current).toBeNull());
  expect(notices.notices).toEqual([]);
});

test('a place that can no longer be kept closes nothing that was opened meanwhile', async () => {
  const bridge = fakeBridge({
    'articles.get': ({ id }) => aReaderArticle(TEXT, id),
    'articles.setRead': () => null,
    'articles.setPosition': () => GONE,
    'grades.article': () => ({ reliability: null, source: '', passages: {} }),
  });
  const { reader, notices } = new Session(bridge);
  await reader.open('a1');
  reader.moved(20);
  await reader.open('a2');
  await new Promise((resolve) => setTimeout(resolve));
  expect(reader.current?.article.id).toBe('a2');
  expect(notices.notices).toEqual([]);
});
