import { IRREGULAR } from '../language/en/word-forms.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { ReadText } from './read-text.ts';
import { sensesOf, sentencesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import type { Word } from './words.ts';

const AHEAD =
  /\b(?:(?:is|are|was|were|be) (?:expected|due|scheduled|planned|set)|will|would|plans?|hopes?|intends?)\b/i;
const OPEN =
  /\b(?:will|would|may|might|could|should|expect\w*|due|scheduled|plan\w*|hop\w+|intend\w*|to be|is to|are to|set to|wants?|promis\w+|likely|probably)\b/i;
const ENOUGH = 3;
const MOSTLY = 0.6;

/** "The ship arrived on Saturday" of one that "is expected on Saturday". */
export function happenedAlready(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw | null {
  if (OPEN.test(sentence.text)) return null;
  const verb = sentence.words.find(
    (word) =>
      word.content &&
      !word.capital &&
      (/ed$/.test(word.lower) || IRREGULAR.get(word.lower) !== undefined) &&
      word.lower !== IRREGULAR.get(word.lower),
  );
  if (!verb) return null;
  const own = sensesOf(sentence.words.filter((word) => word !== verb));
  const all = paragraphs.flatMap(sentencesOf).map((source) => ({
    source,
    shared: [...own].filter((sense) => source.senses.has(sense)).length,
  }));
  const most = Math.max(0, ...all.map(({ shared }) => shared));
  if (most < ENOUGH || most < own.size * MOSTLY) return null;
  const best = all.filter(({ shared }) => shared === most).map(({ source }) => source);
  const isAhead = best.every(
    ({ text, claims }) =>
      AHEAD.test(text) &&
      !claims.some(
        (claim: Word) =>
          claim.sense === verb.sense ||
          (/ed$/.test(claim.lower) &&
            claim.content &&
            !/^(?:expected|scheduled|planned)$/.test(claim.lower)),
      ),
  );
  return isAhead
    ? flawAt('certainty-changed', sentence, verb, (say) => say.wordNotYet(verb.text))
    : null;
}
