import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heldBridge } from '../api/test/held-bridge.ts';
import { anArticleSummary } from '../api/test/samples.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const IDS = ['a', 'b', 'c', 'd', 'e'];
const list = IDS.map((id, index) =>
  anArticleSummary({ id, title: id, state: index < 2 ? 'new' : 'aside' }),
);

async function session(): Promise<Session> {
  const bridge = heldBridge({
    'articles.list': () => list,
    'history.state': () => ({ undo: null, redo: null }),
  });
  const opened = new Session(bridge);
  opened.library.arrange({ order: 'title' });
  const loaded = opened.library.load();
  await bridge.releaseBackwards();
  await loaded;
  return opened;
}
const targets = ({ triage }: Session) => triage.targets.map(({ id }) => id).join('');

test('a range goes from where it began, over what is shown, either way', async () => {
  const opened = await session();
  fc.assert(
    fc.property(
      fc.constantFrom(...IDS),
      fc.array(fc.constantFrom(...IDS), { minLength: 1 }),
      (from, to) => {
        opened.triage.clear();
        opened.triage.toggle(from);
        for (const id of to) opened.triage.extendTo(id);
        const [first = from, last = from] = [from, to.at(-1) ?? from].sort();
        expect(targets(opened)).toBe(IDS.filter((id) => id >= first && id <= last).join(''));
      },
    ),
  );
});

test('acts are about the chosen ones, else the row at hand, and nothing that a filter hides', async () => {
  const opened = await session();
  const { triage, library } = opened;
  expect(targets(opened)).toBe('');
  triage.moveTo('c');
  expect(targets(opened)).toBe('c');
  triage.chooseAll();
  triage.toggle('b');
  expect(targets(opened)).toBe('acde');
  library.toggleStates(['aside']);
  expect(targets(opened)).toBe('cde');
  library.toggleStates(['aside']);
  triage.clear();
  expect(targets(opened)).toBe('c');
});

test('all of the list goes as what it is narrowed to, with the few that were taken off or came in since', async () => {
  const opened = await session();
  const { triage, library } = opened;
  const asked = () => triage.asked(triage.targets);
  const of = { query: '', states: [], folder: null, dossier: null };
  triage.chooseAll();
  expect(asked()).toEqual({ of, except: [], count: 5 });
  triage.toggle('b');
  expect(asked()).toEqual({ of, except: ['b'], count: 4 });
  library.take([], [anArticleSummary({ id: 'f', title: 'f', state: 'new' })]);
  expect(asked()).toEqual({ of, except: ['b', 'f'], count: 4 });
  // What is not all that is chosen has its ids.
  expect(triage.asked(list.slice(0, 1))).toEqual(['a']);
  // Another narrowing was not chosen all of.
  library.arrange({ states: new Set(['aside']), starredOnly: false });
  expect(asked()).toEqual(['c', 'd', 'e']);
  triage.chooseAll();
  expect(asked()).toEqual({ of: { ...of, states: ['aside'] }, except: [], count: 3 });
  library.arrange({ starredOnly: true });
  expect([triage.isOfAll, triage.chosen.length]).toEqual([false, 0]);
  library.arrange({ starredOnly: false });
  triage.clear();
  expect(triage.isOfAll).toBe(false);
});

test('while what the filter lets through is being looked for, only what is seen is chosen', async () => {
  const bridge = heldBridge({
    'articles.list': () => list,
    'articles.filter': () => ['a', 'b', 'c'],
    'history.state': () => ({ undo: null, redo: null }),
  });
  const opened = new Session(bridge);
  const { library, triage } = opened;
  const loaded = Promise.all([library.load(), library.narrow({ language: 'ar' })]);
  await bridge.releaseBackwards();
  await loaded;
  triage.chooseAll();
  expect(triage.asked(triage.targets)).toMatchObject({ of: { query: 'lang:ar' }, count: 3 });
  const again = library.reloadFilter();
  triage.chooseAll();
  expect(triage.isOfAll).toBe(false);
  expect(triage.asked(triage.targets)).toEqual(['a', 'b', 'c']);
  await bridge.releaseBackwards();
  await again;
});
