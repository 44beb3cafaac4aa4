type Encoding = readonly [name: string, says: string];

/** The encodings that a person may choose from, by their WHATWG names, in the order in which they are offered. */
export const ENCODINGS: readonly Encoding[] = [
  ['utf-8', 'Unicode (UTF-8)'],
  ['utf-16le', 'Unicode (UTF-16, low byte first)'],
  ['utf-16be', 'Unicode (UTF-16, high byte first)'],
  ['windows-1252', 'Western European (Windows-1252)'],
  ['windows-1256', 'Arabic (Windows-1256)'],
  ['iso-8859-6', 'Arabic (ISO-8859-6)'],
  ['windows-1251', 'Cyrillic (Windows-1251)'],
  ['koi8-r', 'Cyrillic (KOI8-R)'],
  ['koi8-u', 'Ukrainian (KOI8-U)'],
  ['iso-8859-5', 'Cyrillic (ISO-8859-5)'],
  ['ibm866', 'Cyrillic (DOS 866)'],
  ['windows-1250', 'Central European (Windows-1250)'],
  ['iso-8859-2', 'Central European (ISO-8859-2)'],
  ['windows-1254', 'Turkish (Windows-1254)'],
  ['windows-1257', 'Baltic (Windows-1257)'],
  ['windows-1253', 'Greek (Windows-1253)'],
  ['windows-1255', 'Hebrew (Windows-1255)'],
  ['windows-1258', 'Vietnamese (Windows-1258)'],
  ['windows-874', 'Thai (Windows-874)'],
  ['gb18030', 'Simplified Chinese (GB18030)'],
  ['big5', 'Traditional Chinese (Big5)'],
  ['shift_jis', 'Japanese (Shift_JIS)'],
  ['euc-jp', 'Japanese (EUC-JP)'],
  ['iso-2022-jp', 'Japanese (ISO-2022-JP)'],
  ['euc-kr', 'Korean (EUC-KR)'],
];

/** The same, those first that a text may be in, the likeliest before the others. */
export function likelyFirst(likely: readonly string[] = []): Encoding[] {
  const rank = (name: string) => (likely.includes(name) ? likely.indexOf(name) : likely.length);
  return ENCODINGS.toSorted(([one], [other]) => rank(one) - rank(other));
}
