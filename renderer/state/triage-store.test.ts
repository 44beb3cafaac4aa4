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
