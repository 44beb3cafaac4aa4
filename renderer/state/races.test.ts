/** Every store that asks: answers that overtake each other, come too late or are refused. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallName } from '#contract';
import type { LibraryEvent } from '#contract/events.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { inBackground } from './in-background.ts';
import type { QueryState } from './query.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

interface Asker {
  readonly what: string;
  readonly call: CallName;
  /** An answer that holds these words somewhere. */
  answer(words: string): unknown;
  ask(session: Session, question: string): Promise<unknown>;
  state(session: Session): QueryState<unknown>;
  leave(session: Session): unknown;
  /** What makes its answer old. */
  readonly stale?: LibraryEvent;
}

/** Those whose question names something. */
const ABOUT: readonly Asker[] = [
  {
    what: 'the figures of an article',
    call: 'figures.article',
    answer: (words) => [{ subject: words }],
    ask: ({ figures }, article) => figures.read(article),
    state: ({ figures }) => figures.figures,
    leave: ({ figures }) => figures.leave(),
  },
  {
    what: 'the ledger of figures',
    call: 'figures.ledger',
    answer: (words) => ({ groups: [{ subject: words }], total: 1, articles: 1 }),
    ask: ({ figures }, query) => figures.open(query),
    state: ({ figures }) => figures.ledger,
    leave: ({ figures }) => figures.close(),
  },
  {
    what: 'the grades of an article',
    call: 'grades.article',
    answer: (words) => ({ reliability: 'F', source: words, passages: {} }),
    ask: ({ grades }, article) => grades.load(article),
    state: ({ grades }) => grades.state,
    leave: ({ grades }) => grades.load(null),
  },
  {
    what: 'the names of the library',
    call: 'entities.list',
    answer: (words) => ({ entities: [{ name: words }], total: 1 }),
    ask: ({ entities }, query) => entities.search(query, null),
    state: ({ entities }) => entities.found,
    leave: ({ entities }) => entities.leaveList(),
  },
  {
    what: 'the page of an entity',
    call: 'entities.page',
    answer: (words) => ({ entity: { id: words } }),
    ask: ({ entities }, id) => entities.open(id),
    state: ({ entities }) => entities.shown,
    leave: ({ entities }) => entities.leavePage(),
  },
  {
    what: 'a summary',
    call: 'summary.make',
    answer: (words) => ({ sentences: [{ text: words }], edited: null }),
    ask: ({ summary }, article) => {
      summary.show(article);
      return summary.again();
    },
    state: ({ summary }) => summary.state,
    leave: ({ summary }) => summary.show(null),
  },
  {
    what: 'two versions of an article',
    call: 'articles.diff',
    answer: (words) => ({ before: words, after: '', rows: [] }),
    ask: ({ changes }, article) => changes.open(article),
    state: ({ changes }) => changes.state,
    leave: ({ changes }) => changes.leave(),
  },
];

/** Those that always ask the same. */
const WHOLE: readonly Asker[] = [
  {
    what: 'the corrections',
    call: 'corrections.list',
    answer: (words) => [{ id: words }],
    ask: ({ corrections }) => corrections.loadRules(),
    state: ({ corrections }) => corrections.rules,
    leave: ({ corrections }) => corrections.leave(),
  },
  {
    what: 'the watch lists',
    call: 'watch.lists',
    answer: (words) => [{ id: words }],
    ask: ({ watch }) => watch.load(),
    state: ({ watch }) => watch.watched,
    leave: ({ watch }) => watch.leave(),
  },
  {
    what: 'the briefs of the library',
    call: 'briefs.list',
    answer: (words) => [{ id: words }],
    ask: ({ briefs }) => briefs.load(),
    state: ({ briefs }) => briefs.state,
    leave: ({ briefs }) => briefs.leave(),
  },
  {
    what: 'the notes of the library',
    call: 'annotations.list',
    answer: (words) => [{ id: 'n1', note: words, quote: '', tags: [] }],
    ask: ({ notes }) => notes.load(),
    state: ({ notes }) => notes.state,
    leave: ({ notes }) => notes.leave(),
  },
  {
    what: 'the network of names',
    call: 'entities.network',
    answer: (words) => ({ nodes: [{ name: words }], links: [] }),
    ask: ({ entities }) => entities.draw('network'),
    state: ({ entities }) => entities.network,
    leave: ({ entities }) => entities.leavePictures(),
  },
  {
    what: 'the timeline',
    call: 'entities.timeline',
    answer: (words) => [{ label: words }],
    ask: ({ entities }) => entities.draw('timeline'),
    state: ({ entities }) => entities.timeline,
    leave: ({ entities }) => entities.leavePictures(),
  },
  {
    what: 'the map',
    call: 'entities.places',
    answer: (words) => ({ placed: [{ name: words }], unplaced: [] }),
    ask: ({ entities }) => entities.draw('map'),
    state: ({ entities }) => entities.places,
    leave: ({ entities }) => entities.leavePictures(),
  },
  {
    what: 'the trash',
    call: 'trash.list',
    answer: (words) => ({ articles: [{ id: words }], annotations: [], freeNotes: [] }),
    ask: ({ trash }) => trash.load(),
    state: ({ trash }) => trash.contents,
    leave: ({ trash }) => trash.leave(),
  },
  {
    what: 'the templates',
    call: 'briefs.templates',
    answer: (words) => [{ id: words }],
    ask: ({ templates }) => templates.load(),
    state: ({ templates }) => templates.state,
    leave: ({ templates }) => templates.leave(),
    stale: { type: 'briefs-changed' },
  },
  {
    what: 'the series of reports',
    call: 'briefs.series',
    answer: (words) => [{ id: words }],
    ask: ({ series }) => series.load(),
    state: ({ series }) => series.state,
    leave: ({ series }) => series.leave(),
    stale: { type: 'briefs-changed' },
  },
];

