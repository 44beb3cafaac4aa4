/** Goes through all of a library in a thread of its own, over a connection that can't write: no window waits for it. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { checkDatabase } from './check-library.ts';
import { openFile } from './vault/cipher.ts';

export interface CheckOrder {
  readonly folder: string;
  /** Of an encrypted library; the thread forgets it before it answers. */
  readonly key: Uint8Array | null;
}
/** A sentence for each thing that is not as it was written, or what kept it from looking. */
export type CheckAnswer =
  | { readonly problems: readonly string[] }
  | { readonly code: string; readonly message: string };

const { folder, key: given } = workerData as CheckOrder;
const key = given && Buffer.from(given.buffer, given.byteOffset, given.length);

function check(): CheckAnswer {
  const database = openFile(join(folder, 'library.db'), key, {
    readonly: true,
    fileMustExist: true,
  });
  try {
    return { problems: checkDatabase(database) };
  } finally {
    database.close();
    key?.fill(0);
  }
}

try {
  parentPort?.postMessage(check());
} catch (error) {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  parentPort?.postMessage({ code: String(error.code), message: error.message });
}
