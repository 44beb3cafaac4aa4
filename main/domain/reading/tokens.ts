import { isLineEnd, isSpace } from '../text/characters.ts';

/** Parallel arrays, one place per token; offsets are UTF-16 code units of the whole text. */
export interface Tokens {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly string[];
  /** 1 where a sentence begins. */
  readonly opens: Uint8Array;
  readonly count: number;
}

/** A longer run is cut: no name and no number is, and the work per token stays bounded. */
const LONGEST = 96;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const classes = new Uint8Array(0x10000);
for (let code = 0; code < classes.length; code += 1) {
  const char = String.fromCharCode(code);
  if (isSpace(code)) classes[code] = SPACE;
  else if (code >= 0xd800 && code <= 0xdfff) classes[code] = OTHER;
  else if (/[\p{L}\p{M}]/u.test(char)) classes[code] = LETTER;
  else if (/\p{N}/u.test(char)) classes[code] = DIGIT;
}

/** Words after which a stop does not end a sentence; single letters are dealt with apart. */
const ABBREVIATED = new Set(
  `mr mrs ms dr prof gen lt col maj capt cmdr adm brig sgt sen rep gov hon rev st no vs jan feb mar apr
  jun jul aug sep sept oct nov dec inc corp ltd co jr sr mt ft approx est dept fig u.s u.n u.k e.g i.e
  a.m p.m`.split(/\s+/),
);

/** Words, numbers and single signs of `text` between two offsets, each once and in order. */
export function tokenise(text: string, from = 0, to = text.length): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: number[] = [];
  const word: string[] = [];
  let fresh = true;
  let line = from;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classes[code] ?? OTHER;
    if (kind === SPACE) {
      // A cell of a table is read for itself.
      if (code === TAB) fresh = true;
      if (isLineEnd(code)) {
        fresh ||= !isWrap(text, line, at);
        line = at + 1;
      }
      at += 1;
      continue;
    }
    const end = tokenEnd(text, at, to, kind);
    const token = text.slice(at, end);
    if (isDivider(text, at, end)) fresh = true;
    if (!fresh && startsSentence(text, at, word, ends)) fresh = true;
    starts.push(at);
    ends.push(end);
    word.push(token);
    opens.push(fresh ? 1 : 0);
    fresh = isBar(token);
    at = end;
  }
  return {
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    word,
    opens: Uint8Array.from(opens),
    count: word.length,
  };
}

/** A bar between columns, the bullet of a list, and the sign of a hashtag begin something else. */
function isDivider(text: string, at: number, end: number): boolean {
  if (end !== at + 1) return false;
  const sign = text.charAt(at);
  if (sign === '#') return at === 0 || isSpace(text.charCodeAt(at - 1));
  return isBar(sign);
}
const isBar = (sign: string): boolean => sign.length === 1 && '|•▪●◦'.includes(sign);
const TAB = 0x09;

/** The widths at which mail, cables and terminals break lines. */
const WRAP = { least: 50, most: 110 };

/** Whether the line from `line` to `at` is broken where it is full, so that its sentence goes on below. */
function isWrap(text: string, line: number, at: number): boolean {
  if (at - line < WRAP.least || at - line > WRAP.most) return false;
  const last = text.charCodeAt(at - 1);
  const goesOn =
    classes[last] === LETTER || classes[last] === DIGIT || last === COMMA || last === HYPHEN;
  const next = classes[text.charCodeAt(at + 1)];
  return goesOn && (next === LETTER || next === DIGIT);
}
const COMMA = 0x2c;
const HYPHEN = 0x2d;

function tokenEnd(text: string, at: number, to: number, kind: number): number {
  const limit = Math.min(to, at + LONGEST);
  if (kind === LETTER) return wordEnd(text, at, limit);
  if (kind === DIGIT) return numberEnd(text, at, limit);
  const code = text.charCodeAt(at);
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  // "’s" stands alone, so that a name ends where its possessive begins.
  if (isApostrophe(code) && (next === 0x73 || next === 0x53)) {
    const after = at + 2 < to ? classes[text.charCodeAt(at + 2)] : OTHER;
    const before = at > 0 ? classes[text.charCodeAt(at - 1)] : OTHER;
    if (before === LETTER && after !== LETTER && after !== DIGIT) return at + 2;
  }
  const pair = code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
  return at + (pair ? 2 : 1);
}

/** Letters and digits; an apostrophe inside ("L'Enfant"), stops inside an abbreviation ("U.S."). */
function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  if (end + 1 < limit && text[end] === '.' && classes[text.charCodeAt(end + 1)] === LETTER) {
    const dotted = abbreviationEnd(text, at, limit);
    if (dotted > end) return dotted;
  }
  while (end < limit) {
    const code = text.charCodeAt(end);
    const kind = classes[code];
    if (kind === LETTER || kind === DIGIT) {
      end += 1;
      continue;
    }
    if (!isApostrophe(code) || end + 1 >= limit) break;
    const next = text.charCodeAt(end + 1);
    if (classes[next] !== LETTER) break;
    const after = end + 2 < text.length ? classes[text.charCodeAt(end + 2)] : OTHER;
    if ((next === 0x73 || next === 0x53) && after !== LETTER && after !== DIGIT) break;
    end += 1;
  }
  return end;
}

/** The end of "U.S." or "a.m"; `at` when the letters do not alternate with stops. */
function abbreviationEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end + 1 < limit && text[end] === '.' && classes[text.charCodeAt(end + 1)] === LETTER) {
    end += 2;
  }
  if (end < text.length && classes[text.charCodeAt(end)] === LETTER) return at;
  return end < limit && text[end] === '.' ? end + 1 : end;
}

/** Digits with points, commas or colons between them, and letters that follow ("6th", "45km"). */
function numberEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (classes[code] === DIGIT) {
      end += 1;
      continue;
    }
    const joins =
      code === 0x2e || code === 0x2c || code === 0x3a || code === 0x66b || code === 0x66c;
    if (!joins || end + 1 >= limit || classes[text.charCodeAt(end + 1)] !== DIGIT) break;
    end += 2;
  }
  // A unit that is written to its number is a token of its own; an ordinal's ending is not.
  if (/^(?:st|nd|rd|th)(?![\p{L}])/u.test(text.slice(end, end + 3))) return end + 2;
  return end;
}

function startsSentence(
  text: string,
  at: number,
  word: readonly string[],
  ends: readonly number[],
): boolean {
  const last = word.length - 1;
  const previous = word[last];
  if (previous === undefined || ends[last] === at) return false;
  if (previous === '؟' || previous === '!' || previous === '?') return true;
  if (isClosing(previous)) {
    const before = word[last - 1];
    return before === '.' || before === '!' || before === '?' || before === '؟';
  }
  if (previous !== '.' || !isCapitalOrSign(text.charCodeAt(at))) return false;
  const abbreviated = word[last - 1];
  if (abbreviated === undefined || ends[last - 1] !== (ends[last] ?? 0) - 1) return true;
  // "“fools”.", "5%.": no letter that shortens a word.
  if (/^["”’»%]$/.test(abbreviated)) return true;
  return abbreviated.length > 1 && !ABBREVIATED.has(abbreviated.toLowerCase());
}

function isCapitalOrSign(code: number): boolean {
  const kind = classes[code];
  if (kind !== LETTER) return true;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase() || char === char.toUpperCase();
}

const isClosing = (word: string): boolean => word.length === 1 && '"”’)]»'.includes(word);
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
