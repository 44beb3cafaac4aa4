import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { PEOPLE, WORLD } from '../test/world.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const [known] = PEOPLE;
if (!known) throw new Error('Nobody is known');

async function withPeople(answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = fakeBridge({ ...WORLD, ...answers });
  const session = new Session(bridge);
  await session.start(null);
  const loaded = session.people.load();
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve))]);
  bridge.calls.length = 0;
  const asked = () => bridge.calls.map(({ name }) => name);
  const said = () => session.notices.notices.map(({ text }) => text);
  return { bridge, session, people: session.people, asked, said };
}

test('people are asked for anew when they change, for as long as somebody looks', async () => {
  const { bridge, people, asked } = await withPeople();
  bridge.announce({ type: 'people-changed' });
  await vi.waitFor(() => expect(asked()).toEqual(['identity.people']));
  people.leave();
  bridge.announce({ type: 'people-changed' });
  await Promise.resolve();
  expect(asked()).toEqual(['identity.people']);
  expect(people.state.kind, 'what was known is old').toBe('idle');
});

test('an answer that comes after the dialog has gone changes nothing', async () => {
  const held: (() => void)[] = [];
  const { people } = await withPeople({
    'identity.people': () =>
      held.length === 0
        ? new Promise<typeof PEOPLE>((resolve) => held.push(() => resolve(PEOPLE)))
        : PEOPLE,
  });
  expect(people.state.kind).toBe('loading');
  people.leave();
  for (const come of held) come();
  await Promise.resolve();
  expect([people.own.kind, people.state.kind]).toEqual(['ready', 'idle']);
});

const refused = (refuse: string | null) => () => (refuse === null ? null : { refuse });

test.each([
  ['kept', null, 'You know Amal now'],
  ['refused', 'Too long.', 'Too long.'],
])('a name that is %s is told, and the list read anew', async (_what, refusal, words) => {
  const { people, asked, said } = await withPeople({ 'identity.name': refused(refusal) });
  expect(await people.name(known.key, 'Amal')).toBe(refusal === null);
  expect(said()).toEqual([words]);
  expect(asked()).toEqual(['identity.name', 'identity.people']);
});

test.each([
  ['is forgotten', null, `${known.name}’s key is forgotten`],
  ['can’t be forgotten', 'The disk is full.', 'The disk is full.'],
])('a key that %s is told, and the list read anew', async (_what, refusal, words) => {
  const { people, asked, said } = await withPeople({ 'identity.forget': refused(refusal) });
  await people.forget(known);
  expect(said()).toEqual([words]);
  expect(asked()).toEqual(['identity.forget', 'identity.people']);
});
