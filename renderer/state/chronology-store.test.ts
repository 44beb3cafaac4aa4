import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { WORLD } from '../test/world.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

test.each([
  [['e1'], 'Took the event out'],
  [['e1', 'e2', 'e3'], 'Took 3 events out'],
])('what was taken out of the chronology is told: %j', async (ids, words) => {
  const session = new Session(fakeBridge({ ...WORLD, 'events.drop': () => null }));
  expect(await session.chronology.drop(ids)).toBe(true);
  expect(session.notices.notices).toMatchObject([{ text: words }]);
});
