import { SPEAKING } from '../../language/en/speech.ts';
import {
  isCapital,
  lowerAt,
  type SentenceTokens,
  type Token,
} from '../../reading/sentence-tokens.ts';
import { endsPhrase } from '../../reading/word-classes.ts';
import { timePhrases } from '../setting/times.ts';
import { attributions } from './attribution.ts';

/** Who speaks in a sentence, for the one that follows it. */
export interface Speaker {
  readonly text: string;
  /** It says something in so many words; else it is only who is spoken of. */
  readonly says: boolean;
}

/** The speaker that a sentence clearly names; null where it names none, or a pronoun. */
export function speakerOf({ text, tokens }: SentenceTokens): Speaker | null {
  const sources = attributions(text, tokens, timePhrases(text));
  const named = sources.filter(({ relay, pronoun }) => !relay && !pronoun);
  const last = named.at(-1);
  // "Residents said …; the police put …": two voices are no clear one.
  if (last)
    return new Set(named.map((one) => one.text)).size > 1 ? null : { text: last.text, says: true };
  if (sources.length > 0) return null;
  const opening = openingPhrase(tokens);
  if (!opening) return null;
  const verb = tokens.slice(opening, opening + 14).find(({ lower }) => SPEAKING.has(lower));
  const first = tokens[0];
  const end = tokens[opening - 1];
  if (!first || !end) return null;
  return { text: text.slice(first.start, end.end), says: verb !== undefined };
}

/** The token after a noun phrase with a name or an office that opens the sentence; null for none. */
function openingPhrase(tokens: readonly Token[]): number | null {
  let next = 0;
  while (/^(?:the|an?|its|their)$/.test(lowerAt(tokens, next))) next += 1;
  const from = next;
  while (next < tokens.length && tokens[next]?.kind === 'word' && next < from + 8) {
    const of = lowerAt(tokens, next) === 'of' && next > from;
    // "The head of the regional health office"
    const article =
      lowerAt(tokens, next - 1) === 'of' && /^(?:the|an?|its|their)$/.test(lowerAt(tokens, next));
    if (!of && !article && endsPhrase(tokens[next])) break;
    if (SPEAKING.has(lowerAt(tokens, next)) && !isCapital(tokens[next])) break;
    if (next > from && !isCapital(tokens[next]) && /(?:ed|es)$/.test(lowerAt(tokens, next))) break;
    next += 1;
  }
  while (next > from && endsPhrase(tokens[next - 1])) next -= 1;
  return next > from ? next : null;
}
