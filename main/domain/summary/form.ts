import { countWords } from '../text/words.ts';

/** Shorter is a heading or a fragment; longer is a list or a lost paragraph. */
const WORDS = { fewest: 6, most: 90 };
const LONGEST = 1_500;

/** What pages say about themselves rather than about the story. */
const BOILERPLATE: readonly RegExp[] = [
  /^(?:advertisement|sponsored|related|read more|read also|see also|click here|follow us)\b/i,
  /\b(?:sign up|subscribe|newsletter|all rights reserved|terms of (?:use|service)|privacy policy)\b/i,
  /©|\bcopyright\b/i,
  /\bcontributed to (?:this|the) (?:report|story|article)\b/i,
  /\b(?:reported|reporting|writing|editing|edited|translated)\b.{0,80}\b(?:from|in|by)\b.{0,80}\b(?:contributed|editing|writer|author|clerk|correspondent)\b/i,
  /^(?:reporting|writing|editing|photo(?:graph)?s?|image|video) by\b/i,
  /\b(?:writer|author|correspondent|clerk)s?\b.{0,120}\breported (?:on )?(?:this|from)\b/i,
  /^(?:for (?:more|further) information|media contacts?|contact us|for media)\b/i,
  // What a report says of itself.
  /\bth(?:is|e) (?:report|update|bulletin|briefing|document|statement)\b.{0,20}\b(?:is|was|has been) (?:produced|issued|prepared|published|compiled|updated)\b/i,
  /\bthe next (?:report|update|issue|bulletin|edition)\b.{0,20}\b(?:will|is)\b/i,
  /\b(?:an earlier version of this|this (?:story|article|report) (?:was|has been) (?:updated|corrected)|we regret the error)\b/i,
  /^(?:it|this report) covers\b/i,
  /(?:صدر هذا التقرير|أعد هذا التقرير|التقرير (?:القادم|التالي)|نعتذر عن الخطأ)/u,
  /https?:\/\/|www\./i,
  /(?:جميع الحقوق محفوظة|اقرأ أيضا|اقرأ المزيد|تابعونا|ساهم في (?:هذا )?التقرير|اشترك)/u,
];

const QUOTED = /[“«„"][^“”«»„"]*[”»"]/g;
const OPENS_WITH_QUOTE = /^[“«„"‘']/;
/** Without the sentence before, nobody knows who or what is meant. */
const LEANS_BACK =
  /^(?:he|she|it|they|this|that|these|those|but|and|so|however|also|meanwhile|such|his|her|their|there|you|هو|هي|هم|هذا|هذه|ذلك|لكن|كما)(?![\p{L}\p{M}])/iu;

/** Whether a summary may take this sentence at all. */
export function isEligible(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  const words = countWords(sentence);
  if (words < WORDS.fewest || words > WORDS.most) return false;
  return !BOILERPLATE.some((pattern) => pattern.test(sentence));
}

/** A factor for how well a sentence stands alone: 1 is a plain statement. */
export function formWeight(sentence: string): number {
  let weight = 1;
  const quoted = [...sentence.matchAll(QUOTED)].reduce((sum, [quote]) => sum + quote.length, 0);
  if (OPENS_WITH_QUOTE.test(sentence)) weight *= 0.6;
  if (quoted > sentence.length / 2) weight *= 0.6;
  if (LEANS_BACK.test(sentence)) weight *= 0.8;
  if (/[?؟]["”’»)]*$/.test(sentence)) weight *= 0.5;
  // No stop at the end: a heading or a table cell that no block said so.
  if (!/[.!?…؟۔。！？]["'”’»)\]]*$/.test(sentence)) weight *= 0.5;
  // Figures are what a situation report is read for.
  if (/\p{Nd}/u.test(sentence)) weight *= 1.1;
  return weight;
}
