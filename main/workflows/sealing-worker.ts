/** Encrypts and decrypts one file in the age format, in a thread of its own: a passphrase costs seconds of work. */
import { parentPort, workerData } from 'node:worker_threads';
import { armor, Decrypter, Encrypter } from 'age-encryption';
import { messageOf } from '#domain/message-of.ts';

export type SealingOrder =
  | { readonly act: 'seal'; readonly bytes: Uint8Array; readonly to: readonly string[] }
  | { readonly act: 'seal'; readonly bytes: Uint8Array; readonly passphrase: string }
  | { readonly act: 'open'; readonly bytes: Uint8Array; readonly opener: string }
  | { readonly act: 'open'; readonly bytes: Uint8Array; readonly passphrase: string }
  /** Out of the form that is written in letters. */
  | { readonly act: 'unwrap'; readonly text: string };

/** `not-ours`: none of the keys, or not that passphrase. */
export type SealingAnswer =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly problem: 'not-ours' | 'damaged'; readonly message: string };

function sealed(order: SealingOrder & { act: 'seal' }): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  if ('passphrase' in order) encrypter.setPassphrase(order.passphrase);
  else for (const key of order.to) encrypter.addRecipient(key);
  return encrypter.encrypt(order.bytes);
}

function opened(order: SealingOrder & { act: 'open' }): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  if ('passphrase' in order) decrypter.addPassphrase(order.passphrase);
  else decrypter.addIdentity(order.opener);
  return decrypter.decrypt(order.bytes);
}

async function answer(order: SealingOrder): Promise<SealingAnswer> {
  if (order.act === 'seal') return { bytes: new Uint8Array(await sealed(order)) };
  try {
    const bytes = order.act === 'open' ? await opened(order) : armor.decode(order.text);
    return { bytes: new Uint8Array(bytes) };
  } catch (error) {
    // The library tells what is wrong with a stranger's file in words only.
    const message = messageOf(error);
    return { problem: /no identity matched/.test(message) ? 'not-ours' : 'damaged', message };
  }
}

parentPort?.postMessage(await answer(workerData as SealingOrder));
