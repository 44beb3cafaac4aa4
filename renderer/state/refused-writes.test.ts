/** Every write of a store that the main side refuses: what is shown goes back to what it was, and why is said. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CallName } from '#contract';
import { bodyOf } from '#domain/brief/brief.ts';
import { type FakeBridge, fakeBridge } from '../api/test/fake-bridge.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { NOTES, RIVER_STORY, summaryOf } from '../test/stories.ts';
import { type Answers, BRIEF, WORLD } from '../test/world.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

interface Write {
  readonly call: CallName;
  /** What a person looks at. */
  look?(session: Session): unknown;
  write(session: Session): unknown;
  shown(session: Session): unknown;
  /** The change shows before the main side has answered. */
  readonly atOnce?: boolean;
}

const reading = ({ reader }: Session) => reader.open('a1');
const notes = ({ annotations }: Session) => annotations.list;
const [note] = NOTES as [(typeof NOTES)[number]];
const figures = ({ figures: { figures } }: Session) => figures;

const WRITES: readonly Write[] = [
  {
    call: 'settings.set',
    look: ({ settings }) => settings.load(),
    write: ({ settings }) => settings.set({ theme: 'dark' }),
    shown: ({ settings }) => settings.current.theme,
    atOnce: true,
  },
  {
    call: 'articles.triage',
    look: ({ library }) => library.load(),
    write: ({ library }) => library.triage([summaryOf(RIVER_STORY)], { read: false }),
    shown: ({ library }) => library.find('a1')?.read,
    atOnce: true,
  },
  {
    call: 'articles.triage',
    look: ({ library }) => library.load(),
    write: ({ library }) => library.triage([summaryOf(RIVER_STORY)], { decided: 'aside' }),
    shown: ({ library }) => library.find('a1')?.state,
    atOnce: true,
  },
  {
    call: 'articles.remove',
    look: ({ library }) => library.load(),
    write: ({ library }) => library.remove([summaryOf(RIVER_STORY)]),
    shown: ({ library }) => library.shown.map(({ id }) => id),
    atOnce: true,
  },
  {
    call: 'articles.editSource',
    look: reading,
    write: ({ reader }) => reader.editSource({ title: 'Another' }),
    shown: ({ reader }) => reader.current?.article.source.title,
  },
  {
    call: 'annotations.create',
    look: reading,
    write: ({ annotations }) => annotations.highlight({ start: 0, end: 5 }, 'green'),
    shown: notes,
  },
  {
    call: 'annotations.edit',
    look: reading,
    write: ({ annotations }) => annotations.edit('n1', { color: 'blue' }),
    shown: notes,
    atOnce: true,
  },
  {
    call: 'annotations.remove',
    look: reading,
    write: ({ annotations }) => annotations.remove(note),
    shown: notes,
    atOnce: true,
  },
  {
    call: 'annotations.remove',
    look: ({ notes: all }) => all.load(),
    write: ({ notes: all }) => all.remove(),
    shown: ({ notes: all }) => all.shown,
    atOnce: true,
  },
  {
    call: 'annotations.editMany',
    look: ({ notes: all }) => all.load(),
    write: ({ notes: all }) => all.edit({ color: 'blue' }),
    shown: ({ notes: all }) => all.shown,
  },
  {
    call: 'replies.add',
    look: reading,
    write: ({ annotations }) => annotations.reply('n1', 'Yes.'),
    shown: notes,
  },
  {
    call: 'replies.edit',
    look: reading,
    write: ({ annotations }) => annotations.editReply('r1', 'Yes.', 'No.'),
    shown: notes,
  },
  {
    call: 'replies.remove',
    look: reading,
    write: ({ annotations }) => annotations.removeReply('r1'),
    shown: notes,
  },
  {
    call: 'grades.source',
    look: ({ grades }) => grades.load('a1'),
    write: ({ grades }) => grades.setReliability('D'),
    shown: ({ grades }) => grades.gradeOf('n1'),
    atOnce: true,
  },
  {
    call: 'summary.save',
    async look(session) {
      await reading(session);
      session.summary.show('a1');
      await session.summary.again();
    },
    write: ({ summary }) => summary.save('Mine.'),
    shown: ({ summary }) => summary.current?.edited,
    atOnce: true,
  },
  {
    call: 'entities.saveNote',
    look: ({ entities }) => entities.open('person:ilena marrow'),
    write: ({ entities }) => entities.saveNote('Mine.'),
    shown: ({ entities }) => entities.page?.note,
    atOnce: true,
  },
  {
    call: 'figures.correct',
    look: ({ figures: store }) => store.read('a1'),
    write: ({ figures: store }) => {
      const [first] = store.figures.kind === 'ready' ? store.figures.value : [];
      if (!first) throw new Error('There is no figure.');
      return store.correct(first, null);
    },
    shown: figures,
  },
  {
    call: 'figures.merge',
    look: ({ figures: store }) => store.open(),
    write: ({ figures: store }) => store.merge('a', 'b'),
    shown: ({ figures: { ledger } }) => ledger,
  },
  {
    call: 'corrections.apply',
    write: ({ corrections }) =>
      corrections.apply({
        article: 'a1',
        start: 0,
        end: 5,
        scope: 'everywhere',
        action: { kind: 'reject' },
      }),
    shown: ({ corrections }) => corrections.preview,
  },
  {
    call: 'corrections.remove',
    look: ({ corrections }) => corrections.loadRules(),
    write: ({ corrections }) => corrections.takeBack(['c1']),
    shown: ({ corrections }) => corrections.rules,
  },
  {
    call: 'corrections.import',
    look: ({ corrections }) => corrections.loadRules(),
    write: ({ corrections }) => corrections.takeIn(new Uint8Array()),
    shown: ({ corrections }) => corrections.rules,
  },
  {
    call: 'corrections.export',
    write: ({ corrections }) => corrections.exportFile(),
    shown: ({ corrections }) => corrections.rules,
  },
  {
    call: 'watch.import',
    look: ({ watch }) => watch.load(),
    write: ({ watch }) => watch.take('a.csv', new Uint8Array()),
    shown: ({ watch }) => watch.watched,
  },
  {
    call: 'watch.remove',
    look: ({ watch }) => watch.load(),
    write: ({ watch }) => {
      const [list] = watch.watched.kind === 'ready' ? watch.watched.value.lists : [];
      if (!list) throw new Error('There is no list.');
      return watch.remove(list);
    },
    shown: ({ watch }) => watch.watched,
  },
  {
    call: 'trash.restore',
    look: ({ trash }) => trash.load(),
    write: ({ trash }) => trash.restore({ articles: ['a9'], annotations: [] }),
    shown: ({ trash }) => trash.contents,
    atOnce: true,
  },
  {
    call: 'trash.empty',
    look: ({ trash }) => trash.load(),
    write: ({ trash }) => trash.empty(),
    shown: ({ trash }) => trash.contents,
    atOnce: true,
  },
  {
    call: 'packs.choose',
    write: ({ packs }) =>
      packs.choose(
        { kind: 'annotation', id: 'n1', field: 'note', options: [], decidedHere: true },
        { replica: 'r', counter: 1, value: '', by: '', shown: true },
      ),
    shown: ({ packs }) => packs.hasConflicts,
  },
  {
    call: 'packs.preview',
    write: ({ packs }) => packs.look(new Uint8Array()),
    shown: ({ packs }) => packs.preview,
  },
  {
    call: 'briefs.removeTemplate',
    look: ({ templates }) => templates.load(),
    write: ({ templates }) => templates.remove('situation-report'),
    shown: ({ templates }) => templates.state,
  },
  {
    call: 'briefs.saveSeries',
    look: ({ series }) => series.load(),
    write: ({ series }) =>
      series.save({
        id: 'halvet',
        name: 'Halvet valley',
        period: null,
        next: null,
        distribution: '',
        contact: '',
      }),
    shown: ({ series }) => series.state,
  },
  {
    call: 'briefs.saveTemplate',
    look: ({ composer }) => composer.open('b1'),
    write: ({ composer }) => composer.saveTemplate('Weekly'),
    shown: ({ composer }) => composer.current,
  },
  {
    call: 'briefs.create',
    look: ({ composer }) => composer.open('b1'),
    write: ({ composer }) => composer.create(bodyOf(BRIEF)),
    shown: ({ composer }) => composer.current,
  },
  {
    call: 'briefs.remove',
    look: ({ briefs }) => briefs.load(),
    write: ({ briefs }) => briefs.remove(['b1']),
    shown: ({ briefs }) => briefs.state,
  },
  {
    call: 'history.undo',
    look: ({ history }) => history.load(),
    write: ({ history }) => history.undo(),
    shown: ({ history }) => history.state,
  },
  {
    call: 'jobs.cancel',
    write: ({ jobs }) => jobs.cancel('j1'),
    shown: ({ jobs }) => jobs.running,
  },
];

