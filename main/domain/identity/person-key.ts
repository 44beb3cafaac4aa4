import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/curves/utils.js';
import { bech32 } from '@scure/base';

/**
 * A person's key: 32 random bytes, the seed of an Ed25519 key that signs. Its public half turned into X25519 is the
 * recipient that the age format seals for, so that one string, `age1…`, names a person: what is compared in words, what
 * signed, and what to seal for. The one determines the other but for a sign that nobody can choose.
 * @see Thormarker, On using the same key pair for Ed25519 and an X25519 based KEM (2021); age does so with SSH keys
 */
const SECRET = 'AGE-SECRET-KEY-';

/** Both halves of a key that others may know. */
export interface PublicKey {
  /** What checks a signature, 64 hexadecimal digits. */
  readonly signing: string;
  /** `age1…`, what files are sealed for; the name of the key everywhere. */
  readonly recipient: string;
}

export function publicOf(seed: Uint8Array): PublicKey {
  const signing = ed25519.getPublicKey(seed);
  return {
    signing: bytesToHex(signing),
    recipient: bech32.encodeFromBytes('age', ed25519.utils.toMontgomery(signing)),
  };
}

/** What opens a file that was sealed for the key, as the age format writes it. */
export const openerOf = (seed: Uint8Array): string =>
  bech32.encodeFromBytes(SECRET, ed25519.utils.toMontgomerySecret(seed)).toUpperCase();

/** What files are sealed for whose owner signs with the key; null where it is none, or one with which anybody signs. */
export function recipientOf(signing: string): string | null {
  try {
    const key = hexToBytes(signing);
    if (ed25519.Point.fromBytes(key).isSmallOrder()) return null;
    return bech32.encodeFromBytes('age', ed25519.utils.toMontgomery(key));
  } catch {
    // The library throws for what is no hexadecimal, and for bytes that are no point of the curve.
    return null;
  }
}
