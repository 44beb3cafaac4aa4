import { FIELDS, readFact } from './facts.ts';
import { type Lexeme, lex, mistake } from './lexer.ts';
import {
  every,
  FACT_FIELDS,
  type Mistake,
  type Near,
  type Query,
  some,
  TEXT_FIELDS,
  type Words,
} from './query.ts';
import { termsOf } from './terms.ts';

export type Parsed =
  | {
      readonly ok: true;
      readonly query: Query;
      /** The word that the query ends in, and that whoever types may go on with; null after a space or a sign. */
      readonly last: Words | null;
    }
  | { readonly ok: false; readonly mistake: Mistake };

/** More than anybody asks, and few enough to be answered at once. */
const MOST_WORDS = 100;
const DEEPEST = 40;
/** How far apart NEAR without a number lets words stand. */
const NEAR_BY = 10;

/** A query in the language of `How to search`; a mistake is told with its place and never read as something else. */
export function parseQuery(typed: string): Parsed {
  const lexemes = lex(typed);
  if ('message' in lexemes) return { ok: false, mistake: lexemes };
  try {
    const parser = new Parser(lexemes, typed);
    return { ok: true, query: parser.all(), last: parser.last };
  } catch (error) {
    if (error instanceof Misread) return { ok: false, mistake: error.mistake };
    throw error;
  }
}

class Misread extends Error {
  override readonly name = 'Misread';
  readonly mistake: Mistake;

  constructor(told: Mistake) {
    super(told.message);
    this.mistake = told;
  }
}

type WordsLexeme = Extract<Lexeme, { kind: 'words' }>;

/** Recursive descent: OR holds ANDs, AND holds NOTs, NOT holds NEARs, NEAR holds words. */
class Parser {
  readonly #lexemes: readonly Lexeme[];
  readonly #typed: string;
  #at = 0;
  #depth = 0;
  #words = 0;
  last: Words | null = null;
  /** The field within whose parentheses we are. */
  #within: string | null = null;

  constructor(lexemes: readonly Lexeme[], typed: string) {
    this.#lexemes = lexemes;
    this.#typed = typed;
  }

  all(): Query {
    if (this.#lexemes.length === 0) this.#fail('There is no word to search for.', 0);
    const query = this.#either();
    const rest = this.#next;
    if (rest) this.#failAt('This parenthesis closes none: leave it out, or open one.', rest);
    return query;
  }

  get #next(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  #either(): Query {
    const parts = [this.#together()];
    while (this.#next?.kind === 'OR') {
      this.#at += 1;
      parts.push(this.#together());
    }
    return some(parts);
  }

  #together(): Query {
    const parts = [this.#single()];
    for (
      let next = this.#next;
      next && next.kind !== 'OR' && next.kind !== ')';
      next = this.#next
    ) {
      if (next.kind === 'AND') this.#at += 1;
      parts.push(this.#single());
    }
    return every(parts);
  }

  #single(): Query {
    const next = this.#next;
    if (next?.kind !== 'NOT' && next?.kind !== '-') return this.#close();
    this.#at += 1;
    return this.#deeper(next, () => ({ kind: 'not', part: this.#single() }));
  }

  /** Words, and words near them. */
  #close(): Query {
    const start = this.#at;
    const first = this.#primary();
    if (this.#next?.kind !== 'NEAR') return first;
    const words = [this.#nearable(first, start)];
    let distance: number | null = null;
    for (let next = this.#next; next?.kind === 'NEAR'; next = this.#next) {
      const own = next.distance ?? NEAR_BY;
      if (distance !== null && distance !== own) {
        this.#failAt('One number for all words that stand near each other, please.', next);
      }
      distance = own;
      this.#at += 1;
      const at = this.#at;
      words.push(this.#nearable(this.#primary(), at));
    }
    return { kind: 'near', distance: distance ?? NEAR_BY, words };
  }

  #nearable(query: Query, at: number): Words {
    const place = this.#lexemes[at];
    if (query.kind !== 'words' || place?.kind !== 'words') {
      this.#failAt('NEAR stands between two words or phrases.', place);
    }
    return query;
  }

  #primary(): Query {
    const next = this.#next;
    if (!next) {
      const before = this.#lexemes.at(-1);
      const what = before ? this.#typed.slice(before.start, before.end) : '';
      this.#failAt(`Something is missing after “${what}”.`, before);
    }
    this.#at += 1;
    switch (next.kind) {
      case 'words':
        return this.#said(next);
      case '(':
        return this.#grouped(next);
      case 'field':
        return this.#field(next);
      case 'NEAR':
        if (this.#next?.kind === '(' && next.distance === null) return this.#nearCall(next);
        break;
      case ')':
        return this.#failAt('There is nothing to search for before this parenthesis.', next);
    }
    const name = this.#typed.slice(next.start, next.end);
    return this.#failAt(
      `${name} needs a word before and after it; to search for the word itself write “${name}” in quotation marks.`,
      next,
    );
  }

  #grouped(open: Lexeme): Query {
    return this.#deeper(open, () => {
      const query = this.#either();
      if (this.#next?.kind !== ')') this.#failAt('This parenthesis is never closed.', open);
      this.#at += 1;
      return query;
    });
  }

