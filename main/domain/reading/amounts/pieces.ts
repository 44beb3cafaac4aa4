import { ARABIC_PARTICLES } from '../../language/ar/numbers.ts';
import { currencyCode, LETTERS_BEFORE, SHORT_BEFORE } from '../../language/currencies.ts';
import { foldName } from '../../language/fold.ts';
import type { Scene } from '../scene.ts';
import type { WordFacts } from '../words.ts';
import { isArabicNumber } from './arabic-numbers.ts';
import { mayOpenAmount } from './openings.ts';

/**
 * A token as amounts read it: with western digits, a currency or an Arabic particle taken off the number
 * that it is written to ("USD115.5", "و15"). No two cover the same text.
 */
export interface Piece extends Omit<Form, 'parts'> {
  readonly start: number;
  readonly end: number;
  /** The token that it lies in; for a number put together of several the last. */
  readonly token: number;
  /** What stands between it and the piece before in its row: nothing, or white space; the first has a line's end. */
  readonly space: string;
  /** No white space before it. */
  readonly glued: boolean;
}

/** What does not depend on where a word stands. */
interface Form {
  readonly text: string;
  readonly lower: string;
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether an amount may begin with it. */
  readonly opens: boolean;
  /** Where a currency or a particle is written to a number. */
  readonly parts: readonly string[] | null;
}

/** Kept as long as the facts of the word are. */
const forms = new WeakMap<WordFacts, Form>();

function formOf(facts: WordFacts): Form {
  const known = forms.get(facts);
  if (known) return known;
  const form = { ...written(facts.word), parts: partsOf(facts.word, facts.folded) };
  forms.set(facts, form);
  return form;
}

/** No amount goes over a line's end or a tab. */
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** The pieces of a scene's tokens `from` to `to`, a list for each line or cell that holds any. */
export function rowsOf(scene: Scene, from: number, to: number): Piece[][] {
  const { text, tokens } = scene;
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  for (let at = from; at < to; at += 1) {
    const end = at > from ? (tokens.end[at - 1] ?? 0) : (tokens.start[at] ?? 0);
    if (row.length > 0 && BREAK.test(text.slice(end, tokens.start[at]))) {
      rows.push(row);
      row = [];
    }
    addPieces(row, scene, at);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function addPieces(row: Piece[], scene: Scene, at: number): void {
  const { text, tokens, words } = scene;
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? start;
  const facts = words[at];
  if (!facts) return;
  const { word } = facts;
  const form = formOf(facts);
  const last = row.at(-1);
  const space = last ? text.slice(last.end, start) : '\n';
  if (form.parts) {
    let from = start;
    for (const part of form.parts) {
      row.push(piece(written(part), from, from + part.length, at, from === start ? space : ''));
      from += part.length;
    }
    return;
  }
  // The tokeniser ends a word at a point or comma: "USD115" "." "5" are one number after the currency.
  if (space === '' && goesOn(row, word)) {
    const point = row.pop();
    const number = row.pop();
    if (point && number)
      row.push(
        piece(written(`${number.text}${point.text}${word}`), number.start, end, at, number.space),
      );
    return;
  }
  row.push(piece(form, start, end, at, space));
}

function piece(
  { text, lower, folded, kind, opens }: Omit<Form, 'parts'>,
  start: number,
  end: number,
  token: number,
  space: string,
): Piece {
  return { text, lower, folded, kind, opens, start, end, token, space, glued: space === '' };
}

function written(word: string): Omit<Form, 'parts'> {
  const text = western(word);
  const lower = text.toLowerCase();
  const kind = kindOf(word);
  return {
    text,
    lower,
    folded: text === word && PLAIN.test(word) ? word.toLowerCase() : western(foldName(word)),
    kind,
    opens: mayOpenAmount(kind, text, lower),
  };
}
const PLAIN = /^[\x00-\x26\x28-\x7f]*$/;

const kindOf = (word: string): Form['kind'] =>
  /^\p{N}/u.test(word) ? 'number' : /^[\p{L}\p{M}]/u.test(word) ? 'word' : 'mark';

/** A word's parts where a currency or a particle is written to a number; null for a whole word. */
function partsOf(word: string, folded: string): readonly string[] | null {
  if (ARABIC_PARTICLES.test(folded)) {
    const digits = /^.\u0640?(?=\p{N})/u.exec(word);
    if (digits) return [digits[0], word.slice(digits[0].length)];
    const joined = folded.length > 3 && !isArabicNumber(folded) && isArabicNumber(folded.slice(1));
    return joined ? [word.slice(0, 1), word.slice(1)] : null;
  }
  const [, letters, digits, suffix = ''] = /^(\p{L}{1,4}?)(\d+)(\p{L}{0,3})$/u.exec(word) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const known =
    SHORT_BEFORE.has(letters) ||
    LETTERS_BEFORE.has(letters) ||
    currencyCode(letters, true) !== null;
  if (!known) return null;
  return suffix === '' ? [letters, digits] : [letters, digits, suffix];
}

/** Whether `word` continues a number that was cut off its currency. */
function goesOn(row: readonly Piece[], word: string): boolean {
  const point = row.at(-1);
  const number = row.at(-2);
  const letters = row.at(-3);
  if (!/^\d/.test(word) || !number || number.kind !== 'number' || !number.glued || !point?.glued)
    return false;
  if (letters?.kind !== 'word' || !/^[.,]$/.test(point.text)) return false;
  return point.text === '.' ? /^\d+$/.test(word) : /^\d{3}(?!\d)/.test(word);
}

const DIGITS = /[٠-٩۰-۹٫٬]/;

/** Digits and separators of Arabic and Persian as those of the West; the length stays. */
export function western(text: string): string {
  if (!DIGITS.test(text)) return text;
  return text.replace(/[٠-٩۰-۹٫٬]/g, (sign) =>
    sign === '٫' ? '.' : sign === '٬' ? ',' : String(sign.charCodeAt(0) & 0xf),
  );
}
