import * as v from 'valibot';
import { parseJson } from '#domain/merge/pack.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { signedBy, signer } from '../identity/signatures.ts';

/**
 * A pack is signed over the bytes of its manifest, which name every other member with its SHA-256. The signature is a
 * member of its own, so that a Fieldbrief which knows none still reads the pack.
 */
export const SIGNATURE = 'signature.json';

const utf8 = new TextEncoder();
/** What is signed says what it is: no signature of anything else is one of a pack. */
const signed = (manifest: Uint8Array): Uint8Array =>
  Buffer.concat([utf8.encode('fieldbrief pack v1\n'), manifest]);

const shape = v.object({
  signing: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
});

/** The member's bytes. */
export function signatureOf(seed: Uint8Array, manifest: Uint8Array): Uint8Array {
  return utf8.encode(JSON.stringify(signer(seed)(signed(manifest))));
}

/** The key that signed, as `age1…`; refused where the signature is not one of this manifest. */
export function signerIn(json: string, manifest: Uint8Array): Result<string> {
  const read = v.safeParse(shape, parseJson(json));
  const key = read.success ? signedBy(read.output, signed(manifest)) : null;
  return key === null
    ? fail(
        'changed-pack',
        'This pack was changed after it was signed, or its signature is false: nothing of it was taken.',
      )
    : ok(key);
}
