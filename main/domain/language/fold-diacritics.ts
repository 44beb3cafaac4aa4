/** Letters that Unicode does not decompose but people type without their stroke or ligature. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};

/**
 * `text` without accents, for matching and never for display: "Erdoğan" gives "Erdogan". Arabic loses
 * its vowel signs, hamza seats, alef forms and tatweel. Case stays; the length may change.
 */
export function foldDiacritics(text: string): string {
  // Plain ASCII, the usual case, has nothing to fold.
  if (!/[^\x00-\x7f]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßẞæÆœŒøØłŁđĐðÐþÞıħĦىیکةـ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
