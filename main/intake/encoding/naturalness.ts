const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

/** The letters beyond a to z that a language of Latin script writes: others in its text are misread. */
const LETTERS: Readonly<Record<string, string>> = {
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøåéö',
  de: 'äöüßéà',
  en: 'éèêëïçñöüáíóæœ',
  es: 'áéíóúüñº',
  fi: 'äöåšž',
  fr: 'àâæçéèêëîïôœùûüÿ',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  it: 'àèéìíòóùú',
  nl: 'áéíóúàèëïöüĳ',
  no: 'æøåéòôà',
  pl: 'ąćęłńóśźż',
  pt: 'áâãàçéêíóôõúüº',
  ro: 'ăâîșşțţ',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšžć',
  sv: 'åäöéà',
  tr: 'çğıöşüâîûi̇',
};

/** Words: what stands between spaces, ASCII signs and East Asian ones. */
const WORD = /[^\s\x21-\x40\x5b-\x60\x7b-\x7e\u2000-\u206f\u3000-\u303f\uff01-\uff65«»]+/gu;

/**
 * How much a text looks like one that people write, from -1 to 1, judged by the words with characters beyond
 * ASCII: letters of one script, capitals first, signs outside; and of its `language`, where that is known.
 */
export function naturalness(text: string, language: string | null): number {
  const letters = language === null ? undefined : LETTERS[language];
  let good = 0;
  let bad = 0;
  for (const [word] of text.matchAll(WORD)) {
    const far = [...word].filter((sign) => sign > '\x7f');
    if (far.length === 0) continue;
    const strange = letters ? far.filter((sign) => isForeign(sign, letters)).length : 0;
    if (isOdd(word)) bad += far.length;
    else {
      good += far.length - strange;
      bad += strange;
    }
  }
  return good + bad === 0 ? 0 : (good - bad) / (good + bad);
}

const isForeign = (sign: string, letters: string): boolean =>
  /\p{Script=Latin}/u.test(sign) && !letters.includes(sign.toLowerCase());

function isOdd(word: string): boolean {
  const core = word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, '');
  if (word.length - core.length > 3) return true;
  // Pieces of frames: in other encodings these bytes are quotation marks.
  if (/[\u0080-\u009f\ufffd\u2320\u2321\u2500-\u25a0]|[\uff61-\uff9f]{2}/.test(word)) return true;
  const letters = core.replace(/[’'\u00ad·]|\u200c|\u200d/g, '');
  return (
    /[^\p{L}\p{M}]|\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}|[\u00c0-\u00ff]{4}/u.test(letters) ||
    SCRIPTS.filter((script) => script.test(letters)).length > 1
  );
}
