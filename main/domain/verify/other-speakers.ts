import { flawAt, type VerifyFlaw } from './finding.ts';
import type { ReadText } from './read-text.ts';
import { type SourceSentence, sensesOf, sentencesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { wordsOf } from './words.ts';

const SAYS = '(?:said|says|called|calls|announced|reported|warned|told|added|stated)';
const SPEAKER = new RegExp(
  `^(?:The |A |An )?((?:\\p{L}[\\p{L}’'-]* ?){1,4}?) ${SAYS}\\b|, (?:the |an? )?((?:\\p{L}[\\p{L}’'-]* ?){1,4}?) ${SAYS}\\.?$|\\b[Aa]ccording to (?:the |an? )?((?:\\p{L}[\\p{L}’'-]* ?){1,4}?)(?:[.,]|$)`,
  'u',
);
const TELLS = new RegExp(`\\b${SAYS}\\b`);
/** Who speaks for another, or of whom only a pronoun is said. */
const FOR_OTHERS =
  /\b(?:spokes\p{L}+|officials?|representatives?|director|chief|head|coordinator|statement|report|minister|office|he|she|they|it|who)\b/iu;
const ANYBODY =
  /^(?:officials?|authorities|sources?|reports?|media|he|she|they|it|this|who|witnesses|police|government|people)$/i;
const MOSTLY = 0.6;

/** "Lund said the vessel …" of what the owner of the vessel said, where the article names Lund beside him. */
export function otherSpeakers(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const found = SPEAKER.exec(sentence.text);
  const speaker = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  const own = wordsOf(speaker).filter(({ content }) => content);
  if (!found || own.length === 0 || own.some(({ lower }) => ANYBODY.test(lower))) return [];
  const said = sensesOf(wordsOf(sentence.text.replace(found[0], ' ')));
  const shared = ({ senses }: SourceSentence): number => senses.intersection(said).size;
  const all = paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph).map((one) => ({ one, paragraph })),
  );
  const most = Math.max(0, ...all.map(({ one }) => shared(one)));
  if (most < 2 || most < said.size * MOSTLY) return [];
  const bearing = all.filter(({ one }) => shared(one) === most);
  const isOther = bearing.every(({ one, paragraph }) => {
    const words = new Set(one.claims.flatMap(({ stem, sense }) => [stem, sense]));
    return (
      TELLS.test(one.text) &&
      !FOR_OTHERS.test(one.text) &&
      own.every(({ stem, sense }) => !words.has(stem) && !words.has(sense)) &&
      isNamedApart(
        own.map(({ text }) => text),
        one.text,
        paragraph.article.text,
      )
    );
  });
  if (!isOther) return [];
  const start = found.index;
  const message = `In the source it is not “${speaker}” who says this.`;
  return [flawAt('name-not-in-source', sentence, { start, end: start + found[0].length }, message)];
}

/** Whether the article has all words of a speaker, and nowhere beside a name of the sentence that bears it. */
function isNamedApart(speaker: readonly string[], bearing: string, text: string): boolean {
  const names = wordsOf(bearing).filter(({ capital, content }) => capital && content);
  const places = speaker.map((word) => [
    ...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu')),
  ]);
  if (places.some((found) => found.length === 0)) return false;
  return places.flat().every(({ index }) => {
    const around = text.slice(Math.max(0, index - BESIDE), index + BESIDE);
    return !names.some((name) => around.includes(name.text));
  });
}
const BESIDE = 40;
