import { MONTH_NAMES, WEEKDAY_NAMES } from '../language/en/date-words.ts';

/** What introduces an author's name at the start of a line. */
const INTRODUCTION =
  /^(?:(?:written |reported |text )?by:?|(?:rédigé |écrit )?par:?|(?:escrito |publicado |redactado |texto )?por:?|von:?|(?:authors?|auteure?|autor[ai]?|autore|автор(?:ы)?|текст|yazan|haber|muhabir|yazar|redazione|texte|texto|reportagem|oleh|penulis|mwandishi|الكاتب|المحرر|نویسنده) ?:|автор(?:ы)?(?= \p{Lu})|imeandikwa na|بقلم ?:?|كتب(?:ت|ه|ته)? ?:?|إعداد ?:?|تقرير ?:) ?(?=\S)/iu;

/** Small words that stand inside names and between them. */
const SMALL = new Set(
  [
    'and et y und e in at for of the de del della di da dos du des la le el al bin ibn bint abu von van',
    'der den ter zu special to correspondent staff writer reporter editor en à pour',
  ]
    .join(' ')
    .split(' '),
);

/** Words that begin a sentence's "By …" and never a name. */
const NOT_NAMES = new RegExp(
  `^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|contrast|then|now|comparison|noon|midnight|evening|nightfall|dawn)\\b`,
  'i',
);

const LONGEST = 160;

/** The authors from a whole line "By Jane Doe and Omar Haddad", without "By"; null for anything else. */
export function readByline(line: string): string | null {
  const introduction = INTRODUCTION.exec(line);
  if (!introduction || line.length > LONGEST) return null;
  const names = line.slice(introduction[0].length).trim();
  if (/[.!?؟:;]$/.test(names) || NOT_NAMES.test(names)) return null;
  const words = names.split(/[\s,،&/-]+/).filter((word) => word !== '');
  const isName = (word: string) =>
    SMALL.has(word.toLowerCase()) || /^[\p{Lu}\p{Lo}(“"‘']/u.test(word);
  return words.length > 0 && words.length <= 20 && words.every(isName) ? names : null;
}

/** What pages glue to a name: when it was published, how long it takes to read, how to follow. */
const GLUED =
  /(?:(?<=\p{Ll})(?=Published|Updated|Posted|Last)|\s*[|·•–—-]\s*|\s*,\s*|\s+)(?:(?:published|updated|posted|last (?:updated|modified)|first published)\b.*|(?:on |am |le )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)?[. ]\p{L}{3,10}\.?,? \d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b.*|\d{1,3} min(?:ute)?s? read\b.*|follow(?: @?\w+)?$)/iu;

/** An author field from metadata: without "By", glued dates, e-mail addresses and profile addresses. */
export function cleanByline(field: string): string | null {
  const names = field
    .slice(0, 2_000)
    .replace(INTRODUCTION, '')
    .replace(GLUED, '')
    .trim()
    .split(/\s*[,;|]\s*/)
    .filter((part) => part !== '' && !/@|^https?:/i.test(part))
    .join(', ');
  return names === '' || names.length > 1_000 ? null : names;
}
