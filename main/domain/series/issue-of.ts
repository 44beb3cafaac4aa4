import { foldDiacritics } from '../language/fold-diacritics.ts';
import {
  ISSUE_MARKS,
  NUMBER_MARKS,
  NUMBER_WORDS,
  REPORT_KINDS,
  VOLUME_MARKS,
} from '../language/report-words.ts';

/** One issue of a numbered report: "Ilma Valley Floods: Situation Report No. 2". */
export interface Issue {
  /** What kind of report: "situation report" for a sitrep too. */
  readonly kind: string;
  readonly number: number;
  /** The volume or the year that its numbers begin anew in; null where none is named. */
  readonly volume: number | null;
  /** The words around the kind and up to the number, folded: what the series is about. */
  readonly about: string;
  /** The words after the number, folded: a headline, or again what it is about. */
  readonly rest: string;
}

/** Most titles count nothing, and a library has many. */
const MAY_COUNT = /\p{Nd}|num|nr\b|no\b|issue|edition/iu;

/** The longest title that is looked at; nobody numbers later. */
const LONGEST = 400;

/**
 * What a title says of its number in a series, as reports write it: "Situation Report No. 12", "Flash
 * Update #3", "SitRep 4", "Bulletin n° 5", "Vol. 2, Issue 7", "تقرير الوضع رقم ٣". Null where it says none: a
 * day, a year or a count ("Update: 5 killed") is no number of an issue.
 */
export function issueOf(title: string): Issue | null {
  if (!MAY_COUNT.test(title)) return null;
  const text = normalized(title.slice(0, LONGEST));
  for (const found of text.matchAll(KIND)) {
    const kind = KIND_OF.get(key(found[0].replace(/^ال/, '')));
    const after = text.slice(found.index + found[0].length);
    const number = kind === undefined ? null : numberAfter(after);
    if (kind !== undefined && number) {
      const before = text.slice(0, found.index);
      return issue(kind, `${before} ${number.between}`, number, text);
    }
  }
  const named = ISSUE.exec(text);
  const before = text.slice(0, named?.index ?? 0);
  if (!named?.[1] || wordsOf(before) === '') return null;
  const counted = numberIn(named[1]);
  const rest = text.slice(named.index + named[0].length);
  return counted && issue('issue', before, { ...counted, rest, between: '' }, text);
}

interface FoundNumber {
  readonly number: number;
  readonly volume: number | null;
  readonly between: string;
  readonly rest: string;
}

function issue(kind: string, about: string, found: FoundNumber, text: string): Issue {
  const volume = found.volume ?? volumeIn(text);
  const { number, rest } = found;
  return { kind, number, volume, about: wordsOf(about), rest: wordsOf(rest) };
}

function numberAfter(after: string): FoundNumber | null {
  const found = MARKED.exec(after) ?? LOOSE.exec(after) ?? BARE.exec(after);
  const { between = '', number } = found?.groups ?? {};
  if (!found || number === undefined) return null;
  const counted = numberIn(number);
  return counted && { ...counted, between, rest: after.slice(found[0].length) };
}

/** "12", "2/2031", "2031-04", "three"; null for none. */
function numberIn(written: string): Pick<FoundNumber, 'number' | 'volume'> | null {
  const counted = countedIn(written);
  // "Situation Report 2031" is of a year, and so is "Situation Report No. 2031" more often than not.
  return counted.number === 0 || isYear(counted.number) ? null : counted;
}

function countedIn(written: string): Pick<FoundNumber, 'number' | 'volume'> {
  const word = NUMBER_WORDS.map((words) => words.indexOf(written)).find((at) => at >= 0);
  if (word !== undefined) return { number: word + 1, volume: null };
  const [first = 0, second] = written.split(/[/-]/).map(Number);
  if (second === undefined) return { number: first, volume: null };
  return isYear(first) ? { number: second, volume: first } : { number: first, volume: second };
}

const isYear = (number: number) => number >= 1900 && number < 2100;

function volumeIn(text: string): number | null {
  const found = VOLUME.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** Small letters without accents, digits of one kind, one blank between words. */
function normalized(title: string): string {
  return foldDiacritics(title.replaceAll('º', '°').normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\p{Cf}_*]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const MONTHS =
  /^(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|jui|jul|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic|ene)\p{L}*$/u;
const SMALL = new Set(
  'a an as at by covering de del des du el en et for from in la le les of on the to von und y على عن في من و'.split(
    ' ',
  ),
);

/** The words that tell one series from another: no numbers, no days, no articles; without the plural's s. */
const wordsOf = (text: string): string =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .map(([word]) => word)
    .filter((word) => !MONTHS.test(word) && !SMALL.has(word) && !MARK_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');

const key = (words: string) => words.replace(/[ -]/g, '');
const KIND_OF = new Map(
  Object.entries(REPORT_KINDS).flatMap(([kind, names]) =>
    names.map((name) => [key(name), kind] as const),
  ),
);
const MARK_WORDS = new Set(
  'vol volume no nr num number numero issue edition ed رقم العدد عدد المجلد'.split(' '),
);

const either = (parts: readonly string[]) =>
  parts.toSorted((one, other) => other.length - one.length).join('|');
const KIND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:ال)?(?:${either(Object.values(REPORT_KINDS).flat()).replaceAll(' ', '[ -]?')})(?:s)?(?!\\p{L})`,
  'gu',
);
const COUNTED = '\\d{4}[/-]\\d{1,3}|\\d{1,4}[/-](?:19|20)\\d\\d|\\d{1,4}';
const WORDED = `${COUNTED}|${either(NUMBER_WORDS.flat())}`;
/** No digit, no further letter, no decimals, no thousands. */
const ENDS = '(?![\\p{L}\\p{N}]|[.,]\\d)';
const MARKED = new RegExp(
  `^(?<between>[^.!?;]{0,120}?(?<!\\p{L}))(?:${either(NUMBER_MARKS)})[ :(-]{0,3}(?<number>${WORDED})${ENDS}`,
  'u',
);
const SET_OFF = '(?= ?(?:$|[:;,|()[\\]–—]|- |\\. |\\.$|as of))';
/** "No 4" without a dot is a number only right after the name: "no 4 wells" would be one elsewhere. */
const LOOSE = new RegExp(`^(?<between>[ ,|(–—-]{0,4})no ?(?<number>${COUNTED})${SET_OFF}`, 'u');
/** Without any mark the number ends the title, or what follows is set off from it. */
const BARE = new RegExp(
  `^(?<between> ?-?)(?<number>\\d{1,4}(?:[/-](?:19|20)\\d\\d)?)${SET_OFF}`,
  'u',
);
const ISSUE = new RegExp(
  `(?<![\\p{L}])(?:${either(ISSUE_MARKS)}) ?(?:no\\.? ?|# ?|n ?° ?|: ?)?(${COUNTED})(?= ?(?:$|[:;,|()[\\]–—.-]))`,
  'u',
);
const VOLUME = new RegExp(
  `(?<!\\p{L})(?:${either(VOLUME_MARKS)}) ?(?:no\\.? ?|: ?)?(\\d{1,4})(?!\\d)`,
  'u',
);
