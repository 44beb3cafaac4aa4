import type { Mistake } from './query.ts';

/** A piece of a query, with its place in it. */
export type Lexeme = { readonly start: number; readonly end: number } & (
  | { readonly kind: '(' | ')' | '-' | 'AND' | 'OR' | 'NOT' }
  | { readonly kind: 'NEAR'; readonly distance: number | null }
  | { readonly kind: 'field'; readonly name: string }
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly quoted: boolean;
      readonly isPrefix: boolean;
    }
);

const QUOTES = '"“”„«»';
const SPACE = /\s+/uy;
/** Between two Hebrew letters it is a letter's sign: צה"ל. */
const INNER = String.raw`(?<=\p{sc=Hebrew})["”](?=\p{sc=Hebrew})`;
const QUOTED = new RegExp(`[${QUOTES}]((?:[^${QUOTES}]|${INNER})*)[${QUOTES}](\\*?)`, 'uy');
const BARE = new RegExp(`(?:[^\\s()${QUOTES}]|${INNER})+`, 'uy');
/** A minus takes out what it stands right before; two of them are a dash. */
const MINUS = /-(?=[^\s-])/y;
/** "10:30" is no field, nor is "https://…", nor "TLP:RED". */
const FIELD = /^(?!TLP:)([A-Za-z]+):(?!\/\/)/;
const NEAR = /^NEAR(?:\/(\d*))?$/;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** The pieces of a query in order; what holds neither letter nor digit and is no sign of the language only separates. */
export function lex(query: string): Lexeme[] | Mistake {
  const found: Lexeme[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(query);
  };
  while (at < query.length) {
    const start = at;
    const space = match(SPACE);
    if (space) {
      at += space[0].length;
      continue;
    }
    const sign = query[at];
    if (sign === '(' || sign === ')') {
      at += 1;
      found.push({ kind: sign, start, end: at });
    } else if (sign !== undefined && QUOTES.includes(sign)) {
      const quoted = match(QUOTED);
      if (!quoted) {
        return mistake('This quotation mark has no partner: close the phrase.', start, start + 1);
      }
      at += quoted[0].length;
      const text = (quoted[1] ?? '').trim().replace(/\s+/gu, ' ');
      if (!HAS_WORD.test(text)) {
        return mistake('There is no word between these quotation marks.', start, at);
      }
      found.push({
        kind: 'words',
        text,
        quoted: true,
        isPrefix: quoted[2] === '*',
        start,
        end: at,
      });
    } else if (match(MINUS)) {
      at += 1;
      found.push({ kind: '-', start, end: at });
    } else {
      const bare = match(BARE)?.[0] ?? query.slice(at, at + 1);
      at += bare.length;
      const read = readBare(bare, start);
      if (read === null) continue;
      if ('message' in read) return read;
      found.push(read);
      if (read.kind === 'field') at = read.end;
    }
  }
  return found;
}

/** What a run without spaces is; null where it only separates. */
function readBare(bare: string, start: number): Lexeme | Mistake | null {
  const end = start + bare.length;
  if (bare === 'AND' || bare === 'OR' || bare === 'NOT') return { kind: bare, start, end };
  const near = NEAR.exec(bare);
  if (near) return readNear(near[1], start, end);
  const field = FIELD.exec(bare);
  // "Sudan: the war" is no field, "title: war" is one: the parser knows the names.
  if (field?.[1]) return { kind: 'field', name: field[1], start, end: start + field[0].length };
  if (bare === '-') {
    return mistake('A minus stands right before the word that it leaves out: -word.', start, end);
  }
  const star = bare.indexOf('*');
  const isPrefix = star === bare.length - 1;
  if (star >= 0 && (!isPrefix || !HAS_WORD.test(bare))) {
    const place = start + star;
    return mistake('A star stands at the end of a word’s beginning: flood*.', place, place + 1);
  }
  const text = isPrefix ? bare.slice(0, -1) : bare;
  return HAS_WORD.test(text) ? { kind: 'words', text, quoted: false, isPrefix, start, end } : null;
}

function readNear(digits: string | undefined, start: number, end: number): Lexeme | Mistake {
  if (digits === undefined) return { kind: 'NEAR', distance: null, start, end };
  const distance = Number(digits);
  if (digits === '' || distance < 1 || distance > 1_000) {
    return mistake('NEAR takes a number of words from 1 to 1000: NEAR/5.', start, end);
  }
  return { kind: 'NEAR', distance, start, end };
}

export const mistake = (message: string, start: number, end: number): Mistake => ({
  message,
  start,
  end,
});
