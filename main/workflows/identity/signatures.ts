import { createPrivateKey, createPublicKey, sign as signWith, verify } from 'node:crypto';
import { publicOf, recipientOf } from '#domain/identity/person-key.ts';

/** Ed25519 with the system's library: a library of ten thousand notes is signed in a second. */

/** What stands before the 32 bytes of a key in PKCS #8 and SPKI. */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

export interface Signed {
  /** The public key, 64 hexadecimal digits. */
  readonly signing: string;
  /** 128 hexadecimal digits. */
  readonly signature: string;
}

/** Signs any number of messages with the key of this seed. */
export function signer(seed: Uint8Array): (message: Uint8Array) => Signed {
  const der = Buffer.concat([PRIVATE, seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  const { signing } = publicOf(seed);
  return (message) => ({ signing, signature: signWith(null, message, key).toString('hex') });
}

/** The key that made the signature, as `age1…`; null where it did not, or where the key is none. */
export function signedBy(signed: Signed, message: Uint8Array): string | null {
  return isSigned(signed, message) ? recipientOf(signed.signing) : null;
}

function isSigned({ signing, signature }: Signed, message: Uint8Array): boolean {
  // The system takes any bytes of the right length for a key.
  if (!/^[0-9a-f]{64}$/.test(signing) || !/^[0-9a-f]{128}$/.test(signature)) return false;
  const der = Buffer.concat([PUBLIC, Buffer.from(signing, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify(null, message, key, Buffer.from(signature, 'hex'));
}

/** More keys are no team: to tell what a key is called costs some milliseconds. */
const MOST_KEYS = 100;

/** The same for many signatures of few keys, as a pack has them. */
export class SignatureReader {
  readonly #called = new Map<string, string | null>();

  signedBy(signed: Signed, message: Uint8Array): string | null {
    const { signing } = signed;
    if (!this.#called.has(signing)) {
      if (this.#called.size === MOST_KEYS) return null;
      this.#called.set(signing, recipientOf(signing));
    }
    const recipient = this.#called.get(signing) ?? null;
    return recipient !== null && isSigned(signed, message) ? recipient : null;
  }
}
