import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '#contract';
import type { LibraryEvent } from '#contract/events.ts';
import { newBody } from '#domain/brief/brief.ts';
import { ok } from '#domain/result.ts';
import { fromWire, toWire } from '../../contract/wire.ts';
import { nodeBase64 } from '../node-base64.ts';
import { type BrowserHost, startBrowserHost } from './server.ts';

const BYTES = new Uint8Array([0, 1, 254, 255]);
const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-host-'));
const listeners = new Set<(event: LibraryEvent) => void>();
const importFile = vi.fn((request: { name: string; bytes: Uint8Array }) =>
  ok({ kind: 'unchanged' as const, id: String(request.bytes.length), path: request.name }),
);
const handlers = {
  'imports.file': importFile,
  'history.state': () => {
    throw new Error('a defect');
  },
  'briefs.export': () =>
    ok({ name: 'brief.pdf', mediaType: 'application/pdf', bytes: BYTES, pages: 1 }),
} as unknown as Handlers;

let host: BrowserHost;
let origin: string;
let cookie: string;
let key: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'outside');
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'page', 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'page', 'assets', 'app-1a2b.js.map'), '{}');
  host = await startBrowserHost({
    library: {
      handlers,
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    rendererFolder: join(folder, 'page'),
  });
  origin = new URL(host.url).origin;
  ({ cookie, key } = await comeIn(host.url));
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const enter = (url: string) => fetch(url, { redirect: 'manual' });
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, {
    headers: { cookie, 'fieldbrief-key': key, ...headers },
    redirect: 'manual',
  });
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/api/call`, {
    method: 'POST',
    body,
    headers: {
      cookie,
      origin,
      'fieldbrief-key': key,
      'content-type': 'application/json',
      ...headers,
    },
  });
const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const passOf = (answer: Response) => answer.headers.get('location')?.split('#enter/')[1] ?? '';
const exchange = (at: string, ticket: string, headers: Record<string, string>) =>
  fetch(`${at}/api/enter`, {
    method: 'POST',
    body: JSON.stringify({ pass: ticket }),
    headers: { origin: at, 'content-type': 'application/json', ...headers },
  });
/** What a browser and then the page in it do with an address. */
async function comeIn(url: string): Promise<{ cookie: string; key: string }> {
  const entered = await enter(url);
  const own = cookieOf(entered);
  const answer = await exchange(new URL(url).origin, passOf(entered), { cookie: own });
  const { value } = (await answer.json()) as { value: string };
  return { cookie: own, key: value };
}
const call = async (name: string, request: unknown) =>
  fromWire(await (await post(toWire({ name, request }, nodeBase64))).text(), nodeBase64);

/** A request as it stands, since `fetch` would tidy it up first. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.end(request));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('the door', () => {
  test('the key leaves the address bar at once and becomes a strict cookie', async () => {
    const answer = await enter(host.url);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^\/#enter\/[\w-]{43}$/);
    expect(answer.headers.get('set-cookie')).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('a ticket opens it once', async () => {
    const url = host.ticketUrl();
    expect((await enter(url)).status).toBe(303);
    expect((await enter(url)).status).toBe(401);
  });

  test.each(['', 'wrong', 'é'.repeat(43)])('the key %j does not open it', async (key) => {
    const answer = await enter(`${origin}/?key=${key}`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test.each(['/', '/index.html', '/assets/app-1a2b.js', '/api/events'])(
    '%s needs the cookie',
    async (path) => {
      expect((await get(path, { cookie: 'fieldbrief-1=x' })).status).toBe(401);
      expect((await get(path, { cookie: `${cookie}x` })).status).toBe(401);
    },
  );

  test('a pass is exchanged once', async () => {
    const pass = passOf(await enter(host.url));
    const first = await exchange(origin, pass, { cookie });
    expect(await first.json()).toEqual(ok(key));
    const again = await exchange(origin, pass, { cookie });
    expect(again.status).toBe(401);
    expect(await again.text()).not.toContain(key);
  });

  test('a pass is worth nothing without the cookie that came with it', async () => {
    const pass = passOf(await enter(host.url));
    expect((await exchange(origin, pass, {})).status).toBe(401);
  });

  test.each([
    ['nothing', 'null'],
    ['no object', '"pass"'],
    ['no pass', '{}'],
    ['a pass of another kind', '{"pass":{"toString":1}}'],
    ['an empty pass', '{"pass":""}'],
    ['a long one', JSON.stringify({ pass: 'x'.repeat(5_000) })],
    ['no JSON', '{'],
  ])('%s is no pass', async (_, body) => {
    const answer = await fetch(`${origin}/api/enter`, {
      method: 'POST',
      body,
      headers: { cookie, origin, 'content-type': 'application/json' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain(key);
  });

  test('listens on loopback only', () => {
    expect(new URL(host.url).hostname).toBe('127.0.0.1');
  });
});

describe('another listener of this machine, which the browser sends the cookie too', () => {
  /** All that a browser says to another port, said again to the host, as its own page would say the rest. */
  async function replay(path: string, init: RequestInit = {}): Promise<Response> {
    let heard = '';
    const listener = createServer((request, response) => {
      heard = request.headers.cookie ?? '';
      response.end();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const { port } = listener.address() as AddressInfo;
    // A cookie of 127.0.0.1 goes to each of its ports.
    await fetch(`http://127.0.0.1:${port}/`, { headers: { cookie } });
    await new Promise((resolve) => listener.close(resolve));
    expect(heard).toBe(cookie);
    return fetch(`${origin}${path}`, {
      ...init,
      redirect: 'manual',
      headers: {
        origin,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        cookie: heard,
        ...init.headers,
      },
    });
  }
  const body = toWire({ name: 'briefs.export', request: {} }, nodeBase64);

  test.each([
    ['a call', '/api/call', { method: 'POST', body }],
    ['the events', '/api/events', {}],
    ['a guessed pass', '/api/enter', { method: 'POST', body: '{"pass":"guess"}' }],
    ['an empty key', '/api/call', { method: 'POST', body, headers: { 'fieldbrief-key': '' } }],
    [
      'the cookie as key',
      '/api/call',
      { method: 'POST', body, headers: { 'fieldbrief-key': 'COOKIE' } },
    ],
    ['a path that is none', '/api/no-such', {}],
  ] satisfies [string, string, RequestInit][])('opens nothing by %s', async (_, path, init) => {
    const { headers } = init as { headers?: Record<string, string> };
    const given = headers?.['fieldbrief-key'] === 'COOKIE' ? cookie.split('=')[1] : undefined;
    const answer = await replay(path, {
      ...init,
      headers: { ...headers, ...(given !== undefined && { 'fieldbrief-key': given }) },
    });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain(key);
  });

  test.each(['/', '/index.html', '/assets/app-1a2b.js', '/?key=guess'])(
    'finds no secret at %s',
    async (path) => {
      const answer = await replay(path);
      const said = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
      expect(said).not.toContain(key);
      expect(said).not.toContain(new URL(host.url).searchParams.get('key'));
      expect(said).not.toContain('#enter/');
    },
  );
});

