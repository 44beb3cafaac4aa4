import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fail, ok, type Result } from '#domain/result.ts';
import { inBackground } from './in-background.ts';
import { Query, type QueryOptions } from './query.ts';

/** A query whose readings are answered by hand, in any order. */
function byHand(options: Partial<QueryOptions> = {}) {
  const readings: { question: string; answer(result: Result<string>): Promise<void> }[] = [];
  const told: string[] = [];
  const read = (question: string) =>
    new Promise<Result<string>>((resolve) => {
      const answer = async (result: Result<string>) => {
        resolve(result);
        await aWhile();
      };
      readings.push({ question, answer });
    });
  const states: unknown[] = [];
  const query: Query<string, string> = new Query(read, {
    changed: () => states.push(query.state),
    tell: ({ message }) => told.push(message),
    ...options,
  });
  return { query, readings, told, states };
}

const aWhile = () => new Promise<void>((resolve) => setTimeout(resolve));
const ready = (value: string, behind = false) => ({ kind: 'ready', value, behind });

test('loading, empty and failed are three states', async () => {
  const { query, readings, states } = byHand();
  expect(query.state).toEqual({ kind: 'idle' });
  await query.refresh();
  expect(states).toEqual([]);
  const first = query.ask('a');
  expect(query.state).toEqual({ kind: 'loading' });
  await readings[0]?.answer(ok(''));
  expect(query.state).toEqual(ready(''));
  expect(await first).toEqual(ok(''));
  const second = query.ask('b');
  await readings[1]?.answer(fail('gone', 'It is gone.'));
  expect(query.state).toEqual({ kind: 'failed', message: 'It is gone.' });
  expect(await second).toMatchObject({ ok: false });
});

test('answers in reverse order: the latest question wins', async () => {
  const { query, readings } = byHand();
  const first = query.ask('a');
  const second = query.ask('b');
  await readings[1]?.answer(ok('B'));
  await readings[0]?.answer(ok('A'));
  expect(query.state).toEqual(ready('B'));
  expect(await first).toBeNull();
  expect(await second).toEqual(ok('B'));
});

test('the answer to another question never stands under a new one', async () => {
  const { query, readings } = byHand();
  inBackground(query.ask('a'));
  await readings[0]?.answer(ok('A'));
  inBackground(query.ask('b'));
  expect(query.state).toEqual({ kind: 'loading' });
  await readings[1]?.answer(fail('gone', 'It is gone.'));
  inBackground(query.ask('a'));
  expect(query.state).toEqual({ kind: 'loading' });
});

test('the last answer stands meanwhile where that is wanted, and says that it is behind', async () => {
  const { query, readings } = byHand({ keepsLast: true });
  inBackground(query.ask('a'));
  await readings[0]?.answer(ok('A'));
  inBackground(query.ask('b'));
  expect(query.state).toEqual(ready('A', true));
  await readings[1]?.answer(fail('gone', 'It is gone.'));
  expect(query.state).toEqual({ kind: 'failed', message: 'It is gone.' });
});

test('equal questions under way are one', async () => {
  const { query, readings } = byHand();
  const both = [query.ask('a'), query.ask('a')];
  expect(readings).toHaveLength(1);
  await readings[0]?.answer(ok('A'));
  expect(await Promise.all(both)).toEqual([ok('A'), ok('A')]);
});

test('many changes while an answer is on its way ask once more, and the last answer stands', async () => {
  const { query, readings } = byHand();
  inBackground(query.ask('a'));
  const refreshed = [query.refresh(), query.refresh(), query.ask('a')];
  expect(readings).toHaveLength(1);
  await readings[0]?.answer(ok('before the change'));
  expect(query.state).toEqual(ready('before the change', true));
  expect(readings).toHaveLength(2);
  await readings[1]?.answer(ok('after it'));
  expect(query.state).toEqual(ready('after it'));
  expect(await Promise.all(refreshed)).toEqual([ok('after it'), ok('after it'), ok('after it')]);
});

