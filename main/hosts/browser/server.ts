/**
 * The browser host: one library, served to an installed browser over loopback.
 *
 * What the page speaks with it (all paths need the cookie; who has which secret is told in `visitors.ts`):
 * - `POST /api/enter` with the body `toWire({ pass })` answers with `toWire(Result)` of the page key. The
 *   page finds its pass in the address to which it was led: `/#enter/PASS`.
 * - `POST /api/call` with `Content-Type: application/json` and the body `toWire({ name, request })`;
 *   the answer is always `toWire(Result)`, whatever the status: 200 for every call that was
 *   dispatched, 4xx when the host refused it before.
 * - `GET /api/events` is a stream of server-sent events: each one's data is `toWire(LibraryEvent)`. What is
 *   announced while a page is not connected is lost to it: it reloads everything when it comes back.
 * - `GET /…` gives the built page and its files.
 * Calls and events need the page key in the header `Fieldbrief-Key`. A 401 means that it is missing or that
 * the host was started anew: only an address that the host printed opens the page again.
 */

import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Handlers } from '#contract';
import type { LibraryEvent } from '#contract/events.ts';
import { isRecord } from '#domain/is-record.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { fromWire, toWire } from '../../contract/wire.ts';
import { answerCall } from '../answer-call.ts';
import { nodeBase64 } from '../node-base64.ts';
import { cacheControl, SECURITY_HEADERS } from '../page-policy.ts';
import { listRendererFiles } from '../renderer-files.ts';
import { EventStreams } from './event-stream.ts';
import { readBody } from './read-body.ts';
import { foreignness } from './same-origin.ts';
import { Visitors } from './visitors.ts';

const LOOPBACK = '127.0.0.1';
const MAX_PASS_BYTES = 1_000;

export interface BrowserHostOptions {
  /** What of a `Door` is served. Closing it stays with the caller. */
  readonly library: {
    readonly handlers: Handlers;
    listen(listener: (event: LibraryEvent) => void): () => void;
  };
  /** The built page. */
  readonly rendererFolder: string;
  /** Left out or 0 for a free one. */
  readonly port?: number | undefined;
}

export interface BrowserHost {
  /** With the key; works until the host closes. */
  readonly url: string;
  /** A URL that works once, for a command line that others on the machine can read. */
  ticketUrl(): string;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** @throws {Error} with the system's `code` when the port can't be listened on */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { library } = options;
  const files = listRendererFiles(options.rendererFolder);
  const events = new EventStreams();
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const authority = `${LOOPBACK}:${port}`;
  const visitors = new Visitors(port);

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response);
    route(request, response).catch((error: unknown) => {
      console.error('The browser host could not answer:', error);
      response.destroy();
    });
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const foreign = foreignness(request, authority);
    if (foreign !== null) return refuse(response, 403, foreign);
    const url = URL.parse(request.url ?? '/', `http://${authority}`);
    if (!url) return refuse(response, 400, 'That is not an address.');
    const key = url.searchParams.get('key');
    const entering = request.method === 'GET' && url.pathname === '/';
    if (entering && key !== null) return enter(response, key);
    if (!visitors.isAdmitted(request)) {
      return refuse(response, 401, 'Open Fieldbrief with the address that it printed.');
    }
    const asked = `${request.method} ${url.pathname}`;
    if (asked === 'POST /api/enter') return answer(response, ...(await exchange(request)));
    if (url.pathname.startsWith('/api/') && !visitors.holdsPageKey(request)) {
      return refuse(response, 401, 'Open Fieldbrief with the address that it printed.');
    }
    switch (asked) {
      case 'POST /api/call':
        return answer(response, ...(await call(request)));
      case 'GET /api/events':
        return events.add(request, response);
    }
    if (request.method !== 'GET') return refuse(response, 405, 'That cannot be done here.');
    return sendFile(response, url.pathname);
  }

  /** Off to the plain address: the key must not stay in the address bar or the history. */
  function enter(response: ServerResponse, key: string): void {
    const admission = visitors.admit(key);
    if (admission === null) {
      refuse(response, 401, 'This address is used up: take a new one.');
      return;
    }
    const { cookie, pass } = admission;
    response.writeHead(303, { Location: `/#enter/${pass}`, 'Set-Cookie': cookie }).end();
  }

  async function exchange(request: IncomingMessage): Promise<[status: number, Result<unknown>]> {
    const body = await readJson(request, MAX_PASS_BYTES);
    if (!body.ok) return [STATUS[body.error.code] ?? 400, body];
    const pass = fieldsOf(body.value)?.pass;
    const key = typeof pass === 'string' ? visitors.redeem(pass) : null;
    if (key !== null) return [200, ok(key)];
    return [401, fail('signed-out', 'Open Fieldbrief with the address that it printed.')];
  }

  async function call(request: IncomingMessage): Promise<[status: number, Result<unknown>]> {
    const body = await readJson(request);
    if (!body.ok) return [STATUS[body.error.code] ?? 400, body];
    const message = fieldsOf(body.value);
    if (!message) return [400, fail('invalid-request', 'That is not a call.')];
    return [200, await answerCall(library.handlers, message.name, message.request)];
  }

  function sendFile(response: ServerResponse, path: string): void {
    const file = files.get(path);
    if (!file) {
      refuse(response, 404, 'There is nothing at this address.');
      return;
    }
    response.setHeader('Cache-Control', cacheControl(path));
    response.setHeader('Content-Type', file.mediaType);
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  const stopListening = library.listen((event) => events.send(event));
  const urlWith = (key: string) => `http://${authority}/?key=${key}`;
  return {
    url: urlWith(visitors.key),
    ticketUrl: () => urlWith(visitors.issueTicket()),
    async close() {
      stopListening();
      events.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function setHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-store');
}

/** The status of a refusal that has one of its own. */
const STATUS: Readonly<Record<string, number>> = { 'not-json': 415, 'too-large': 413 };

async function readJson(request: IncomingMessage, limit?: number): Promise<Result<unknown>> {
  // Another site can send a plain form without being asked first, but never this type.
  if (request.headers['content-type'] !== 'application/json') {
    return fail('not-json', 'A call is sent as JSON.');
  }
  const body = await readBody(request, limit);
  if (body === null)
    return fail(
      'too-large',
      'That is more than this window can take at once. The terminal takes it: “fieldbrief merge” for a pack, “fieldbrief import” for documents.',
    );
  try {
    return ok(fromWire(body, nodeBase64));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('invalid-request', 'That is not a call.');
    throw error;
  }
}

const fieldsOf = (value: unknown) => (isRecord(value) ? value : null);

function answer(response: ServerResponse, status: number, result: Result<unknown>): void {
  // What was refused for its size is not read to its end either.
  if (status === 413) response.setHeader('Connection', 'close');
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
    .end(toWire(result, nodeBase64));
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence);
}
