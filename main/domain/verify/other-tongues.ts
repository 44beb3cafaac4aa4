import { foldName } from '../language/fold.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import { isArabic } from './arabic-names.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import { isFrench, isOneTongue } from './french.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';
import { CONCEPTS, type Concept, type ConceptGroup, OPPOSED, SPEAKING } from './tongues.ts';

interface Named {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * What a sentence says otherwise than its source where one of the two is not in English: what became of those whom a
 * number counts, what is counted, who says it, why, and words that are denied.
 */
export function otherTongues(
  sentence: ReadText,
  borne: readonly BorneNumber[],
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const texts = paragraphs.map(({ read }) => read.text);
  if (!isForeign(sentence.text) && !texts.some(isForeign)) {
    const other = first(borne, (one) =>
      isRightBehind(sentence, one)
        ? (otherGroup(sentence, one, 'who') ?? otherGroup(sentence, one, 'thing'))
        : null,
    );
    return other ? [other] : [];
  }
  const found =
    first(
      borne,
      (one) =>
        otherGroup(sentence, one, 'fate') ??
        otherGroup(sentence, one, 'counted') ??
        otherGroup(sentence, one, 'who') ??
        otherGroup(sentence, one, 'thing'),
    ) ??
    otherSpeaker(sentence, texts) ??
    opposed(sentence, texts) ??
    otherOfGroup(sentence, texts, 'hazard') ??
    otherOfGroup(sentence, texts, 'weekday') ??
    otherDenial(
      sentence,
      texts.filter((text) => isOneTongue(text, sentence.text)),
    ) ??
    doneAlready(sentence, texts) ??
    hearsayAsFact(sentence, texts) ??
    sureAfterAll(sentence, texts);
  return found ? [found] : [];
}

const first = <In, Out>(all: readonly In[], find: (one: In) => Out | null): Out | null => {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return null;
};

const isForeign = (text: string): boolean => isArabic(text) || isFrench(text);

function namedIn(text: string, group: ConceptGroup): Named[] {
  return (
    CONCEPTS.filter((concept) => concept.group === group)
      .flatMap((concept) =>
        [...text.matchAll(concept.words)].map((match) => ({
          concept,
          start: match.index,
          end: match.index + match[0].length,
          words: match[0].trim(),
        })),
      )
      // "selon un bilan" names no body.
      .filter(({ words }) => words !== 'un')
      .sort((a, b) => a.start - b.start)
  );
}

/** Both say what they count within a few words behind the number, as English does. */
const isRightBehind = (sentence: ReadText, { amount, by }: BorneNumber): boolean =>
  [
    { read: sentence, amount },
    ...by.map((one) => ({ read: one.paragraph.read, amount: one.amount })),
  ].every(({ read, amount: one }) => {
    const named = nearest(read, one, 'who') ?? nearest(read, one, 'thing');
    return named !== null && named.start >= one.end && named.start - one.end < CLOSE;
  });
const CLOSE = 24;

/** What of a group stands nearest to a number, in its clause. */
function nearest({ text, amounts }: ReadText, amount: Amount, group: ConceptGroup): Named | null {
  const others = amounts.filter((one) => one !== amount);
  const distance = ({ start, end }: Named): number => {
    const [from, to] = start >= amount.end ? [amount.end, start] : [end, amount.start];
    const between = text.slice(from, to);
    if (/[.;؛]/.test(between)) return Number.POSITIVE_INFINITY;
    const isPast = others.some((one) => one.start >= from && one.end <= to);
    // "mort" of "63 morts et 400 blessés" belongs to the number before it.
    return between.length + (isPast ? FAR : 0) + (/[,،]| and | et |\sو/.test(between) ? NEAR : 0);
  };
  const [best] = namedIn(text, group)
    .map((named) => ({ named, away: distance(named) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away < FAR ? best.named : null;
}
const FAR = 60;
const NEAR = 20;

function otherGroup(
  sentence: ReadText,
  { amount, by }: BorneNumber,
  group: ConceptGroup,
): VerifyFlaw | null {
  const own = nearest(sentence, amount, group);
  if (!own) return null;
  const there = by.map((one) => nearest(one.paragraph.read, one.amount, group));
  const [other] = there;
  if (!other || there.some((one) => one === null || !excludes(own.concept, one.concept)))
    return null;
  const isSaid = by.some(({ paragraph }) =>
    namedIn(paragraph.read.text, group).some(({ concept }) => concept.key === own.concept.key),
  );
  if (isSaid && (group === 'who' || group === 'thing')) return null;
  // What the source has no word for that is known here may be said in another.
  if (!isSaid && group === 'fate' && !(SURE.has(own.concept.key) && SURE.has(other.concept.key)))
    return null;
  return flawAt('number-of-something-else', sentence, amount, (say) =>
    say.numberOfNot(other.words, own.words),
  );
}

const SURE = new Set(['killed', 'hurt', 'arrested', 'freed']);

/** Children are people as well. */
const excludes = (one: Concept, other: Concept): boolean =>
  one.key !== other.key &&
  (one.group !== 'counted' || one.key === 'families' || other.key === 'families');

/** Whether a source in another language names the weekday that the words are. */
export const saysWeekday = (words: string, paragraphs: readonly SourceParagraph[]): boolean =>
  namedIn(words, 'weekday').some(
    ({ concept, words: own }) =>
      own.length >= words.length - 'on '.length &&
      paragraphs.some(
        ({ read: { text } }) =>
          isForeign(text) &&
          namedIn(text, 'weekday').some((one) => one.concept.key === concept.key),
      ),
  );

/** Words of a group where the source has others of it and none of these. */
function otherOfGroup(
  sentence: ReadText,
  texts: readonly string[],
  group: ConceptGroup,
): VerifyFlaw | null {
  const there = texts.flatMap((text) => namedIn(text, group));
  const [other] = there;
  if (!other || (group === 'weekday' && texts.some((text) => COUNTED_DAY.test(text)))) return null;
  const own = namedIn(sentence.text, group).find(
    ({ concept }) => !there.some((one) => one.concept.key === concept.key),
  );
  if (!own) return null;
  const rule = group === 'weekday' ? 'date-not-in-source' : 'sentence-not-in-source';
  return flawAt(rule, sentence, own, (say) => say.saysNot(other.words, own.words));
}

/** Words that name a day by another one. */
const COUNTED_DAY = /(?<!\p{L})(?:veille|lendemain|hier|demain|أمس|غدا|السابق|التالي)(?!\p{L})/iu;

/** "confirmed" of what the source denies. */
function opposed(sentence: ReadText, texts: readonly string[]): VerifyFlaw | null {
  const own = namedIn(sentence.text, 'stance');
  const there = texts.flatMap((text) =>
    namedIn(text, 'stance').filter((one) => !isDenied(text, one)),
  );
  for (const one of own) {
    if (isDenied(sentence.text, one)) continue;
    if (there.some(({ concept }) => concept.key === one.concept.key)) continue;
    const other = there.find(({ concept }) => OPPOSED.get(one.concept.key) === concept.key);
    if (other && !own.some(({ concept }) => concept.key === other.concept.key)) {
      const message: Tell = (say) => say.contrary(other.words);
      return { ...flawAt('polarity-reversed', sentence, one, message), isByContext: false };
    }
  }
  return null;
}

const isDenied = (text: string, { start }: Named): boolean =>
  /(?:\bnot|\bnever|n't|\bpas|لم|لا|لن)\s+(?:\p{L}+\s+)?$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** The body that a sentence names as its speaker, where the source names others and not this one as such. */
function otherSpeaker(sentence: ReadText, texts: readonly string[]): VerifyFlaw | null {
  const own = speakersIn(sentence.text);
  const there = texts.flatMap(speakersIn);
  const [speaker] = own;
  const [other] = there;
  if (!speaker || !other) return null;
  if (there.some(({ concept }) => own.some((one) => one.concept.key === concept.key))) return null;
  return flawAt('name-not-in-source', sentence, speaker, (say) =>
    say.saidBy(other.words, speaker.words),
  );
}

const speakersIn = (text: string): Named[] =>
  namedIn(text, 'body').filter(({ start, end }) => {
    const behind = text.slice(end, end + REACH);
    const before = text.slice(Math.max(0, start - REACH), start);
    return SPEAKING.behind.test(behind) || SPEAKING.before.test(before);
  });
const REACH = 80;

/** A word that only one of the two denies, both in one language. */
function otherDenial(sentence: ReadText, texts: readonly string[]): VerifyFlaw | null {
  const own = deniedIn(sentence.text);
  const there = texts.flatMap(deniedIn);
  const saidPlain = (text: string, word: string, denied: readonly string[]): boolean =>
    rootsIn(text).filter((root) => root === word).length >
    denied.filter((one) => one === word).length;
  const lost = there.find(
    (word) =>
      !own.includes(word) &&
      saidPlain(sentence.text, word, own) &&
      !texts.some((text) => saidPlain(text, word, there)) &&
      !REFUSES.test(sentence.text),
  );
  const added = own.find(
    (word) =>
      !there.includes(word) &&
      texts.some((text) => saidPlain(text, word, there)) &&
      !texts.some((text) => REFUSES.test(text)),
  );
  const word = lost ?? added;
  if (word === undefined) return null;
  const message: Tell = lost ? (say) => say.denies(word) : (say) => say.doesNotDeny(word);
  return flawAt('polarity-reversed', sentence, { start: 0, end: sentence.text.length }, message);
}
const REFUSES =
  /نفى|ينفي|نفت|(?<!\p{L})(?:nie|nient|dément|démenti|refus\p{L}+|sans|aucun\p{L}*)(?!\p{L})/iu;

const DENIED_FR =
  /(?<!\p{L})n(?:e\s|['’])[^.;,]{0,25}?(?<!\p{L})(?:pas|plus|jamais)(?!\p{L})(?:\s(?:encore|été|eu|être|toujours|de|du)(?!\p{L}))*\s+(?:d['’]|l['’]|la\s|le\s)?(\p{L}{4,})/giu;
const DENIED_AR = /(?<!\p{L})[وف]?(?:لم|لن|لا|ليس|ليست|غير|عدم)\s+(?:[يت]تم\s+)?(\p{L}{3,})/gu;

const NONE_FR =
  /(?<!\p{L})aucune?\s[^.;,]{1,40}?\sn(?:e\s|['’])(?:a|ont|est|sont|avait)\s(?:été\s)?(\p{L}{4,})/giu;

/** "ne confirme pas": the verb stands before the word that closes its denial. */
const DENIED_NOW_FR =
  /(?<!\p{L})n(?:e\s|['’])(?!(?:avai|étai|sont|ser|aur|peu|pouv|veu|voul|doi|dev|fau)\p{L}*\s)(\p{L}{4,})\s(?:pas|plus|jamais)(?!\p{L})/giu;

function deniedIn(text: string): string[] {
  const written = bare(text);
  const now = [...written.matchAll(DENIED_NOW_FR)];
  const perfect = [...written.matchAll(DENIED_FR)].filter(
    ({ index }) => !now.some((one) => one.index === index),
  );
  return [...perfect, ...now, ...written.matchAll(NONE_FR), ...written.matchAll(DENIED_AR)].map(
    ([, word = '']) => rootOf(word),
  );
}

/** Without the vowel signs of Arabic, which few texts write. */
const bare = (text: string): string => (isArabic(text) ? text.replace(/\p{M}/gu, '') : text);

const rootsIn = (text: string): string[] => (bare(text).match(/\p{L}{3,}/gu) ?? []).map(rootOf);

/** What is left of a word when its forms are taken off, roughly. */
const rootOf = (word: string): string =>
  isArabic(word)
    ? word
        .replace(/^[وف]?(?:ال|[يتنأس])(?=\p{L}{3})/u, '')
        .replace(/(?:وا|ون|ين|ات|ة|ت)$/u, '')
        .slice(0, 4)
    : foldName(word).slice(0, 5);

const PLANNED_FR =
  /(?<!\p{L})(?:prévoi\p{L}+|pourrai(?:t|ent)|peu(?:t|vent)|doi(?:t|vent)|devr\p{L}+|va|vont|compte|comptent|envisage\p{L}*|souhaite\p{L}*|promet\p{L}*|propose\p{L}*|demande\p{L}*)\s(?:être\s|de\s|d['’])*(?!être)(\p{L}{4,})/giu;
const DONE_FR =
  /(?<!\p{L})(?:a|ont|est|sont|avait|avaient)\s(?:été\s|déjà\s)*(\p{L}{3,}(?:é|i|is|it|u|us|t)e?s?)(?!\p{L})/giu;

/** "a débloqué" of "prévoit de débloquer". */
function doneAlready(sentence: ReadText, texts: readonly string[]): VerifyFlaw | null {
  for (const match of sentence.text.matchAll(DONE_FR)) {
    const done = rootOf(match[1] ?? '');
    const isPlanned = texts.some((text) =>
      [...text.matchAll(PLANNED_FR)].some(([, word = '']) => rootOf(word) === done),
    );
    const isDone = texts.some((text) =>
      [...text.matchAll(DONE_FR)].some(([, word = '']) => rootOf(word) === done),
    );
    if (isPlanned && !isDone) {
      const span = { start: match.index, end: match.index + match[0].length };
      const message: Tell = (say) => say.notYetAtAll();
      return { ...flawAt('certainty-changed', sentence, span, message), isByContext: false };
    }
  }
  return null;
}

const HEARSAY_FR = /(?<!\p{L})(?:ser|aur)ai(?:t|ent)\s(?:été\s)?(\p{L}{4,})/giu;
const TOLD_FR =
  /(?<!\p{L})(?:selon|d['’]après|affirm\p{L}+|dit|disent|nie|dément|rapport\p{L}+|serai\p{L}+|aurai\p{L}+|si)(?!\p{L})/iu;

/** "est coupée" of "serait coupée", which is what somebody says. */
function hearsayAsFact(sentence: ReadText, texts: readonly string[]): VerifyFlaw | null {
  if (!isFrench(sentence.text) || TOLD_FR.test(sentence.text)) return null;
  for (const match of sentence.text.matchAll(DONE_FR)) {
    const done = rootOf(match[1] ?? '');
    const heard = texts.flatMap((text) => [...text.matchAll(HEARSAY_FR)]);
    const [said] = heard.find(([, word = '']) => rootOf(word) === done) ?? [];
    if (said === undefined) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    return flawAt('certainty-changed', sentence, span, (say) => say.onlySaid(said));
  }
  return null;
}

const MAY_AR = /(?<!\p{L})[وف]?(?:قد|ربما)\s+[يتن](\p{L}{2,})/gu;
const WILL_AR = /(?<!\p{L})[وف]?س[يتن](\p{L}{2,})/gu;

/** "will appear in court" of "may appear", in Arabic. */
function sureAfterAll({ text }: ReadText, texts: readonly string[]): VerifyFlaw | null {
  if (/(?<!\p{L})[وف]?(?:قد|ربما)(?!\p{L})|محتمل|ممكن|يمكن/u.test(text)) return null;
  for (const match of text.matchAll(WILL_AR)) {
    const may = texts.flatMap((one) => [...one.matchAll(MAY_AR)]);
    const [said] = may.find(([, word]) => word === match[1]) ?? [];
    if (said === undefined || texts.some((one) => one.includes(match[0].trim()))) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    return flawAt('certainty-changed', { text }, span, (say) => say.onlyPossible(said.trim()));
  }
  return null;
}
