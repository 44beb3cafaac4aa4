/** The process behind `DocumentReader`: reads what it is sent, one after the other, and keeps nothing. */
import { fail } from '#domain/result.ts';
import type { ReadingAnswer, ReadingOrder } from './document-reader.ts';
import { refuseNetwork } from './refuse-network.ts';

refuseNetwork();
const { readDocument } = await import('./read-document.ts');

/** What a utility process of Electron has and a child of Node has not. */
interface ParentPort {
  on(event: 'message', listener: (message: { data: ReadingOrder }) => void): void;
  postMessage(answer: ReadingAnswer): void;
}
const { parentPort } = process as { parentPort?: ParentPort };

async function answer({ ticket, readable }: ReadingOrder): Promise<ReadingAnswer> {
  try {
    return { ticket, result: await readDocument(readable) };
  } catch (error) {
    // A parser of ours or of others that gave up: the file is named where it was asked for.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This file could not be read, through a fault of Fieldbrief: ${reason}`;
    return { ticket, result: fail('defect', message) };
  }
}

if (parentPort) {
  parentPort.on('message', async ({ data }) => parentPort.postMessage(await answer(data)));
} else {
  process.on('message', async (order: ReadingOrder) => process.send?.(await answer(order)));
  process.on('disconnect', () => process.exit());
}
