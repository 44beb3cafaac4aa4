import { isArabic } from './arabic-names.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import { isFrench, isOneTongue } from './french.ts';
import type { Tell } from './messages/messages.ts';
import type { ReadText } from './read-text.ts';
import { isBeside, isOf } from './same-one.ts';
import { type SourceSentence, sensesOf, sentencesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { type Word, wordsOf } from './words.ts';

const SAYS =
  '(?:said|says|say|called|calls|announced|announces|reported|reports|warned|warns|told|added|stated|estimates?d?|puts?|believes?d?|fears?|feared|claims?|claimed|denied|denies|demanded|demands|asked|insisted|insists|confirmed|confirms|accused|accuses|called|argued|wrote|noted|welcomed|criticised|criticized|wants|wanted|ruled|offered|expects)';
const DIT =
  '(?:a (?:déclaré|indiqué|annoncé|affirmé|dit|assuré|estimé|précisé|rétorqué|ajouté)|ont (?:déclaré|indiqué|annoncé|affirmé|dit)|affirment?|assurent?|estiment?|déclarent?|indiquent?|annoncent?|accusent?|demandent?|réclament?)';
const NAME = "(?:\\p{L}[\\p{L}’'-]* ?)";

/** How a sentence tells who says what it says; the first bracket is who. */
interface Telling {
  readonly draft: readonly RegExp[];
  /** All that may be who says it, taken widely. */
  readonly source: readonly RegExp[];
}
const ENGLISH: Telling = {
  draft: [
    new RegExp(`^(?:The |A |An )?(${NAME}{1,6}?)(?:, [^,]{3,60},)? ${SAYS}\\b`, 'u'),
    new RegExp(`, (?:the |an? )?(${NAME}{1,6}?) ${SAYS}\\.?$`, 'u'),
    new RegExp(`\\b[Aa]ccording to (?:the |an? )?(${NAME}{1,6}?)(?:[.,]|$)`, 'u'),
    new RegExp(`[”"»], ${SAYS} (?:the )?(${NAME}{1,5}?)[.,]?$`, 'u'),
  ],
  source: [
    new RegExp(`^(.{2,110}?) ${SAYS}\\b`, 'gu'),
    new RegExp(
      `[,;”"»] ?(?:but |and |while )?([^,;.”"»]{2,60}(?:, [^,;.”"»]{2,60},)?) ${SAYS}\\b`,
      'gu',
    ),
    new RegExp(`\\b${SAYS} ([^.;]{2,80})`, 'gu'),
    /\b[Aa]ccording to ([^.;]{2,80})/gu,
  ],
};
const FRENCH: Telling = {
  draft: [
    new RegExp(`^(?:Le |La |Les |L['’])?(${NAME}{1,6}?) ${DIT}(?!\\p{L})`, 'u'),
    new RegExp(
      `(?:^|, )(?:[Ss]elon|[Dd]['’]après) (?:le |la |les |l['’])?(${NAME}{1,6}?)(?:[.,]|$)`,
      'u',
    ),
    new RegExp(`,? ${DIT} (?:le |la |les |l['’])?(${NAME}{1,6}?)\\.?$`, 'u'),
  ],
  source: [
    new RegExp(`^(.{2,110}?) ${DIT}(?!\\p{L})`, 'gu'),
    new RegExp(`[,;»] ?([^,;.»]{2,60}(?:, [^,;.»]{2,60},)?) ${DIT}(?!\\p{L})`, 'gu'),
    new RegExp(`${DIT} ([^.;]{2,80})`, 'gu'),
    /(?:[Ss]elon|[Dd]['’]après) ([^.;]{2,80})/gu,
  ],
};
const ARABIC: Telling = {
  draft: [
    /^[وف]?(?:قال|قالت|أعلن|أعلنت|أفاد|أفادت|أكد|أكدت|ذكر|ذكرت|اتهم|اتهمت) (.{2,60}?) (?:إن|أن|بأن|أنه|أنها|إنه|إنها)(?!\p{L})/u,
    /(?:^|[،,] ?)(?:بحسب|وفق|وفقا ل|حسب) (.{2,60}?)[.،]?$/u,
  ],
  source: [
    /(?:قال|قالت|أعلن|أعلنت|أفاد|أفادت|أكد|أكدت|ذكر|ذكرت|أضاف|أضافت|اتهم|اتهمت|تقول|يقول) (.{2,120}?)(?: (?:إن|أن|بأن|أنه|أنها|إنه|إنها)(?!\p{L})|[.]|$)/gu,
    /(?:بحسب|وفق|وفقا ل|حسب) ([^.،]{2,60})/gu,
    /(?:^|[،,] |لكن )([^،.]{2,40}?) (?:قال|قالت|أكد|أكدت) (?:إن|أن|بأن)(?!\p{L})/gu,
  ],
};
const tellingOf = (text: string): Telling =>
  isArabic(text) ? ARABIC : isFrench(text) ? FRENCH : ENGLISH;

/** Who may be any of those that the source names. */
const ANYBODY =
  /^(?:officials?|authorities|sources?|reports?|media|he|she|they|it|this|who|witnesses|people|both|residents|il|elle|ils|elles|on|agency|organi[sz]ation|group|company|spokes\p{L}+|statement|all|one|none|nobody|some|many|observers)$/iu;
/** Whoever of these speaks, speaks for the other too. */
const STATE = /^(?:government|police|gouvernement|الحكومة|authorities|state|administration)$/iu;
const FORCES = /\b(?:military|army|soldiers?|troops|forces|junta)\b/i;
const OFFICE =
  /\b(?:minist\p{L}+|president|spokes\p{L}+|governor|official|commissioner|chief|head|secretary|préfet|mayor)\b/iu;
const PRONOUN =
  /^(?:the )?(?:he|she|they|it|il|elle|ils|elles|agency|organi[sz]ation|group|company|ministry|spokes\p{L}+|officials?|statement|report)(?: (?:has|have|had|also|then|later))?$/iu;
const NO_NAME = /\b(?:not|did|does|do|has|have|had|never|who|which|that|when|where|what|why)\b/i;
const MOSTLY = 0.5;
const ENOUGH = 2;

/** "Lund said the vessel …" of what the owner of the vessel said, where the article names Lund beside him. */
export function otherSpeakers(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const telling = tellingOf(sentence.text);
  const found = telling.draft.map((how) => how.exec(sentence.text)).find((one) => one !== null);
  const speaker = (found?.[1] ?? '').trim();
  const own = wordsOf(speaker).filter(({ content }) => content);
  if (
    !found ||
    own.length === 0 ||
    own.some(({ lower }) => ANYBODY.test(lower)) ||
    NO_NAME.test(speaker)
  )
    return [];
  const said = sensesOf(wordsOf(sentence.text.replace(found[0], ' ')));
  const bearing = bearingOf(said, sentence, paragraphs);
  const isOther = bearing.map(({ one, before, paragraph }) => {
    const tellers = tellersOf(one, before, telling);
    if (
      tellers === null ||
      isOf(own, speaker, isArabic(one.text) ? tellers : `${one.text} ${tellers}`)
    )
      return null;
    if (own.some(({ lower }) => STATE.test(lower)) && OFFICE.test(tellers)) return null;
    if (FORCES.test(speaker) && FORCES.test(`${one.text} ${tellers}`)) return null;
    if (!isInArticle(own, paragraph) || isBeside(own, tellers, paragraph.article.text)) return null;
    return tellers;
  });
  const [first] = isOther;
  if (!first || isOther.some((one) => one === null)) return [];
  const message: Tell = (say) => say.notSpeaker(speaker);
  const span = { start: found.index, end: found.index + found[0].length };
  return [flawAt('name-not-in-source', sentence, span, message)];
}

interface Bearing {
  readonly one: Pick<SourceSentence, 'text' | 'senses'>;
  /** The sentence before it, whose "she" goes on. */
  readonly before: string;
  readonly paragraph: SourceParagraph;
}

function bearingOf(
  said: ReadonlySet<string>,
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): Bearing[] {
  const all = paragraphs
    .filter(({ read, isRow }) => !isRow && isOneTongue(read.text, sentence.text))
    .flatMap((paragraph) => {
      const sentences = sentencesOf(paragraph).flatMap(partsOf);
      return sentences.map((one, at) => ({
        one,
        before: sentences[at - 1]?.text ?? paragraph.before[0] ?? '',
        paragraph,
      }));
    });
  const shared = ({ one }: Bearing): number => one.senses.intersection(said).size;
  const most = Math.max(0, ...all.map(shared));
  if (most < Math.min(ENOUGH, said.size) || most < said.size * MOSTLY) return [];
  return all.filter((one) => shared(one) === most);
}

/** "The council says that …; the institute says …": each with who says it. */
function partsOf(sentence: SourceSentence): Pick<SourceSentence, 'text' | 'senses'>[] {
  // A quotation that ends with its own full stop is nobody's of whom the next words tell.
  const [quoted = '', ...behind] = sentence.text.split(/(?<=[.!?][”"»])\s+(?=\p{Lu})/u);
  const parts = behind.length > 0 ? [quoted, behind.join(' ')] : sentence.text.split(/;\s/);
  return parts.length > 1 && (behind.length > 0 || parts.every((part) => TELLS.test(part)))
    ? parts.map((text) => ({ text, senses: sensesOf(wordsOf(text)) }))
    : [sentence];
}
const TELLS = new RegExp(`\\b${SAYS}\\b`);

/** All that may be who says a sentence of a source; null where it does not tell, or tells by a pronoun only. */
function tellersOf(
  { text }: Pick<SourceSentence, 'text'>,
  before: string,
  { source }: Telling,
): string | null {
  const found = source.flatMap((how) => [...text.matchAll(how)].map(([, who = '']) => who));
  const named = found.filter(
    (who) => wordsOf(who).some(({ content }) => content) && !PRONOUN.test(who.trim()),
  );
  if (found.length === 0 || named.length === 0) return null;
  const isPronoun = found.some((who) => PRONOUN.test(who.trim()));
  return `${named.join(' ')} ${isPronoun ? before : ''}`;
}

const isInArticle = (own: readonly Word[], { article }: SourceParagraph): boolean => {
  const words = new Set(wordsOf(article.text).flatMap(({ stem, lower }) => [stem, lower]));
  return own.some(
    ({ stem, lower, capital }) =>
      (capital || lower.length > 3) && (words.has(stem) || words.has(lower)),
  );
};
