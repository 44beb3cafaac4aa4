import { nameOfPage } from '../rtf/code-pages.ts';

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

/** Code pages of Windows have smaller numbers; those of other systems and UTF-8 greater ones. */
const WINDOWS_BELOW = 2_000;

/** Null where the number says nothing of a system's code page, as those of UTF-8 and of Western mails do. */
const pageOfInternet = (encoding: number): number | null =>
  BY_INTERNET[encoding] ??
  (encoding < WINDOWS_BELOW && nameOfPage(encoding) !== null ? encoding : null);

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
const pageOfLocale = (locale: number): number | null =>
  TRADITIONAL.has(locale) ? 950 : (BY_LANGUAGE[locale & 0x3ff] ?? null);

/**
 * The code page of a message that names none, by what it was written in; null where neither says one.
 * @param encoding PidTagInternetCodepage, in which it went out
 * @param locale PidTagMessageLocaleId, its language as Windows numbers it
 */
export const assumedPage = (encoding: number | null, locale: number | null): number | null =>
  pageOfInternet(encoding ?? 0) ?? pageOfLocale(locale ?? 0);
