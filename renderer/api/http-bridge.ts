import type { Bridge, CallName, LibraryEvent } from '#contract';
import { fail, type Result } from '#domain/result.ts';
import { fromWire, toWire } from '../../main/contract/wire.ts';
import { pageBase64 } from './page-base64.ts';

/** Speaks with the browser host that served this page; `main/hosts/browser/server.ts` has the rules. */
export function createHttpBridge(): Bridge {
  return { call, listen };
}

async function call(name: CallName, request: unknown): Promise<Result<unknown>> {
  try {
    const response = await fetch('/api/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: toWire({ name, request }, pageBase64),
    });
    if (response.status === 401) {
      return fail('signed-out', 'Fieldbrief was started anew: open the address that it printed.');
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
function listen(listener: (event: LibraryEvent) => void): () => void {
  const source = new EventSource('/api/events');
  let opened = false;
  source.addEventListener('open', () => {
    if (opened) {
      listener({ type: 'articles-changed', ids: [] });
      listener({ type: 'settings-changed' });
    }
    opened = true;
  });
  source.addEventListener('message', ({ data }: MessageEvent<string>) =>
    listener(fromWire(data, pageBase64) as LibraryEvent),
  );
  return () => source.close();
}
