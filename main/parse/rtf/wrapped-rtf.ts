import { decodePage, pageOfCharset } from './code-pages.ts';
import { DESTINATIONS, SIGNS } from './rtf-state.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/** A mail's body that Outlook wrapped in RTF, as it was before. */
export type Wrapped = { readonly html: string } | { readonly text: string };

interface Group {
  readonly holds: 'text' | 'tag' | 'fonts' | 'nothing';
  /** What stands for the sake of RTF readers alone. */
  readonly isForRtf: boolean;
  readonly font: number;
  readonly fallback: number;
}

const FIRST: Group = { holds: 'text', isForRtf: false, font: 0, fallback: 1 };
/** Groups in groups beyond which no further one has a state of its own. */
const DEEPEST = 500;
/** The words that say what an RTF wraps stand at its beginning. */
const HEAD = 1_024;

/**
 * The HTML or plain text that an RTF wraps; null for one that is text by itself.
 * @see [MS-OXRTFEX]
 */
export function unwrapped(rtf: Uint8Array): Wrapped | null {
  const head = Buffer.from(rtf.subarray(0, HEAD)).toString('latin1');
  const [, what] = /\\from(html1|text)\b/.exec(head) ?? [];
  if (what === undefined) return null;
  const text = new Unwrapping(what === 'html1').read(rtfTokens(rtf));
  return what === 'html1' ? { html: text } : { text };
}

class Unwrapping {
  readonly #isHtml: boolean;
  readonly #pages = new Map<number, number>();
  readonly #open: Group[] = [];
  readonly #parts: string[] = [];
  #group = FIRST;
  #tooDeep = 0;
  #page = 1252;
  #bytes: number[] = [];
  #toSkip = 0;
  #isIgnorable = false;

  constructor(isHtml: boolean) {
    this.#isHtml = isHtml;
  }

  read(tokens: Iterable<RtfToken>): string {
    for (const token of tokens) {
      if (token.kind !== 'text') this.#flush();
      if (token.kind === 'open') this.#begin();
      else if (token.kind === 'close') this.#end();
      else if (token.kind === 'word') this.#word(token.word, token.value);
      else if (token.kind === 'text') {
        const skipped = Math.min(this.#toSkip, token.bytes.length);
        this.#toSkip -= skipped;
        for (const byte of token.bytes.subarray(skipped)) this.#bytes.push(byte);
      }
    }
    this.#flush();
    return this.#parts.join('');
  }

  #begin(): void {
    this.#toSkip = 0;
    this.#isIgnorable = false;
    if (this.#open.length >= DEEPEST) this.#tooDeep += 1;
    else this.#open.push(this.#group);
  }

  #end(): void {
    this.#toSkip = 0;
    if (this.#tooDeep > 0) this.#tooDeep -= 1;
    else this.#group = this.#open.pop() ?? this.#group;
  }

  #word(word: string, value: number | null): void {
    const isFirst = this.#isIgnorable;
    this.#isIgnorable = word === '*';
    if (word === '*') return;
    const sign = word === 'par' || word === 'line' ? '\n' : word === 'tab' ? '\t' : SIGNS.get(word);
    if (sign !== undefined) this.#add(sign);
    else if (word === 'u' && value !== null) {
      this.#add(String.fromCharCode(value & 0xffff));
      this.#toSkip = this.#group.fallback;
    } else this.#setting(word, value, isFirst);
  }

  #setting(word: string, value: number | null, isFirst: boolean): void {
    const { holds, font } = this.#group;
    const set = (change: Partial<Group>) => {
      this.#group = { ...this.#group, ...change };
    };
    if (word === 'htmlrtf') set({ isForRtf: value !== 0 });
    else if (word === 'htmltag' && holds !== 'nothing') set({ holds: 'tag' });
    else if (word === 'fonttbl') set({ holds: 'fonts' });
    else if (word === 'ansicpg') this.#page = value ?? this.#page;
    else if (word === 'f') set({ font: value ?? 0 });
    else if (word === 'uc') set({ fallback: Math.min(Math.max(value ?? 1, 0), 10) });
    else if (holds === 'fonts') {
      const page = word === 'cpg' ? value : word === 'fcharset' ? pageOfCharset(value ?? 0) : null;
      if (page !== null) this.#pages.set(font, page);
    } else if (isFirst || DESTINATIONS.has(word)) set({ holds: 'nothing' });
  }

  /** Bytes are gathered first: a letter of some code pages has two, each written by itself. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const page = this.#pages.get(this.#group.font) ?? this.#page;
    this.#add(decodePage(Uint8Array.from(this.#bytes), page));
    this.#bytes = [];
  }

  #add(text: string): void {
    const { holds, isForRtf } = this.#group;
    if (isForRtf || holds === 'nothing' || holds === 'fonts') return;
    this.#parts.push(this.#isHtml && holds === 'text' ? escaped(text) : text);
  }
}

/** Between the tags stands text, whose own signs are no markup. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