describe('where a request comes from', () => {
  test.each([
    ['another site', { origin: 'http://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['an opaque origin', { origin: 'null' }],
    ['a cross-site navigation', { 'sec-fetch-site': 'cross-site' }],
    ['a page on another port', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', async (_what, headers) => {
    expect((await get('/', headers)).status).toBe(403);
    expect((await post('{}', headers)).status).toBe(403);
  });

  test('a rebound name is refused', async () => {
    const answer = await raw(`GET / HTTP/1.1\r\nHost: evil.example\r\nCookie: ${cookie}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  test.each([
    ['a call that does not say so is refused', '', 403],
    ['its own origin is enough', 'Origin: OWN\r\n', 200],
    ["a browser's word for the same origin is enough", 'Sec-Fetch-Site: same-origin\r\n', 200],
    ['a call that a person cannot have typed is refused', 'Sec-Fetch-Site: none\r\n', 403],
  ])('%s', async (_what, headers, status) => {
    const { host: authority } = new URL(origin);
    const answer = await raw(
      `POST /api/call HTTP/1.1\r\nHost: ${authority}\r\nCookie: ${cookie}\r\nFieldbrief-Key: ${key}\r\n` +
        `${headers.replace('OWN', origin)}Content-Type: application/json\r\n` +
        'Content-Length: 2\r\nConnection: close\r\n\r\n{}',
    );
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

describe('the page', () => {
  test('comes with a policy that opens only what it needs', async () => {
    const answer = await get('/');
    expect(await answer.text()).toContain('<title>Page</title>');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('files with a hash in their names stay in the cache', async () => {
    const answer = await get('/assets/app-1a2b.js');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/assets/..%2f..%2fsecret.html',
    '/assets/../../secret.html',
    '/..\\secret.html',
    '/assets/app-1a2b.js.map',
    '/assets',
    '/nothing.js',
  ])('%s is not served', async (path) => {
    const { host: authority } = new URL(origin);
    const answer = await raw(
      `GET ${path} HTTP/1.1\r\nHost: ${authority}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  });

  test.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await fetch(`${origin}/`, { method, headers: { cookie, origin } });
    expect(answer.status).toBe(405);
  });
});

describe('calls', () => {
  test('bytes arrive as bytes and come back as bytes', async () => {
    expect(await call('imports.file', { name: 'a.txt', bytes: BYTES })).toEqual(
      ok({ kind: 'unchanged', id: '4', path: 'a.txt' }),
    );
    expect(importFile.mock.lastCall?.[0].bytes).toEqual(BYTES);
    const template = { id: 'x', name: 'X', numbered: false, title: {}, facts: [], sections: [] };
    const body = newBody(template, { articles: ['a'] });
    const brief = { body, format: 'pdf', paper: 'A4', notes: false };
    expect(await call('briefs.export', brief)).toMatchObject({ ok: true, value: { bytes: BYTES } });
  });

  test.each([
    ['an unknown call', 'no.such', {}, 'unknown-call'],
    ['a name of every object', 'constructor', {}, 'unknown-call'],
    ['a request of another shape', 'imports.file', { name: 1 }, 'invalid-request'],
    ['a defect of ours', 'history.state', {}, 'internal'],
  ])('%s is answered with a sentence', async (_what, name, request, code) => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await call(name, request)).toMatchObject({ ok: false, error: { code } });
    silenced.mockRestore();
  });

  test.each(['', '{', 'null', '3', '[]'])(
    'the body %j is answered with a sentence',
    async (body) => {
      const answer = fromWire(await (await post(body)).text(), nodeBase64);
      expect(answer).toMatchObject({ ok: false });
    },
  );

  test('a form of another site can never be a call', async () => {
    expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('more than the limit is refused before it is read', async () => {
    const { host: authority } = new URL(origin);
    const answer = await raw(
      `POST /api/call HTTP/1.1\r\nHost: ${authority}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\n` +
        `Fieldbrief-Key: ${key}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 999999999\r\n\r\n{}',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('too-large');
  });
});

describe('events', () => {
  test('reach every open page, and nobody who left', async () => {
    const leave = new AbortController();
    const stream = await fetch(`${origin}/api/events`, {
      headers: { cookie, 'fieldbrief-key': key },
      signal: leave.signal,
    });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const event: LibraryEvent = { type: 'articles-changed', ids: ['a'] };
    for (const listener of listeners) listener(event);
    const reader = stream.body?.getReader();
    let text = '';
    while (!text.includes('data:')) {
      const part = await reader?.read();
      text += new TextDecoder().decode(part?.value);
    }
    expect(text).toBe(`retry: 1000\n\ndata: ${JSON.stringify(event)}\n\n`);
    leave.abort();
  });

  test('closing ends open streams and stops listening', async () => {
    const other = await startBrowserHost({
      library: { handlers, listen: () => () => undefined },
      rendererFolder: join(folder, 'page'),
    });
    const own = await comeIn(other.url);
    const stream = await fetch(`${new URL(other.url).origin}/api/events`, {
      headers: { cookie: own.cookie, 'fieldbrief-key': own.key },
    });
    await other.close();
    expect(await stream.text()).toContain('retry');
    await expect(enter(other.url)).rejects.toThrow();
  });
});
