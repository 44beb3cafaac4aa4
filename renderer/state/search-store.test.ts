import { expect, test } from 'vitest';
import type { Request } from '#contract';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { aFind } from '../api/test/samples.ts';
import { WORLD } from '../test/world.ts';
import { Session } from './session.ts';

test('hits are asked for around the rows that are drawn; a new query begins with the first, and stems are asked for', async () => {
  const asked: Request<'search.find'>[] = [];
  const session = new Session(
    fakeBridge({
      ...WORLD,
      'search.find': (request) => {
        asked.push(request);
        return aFind({ from: request.from, articles: 9_000, exact: 9_000 });
      },
    }),
  );
  const { search } = session;
  search.type('flood');
  await search.find();
  await search.see({ from: 0, to: 30 });
  await search.see({ from: 30, to: 60 });
  await search.see({ from: 4_710, to: 4_740 });
  await search.see({ from: 4_740, to: 4_770 });
  await search.see({ from: 4_640, to: 4_670 });
  await search.useStems(true);
  search.type('drought ');
  // What is drawn is still that of the former query.
  await search.see({ from: 900, to: 930 });
  await search.find();
  expect(asked.map(({ query, from, limit, stems }) => [query, from, limit, stems])).toEqual([
    ['flood', 0, 50, false],
    ['flood', 0, 200, false],
    ['flood', 4_650, 200, false],
    ['flood', 4_550, 200, false],
    ['flood', 0, 50, true],
    ['drought ', 0, 50, true],
  ]);
  expect(asked.every(({ unfinished }) => unfinished)).toBe(true);
  search.type('');
});

test('a search is made anew after a decision where it asks for what is decided', async () => {
  const asked: string[] = [];
  const bridge = fakeBridge({
    ...WORLD,
    'search.find': ({ query }) => {
      asked.push(query);
      return aFind();
    },
  });
  const { search } = new Session(bridge);
  const byTriage = ['flood State:new', 'has:star', 'due:overdue', 'owner:amina'];
  for (const query of ['flood', ...byTriage]) {
    search.type(query);
    await search.find();
    bridge.announce({ type: 'triage-changed', ids: ['a1'], summaries: [] });
    await expect.poll(() => search.found).toMatchObject({ kind: 'ready', behind: false });
  }
  expect(asked).toEqual(['flood', ...byTriage.flatMap((query) => [query, query])]);
  search.type('');
});
