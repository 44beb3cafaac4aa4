import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sha256 } from '../articles/prepare-revision.ts';
import { SIGNATURE, signatureOf } from './sign-pack.ts';

export type PackFiles = Record<string, Uint8Array>;

/** A pack that somebody changed: hashes follow, and it is unsigned or signed anew with a key that is theirs. */
export function changedPack(
  bytes: Uint8Array,
  change: (files: PackFiles) => void,
  { seed = null, manifest: with_ = {} }: { seed?: Uint8Array | null; manifest?: object } = {},
): Uint8Array {
  const { [SIGNATURE]: _, 'manifest.json': own, ...files } = unzipSync(bytes);
  change(files);
  const members = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, sha256(file)]),
  );
  const manifest = strToU8(JSON.stringify({ ...jsonOf(own), ...with_, members }));
  return zipSync({
    'manifest.json': manifest,
    ...(seed && { [SIGNATURE]: signatureOf(seed, manifest) }),
    ...files,
  });
}

export const jsonOf = (bytes: Uint8Array = new Uint8Array()) => JSON.parse(strFromU8(bytes));

/** A member's text with some of it replaced. */
export const edited =
  (name: string, from: string | RegExp, to: string) =>
  (files: PackFiles): void => {
    files[name] = strToU8(strFromU8(files[name] ?? new Uint8Array()).replace(from, to));
  };
