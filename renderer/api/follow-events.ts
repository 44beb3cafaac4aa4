/** How long to wait before the next try, in milliseconds: the first is soon, a host that ended is not pestered. */
const WAITS = [1_000, 2_000, 5_000];

export interface EventStreamOptions {
  /** Opens the stream; null when the host will not have this page any more. */
  readonly open: (signal: AbortSignal) => Promise<Response | null>;
  /** Each message's data. */
  readonly hear: (data: string) => void;
  /** It was lost and is there again: what was announced meanwhile was missed. */
  readonly missed: () => void;
}

/**
 * Server-sent events over `fetch`, because an `EventSource` sends no headers. Comes back by itself after a
 * lost connection. Gives back the function that ends it.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html, of which the host uses `data` alone
 */
export function followEvents({ open, hear, missed }: EventStreamOptions): () => void {
  const leaving = new AbortController();
  follow().catch((error: unknown) => reportError(error));
  return () => leaving.abort();

  async function follow(): Promise<void> {
    let opened = false;
    for (let failures = 0; !leaving.signal.aborted; failures += 1) {
      const stream = await opening();
      if (stream === 'refused') return;
      if (stream !== null) {
        failures = 0;
        if (opened) missed();
        opened = true;
        await read(stream);
      }
      await pause(WAITS[Math.min(failures, WAITS.length - 1)] ?? 0, leaving.signal);
    }
  }

  async function opening(): Promise<ReadableStream<BufferSource> | 'refused' | null> {
    try {
      const response = await open(leaving.signal);
      if (response === null) return 'refused';
      return response.ok ? response.body : null;
    } catch (error) {
      return lost(error);
    }
  }

  /** A defect of who listens ends no stream. */
  function told(data: string): void {
    try {
      hear(data);
    } catch (error) {
      reportError(error);
    }
  }

  async function read(stream: ReadableStream<BufferSource>): Promise<void> {
    let rest = '';
    try {
      const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        const messages = `${rest}${part.value}`.split('\n\n');
        rest = messages.pop() ?? '';
        for (const message of messages) {
          if (message.startsWith('data: ')) told(message.slice('data: '.length));
        }
      }
    } catch (error) {
      lost(error);
    }
  }
}

/** A connection that ended, or that we ended: nothing else may be passed over. */
function lost(error: unknown): null {
  if (error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError'))
    return null;
  throw error;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
