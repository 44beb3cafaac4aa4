import { bech32 } from '@scure/base';

const BYTES = 32;

/** Whether it is the public half of an X25519 key as age writes it: other kinds are not sealed for. */
export function isRecipient(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  try {
    const { prefix, bytes } = bech32.decodeToBytes(text);
    return prefix === 'age' && bytes.length === BYTES;
  } catch {
    // A wrong checksum: a letter was mistyped.
    return false;
  }
}
