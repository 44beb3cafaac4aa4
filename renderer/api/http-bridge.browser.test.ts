import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inBackground } from '../state/in-background.ts';
import { createHttpBridge } from './http-bridge.ts';

/** What the host would say; by path. */
type Answers = Record<string, () => Response>;
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const ADDRESS = location.pathname + location.search;

function host(answers: Answers) {
  const asked: { path: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    asked.push({ path, init });
    const answer = answers[path];
    if (!answer) throw new TypeError('no connection');
    return answer();
  });
  return asked;
}
const keyOf = (init: RequestInit | undefined) => new Headers(init?.headers).get('Fieldbrief-Key');
const HOST: Answers = {
  '/api/enter': () => json({ ok: true, value: 'page key' }),
  '/api/call': () => json({ ok: true, value: null }),
};

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', ADDRESS);
});
afterEach(() => {
  dispatchEvent(new PageTransitionEvent('pageshow'));
  vi.unstubAllGlobals();
  sessionStorage.clear();
  history.replaceState(null, '', ADDRESS);
});

describe('a tab', () => {
  test('that the address led here exchanges its pass and shows the key from then on', async () => {
    const asked = host(HOST);
    location.hash = '#enter/a-pass';
    const { call } = createHttpBridge();
    expect(location.hash).toBe('');
    expect(await call('history.state', {})).toEqual({ ok: true, value: null });
    expect(asked.map(({ path }) => path)).toEqual(['/api/enter', '/api/call']);
    expect(asked[0]?.init.body).toBe('{"pass":"a-pass"}');
    expect(keyOf(asked[0]?.init)).toBeNull();
    expect(keyOf(asked[1]?.init)).toBe('page key');
  });

  test('still has its key after a reload', async () => {
    host(HOST);
    location.hash = '#enter/a-pass';
    await createHttpBridge().call('history.state', {});
    const asked = host(HOST);
    await createHttpBridge().call('history.state', {});
    expect(asked.map(({ path, init }) => [path, keyOf(init)])).toEqual([['/api/call', 'page key']]);
  });

  test('that knows no key asks for nothing and says what to do', async () => {
    const asked = host(HOST);
    expect(await createHttpBridge().call('history.state', {})).toMatchObject({
      ok: false,
      error: { code: 'signed-out', message: expect.stringMatching(/open the address/) },
    });
    expect(asked).toEqual([]);
  });

  test.each([
    ['a used-up pass', () => json({ ok: false, error: { code: 'signed-out', message: '' } }, 401)],
    ['no JSON', () => new Response('<html>')],
  ])('that got %s keeps the key that it had', async (_, enter) => {
    sessionStorage.setItem('fieldbrief-key', 'older');
    const asked = host({ ...HOST, '/api/enter': enter });
    location.hash = '#enter/a-pass';
    await createHttpBridge().call('history.state', {});
    expect(keyOf(asked[1]?.init)).toBe('older');
  });

  test('leaves an article’s address as it is', async () => {
    host(HOST);
    sessionStorage.setItem('fieldbrief-key', 'older');
    location.hash = '#/article/1234';
    await createHttpBridge().call('history.state', {});
    expect(location.hash).toBe('#/article/1234');
  });
});

describe('a call', () => {
  beforeEach(() => sessionStorage.setItem('fieldbrief-key', 'page key'));

  test('that the host refuses says that the page is not known any more', async () => {
    host({ '/api/call': () => new Response('', { status: 401 }) });
    expect(await createHttpBridge().call('history.state', {})).toMatchObject({
      error: { code: 'signed-out' },
    });
  });

  test('that nobody hears says so', async () => {
    host({});
    expect(await createHttpBridge().call('history.state', {})).toMatchObject({
      error: { code: 'unreachable' },
    });
  });

  test('outlives a page that goes away, as far as a browser lets it', async () => {
    const asked = host(HOST);
    const { call } = createHttpBridge();
    await call('history.state', {});
    dispatchEvent(new PageTransitionEvent('pagehide'));
    // At once, in the listener's own turn: nothing is awaited any more.
    inBackground(call('drafts.save', { key: 'note', value: 'half a thought' }));
    expect(asked).toHaveLength(2);
    expect(asked.map(({ init }) => init.keepalive)).toEqual([false, true]);
    expect(keyOf(asked[1]?.init)).toBe('page key');
    inBackground(call('drafts.save', { key: 'note', value: 'ж'.repeat(40_000) }));
    expect(asked[2]?.init.keepalive).toBe(false);
  });
});
