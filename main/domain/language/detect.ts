/** Scripts that say the language, or leave it to the letters that only one of their languages has. */
const SCRIPTS: readonly { script: RegExp; language: (letters: string) => string }[] = [
  { script: /\p{Script=Arabic}/gu, language: arabicScript },
  {
    script: /\p{Script=Cyrillic}/gu,
    language: (letters) => (/[іїєґ]/i.test(letters) ? 'uk' : 'ru'),
  },
  { script: /\p{Script=Hebrew}/gu, language: () => 'he' },
  { script: /\p{Script=Greek}/gu, language: () => 'el' },
  { script: /\p{Script=Hangul}/gu, language: () => 'ko' },
  {
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    language: (letters) => (/\P{Script=Han}/u.test(letters) ? 'ja' : 'zh'),
  },
  { script: /\p{Script=Thai}/gu, language: () => 'th' },
];

/** Words so frequent that a page has them, and that few of the other languages share. */
const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the',
    'and',
    'of',
    'to',
    'in',
    'that',
    'was',
    'for',
    'is',
    'with',
    'were',
    'from',
    'by',
    'has',
  ],
  fr: [
    'le',
    'la',
    'les',
    'des',
    'et',
    'une',
    'dans',
    'du',
    'est',
    'pour',
    'que',
    'qui',
    'sur',
    'au',
  ],
  es: ['el', 'los', 'las', 'del', 'que', 'y', 'una', 'por', 'con', 'para', 'es', 'en', 'se', 'al'],
  de: [
    'der',
    'die',
    'das',
    'und',
    'den',
    'von',
    'ist',
    'mit',
    'im',
    'nicht',
    'ein',
    'zu',
    'auf',
    'dem',
  ],
};

/** What a document's first pages are judged by. */
const SAMPLE = 20_000;

/**
 * The language of a text as a BCP 47 primary subtag: by script where the script decides, else by a vote
 * of frequent English, French, Spanish and German words. Null when neither says enough.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const { script, language } of SCRIPTS) {
    const own = sample.match(script) ?? [];
    if (own.length * 2 > letters) return language(own.join(''));
  }
  return vote(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function arabicScript(letters: string): string {
  if (/[ٹڈڑے]/.test(letters)) return 'ur';
  return (letters.match(/[پچژگ]/g)?.length ?? 0) * 200 > letters.length ? 'fa' : 'ar';
}

/** The winner needs one word in twelve, and half as much again as the runner-up. */
function vote(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best, second] = Object.entries(COMMON_WORDS)
    .map(([language, common]) => ({
      language,
      votes: common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
    }))
    .sort((a, b) => b.votes - a.votes);
  if (!best || best.votes * 12 < words.length) return null;
  return best.votes * 2 >= (second?.votes ?? 0) * 3 ? best.language : null;
}

/** Primary subtag of a declared language ("en-GB" → "en"), unless the text's script belies it. */
export function chooseLanguage(declared: string | null, text: string): string | null {
  const primary = /^[a-z]{2,3}(?![a-z])/i.exec(declared ?? '')?.[0].toLowerCase() ?? null;
  const detected = detectLanguage(text);
  if (primary === null) return detected;
  // Templates say lang="en" whatever is written; a whole text in another script is the better witness.
  return detected !== null && !(detected in COMMON_WORDS) && !sameScript(primary, detected)
    ? detected
    : primary;
}

function sameScript(a: string, b: string): boolean {
  const families = [
    ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'],
    ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk'],
  ];
  return a === b || families.some((family) => family.includes(a) && family.includes(b));
}
