/** One piece of RTF: a control word or sign, a group's begin or end, bytes of text, binary data. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  | { readonly kind: 'data'; readonly bytes: Uint8Array };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LONGEST_WORD = 40;

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Tells RTF apart; what is no RTF comes out as text. A sign such as `\~` is a word of that one sign. */
export function* rtfTokens(file: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < file.length) {
    const byte = file[at];
    if (byte === OPEN || byte === CLOSE) {
      yield byte === OPEN ? { kind: 'open' } : { kind: 'close' };
      at += 1;
    } else if (byte === BACKSLASH) {
      const read = control(file, at + 1);
      yield read.token;
      at = read.next;
    } else {
      let end = at;
      while (
        end < file.length &&
        file[end] !== OPEN &&
        file[end] !== CLOSE &&
        file[end] !== BACKSLASH
      )
        end += 1;
      // Line ends of the file are none of the text.
      const bytes = file.subarray(at, end).filter((one) => one !== 0x0d && one !== 0x0a);
      if (bytes.length > 0) yield { kind: 'text', bytes };
      at = end;
    }
  }
}

function control(file: Uint8Array, at: number): { token: RtfToken; next: number } {
  const first = file[at];
  if (!isLetter(first)) {
    if (first === 0x27) {
      const code = Number.parseInt(latin(file, at + 1, at + 3), 16);
      const bytes = Number.isNaN(code) ? new Uint8Array() : Uint8Array.of(code);
      return { token: { kind: 'text', bytes }, next: at + 3 };
    }
    const isLine = first === 0x0d || first === 0x0a;
    const word = isLine ? 'par' : first === undefined ? '' : String.fromCharCode(first);
    return { token: { kind: 'word', word, value: null }, next: at + 1 };
  }
  let end = at;
  while (isLetter(file[end]) && end - at < LONGEST_WORD) end += 1;
  const word = latin(file, at, end);
  let stop = file[end] === 0x2d && isDigit(file[end + 1]) ? end + 1 : end;
  while (isDigit(file[stop]) && stop - end < 11) stop += 1;
  const value = stop > end ? Number(latin(file, end, stop)) : null;
  const next = file[stop] === SPACE ? stop + 1 : stop;
  if (word !== 'bin' || value === null || value < 0)
    return { token: { kind: 'word', word, value }, next };
  const length = Math.min(value, file.length - next);
  return {
    token: { kind: 'data', bytes: file.subarray(next, next + length) },
    next: next + length,
  };
}

const latin = (file: Uint8Array, from: number, to: number): string =>
  Buffer.from(file.subarray(from, to)).toString('latin1');
