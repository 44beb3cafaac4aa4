import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EntityPage } from '#contract/names.ts';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

/** A library of these people; a promise holds back the answer about the one. */
function entitiesOf(known: Set<string>, held: ReadonlyMap<string, Promise<void>> = new Map()) {
  const page = (id: string): EntityPage => ({
    entity: {
      id,
      type: 'person',
      name: id,
      aliases: [],
      mentions: 1,
      articles: 1,
      firstSeen: null,
      lastSeen: null,
    },
    roles: [],
    note: '',
    noteMarking: null,
    articles: [],
    related: [],
    links: [],
    watched: [],
    notes: [],
  });
  const bridge = fakeBridge({
    'entities.page': ({ id }) =>
      known.has(id)
        ? (held.get(id) ?? Promise.resolve()).then(() => page(id))
        : { refuse: 'gone', code: 'no-entity' },
    'entities.timeline': () => [],
  });
  return new Session(bridge).entities;
}

test('a correction leads to another page, also when the library tells of it meanwhile', async () => {
  const known = new Set(['lowcock']);
  const { promise, resolve } = Promise.withResolvers<void>();
  const held = new Map([['hale', promise]]);
  const entities = entitiesOf(known, held);
  await entities.open('lowcock');
  known.delete('lowcock');
  known.add('hale');
  const followed = entities.follow(['hale', 'lowcock']);
  const reloaded = entities.reload();
  resolve();
  await Promise.all([followed, reloaded]);
  expect(entities.page?.entity.id).toBe('hale');

  known.delete('hale');
  known.add('lowcock');
  await entities.reload();
  expect(entities.page?.entity.id).toBe('lowcock');
});

test('what no article names any more leaves an empty page, and an undo brings it back', async () => {
  const known = new Set(['daesh', 'isil', 'the city']);
  const entities = entitiesOf(known);
  await entities.open('daesh');
  await entities.follow(['isil']);
  await entities.open('the city');
  known.delete('the city');
  await entities.reload();
  expect(entities.page).toBeNull();
  known.add('the city');
  await entities.reload();
  expect(entities.page?.entity.id).toBe('the city');
});