test('a refresh that follows an answer to a question that was left asks nothing', async () => {
  const { query, readings } = byHand();
  inBackground(query.ask('a'));
  inBackground(query.refresh());
  inBackground(query.ask('b'));
  await readings[0]?.answer(ok('A'));
  await readings[1]?.answer(ok('B'));
  expect(readings).toHaveLength(2);
});

test('a value that cannot be read anew stays, and that is told', async () => {
  const { query, readings, told } = byHand();
  inBackground(query.ask('a'));
  await readings[0]?.answer(ok('A'));
  inBackground(query.refresh());
  await readings[1]?.answer(fail('busy', 'Try again later.'));
  expect(query.state).toEqual(ready('A'));
  expect(told).toEqual(['Try again later.']);
});

test('an answer after the view has gone changes nothing', async () => {
  const { query, readings, states } = byHand();
  const asked = query.ask('a');
  query.close();
  expect(query.state).toEqual({ kind: 'idle' });
  const before = states.length;
  await readings[0]?.answer(ok('A'));
  expect(await asked).toBeNull();
  expect(states).toHaveLength(before);
});

test('a second look shows what was known while it asks, unless that has gone stale', async () => {
  const { query, readings } = byHand();
  inBackground(query.ask('a'));
  await readings[0]?.answer(ok('A'));
  query.close();
  inBackground(query.ask('a'));
  expect(query.state).toEqual(ready('A', true));
  await readings[1]?.answer(ok('A2'));
  query.close();
  expect(await query.refresh()).toBeNull();
  expect(readings).toHaveLength(2);
  inBackground(query.ask('a'));
  expect(query.state).toEqual({ kind: 'loading' });
});

test('a change shows at once, also over an answer that does not know it yet', async () => {
  const { query, readings } = byHand();
  const keeping = Promise.withResolvers<Result<string>>();
  inBackground(query.ask('a'));
  const set = query.set(
    () => 'mine',
    () => keeping.promise,
    (_, kept) => kept,
  );
  await readings[0]?.answer(ok('old'));
  expect(query.state).toEqual(ready('mine'));
  keeping.resolve(ok('mine, tidied'));
  expect(await set).toEqual(ok('mine, tidied'));
  expect(query.value).toBe('mine, tidied');
});

test('between what was set and what was kept nothing else is ever shown', async () => {
  const { query, readings, states } = byHand();
  inBackground(query.ask('a'));
  await readings[0]?.answer(ok('old'));
  states.length = 0;
  await query.set(
    () => 'mine',
    async () => ok(null),
  );
  expect(states).not.toContainEqual(ready('old'));
});

test('a refused change is taken back with its sentence, and leaves the others', async () => {
  const { query, readings, told } = byHand();
  inBackground(query.ask('a'));
  await readings[0]?.answer(ok('x'));
  const refused = query.set(
    (value) => `${value}1`,
    async () => fail('no', 'Not now.'),
  );
  inBackground(
    query.set(
      (value) => `${value}2`,
      async () => ok(null),
    ),
  );
  expect(query.value).toBe('x12');
  expect(await refused).toMatchObject({ ok: false });
  await query.settled();
  expect(query.value).toBe('x2');
  expect(told).toEqual(['Not now.']);
});

test('changes are kept in the order in which they were made', async () => {
  const { query } = byHand();
  const order: string[] = [];
  const slow = Promise.withResolvers<Result<null>>();
  inBackground(
    query.set(String, () => {
      order.push('first');
      return slow.promise;
    }),
  );
  inBackground(
    query.set(String, async () => {
      order.push('second');
      return ok(null);
    }),
  );
  await aWhile();
  expect(order).toEqual(['first']);
  slow.resolve(ok(null));
  await query.settled();
  expect(order).toEqual(['first', 'second']);
});

