import { statisticsOf } from './statistics.ts';

/** Scripts that say the language, or leave it to the letters that only one of their languages has. */
const SCRIPTS: readonly { script: RegExp; language: (letters: string) => string }[] = [
  { script: /\p{Script=Arabic}/gu, language: arabicScript },
  { script: /\p{Script=Cyrillic}/gu, language: cyrillicScript },
  { script: /\p{Script=Hebrew}/gu, language: () => 'he' },
  { script: /\p{Script=Greek}/gu, language: () => 'el' },
  { script: /\p{Script=Hangul}/gu, language: () => 'ko' },
  {
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    language: (letters) => (/\P{Script=Han}/u.test(letters) ? 'ja' : 'zh'),
  },
  { script: /\p{Script=Thai}/gu, language: () => 'th' },
];

/** What a document's first pages are judged by. */
const SAMPLE = 20_000;

/** Fewer words in small letters than this are no sentence: names and heads of columns sound like any language. */
const FEWEST_WORDS = 4;
/** UTF-16 code units that tell a language as well as more. */
const ENOUGH = 1_000;
/** With so few letters a text must have some that English lacks to be taken for another language. */
const SHORT = 45;

/**
 * The language of a text as a BCP 47 primary subtag: by script and letters where they decide, else by eld's
 * statistics of letter sequences, over the words in small letters. Null where that says too little. Throws where
 * those statistics are wanted and neither loaded nor to come: see `withStatistics`.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (!/\p{L}/u.test(sample)) return null;
  const byScript = BEYOND_LATIN.test(sample) ? scriptLanguage(sample) : null;
  if (byScript !== null) return byScript;
  const running = sample.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? [];
  if (running.length < FEWEST_WORDS) return null;
  if (isPlainEnglish(running)) return 'en';
  const words = running.join(' ').slice(0, ENOUGH);
  const found = statisticsOf(words);
  if (!found || found.language === '' || !found.isReliable()) return null;
  const isShort = words.length < SHORT && !/[^\p{ASCII}]/u.test(words);
  return isShort && found.language !== 'en' ? null : found.language;
}

/** Where the scripts begin that say the language: most texts have none of them. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2c00-\uffff]/;

function scriptLanguage(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { script, language } of SCRIPTS) {
    const own = sample.match(script) ?? [];
    if (own.length * 2 > letters) return language(own.join(''));
  }
  return null;
}

/** Frequent words that no other language of Latin letters has, which spare most texts the statistics. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the and that with from which have been their they were this said would there'.split(' '),
);
const PLAIN = { least: 3, share: 0.1 };

function isPlainEnglish(running: readonly string[]): boolean {
  const looked = running.slice(0, ENOUGH);
  const own = looked.filter((word) => ENGLISH.has(word)).length;
  return own >= PLAIN.least && own >= looked.length * PLAIN.share;
}

function arabicScript(letters: string): string {
  if (/[ٹڈڑےں]/.test(letters)) return 'ur';
  if (/[ټډړږښګڼځڅېۍ]/.test(letters)) return 'ps';
  if (/[ڕڵۆێ]/.test(letters)) return 'ckb';
  return (letters.match(/[پچژگکی]/g)?.length ?? 0) * 100 > letters.length ? 'fa' : 'ar';
}

/** Letters that only one of the neighbours has; without any eld may say. */
function cyrillicScript(letters: string): string {
  if (/[їєґ]/i.test(letters)) return 'uk';
  if (/ў/i.test(letters)) return 'be';
  if (/[ђћљњџј]/i.test(letters)) return 'sr';
  if (/[ыэё]/i.test(letters)) return /[әғқңөұүһ]/i.test(letters) ? 'kk' : 'ru';
  if (/і/i.test(letters)) return 'uk';
  return statisticsOf(letters)?.language === 'bg' ? 'bg' : 'ru';
}

/** Primary subtag of a declared language ("en-GB" → "en"), unless the text's script belies it. */
export function chooseLanguage(declared: string | null, text: string): string | null {
  const primary = /^[a-z]{2,3}(?![a-z])/i.exec(declared ?? '')?.[0].toLowerCase() ?? null;
  const detected = detectLanguage(text);
  if (primary === null) return detected;
  // Templates say lang="en" whatever is written: a text that is surely another is the better witness.
  return detected !== null && !near(primary, detected) ? detected : primary;
}

/** Languages that are hard to tell apart in a few lines: there what is declared counts. */
function near(a: string, b: string): boolean {
  const families = [
    ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'],
    ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk'],
    ['id', 'ms'],
    ['no', 'nb', 'nn', 'da'],
    ['hr', 'bs', 'sr', 'sl'],
  ];
  return a === b || families.some((family) => family.includes(a) && family.includes(b));
}
