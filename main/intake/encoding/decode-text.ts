import type { UsedEncoding } from '#domain/formats/raw-document.ts';
import { detectLanguage } from '#domain/language/detect.ts';
import { guessEncodings, looksRight } from './guess-encoding.ts';
import { type PageHead, readPageHead } from './page-head.ts';
import { twoByteText } from './two-byte-text.ts';

/** Text from bytes, and the encoding that it took. */
export interface Decoded {
  readonly text: string;
  readonly encoding: UsedEncoding;
}

/** What is known of an encoding besides the bytes. */
export interface EncodingHints {
  /** What a person chose: it goes before everything. A WHATWG label. */
  readonly chosen?: string | undefined;
  /** What the envelope says that the bytes came in: a mail's header, a saved page's part. */
  readonly declared?: string | undefined;
}

const SAMPLE = 64 * 1024;
/** ISO-2022-JP is ASCII but for the sequences that switch to Japanese and back. */
const TO_JAPANESE = /\x1b\$[@B]/;
/** In UTF-8 with a bad byte here and there the good characters are many times more. */
const GOOD_FOR_ONE_BAD = { declared: 2, undeclared: 10 };
const MOST_ALTERNATIVES = 5;

/**
 * Decodes by a person's choice, then by byte order mark, then as UTF-16 or ISO-2022-JP where the bytes give
 * themselves away, then as UTF-8 where they are valid or nearly so, then by the declaration of the envelope
 * or of the page unless the words say that it is wrong, then by the likeliest guess. Null when the bytes are
 * not text.
 */
export function decodeText(
  bytes: Uint8Array,
  { chosen, declared }: EncodingHints = {},
): Decoded | null {
  const choice = chosen === undefined ? null : knownName(chosen);
  if (choice !== null) return decodeAs(bytes, { name: choice, by: 'chosen' });
  const mark = markOf(bytes);
  if (mark) return decodeAs(bytes, { name: mark, by: 'mark' });
  const wide = twoByteText(bytes);
  if (wide) return decodeAs(bytes, { name: wide, by: 'assumed', alternatives: [opposite(wide)] });
  if (isBinary(bytes)) return null;
  const head = readPageHead(bytes);
  const name = knownName(declared ?? '') ?? knownName(head.charset ?? '');
  return (
    decodeJapaneseMail(bytes, name) ?? decodeUtf8(bytes, name) ?? decodeLegacy(bytes, name, head)
  );
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

const opposite = (name: 'utf-16le' | 'utf-16be') => (name === 'utf-16le' ? 'utf-16be' : 'utf-16le');

/** Control bytes that no text has, more than one in two hundred. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls * 200 > sample.length;
}

/** The standard's name of an encoding in single or several bytes; null for a label that it does not know. */
function knownName(label: string): string | null {
  try {
    return label === '' ? null : new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decodeJapaneseMail(bytes: Uint8Array, declared: string | null): Decoded | null {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  if (!TO_JAPANESE.test(sample)) return null;
  const by = declared === 'iso-2022-jp' ? 'declared' : 'assumed';
  const decoded = decodeAs(bytes, { name: 'iso-2022-jp', by });
  return decoded.text.includes('\ufffd') && by === 'assumed' ? null : decoded;
}

/** As UTF-8 where it is valid, or where a few bytes of much are bad: each of those reads as U+FFFD. */
function decodeUtf8(bytes: Uint8Array, declared: string | null): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: { name: 'utf-8', by: declared === 'utf-8' ? 'declared' : 'valid' } };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const isDeclared = declared === 'utf-8';
  const decoded = decodeAs(bytes, { name: 'utf-8', by: isDeclared ? 'declared' : 'assumed' });
  const bad = decoded.text.match(/\ufffd/g)?.length ?? 0;
  const good = decoded.text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  const wanted = isDeclared ? GOOD_FOR_ONE_BAD.declared : GOOD_FOR_ONE_BAD.undeclared;
  // A page that is ASCII but for one byte stays what it says it is.
  const isNearlyAscii = isDeclared && good === 0 && bad === 1;
  return isNearlyAscii || good >= bad * wanted ? decoded : null;
}

/** By what is declared where the words do not belie it, else by the likeliest guess. */
function decodeLegacy(bytes: Uint8Array, declared: string | null, head: PageHead): Decoded {
  const { text, language } = head;
  const guesses = guessEncodings(text, language);
  const names = guesses.map(({ name }) => name);
  // A page that declares UTF-16 in single bytes is not UTF-16, and UTF-8 has been tried.
  const isPossible = declared !== null && !declared.startsWith('utf-');
  const [likeliest] = guesses;
  if (isPossible) {
    const isBelied =
      likeliest !== undefined &&
      likeliest.name !== declared &&
      likeliest.likelihood > 0.5 &&
      lettersBeyondAscii(text) >= FEWEST_LETTERS &&
      (looksRight(text, declared, language) < -0.3 ||
        isOtherTongue(text, declared, likeliest.name));
    const by = isBelied ? 'assumed' : 'declared';
    const name = isBelied ? likeliest.name : declared;
    return decodeAs(bytes, { name, by, ...(isBelied && others(names, name)) });
  }
  const name = likeliest?.name ?? 'windows-1252';
  return decodeAs(bytes, { name, by: 'assumed', ...others(names, name) });
}

/** Fewer letters say too little against a declaration: four are as well one word of Russian as two of Japanese. */
const FEWEST_LETTERS = 8;

function lettersBeyondAscii(text: Uint8Array): number {
  let letters = 0;
  for (const byte of text) if (byte >= 0x80) letters += 1;
  return letters;
}

/**
 * Whether the text is of a language whose letters the declared encoding has not: Turkish under the Western one, which
 * many servers declare for everything, reads as words with Icelandic letters.
 */
function isOtherTongue(text: Uint8Array, declared: string, likeliest: string): boolean {
  const spoken = detectLanguage(new TextDecoder(likeliest).decode(text));
  if (spoken === null) return false;
  return looksRight(text, likeliest, spoken) > looksRight(text, declared, spoken) + 0.5;
}

const others = (names: readonly string[], used: string): Pick<UsedEncoding, 'alternatives'> => ({
  alternatives: names.filter((name) => name !== used).slice(0, MOST_ALTERNATIVES),
});

function decodeAs(bytes: Uint8Array, encoding: UsedEncoding): Decoded {
  return { text: new TextDecoder(encoding.name).decode(bytes), encoding };
}