/** A session over the small world, which refuses one call. */
async function looking({ call, look }: Write, bridgeOf: (answers: Answers) => FakeBridge) {
  const main = { refuses: false };
  const refuse = (request: unknown) => {
    const answer = WORLD[call] as ((request: unknown) => unknown) | undefined;
    return main.refuses || !answer ? { refuse: 'The disk is full.' } : answer(request);
  };
  const bridge = bridgeOf({ ...WORLD, [call]: refuse } as Answers);
  const session = new Session(bridge);
  const looked = Promise.resolve(look?.(session));
  if ('releaseBackwards' in bridge)
    await (bridge as ReturnType<typeof heldBridge>).releaseBackwards();
  await looked;
  session.notices.notices = [];
  main.refuses = true;
  return { session, bridge };
}

const told = ({ notices }: Session) => notices.notices.map(({ kind, text }) => ({ kind, text }));

test.each(WRITES)('$call refused: nothing changes, and that is said', async (write) => {
  const { session } = await looking(write, fakeBridge);
  const before = JSON.stringify(write.shown(session));
  await write.write(session);
  expect(JSON.stringify(write.shown(session))).toBe(before);
  expect(told(session)).toEqual([{ kind: 'problem', text: 'The disk is full.' }]);
});

test.each(WRITES.filter(({ atOnce }) => atOnce))(
  '$call shows at once, and goes back when it is refused',
  async (write) => {
    const { session, bridge } = await looking(write, heldBridge);
    const before = JSON.stringify(write.shown(session));
    inBackground(Promise.resolve(write.write(session)));
    expect(JSON.stringify(write.shown(session))).not.toBe(before);
    await (bridge as ReturnType<typeof heldBridge>).releaseBackwards();
    expect(JSON.stringify(write.shown(session))).toBe(before);
  },
);

test('a brief that could not be kept stays as it was written, and that is said', async () => {
  const write: Write = {
    call: 'briefs.save',
    look: ({ composer }) => composer.open('b1'),
    write: () => undefined,
    shown: () => undefined,
  };
  const { session } = await looking(write, fakeBridge);
  const { composer } = session;
  await composer.change('Rename a brief', () => ({ title: 'Another' }));
  expect(composer.current?.title).toBe('Another');
  expect(BRIEF.title).not.toBe('Another');
  expect(told(session)).toEqual([{ kind: 'problem', text: 'The disk is full.' }]);
});
