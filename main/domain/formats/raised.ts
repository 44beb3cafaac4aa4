/**
 * What raised and lowered text means. `<sup>` carries exponents, ordinals and the marks of footnotes, and no
 * format says which: a number in it that became part of the number before would change what the text says.
 */

const RAISED: ReadonlyMap<string, string> = pairs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const LOWERED: ReadonlyMap<string, string> = pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

/** The label of a footnote: a number, a letter or two, a sign; with the brackets that some pages add. */
const LABEL = /^[[(]?(\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[*†‡§¶#]{1,4})[\])]?$/i;
/** Several in one mark: "1,2", "3–5". */
const LABELS = /^[[(]?\d{1,3}(?:\s?[,;–-]\s?\d{1,3})+[\])]?$/;
const ORDINAL = /^(?:st|nd|rd|th|er|re|ère|e|ème|o|a|ª|º)$/i;
/** Lengths, whose squares and cubes measure areas and volumes, and a second in a quotient. */
const LENGTH = /(?:^|[\d\s/·(])(?:[kcdmµμn]?m|ft|in|mi|yd)$|\/s$/i;

/** The footnotes that a mark names, or null where it can be none. */
export function noteLabels(content: string): string[] | null {
  const text = content.trim();
  const one = LABEL.exec(text)?.[1];
  if (one !== undefined) return [one];
  return LABELS.test(text) ? (text.match(/\d{1,3}/g) ?? []) : null;
}

/**
 * How `<sup>` is read behind the text `before`: an exponent in raised digits, the labels of footnotes, or
 * plain text (an ordinal's ending, a trade mark).
 */
export function readRaised(
  before: string,
  content: string,
): { readonly text: string } | { readonly labels: readonly string[] } {
  const text = content.trim();
  if (/^[-−+]\s?\d/.test(text)) return { text: raised(text.replace(/\s/g, '')) };
  const ordinal = ORDINAL.test(text) && /\d$/.test(before);
  // Before a symbol a raised number counts nucleons.
  if (ordinal || /(?:^|\s)$/.test(before))
    return { text: /^\d+$/.test(text) ? raised(text) : text };
  if (isExponent(before.slice(-24), text)) return { text: raised(text) };
  const labels = noteLabels(text);
  return labels ? { labels } : { text: content };
}

/** `<sub>`: lowered digits where there are such, else set off by an underscore. */
export function readLowered(content: string): string {
  const text = content.trim();
  const lowered = translate(text, LOWERED);
  return lowered ?? (text === '' ? '' : `_${text}`);
}

/** Behind a length, a ten, or a variable of one small letter. */
function isExponent(before: string, text: string): boolean {
  if (LENGTH.test(before)) return /^[23]$/.test(text);
  if (!/^(?:\d{1,3}|n|i)$/.test(text)) return false;
  return (
    /(?:^|[^\d.,])10$/.test(before) ||
    /(?:^|[^\p{L}\p{N}’'])\p{Ll}$|[=+*/×·\d]\p{L}{1,2}$/u.test(before)
  );
}

const raised = (text: string): string => translate(text, RAISED) ?? `^${text}`;

function translate(text: string, table: ReadonlyMap<string, string>): string | null {
  const signs = [...text].map((sign) => table.get(sign));
  return text !== '' && signs.every((sign) => sign !== undefined) ? signs.join('') : null;
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const signs = [...to];
  return new Map([...from].map((sign, index) => [sign, signs[index] ?? sign]));
}
