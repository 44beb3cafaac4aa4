import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';

/** How a passphrase becomes a key (RFC 9106). Stands beside what it sealed, so that it can be raised later. */
export interface Stretching {
  readonly name: 'argon2id';
  /** In KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  /** Base64. */
  readonly salt: string;
}

export type Strength = Pick<Stretching, 'memory' | 'passes' | 'lanes'>;

/** What a new seal is made with; a weaker one is made anew when its passphrase is known. */
export const STRENGTH = { memory: 64 * 1024, passes: 3, lanes: 1 };
/** What a file may ask for: a forged one must not take the machine's memory. */
const MOST: Strength = { memory: 1024 * 1024, passes: 20, lanes: 4 };

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

export const newStretching = (strength: Strength): Stretching => ({
  name: 'argon2id',
  ...strength,
  salt: randomBytes(16).toString('base64'),
});

export const isWeaker = (one: Strength, other: Strength): boolean =>
  one.memory < other.memory || one.passes < other.passes;

export const isBearable = ({ memory, passes, lanes }: Stretching): boolean =>
  memory <= MOST.memory && passes <= MOST.passes && lanes <= MOST.lanes;

/** Takes a third of a second and 64 MiB. The same letters count as the same, however a keyboard composes them. */
export async function stretch(passphrase: string, how: Stretching): Promise<Buffer> {
  const key = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: Buffer.from(how.salt, 'base64'),
    memorySize: how.memory,
    iterations: how.passes,
    parallelism: how.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return Buffer.from(key.buffer, key.byteOffset, key.length);
}

/** A key from random bits, which need no stretching. */
export const keyFrom = (random: Buffer, use: string): Buffer =>
  createHmac('sha256', random).update(`fieldbrief ${use}`).digest();

/** Nonce, ciphertext and tag in one, base64. `about` is bound to it: it opens with the same words only. */
export function seal(secret: Buffer, key: Buffer, about: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(Buffer.from(about));
  const sealed = Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  return sealed.toString('base64');
}

/** Null where the key is another one, or a bit was changed. */
export function unseal(sealed: string, key: Buffer, about: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length <= NONCE + TAG) return null;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(-TAG));
  const opened = decipher.update(bytes.subarray(NONCE, -TAG));
  try {
    decipher.final();
    return opened;
  } catch (error) {
    opened.fill(0);
    // Node has no code for "the tag does not fit", only this one error.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** What a seal of `length` bytes looks like to who has no key: nobody can tell whether there is one. */
export const noise = (length: number): string =>
  randomBytes(NONCE + length + TAG).toString('base64');
