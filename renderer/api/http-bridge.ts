import type { Bridge, CallName } from '#contract';
import type { LibraryEvent } from '#contract/events.ts';
import { fail, type Result } from '#domain/result.ts';
import { fromWire, toWire } from '../../main/contract/wire.ts';
import { followEvents } from './follow-events.ts';
import { pageBase64 } from './page-base64.ts';
import { findPageKey } from './page-key.ts';

/** A browser sends no more than 64 KiB for a page that has gone, all its requests together. */
const MOST_WHEN_LEAVING = 60_000;
const fitsWhenLeaving = (body: string) => new TextEncoder().encode(body).length < MOST_WHEN_LEAVING;

/** Speaks with the browser host that served this page; `main/hosts/browser/server.ts` has the rules. */
export function createHttpBridge(): Bridge {
  const key = findPageKey();
  let known: string | null = null;
  key.then((found) => {
    known = found;
  }, reportError);
  let leaving = false;
  // Before any listener of the page: what they ask for then must outlive it.
  addEventListener('pagehide', () => (leaving = true), { capture: true });
  addEventListener('pageshow', () => (leaving = false), { capture: true });

  /** Without a wait where the key is there: a page that goes away waits for nothing. */
  async function request(path: string, init: RequestInit): Promise<Response | null> {
    const shown = known ?? (await key);
    if (shown === null) return null;
    const headers = { ...init.headers, 'Fieldbrief-Key': shown };
    const response = await fetch(path, { ...init, headers });
    return response.status === 401 ? null : response;
  }

  async function call(name: CallName, content: unknown): Promise<Result<unknown>> {
    const body = toWire({ name, request: content }, pageBase64);
    try {
      const response = await request('/api/call', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
        keepalive: leaving && fitsWhenLeaving(body),
      });
      if (response === null) {
        return fail(
          'signed-out',
          'Fieldbrief does not know this page any more: open the address that it printed.',
        );
      }
      return fromWire(await response.text(), pageBase64) as Result<unknown>;
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
      return fail(
        'unreachable',
        'Fieldbrief does not answer: see that it still runs, then try again.',
      );
    }
  }

  /** A connection that was lost and came back may have missed events: everything counts as changed. */
  const listen = (listener: (event: LibraryEvent) => void) =>
    followEvents({
      open: (signal) => request('/api/events', { signal }),
      hear: (data) => listener(fromWire(data, pageBase64) as LibraryEvent),
      missed() {
        listener({ type: 'articles-changed', ids: [] });
        listener({ type: 'settings-changed' });
      },
    });

  return { call, listen };
}
