import { fail, ok, type Result } from '#domain/result.ts';

/** Files in the age format: https://age-encryption.org/v1. Their head is text, and is looked at before any work is done. */
const MAGIC = 'age-encryption.org/v1\n';
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';
/** A hundred recipients of the largest kind. */
const LONGEST_HEAD = 256 * 1024;
const MOST_STANZAS = 200;
/** 512 MiB and a few seconds; age itself writes 18. What asks for more is made to fill a memory. */
const MOST_WORK = 19;

export type SealedWith = 'keys' | 'passphrase';

/** Whether it is in the age format, and if so in bytes or in letters. */
export function sealedForm(bytes: Uint8Array): 'binary' | 'armored' | null {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (begin.startsWith(MAGIC)) return 'binary';
  return begin.trimStart().startsWith(ARMOR) ? 'armored' : null;
}

/** What opens it, once its head is known to be within bounds. */
export function sealedWith(bytes: Uint8Array): Result<SealedWith> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEAD));
  const end = head.indexOf('\n---');
  if (end === -1) {
    return bytes.length > LONGEST_HEAD
      ? fail('too-large', 'The head of this sealed pack is larger than any of ours: it is refused.')
      : damagedSeal();
  }
  const stanzas = head
    .slice(0, end)
    .split('\n')
    .filter((line) => line.startsWith('-> '));
  if (stanzas.length > MOST_STANZAS) {
    return fail(
      'too-large',
      `This pack is sealed for ${stanzas.length} keys; Fieldbrief reads up to ${MOST_STANZAS}.`,
    );
  }
  const scrypt = stanzas.find((line) => line.startsWith('-> scrypt '));
  if (scrypt === undefined) return ok('keys');
  // No stanza beside it, which the format forbids: else somebody else could have sealed it too.
  if (stanzas.length > 1) return damagedSeal();
  const work = /^-> scrypt \S{1,64} ([1-9]\d{0,5})$/.exec(scrypt)?.[1];
  if (work === undefined) return damagedSeal();
  if (Number(work) > MOST_WORK) {
    return fail(
      'too-much-work',
      `To open this pack would take more work than Fieldbrief does (2 to the power of ${work}; it does ${MOST_WORK}): it is refused.`,
    );
  }
  return ok('passphrase');
}

export const damagedSeal = (): Result<never> =>
  fail(
    'damaged-seal',
    'This sealed pack is damaged, was changed or is cut short: nothing of it was taken.',
  );
