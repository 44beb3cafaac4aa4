import { expect, test } from 'vitest';
import type { Request } from '#contract';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { aFind } from '../api/test/samples.ts';
import { WORLD } from '../test/world.ts';
import { Session } from './session.ts';

test('more is shown on request, a new query begins with the first page again, and stems are asked for', async () => {
  const asked: Request<'search.find'>[] = [];
  const session = new Session(
    fakeBridge({
      ...WORLD,
      'search.find': (request) => {
        asked.push(request);
        return aFind();
      },
    }),
  );
  const { search } = session;
  search.type('flood');
  await search.find();
  await search.more();
  await search.useStems(true);
  search.type('drought ');
  await search.find();
  expect(asked.map(({ query, limit, stems }) => [query, limit, stems])).toEqual([
    ['flood', 50, false],
    ['flood', 100, false],
    ['flood', 100, true],
    ['drought ', 50, true],
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
