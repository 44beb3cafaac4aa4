import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followEvents } from './follow-events.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A stream that a test writes to. */
function wire() {
  let control: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      control = given;
    },
  });
  return {
    response: new Response(body, { status: 200 }),
    send: (bytes: Uint8Array | string) =>
      control?.enqueue(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
    end: () => control?.close(),
    breakOff: () => control?.error(new TypeError('network error')),
  };
}

type Opening = Response | null | Error;
function follow(openings: readonly Opening[]) {
  const heard: string[] = [];
  const left = [...openings];
  const open = vi.fn(async (signal: AbortSignal) => {
    const next = left.shift();
    if (signal.aborted || next === undefined) throw new TypeError('no connection');
    if (next instanceof Error) throw next;
    return next;
  });
  const missed = vi.fn();
  const stop = followEvents({ open, hear: (data) => heard.push(data), missed });
  return { heard, open, missed, stop };
}
/** Lets everything that is ready happen, and so many milliseconds pass. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

test('hears each message once it is whole, wherever its bytes were cut', async () => {
  const line = wire();
  const { heard, stop } = follow([line.response]);
  const bytes = new TextEncoder().encode(
    'retry: 1000\n\ndata: {"a":"كلمة"}\n\n: here\n\ndata: 2\n\n',
  );
  for (const byte of bytes) {
    line.send(Uint8Array.of(byte));
    await pass();
  }
  expect(heard).toEqual(['{"a":"كلمة"}', '2']);
  line.send('data: not yet');
  await pass();
  expect(heard).toHaveLength(2);
  stop();
});

test.each(['end', 'breakOff'] as const)(
  'comes back after an %s, and says that it missed some',
  async (how) => {
    const [first, second] = [wire(), wire()];
    const { heard, missed, open, stop } = follow([first.response, second.response]);
    first.send('data: 1\n\ndata: lost ha');
    await pass();
    first[how]();
    await pass();
    expect(missed).not.toHaveBeenCalled();
    await pass(1_000);
    expect(missed).toHaveBeenCalledTimes(1);
    second.send('data: 2\n\n');
    await pass();
    expect(heard).toEqual(['1', '2']);
    expect(open).toHaveBeenCalledTimes(2);
    stop();
  },
);

test('tries on while nobody answers, each time after a longer while', async () => {
  const line = wire();
  const gone = new TypeError('no connection');
  const { heard, missed, open, stop } = follow([gone, gone, gone, line.response]);
  line.send('data: 1\n\n');
  await pass(1_000 + 2_000 + 4_999);
  expect(open).toHaveBeenCalledTimes(3);
  await pass(1);
  expect(heard).toEqual(['1']);
  // The first connection misses nothing.
  expect(missed).not.toHaveBeenCalled();
  stop();
});

test('leaves a host alone that does not know the page', async () => {
  const { open } = follow([null, wire().response]);
  await pass(60_000);
  expect(open).toHaveBeenCalledTimes(1);
});

test('asks no more once nobody listens', async () => {
  const { open, stop } = follow([new TypeError('no connection')]);
  await pass();
  stop();
  await pass(60_000);
  expect(open).toHaveBeenCalledTimes(1);
});

test('a defect of who listens ends nothing', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const line = wire();
  const hear = vi.fn((data: string) => {
    if (data === '1') throw new Error('a defect');
  });
  const stop = followEvents({ open: async () => line.response, hear, missed: vi.fn() });
  line.send('data: 1\n\ndata: 2\n\n');
  await pass();
  expect(hear.mock.calls).toEqual([['1'], ['2']]);
  expect(reported).toHaveBeenCalledTimes(1);
  stop();
  vi.unstubAllGlobals();
});