/** What some of them ask besides. */
const OTHERS = {
  'watch.hits': () => [],
  'entities.timeline': () => [],
  'articles.revisions': () => [],
  'library.status': () => ({}),
  'grades.notes': () => ({}),
  'freeNotes.list': () => [],
  'reviews.list': () => [],
};

/** A session over a main side that can be changed, and whose answers come when they are let. */
function sessionOf({ call, answer, state }: Asker) {
  const main = { version: 1, refuses: false };
  const read = (request: object) =>
    main.refuses
      ? { refuse: 'Not now.' }
      : answer(`${Object.values(request).join(' ')} version ${main.version}`);
  const answers = { ...OTHERS, [call]: read } as object as Parameters<typeof fakeBridge>[0];
  const bridge = heldBridge(answers);
  const session = new Session(bridge);
  const asked = () => bridge.calls.filter(({ name }) => name === call).length;
  const shown = () => {
    const now = state(session);
    return now.kind === 'ready' ? JSON.stringify(now.value) : now.kind;
  };
  return { main, bridge, session, asked, shown };
}

describe.each([...ABOUT, ...WHOLE])('$what', (asker) => {
  test('waiting, failed and here are told apart', async () => {
    const { main, bridge, session, shown } = sessionOf(asker);
    main.refuses = true;
    inBackground(asker.ask(session, 'first'));
    expect(shown()).toBe('loading');
    await bridge.releaseBackwards();
    expect(asker.state(session)).toEqual({ kind: 'failed', message: 'Not now.' });
    main.refuses = false;
    inBackground(asker.ask(session, 'first'));
    expect(shown()).toBe('loading');
    await bridge.releaseBackwards();
    expect(shown()).toContain('version 1');
  });

  test('what cannot be read anew stays, and that is said', async () => {
    const { main, bridge, session, shown } = sessionOf(asker);
    inBackground(asker.ask(session, 'first'));
    await bridge.releaseBackwards();
    main.refuses = true;
    inBackground(asker.ask(session, 'first'));
    await bridge.releaseBackwards();
    expect(shown()).toContain('version 1');
    expect(session.notices.notices).toMatchObject([{ kind: 'problem', text: 'Not now.' }]);
  });

  test('equal questions under way are one', async () => {
    const { bridge, session, asked, shown } = sessionOf(asker);
    inBackground(asker.ask(session, 'first'));
    inBackground(asker.ask(session, 'first'));
    await bridge.releaseBackwards();
    expect(shown()).toContain('version 1');
    expect(asked()).toBe(1);
  });

  test('an answer after the view has gone changes nothing', async () => {
    const { bridge, session, shown } = sessionOf(asker);
    inBackground(asker.ask(session, 'first'));
    asker.leave(session);
    await bridge.releaseBackwards();
    expect(shown()).toBe('idle');
  });

  test('a change that comes while the answer is on its way is shown', async () => {
    const { main, bridge, session, shown } = sessionOf(asker);
    inBackground(asker.ask(session, 'first'));
    main.version = 2;
    bridge.announce(asker.stale ?? { type: 'articles-changed', ids: [] });
    await bridge.releaseBackwards();
    expect(shown()).toContain('version 2');
  });
});

test.each(ABOUT)(
  '$what: of two questions the later one is shown, whichever answer comes first',
  async (asker) => {
    const { bridge, session, shown } = sessionOf(asker);
    inBackground(asker.ask(session, 'first'));
    inBackground(asker.ask(session, 'second'));
    await bridge.releaseBackwards();
    expect(shown()).toContain('second');
  },
);
