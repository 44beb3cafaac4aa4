import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { StoreError } from '../store-error.ts';
import { replaceFile } from './replace-file.ts';
import { isBearable } from './seal.ts';

const sealed = v.pipe(v.string(), v.base64(), v.maxLength(200));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const slot = v.strictObject({
  stretching: v.pipe(
    v.strictObject({
      name: v.literal('argon2id'),
      memory: count,
      passes: count,
      lanes: count,
      salt: sealed,
    }),
    v.check(isBearable),
  ),
  passphrase: sealed,
  recovery: sealed,
});

/**
 * What lies in `keys.json`: the data key, sealed by a passphrase and by a recovery key. There are two slots
 * always, in an order that chance chose. One may hold noise, and nobody without its passphrase can tell.
 */
const keyFile = v.strictObject({
  format: v.literal('fieldbrief-keys'),
  version: v.literal(1),
  slots: v.strictTuple([slot, slot]),
});

export type Slot = v.InferOutput<typeof slot>;
export type KeyFile = v.InferOutput<typeof keyFile>;

/** The key file of a library, and its copy beside the backups: those open with the same passphrase. */
export const keyPaths = (folder: string): readonly string[] => [
  join(folder, 'keys.json'),
  join(folder, 'backups', 'keys.json'),
];

/** Null where there is none. Throws a `StoreError` for one that can't be read. */
export function readKeyFile(path: string): KeyFile | null {
  const text = textOf(path);
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keyFile), text);
  if (parsed.success) return parsed.output;
  throw new StoreError(
    'damaged-keys',
    `The key file ${path} is damaged: without it, or a copy of it, nobody can open the library.`,
  );
}

export function writeKeyFile(path: string, keys: KeyFile): void {
  replaceFile(path, textOfKeys(keys));
}

export const textOfKeys = (keys: KeyFile): string => `${JSON.stringify(keys, null, 2)}\n`;

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
