import type { Amount } from '../reading/amounts/amounts.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';

/** "9,200 houses have been damaged and 15,700 destroyed" of 9,200 destroyed and 15,700 damaged: each number has the other's fate. */
export function exchangedFates(sentence: ReadText, borne: readonly BorneNumber[]): VerifyFlaw[] {
  const fates = borne.flatMap(({ amount, by }) => {
    const [bearer, more] = by;
    const own = fateOf(sentence, amount);
    const there = bearer && !more ? fateOf(bearer.paragraph.read, bearer.amount) : null;
    return own && there ? [{ amount, own, there }] : [];
  });
  for (const one of fates) {
    const other = fates.find(
      ({ own, there }) => own !== there && own === one.there && there === one.own,
    );
    if (other) {
      const message: Tell = (say) => say.fates(one.there, one.own);
      return [flawAt('number-of-something-else', sentence, one.amount, message)];
    }
  }
  return [];
}

/** What happened to those whom a number counts: the first such word before the next number. */
function fateOf({ text, amounts }: ReadText, { end }: Amount): string | null {
  const next = amounts.find(({ start }) => start >= end)?.start ?? text.length;
  return FATE.exec(text.slice(end, next))?.[0].toLowerCase() ?? null;
}
const FATE =
  /\b(?:destroyed|damaged|killed|dead|wounded|injured|missing|displaced|arrested|detained|released|closed|open|confirmed|suspected|cured|recovered|died|rescued|freed|burned|sunk|lost)\b/i;
