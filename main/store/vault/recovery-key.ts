import { createHash, randomBytes } from 'node:crypto';

/** Crockford's letters: none of them is taken for another one by hand or eye. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 20;
const GROUP = 4;

/** 160 random bits. */
export const newRecoveryKey = (): Buffer => randomBytes(BYTES);

/** Nine groups of four, to be printed or written down; the last one tells a slip of the pen. */
export function recoveryText(key: Buffer): string {
  const text = lettersOf(Buffer.concat([key, checkOf(key)])).slice(0, 36);
  return (text.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** The key of such a text, in whatever case and with whatever between the groups; null where it is none. */
export function recoveryBytes(text: string): Buffer | null {
  const letters = text
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  if (letters.length !== 36 || /U/.test(letters)) return null;
  let bits = 0n;
  for (const letter of letters.slice(0, 32)) bits = bits * 32n + BigInt(LETTERS.indexOf(letter));
  const key = Buffer.from(bits.toString(16).padStart(BYTES * 2, '0'), 'hex');
  return recoveryText(key).replaceAll('-', '') === letters ? key : null;
}

const checkOf = (key: Buffer): Buffer =>
  createHash('sha256').update('fieldbrief recovery').update(key).digest().subarray(0, 5);

/** Eight letters for five bytes. */
function lettersOf(bytes: Buffer): string {
  let bits = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let count = (bytes.length * 8) / 5; count > 0; count -= 1) {
    text = `${LETTERS[Number(bits & 31n)]}${text}`;
    bits >>= 5n;
  }
  return text;
}
