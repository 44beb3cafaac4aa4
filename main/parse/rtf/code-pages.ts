/** By the number that `\ansicpg` and `\cpg` have, the name that a decoder knows. */
const BY_PAGE: Readonly<Record<number, string>> = {
  437: 'ibm866',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

/** By a font's `\fcharset`, the code page of its text. */
const BY_CHARSET: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const pageOfCharset = (charset: number): number | null => BY_CHARSET[charset] ?? null;

/** By the encoding in which a mail went out, the code page of the system that it was written on. */
const BY_INTERNET: Readonly<Record<number, number>> = {
  20866: 1251,
  21866: 1251,
  28592: 1250,
  28594: 1257,
  28595: 1251,
  28596: 1256,
  28597: 1253,
  28598: 1255,
  28599: 1254,
  50220: 932,
  50221: 932,
  51932: 932,
  51949: 949,
  52936: 936,
  54936: 936,
};

/** Null where the number says nothing of a system's code page, as those of UTF-8 and of Western mails do. */
export const pageOfInternet = (encoding: number): number | null =>
  BY_INTERNET[encoding] ??
  (BY_PAGE[encoding] !== undefined && encoding < 1_000 ? encoding : null) ??
  (encoding >= 1250 && encoding <= 1258 ? encoding : null);

/** By the lower ten bits of a Windows language number, the code page of systems in that language ([MS-LCID]). */
const BY_LANGUAGE: Readonly<Record<number, number>> = {
  1: 1256,
  2: 1251,
  4: 936,
  5: 1250,
  8: 1253,
  13: 1255,
  14: 1250,
  17: 932,
  18: 949,
  21: 1250,
  24: 1250,
  25: 1251,
  27: 1250,
  30: 874,
  31: 1254,
  32: 1256,
  34: 1251,
  35: 1251,
  36: 1250,
  37: 1257,
  38: 1257,
  39: 1257,
  41: 1256,
  42: 1258,
};
/** Taiwan, Hong Kong and Macao write traditional signs. */
const TRADITIONAL = new Set([0x0404, 0x0c04, 0x1404]);

/** Null for a Western language, or an unknown one. */
export const pageOfLocale = (locale: number): number | null =>
  TRADITIONAL.has(locale) ? 950 : (BY_LANGUAGE[locale & 0x3ff] ?? null);

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Text out of bytes of a code page; the Western one where the page is unknown. */
export function decodePage(bytes: Uint8Array, page: number): string {
  const name = BY_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
  let decoder = decoders.get(name);
  if (!decoder) {
    decoder = new TextDecoder(name);
    decoders.set(name, decoder);
  }
  return decoder.decode(bytes);
}
