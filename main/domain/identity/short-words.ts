import { WORDS } from './words.ts';

const BITS = 10;
const COUNT = 9;

/**
 * Nine words for a digest, in three groups: 90 of its bits. To make another key with the same words takes some 2^90
 * trials, which nobody can do; so whoever compares all nine compares the key.
 * @param digest at least 12 bytes of a hash of the key
 */
export function shortWords(digest: Uint8Array): string {
  let bits = 0n;
  for (const byte of digest.subarray(0, 12)) bits = (bits << 8n) | BigInt(byte);
  const unused = BigInt(12 * 8 - BITS * COUNT);
  bits >>= unused;
  const words: string[] = [];
  for (let index = 0; index < COUNT; index += 1) {
    words.unshift(WORDS[Number(bits & 1023n)] ?? '');
    bits >>= BigInt(BITS);
  }
  return [words.slice(0, 3), words.slice(3, 6), words.slice(6)]
    .map((group) => group.join(' '))
    .join(' · ');
}
