import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Request } from '#contract';
import { extractFigures } from '#domain/figures/extract.ts';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { CLAIMS } from '../test/claims.ts';
import { RIVER_STORY } from '../test/stories.ts';
import { WORLD } from '../test/world.ts';
import { MOST_SHOWN } from './claim-store.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

type Asked = Request<'figures.claims'>;

async function withClaims(answers: Parameters<typeof fakeBridge>[0] = {}) {
  const asked: Asked[] = [];
  const bridge = fakeBridge({
    ...WORLD,
    'figures.claims': (request) => {
      asked.push(request);
      return CLAIMS;
    },
    ...answers,
  });
  const session = new Session(bridge);
  await session.start(null);
  const said = () => session.notices.notices.map(({ text }) => text);
  return { session, bridge, claims: session.claims, asked, said };
}

const [figure] = extractFigures(RIVER_STORY.text);
if (!figure) throw new Error('The story counts nothing');

test('more are shown with each press, never more than the window bears, and another question begins anew', async () => {
  const { claims, asked } = await withClaims();
  await claims.open({ place: 'Karsana' });
  await claims.showMore();
  await claims.showMore();
  for (let press = 0; press < 60; press += 1) await claims.showMore();
  const limits = asked.map(({ limit }) => limit);
  expect(limits.slice(0, 3)).toEqual([200, 400, 600]);
  expect(Math.max(...limits)).toBe(MOST_SHOWN);
  expect(asked.every(({ place }) => place === 'Karsana')).toBe(true);
  await claims.open({ from: '2026-03-01' });
  expect(asked.at(-1)).toMatchObject({ place: 'Karsana', from: '2026-03-01', limit: 200 });
});

test('a figure’s question is asked of its place and of every day', async () => {
  const { claims, asked, session } = await withClaims();
  await claims.open({ place: 'Tolve', from: '2026-03-01', to: '2026-03-31' });
  expect(await claims.openAt('a1', figure)).toBe(true);
  expect(asked.at(-1)).toMatchObject({
    ...{ counted: { topic: 'displaced', of: '' }, place: 'Karsana', from: null, to: null },
  });
  expect(session.notices.notices).toEqual([]);
});

test.each([
  ['answers no question', null],
  ['could not be asked about', 'It is gone.'],
])('a figure that %s leaves the question as it is', async (_what, refuse) => {
  const { claims, asked, said } = await withClaims({
    'figures.questionAt': () => (refuse === null ? null : { refuse }),
  });
  await claims.open({ place: 'Tolve' });
  expect(await claims.openAt('a1', figure)).toBe(false);
  expect([asked.length, claims.asked.place]).toEqual([1, 'Tolve']);
  expect(said()).toEqual(refuse === null ? [] : [refuse]);
});

const SAVED = [
  [6, 0, 'Saved 6 claims'],
  [1, 2, 'Saved 1 claim; left out for the marking: 2'],
] as const;

test.each(SAVED)('%i claims are saved, %i held back: %s', async (many, heldBack, words) => {
  const sent: unknown[] = [];
  const { claims, said } = await withClaims({
    'figures.exportClaims': (request) => {
      sent.push(request);
      const name = 'claims.csv';
      return { name, mediaType: 'text/csv', bytes: new Uint8Array(), claims: many, heldBack };
    },
  });
  expect(await claims.save('TLP:GREEN'), 'nothing was asked yet').toBeNull();
  await claims.open({ place: 'Karsana' });
  await claims.save('TLP:GREEN');
  // Nobody chose what is counted: the table says which it is.
  expect(sent).toMatchObject([{ counted: CLAIMS.counted, place: 'Karsana', marking: 'TLP:GREEN' }]);
  expect(said()).toEqual([words]);
});

test('claims are asked for anew when they change, for as long as somebody looks', async () => {
  const { bridge, claims, asked } = await withClaims();
  await claims.open();
  bridge.announce({ type: 'claims-changed' });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  claims.close();
  bridge.announce({ type: 'claims-changed' });
  await Promise.resolve();
  expect(asked).toHaveLength(2);
});
