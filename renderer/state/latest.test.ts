/** Stores whose answers are no list or page of their own: however answers overtake each other, the newest stands. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallName } from '#contract';
import type { WatchListSummary } from '#domain/entities/watch/found.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { WORLD } from '../test/world.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

interface Known {
  readonly what: string;
  readonly call: CallName;
  /** What the main side answers, with these words somewhere in it. */
  answer(words: string): unknown;
  ask(session: Session): Promise<unknown>;
  shown(session: Session): unknown;
}

const correction = {
  article: 'a1',
  start: 0,
  end: 5,
  scope: 'everywhere' as const,
  action: { kind: 'reject' as const },
};

const KNOWN: readonly Known[] = [
  {
    what: 'the last step',
    call: 'history.state',
    answer: (words) => ({ undo: words, redo: null }),
    ask: ({ history }) => history.load(),
    shown: ({ history }) => history.state.undo,
  },
  {
    what: 'the settings',
    call: 'settings.get',
    answer: (words) => ({ author: words }),
    ask: ({ settings }) => settings.load(),
    shown: ({ settings }) => settings.current.author,
  },
  {
    what: 'what people must choose about',
    call: 'packs.conflicts',
    answer: (words) => [{ id: 'n1', field: words }],
    ask: ({ packs }) => packs.loadConflicts(),
    shown: ({ packs }) => packs.conflictsOf('n1')[0]?.field,
  },
  {
    what: 'the facts of the status line',
    call: 'library.status',
    answer: (words) => ({ name: words }),
    ask: ({ library }) => library.load(),
    shown: ({ library }) => library.status?.name,
  },
  {
    what: 'the tags of the library',
    call: 'annotations.list',
    answer: (words) => [{ tags: [words] }],
    ask: ({ annotations }) => annotations.loadTags(),
    shown: ({ annotations }) => annotations.tags[0],
  },
  {
    what: 'where watched names stand',
    call: 'watch.hits',
    answer: (words) => [{ places: [{ start: Number(words.at(-1)), end: 9 }] }],
    ask: ({ watch }) => watch.mark('a1', 1),
    shown: ({ watch }) => `version ${watch.marks[0]?.start}`,
  },
  {
    what: 'what a correction would change',
    call: 'corrections.preview',
    answer: (words) => ({ articles: [{ title: words }] }),
    ask: ({ corrections }) => corrections.look(correction),
    shown: ({ corrections }) => corrections.preview?.articles[0]?.title,
  },
];

describe.each(KNOWN)('$what', ({ call, answer, ask, shown }) => {
  function held() {
    const main = { version: 1, refuses: false };
    const read = () => (main.refuses ? { refuse: 'Not now.' } : answer(`version ${main.version}`));
    const answers = { ...WORLD, [call]: read } as object as Parameters<typeof fakeBridge>[0];
    const bridge = heldBridge(answers);
    return { main, bridge, session: new Session(bridge) };
  }

  test('asked again while it is on its way, what changed meanwhile is shown', async () => {
    const { main, bridge, session } = held();
    inBackground(ask(session));
    main.version = 2;
    inBackground(ask(session));
    await bridge.releaseBackwards();
    expect(shown(session)).toBe('version 2');
  });

  test('what cannot be read anew stays, and that is said', async () => {
    const { main, bridge, session } = held();
    inBackground(ask(session));
    await bridge.releaseBackwards();
    main.refuses = true;
    inBackground(ask(session));
    await bridge.releaseBackwards();
    expect(shown(session)).toBe('version 1');
    expect(session.notices.notices).toMatchObject([{ kind: 'problem', text: 'Not now.' }]);
  });
});

/** Those that change their question with each letter: the last one typed stands. */
const TYPED = [
  {
    what: 'names that a person may mean',
    call: 'entities.list',
    answer: (query: string) => ({ entities: [{ name: query }], total: 1 }),
    type: ({ entities }: Session, query: string) => entities.suggest(query, 'person'),
    shown: ({ entities }: Session) => entities.suggestions[0],
  },
  {
    what: 'a search',
    call: 'search.find',
    answer: (query: string) => ({ kind: 'found', hits: [{ title: query }] }),
    type: ({ search }: Session, query: string) => {
      search.query = query;
      return search.find();
    },
    shown: ({ search }: Session) =>
      search.found.kind === 'ready' && search.found.value.kind === 'found'
        ? search.found.value.hits[0]?.title
        : null,
  },
] as const;

test.each(TYPED)('$what: the last letter wins, whichever answer comes first', async (typed) => {
  const read = ({ query }: { query: string }) => typed.answer(query);
  const answers = { ...WORLD, [typed.call]: read } as object as Parameters<typeof fakeBridge>[0];
  const bridge = heldBridge(answers);
  const session = new Session(bridge);
  inBackground(typed.type(session, 'M'));
  inBackground(typed.type(session, 'Ma'));
  await bridge.releaseBackwards();
  expect(typed.shown(session)).toBe('Ma');
});

test('an article that comes after another one was asked for is not opened', async () => {
  const bridge = heldBridge(WORLD);
  const session = new Session(bridge);
  inBackground(session.reader.open('a1'));
  inBackground(session.reader.open('a2'));
  await bridge.releaseBackwards();
  expect(session.reader.current?.article.id).toBe('a2');
  expect(session.annotations.list.map(({ article }) => article)).toEqual(['a2']);
});

test('an article that comes after the page was closed stays closed', async () => {
  const bridge = heldBridge(WORLD);
  const session = new Session(bridge);
  inBackground(session.reader.open('a1'));
  session.reader.close();
  await bridge.releaseBackwards();
  expect(session.reader.current).toBeNull();
  expect(session.annotations.list).toEqual([]);
});

test('a watch list that came in is among the lists at once', async () => {
  const list = (id: string): WatchListSummary => ({
    id,
    name: `${id}.csv`,
    imported: '2026-03-06T09:00:00.000Z',
    names: 2,
    articles: 0,
    hits: 0,
  });
  const lists = [list('people')];
  const bridge = heldBridge({
    ...WORLD,
    'watch.lists': () => [...lists],
    'watch.import': () => {
      lists.push(list('boats'));
      return { list: list('boats'), hits: [], ignored: [] };
    },
  });
  const { watch, notices } = new Session(bridge);
  inBackground(watch.load());
  await bridge.releaseBackwards();
  inBackground(watch.take('boats.csv', new Uint8Array()));
  await bridge.releaseBackwards();
  expect(watch.watched).toMatchObject({ value: { lists: [{ id: 'people' }, { id: 'boats' }] } });
  expect(notices.notices).toMatchObject([{ text: 'Watching boats.csv: found nowhere yet' }]);
});