  /** `NEAR(flood Kassala, 5)`, as other programs write it. */
  #nearCall(name: Lexeme): Near {
    this.#at += 1;
    const inside: WordsLexeme[] = [];
    for (let next = this.#next; next?.kind === 'words'; next = this.#next) {
      inside.push(next);
      this.#at += 1;
    }
    if (this.#next?.kind !== ')') this.#failAt('NEAR( ) takes words, a comma and a number.', name);
    this.#at += 1;
    const distance = this.#closingNumber(inside) ?? NEAR_BY;
    if (inside.length < 2 || distance < 1 || distance > 1_000) {
      this.#failAt('NEAR( ) takes two words or more, and a number from 1 to 1000.', name);
    }
    return { kind: 'near', distance, words: inside.map((words) => this.#said(words)) };
  }

  /** Takes ", 5" off the end of what stands within NEAR( ); null where there is none. */
  #closingNumber(inside: WordsLexeme[]): number | null {
    const last = inside.at(-1);
    if (!last || last.quoted) return null;
    const glued = /^(.*),(\d+)$/u.exec(last.text);
    const before = this.#typed.slice(inside.at(-2)?.start ?? last.start, last.start).trim();
    if (!glued && !(/^\d+$/.test(last.text) && before.endsWith(','))) return null;
    inside.pop();
    const said = glued ? { ...last, text: glued[1] ?? '' } : inside.pop();
    if (said?.text)
      inside.push({ ...said, text: said.quoted ? said.text : said.text.replace(/,$/u, '') });
    return Number(glued?.[2] ?? last.text);
  }

  #said(lexeme: WordsLexeme): Words {
    const { text, quoted, isPrefix } = lexeme;
    this.#count(termsOf(text).length, lexeme);
    const said: Words = { kind: 'words', text, quoted, isPrefix };
    const isOpen = lexeme.end === this.#typed.length && !quoted && !isPrefix;
    if (isOpen && /[\p{L}\p{M}\p{N}]$/u.test(text)) this.last = said;
    return said;
  }

  #count(words: number, place: Lexeme): void {
    this.#words += Math.max(1, words);
    if (this.#words <= MOST_WORDS) return;
    this.#failAt(`These are more than ${MOST_WORDS} words: search for fewer of them.`, place);
  }

  #field(lexeme: Extract<Lexeme, { kind: 'field' }>): Query {
    const name = lexeme.name.toLowerCase();
    const value = this.#next;
    const isGlued = value?.start === lexeme.end && (value.kind === 'words' || value.kind === '(');
    if (!FIELDS.includes(name) && !isGlued) {
      const text = `${lexeme.name}:`;
      return this.#said({ ...lexeme, kind: 'words', text, quoted: false, isPrefix: false });
    }
    if (this.#within !== null) {
      this.#failAt(
        `${name}: can’t stand within ${this.#within}: close its parenthesis first.`,
        lexeme,
      );
    }
    const text = TEXT_FIELDS.find((field) => field === name);
    if (text) return { kind: 'field', field: text, part: this.#inField(lexeme, text, value) };
    const fact = FACT_FIELDS.find((field) => field === name);
    if (!fact) {
      return this.#failAt(
        `There is no field “${lexeme.name}:”. There are ${FIELDS.map((field) => `${field}:`).join(' ')}; to search for these words put them in quotation marks.`,
        lexeme,
      );
    }
    if (value?.kind !== 'words' || value.isPrefix) {
      this.#failAt(`${name}: needs one value after it.`, value ?? lexeme);
    }
    this.#at += 1;
    this.#count(1, lexeme);
    const read = readFact(fact, value.text);
    if ('message' in read) this.#failAt(read.message, value);
    return { kind: 'fact', field: fact, value: read.value };
  }

  #inField(lexeme: Lexeme, field: string, value: Lexeme | undefined): Query {
    if (value?.kind !== 'words' && value?.kind !== '(') {
      this.#failAt(`${field}: needs a word, a phrase or a parenthesis after it.`, lexeme);
    }
    this.#within = field;
    const part = this.#primary();
    this.#within = null;
    return part;
  }

  #deeper<T>(place: Lexeme, read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#failAt('This is nested too deep to be read.', place);
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #failAt(message: string, place: { start: number; end: number } | undefined): never {
    this.#fail(message, place?.start ?? 0, place?.end);
  }

  #fail(message: string, start: number, end = start + 1): never {
    throw new Misread(mistake(message, start, end));
  }
}