test('a change to what is not shown any more is kept, and shown nowhere', async () => {
  const { query, readings } = byHand();
  inBackground(query.ask('a'));
  await readings[0]?.answer(ok('A'));
  const keeping = Promise.withResolvers<Result<null>>();
  const set = query.set(
    () => 'mine',
    () => keeping.promise,
  );
  inBackground(query.ask('b'));
  await readings[1]?.answer(ok('B'));
  keeping.resolve(ok(null));
  await set;
  expect(query.state).toEqual(ready('B'));
});

test('what is known to have changed is put in without asking, also under an answer on its way', async () => {
  const { query, readings } = byHand();
  inBackground(query.ask('a'));
  await readings[0]?.answer(ok('A'));
  query.apply(() => 'changed');
  expect(query.state).toEqual(ready('changed'));
  inBackground(query.refresh());
  query.apply(() => 'changed again');
  await readings[1]?.answer(ok('read before that'));
  expect(query.state).toEqual(ready('changed again'));
  expect(readings).toHaveLength(2);
});

test('a reading that breaks is a failure with a sentence, and the error goes on', async () => {
  const broken = new Query<string, string>(() => Promise.reject(new TypeError('bug')), {
    changed: () => undefined,
    tell: () => undefined,
  });
  await expect(broken.ask('a')).rejects.toThrow('bug');
  expect(broken.state).toMatchObject({ kind: 'failed' });
});

test('a change that breaks is taken back, and the next one is kept', async () => {
  const { query, readings } = byHand();
  inBackground(query.ask('a'));
  await readings[0]?.answer(ok('x'));
  const broken = query.set(
    () => 'mine',
    () => Promise.reject(new TypeError('bug')),
  );
  await expect(broken).rejects.toThrow('bug');
  expect(query.value).toBe('x');
  await query.set(
    () => 'next',
    async () => ok(null),
  );
  expect(query.value).toBe('next');
});

/** What a person, another window and the wire may do, in any order. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), question: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('set' as const), refused: fc.boolean() }),
  fc.record({ kind: fc.constant('elsewhere' as const), question: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('close' as const) }),
);

test('however messages overtake each other, what stands in the end is what the main side has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(step, { maxLength: 12 }), async (wire, steps) => {
      const main = new Map([
        ['a', 'a0'],
        ['b', 'b0'],
      ]);
      const travel = () => wire.schedule(Promise.resolve());
      const wrong: string[] = [];
      const query = new Query<string, string>(
        async (question) => {
          await travel();
          const answer = ok(main.get(question) ?? '');
          await travel();
          return answer;
        },
        {
          tell: () => undefined,
          changed: () => {
            const asked = query.question;
            if (asked !== null && query.value !== null && !query.value.startsWith(asked)) {
              wrong.push(`${query.value} under ${asked}`);
            }
          },
        },
      );
      for (const [at, action] of steps.entries()) {
        if (action.kind === 'ask') inBackground(query.ask(action.question));
        else if (action.kind === 'close') query.close();
        else if (action.kind === 'elsewhere') {
          main.set(action.question, `${action.question} elsewhere ${at}`);
          inBackground(travel().then(() => query.refresh()));
        } else if (query.question !== null) {
          const { question } = query;
          const mine = `${question} mine ${at}`;
          inBackground(
            query.set(
              () => mine,
              async () => {
                await travel();
                if (!action.refused) main.set(question, mine);
                await travel();
                return action.refused ? fail('no', 'Not now.') : ok(null);
              },
            ),
          );
          if (query.value !== null) expect(query.value).toBe(mine);
        }
        if (wire.count() > 0 && at % 2 === 0) await wire.waitOne();
      }
      await wire.waitIdle();
      await query.settled();
      expect(wrong).toEqual([]);
      if (query.question === null) return;
      expect(query.state).toEqual(ready(main.get(query.question) ?? ''));
    }),
    { numRuns: 2_000 },
  );
});
