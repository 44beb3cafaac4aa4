import { SECTORS } from '../../language/en/place-words.ts';
import { isMoney } from '../amounts/amounts.ts';
import { isCapital, lowerAt, type Token } from '../sentence-tokens.ts';
import { endsPhrase, isFiniteVerb, isPastParticiple, isPlural } from '../word-classes.ts';
import { accepts, type Name } from './place-names.ts';

/** Names that stand right before a number and hold for it alone. */

/** How many words may tell how exact a number is. */
const QUALIFYING = 3;

/**
 * The token of the amount that a bare name labels; null where it labels none: "Norway 30", "Ghana $250 million",
 * "Sofala – 4,100", "Kalabo (18)". A name that is not known needs another one beside it that stands so.
 */
export function labelledBy(tokens: readonly Token[], name: Name): number | null {
  const amount = tokens[name.next]?.amount;
  if (!amount) return listedBefore(tokens, name);
  if (!name.known) return isOneOfMany(tokens, name) ? name.next : null;
  const given =
    isMoney(amount.unit) || tokens.slice(0, name.first).some(({ lower }) => GIVES.test(lower));
  return given && !receives(tokens, name.first) ? null : name.next;
}

/** The amount that a mark parts from a name, where another name beside it stands so: "Mongu (41 cases), Kalabo (18)". */
export function listedBefore(tokens: readonly Token[], name: Name): number | null {
  if (tokens[name.next]?.kind !== 'mark') return null;
  const at = amountBehind(tokens, name.next);
  return at !== null && isOneOfMany(tokens, name) ? at : null;
}

/** To whom something is given: "lent Ghana $250 million and Senegal $180 million", but "Britain gave £15m and Norway 200 million kroner". */
function receives(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (GIVES.test(before?.lower ?? '')) return true;
  if (!/^(?:and|,)$/.test(before?.lower ?? '')) return false;
  const amount = tokens.findLastIndex((token, at) => at < first && token.amount !== null);
  let name = amount;
  while (isCapital(tokens[name - 1])) name -= 1;
  return amount > 0 && name < amount && receives(tokens, name);
}
const GIVES =
  /^(?:(?:give|lend|pay|offer|grant|send|donate|pledge|promise|owe|award|loan)s?|gave|given|giving|lent|lending|paid|offered|granted|sent|sending|donated|pledged|promised|owed|awarded|loaned)$/;

/** The amount right behind a name, or behind the mark that parts the two. */
function amountBehind(tokens: readonly Token[], next: number): number | null {
  if (tokens[next]?.amount) return next;
  const mark = tokens[next];
  const parts = mark !== undefined && (/^[:(]$/.test(mark.text) || isDash(mark));
  if (!parts) return null;
  for (let at = next + 1; at <= next + 1 + QUALIFYING; at += 1) {
    if (tokens[at]?.amount) return at;
    if (tokens[at]?.kind !== 'word' || isCapital(tokens[at])) return null;
  }
  return null;
}

const isDash = ({ text, glued }: Token): boolean => /^[-–—]$/.test(text) && !glued;

/** "Mongu (41 cases), Kalabo (18)", "Zambezia – 37,000; Sofala – 4,100", "Dondo 870, Buzi 1,410": no labels of what is counted. */
function isOneOfMany(tokens: readonly Token[], name: Name): boolean {
  const labels: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens[at])) continue;
    let next = at + 1;
    while (isCapital(tokens[next])) next += 1;
    const alike = tokens[name.next]?.amount
      ? opensItem(tokens, at) && Boolean(tokens[next]?.amount)
      : lowerAt(tokens, next) === lowerAt(tokens, name.next);
    if (alike && amountBehind(tokens, next) !== null) labels.push(tokens.slice(at, next));
    at = next - 1;
  }
  return labels.length > 1 && accepts(tokens, name) && labels.every(isName);
}

/** "…, Dondo 870, Buzi 1,410" */
const opensItem = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[,;:•]$/.test(lowerAt(tokens, at - 1)) || lowerAt(tokens, at - 1) === 'and';

const isName = (words: readonly Token[]): boolean =>
  words.every(
    (word) =>
      !endsPhrase(word) &&
      !isFiniteVerb(word) &&
      !isPastParticiple({ ...word, text: word.lower }) &&
      !SECTORS.has(word.lower),
  ) && !words.every(isPlural);
