import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LibraryEvent } from '#contract/events.ts';
import { toWire } from '../../contract/wire.ts';
import { nodeBase64 } from '../node-base64.ts';

const HEARTBEAT = 15_000;
const RECONNECT = 1_000;

/** Sends what the library announces to every open page, as server-sent events. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  // Finds pages that went away without a word, and keeps the others' connections from being closed.
  readonly #heartbeat = setInterval(() => this.#write(': still here\n\n'), HEARTBEAT).unref();

  add(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    response.write(`retry: ${RECONNECT}\n\n`);
    this.#open.add(response);
    request.on('close', () => this.#open.delete(response));
  }

  send(event: LibraryEvent): void {
    this.#write(`data: ${toWire(event, nodeBase64)}\n\n`);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const response of this.#open) response.end();
    this.#open.clear();
  }

  #write(text: string): void {
    for (const response of this.#open) {
      response.write(text);
      // Node would send it when the work at hand is over: how far that is, is to be heard before.
      response.socket?.uncork();
    }
  }
}
