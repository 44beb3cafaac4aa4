import { analyse } from 'chardet';
import { detectLanguage } from '#domain/language/detect.ts';
import { naturalness } from './naturalness.ts';

/** Encodings that are tried besides those which chardet names, the rarer ones at a discount. */
const TRIED: readonly (readonly [string, number])[] = [
  ['windows-1252', 0],
  ['windows-1251', 0],
  ['windows-1250', 0],
  ['windows-1256', 0],
  ['windows-1254', 0],
  ['koi8-r', 0],
  ['koi8-u', -0.15],
  ['ibm866', -0.15],
  ['windows-874', -0.2],
  ['windows-1257', -0.2],
];

/** The languages that are written in an encoding. */
const LANGUAGES: Readonly<Record<string, string>> = {
  'windows-1250': 'pl cs sk hu ro hr sl bs sq',
  'windows-1251': 'ru uk bg be sr mk',
  'windows-1252': 'en fr de es pt it nl sv da no fi is ca',
  'windows-1253': 'el',
  'windows-1254': 'tr az',
  'windows-1255': 'he yi',
  'windows-1256': 'ar fa ur',
  'windows-1257': 'lt lv et',
  'windows-874': 'th',
  'iso-8859-2': 'pl cs sk hu ro hr sl bs sq',
  'iso-8859-5': 'ru bg sr mk',
  'iso-8859-6': 'ar',
  'iso-8859-7': 'el',
  'iso-8859-8': 'he yi',
  'koi8-r': 'ru',
  'koi8-u': 'uk',
  ibm866: 'ru',
  'euc-jp': 'ja',
  shift_jis: 'ja',
  gb18030: 'zh',
  gbk: 'zh',
  big5: 'zh',
  'euc-kr': 'ko',
};

const SAMPLE = 16 * 1024;
const WEIGHT = { statistics: 0.3, language: 0.4 };

export interface Guess {
  /** A WHATWG name. */
  readonly name: string;
  /** Higher is likelier; below 0 the text looks misread. */
  readonly likelihood: number;
}

/**
 * The encodings that bytes may be in, the likeliest first: chardet's statistics of bytes, how natural the
 * words look once decoded, and the language, if the file declares it.
 */
export function guessEncodings(bytes: Uint8Array, language: string | null): Guess[] {
  const sample = wholeCharacters(bytes.subarray(0, SAMPLE));
  const statistics = new Map(
    analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence / 100]),
  );
  const discounts = new Map(TRIED);
  const readings = [...new Set([...statistics.keys(), ...discounts.keys()])].flatMap((label) => {
    const decoded = decodeIf(label, sample);
    return decoded ? [{ label, ...decoded }] : [];
  });
  const spoken = language ?? commonest(readings.map(({ text }) => detectLanguage(text)));
  const best = new Map<string, number>();
  for (const { label, name, text } of readings) {
    const known = statistics.get(label);
    const isWritten = spoken !== null && (LANGUAGES[name] ?? '').split(' ').includes(spoken);
    const likelihood =
      (known ?? discounts.get(label) ?? 0) * (known === undefined ? 1 : WEIGHT.statistics) +
      naturalness(text, spoken) +
      (language !== null && isWritten ? WEIGHT.language : 0);
    best.set(name, Math.max(likelihood, best.get(name) ?? likelihood));
  }
  return [...best]
    .map(([name, likelihood]) => ({ name, likelihood }))
    .sort((a, b) => b.likelihood - a.likelihood);
}

/** What most of the readings sound like, those that sound like nothing aside. */
function commonest(languages: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const one of languages) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** How natural the bytes look in one encoding: below 0 it is the wrong one. */
export const looksRight = (bytes: Uint8Array, label: string, language: string | null): number => {
  const text = new TextDecoder(label).decode(wholeCharacters(bytes.subarray(0, SAMPLE)));
  return naturalness(text, language);
};

/** The text, if every byte means something in the encoding and none a control character. */
function decodeIf(label: string, bytes: Uint8Array): { name: string; text: string } | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    const isWide = /^utf-/.test(decoder.encoding);
    return isWide || /[\u0080-\u009f]/.test(text) ? null : { name: decoder.encoding, text };
  } catch (error) {
    // An encoding that Node does not know, or bytes that are none of it.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Without the half of a character at which a sample was cut: it ends behind its last ASCII byte. */
function wholeCharacters(sample: Uint8Array): Uint8Array {
  if (sample.length < SAMPLE) return sample;
  const last = sample.findLastIndex((byte) => byte < 0x40);
  return last > SAMPLE / 2 ? sample.subarray(0, last + 1) : sample;
}
