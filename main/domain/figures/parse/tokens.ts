import type { Span } from '../../document.ts';
import { NUMBER_WORDS } from '../../language/en/numbers.ts';

/** `code` is a run with digits that counts nothing: a date, a time, a phone number, an ordinal. */
export type TokenKind = 'word' | 'number' | 'mark' | 'code';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** No white space before it. */
  readonly glued: boolean;
}

const splitting = [...NUMBER_WORDS.keys(), 'half', 'quarter', 'third', 'dozen'].join('|');

/** In order: the first that matches at a position wins. Every repetition is bounded or unambiguous. */
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['code', String.raw`(?:https?:\/\/|www\.)\S+`],
  ['code', String.raw`[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*`],
  ['code', String.raw`\p{Lu}{1,4}\/[\dA-Z][\d/A-Z.]*`],
  ['code', String.raw`\+\d[\d ()-]{6,18}\d`],
  ['code', String.raw`\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|\d{3}-\d{4}(?!\d)`],
  ['code', String.raw`\d{1,3}(?:\.\d+)?°(?:\d{1,2}[′'’](?:[\d.]{1,6}[″"”])?)? ?[NSEW]\b`],
  ['code', String.raw`-?\d{1,3}\.\d{3,12}[,; ] ?-?\d{1,3}\.\d{3,12}`],
  ['code', String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?![\d,])|\d{4}-\d{2}-\d{2}`],
  ['code', String.raw`\d{1,2}:\d{2}(?::\d{2})?`],
  ['code', String.raw`(?:19|20)\d{2}[-–/]\d{2,4}(?!\d)`],
  ['code', String.raw`\d+(?:st|nd|rd|th|s)\b|\d+[x×]\d+`],
  ['number', String.raw`[1-9]\/[2-9](?![\d/])`],
  ['code', String.raw`\d+\/\d+(?:\/\d+)?|\d+(?:\.\d+){2,}(?!\d)`],
  ['number', String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])`],
  [
    'number',
    String.raw`\d{1,3}(?:(?:,\d{3})+|(?:[\u00a0\u202f\u2009 ]\d{3})+|(?:['’]\d{3})+)(?!\d)(?:\.\d+)?`,
  ],
  ['number', String.raw`\d+(?:\.\d+)?`],
  ['number', '[½¼¾⅓⅔⅕]'],
  ['word', `(?i:${splitting})(?=[-‑])`],
  ['word', String.raw`(?:\p{L}\.){2,}`],
  [
    'word',
    String.raw`(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Maj|Capt|Brig|Sen|Rep|Gov|St|No|Nos|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.`,
  ],
  ['word', String.raw`['’]s\b`],
  ['word', String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑’'](?!s\b)[\p{L}\p{M}\p{N}]+)*`],
  ['mark', String.raw`[^\s]`],
];

const PATTERN = new RegExp(PATTERNS.map(([, source]) => `(${source})`).join('|'), 'gu');

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/** Arabic and Persian digits, separators and per cent signs as ASCII; the length stays. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹٪٫٬]/g, (char) => {
    const at = Math.max(ARABIC_DIGITS.indexOf(char), PERSIAN_DIGITS.indexOf(char));
    if (at >= 0) return String(at);
    return char === '٪' ? '%' : char === '٫' ? '.' : ',';
  });
}

/** The tokens of one sentence; offsets count in `sentence`. Linear in its length. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of asciiDigits(sentence).matchAll(PATTERN)) {
    const kind = PATTERNS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'mark';
    const text = match[0];
    tokens.push({
      text,
      lower: text.toLowerCase(),
      kind,
      start: match.index,
      end: match.index + text.length,
      glued: match.index === last && match.index > 0,
    });
    last = match.index + text.length;
  }
  return tokens;
}

/** The lower-case text at `index`, or nothing. */
export const lowerAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.lower ?? '';

/** Whether the token is a word that begins with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);

export const HYPHENS = '-‑–—';

/** The length in tokens of the longest entry of `phrases` that begins at `index`; 0 for none. */
export function phraseAt(
  tokens: readonly Token[],
  index: number,
  phrases: ReadonlyMap<string, unknown> | ReadonlySet<string>,
  longest = 4,
): number {
  for (let length = longest; length > 0; length -= 1) {
    if (index < 0 || index + length > tokens.length) continue;
    const phrase = tokens
      .slice(index, index + length)
      .map((token) => token.lower)
      .join(' ');
    if (phrases.has(phrase)) return length;
  }
  return 0;
}

/** Whether one of the spans holds the token. */
export const insideAny = (token: Token | undefined, spans: readonly Span[]): boolean =>
  token !== undefined && spans.some((span) => span.start <= token.start && token.end <= span.end);
