import { SPEECH_VERBS } from '../language/en/speech.ts';
import { IRREGULAR } from '../language/en/word-forms.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { isArabic } from './arabic-names.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import { isAcross, isFrench } from './french.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';
import { sensesOf, sentencesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { type Word, wordsOf } from './words.ts';

/** Who does something, and what is said of it. */
interface Doing {
  readonly subject: readonly Word[];
  readonly verb: Word;
  readonly predicate: ReadonlySet<string>;
}

/** So much of what is said of a doing stands in the sentence of the source that has the same verb. */
const MOSTLY = 0.6;
const PASSIVE = /\b(?:been|was|were|is|are|be|being) \p{Ll}+(?:ed|en|wn|t)\b/u;
const TURNED = /\b(?:by|each other|one another|both|together)\b|(?<!\p{L})par(?!\p{L})/iu;

/** "Small businesses welcomed the decision" of "Exporters welcomed it; the association of small businesses said": who does it in the source is somebody else. */
export function otherDoers(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  if (TURNED.test(sentence.text) || PASSIVE.test(sentence.text) || isArabic(sentence.text))
    return [];
  const own = doingIn(sentence.text);
  if (
    !own ||
    own.predicate.size === 0 ||
    SPEECH_VERBS.has(own.verb.lower) ||
    SOME.test(sentence.text.slice(0, own.verb.start))
  )
    return [];
  const wanted = sensesOf(own.subject);
  const found = paragraphs
    .filter(
      ({ read, isRow }) => !isRow && !isArabic(read.text) && !isAcross(read.text, sentence.text),
    )
    .flatMap((paragraph) =>
      sentencesOf(paragraph).flatMap(({ text, senses }) => {
        const shared = own.predicate.intersection(senses).size;
        if (shared < 1 || shared < own.predicate.size * MOSTLY) return [];
        const isFew = shared < 2;
        return clausesOf(text).flatMap((clause) => {
          const doing = doingOf(clause, own.verb);
          // Of one word both must say no more than it.
          return doing && (!isFew || doing.predicate.size === 1)
            ? [{ doing, clause, paragraph }]
            : [];
        });
      }),
    );
  const [first] = found;
  if (!first) return [];
  const isOther = found.every(({ doing, clause, paragraph }) => {
    const there = sensesOf(doing.subject);
    return (
      there.size > 0 &&
      there.isDisjointFrom(wanted) &&
      !TURNED.test(clause) &&
      !doing.subject.some(({ lower }) => ANYBODY.test(lower)) &&
      // Whoever is meant stands beside it, as somebody else.
      own.subject.some((word) => isNamedApart(word, clause, doing, paragraph))
    );
  });
  if (!isOther) return [];
  const who = first.doing.subject.map(({ text }) => text).join(' ');
  const written = own.subject.map(({ text }) => text).join(' ');
  const message: Tell = (say) => say.ofAnother(who, written);
  const start = own.subject[0]?.start ?? 0;
  return [flawAt('name-not-in-source', sentence, { start, end: own.verb.end }, message)];
}
const ANYBODY =
  /^(?:people|persons?|men|women|number|tonight|today|yesterday|residents?|civilians|dead)$/;
const SOME = /\b(?:all|others?|every|most|some|several|many|both|each)\b/i;
const PRONOUN =
  /^(?:he|she|they|it|who|which|that|il|elle|ils|elles|qui|nobody|none|group|company|agency)$/;

/** The paragraph names the one elsewhere, or has it in the other's place: "asked the governor" of "the governor asked". */
const isNamedApart = (
  { sense, lower }: Word,
  clause: string,
  { verb }: Doing,
  { read }: SourceParagraph,
): boolean => {
  const isWord = (word: Word): boolean => word.lower === lower || word.sense === sense;
  const behind = wordsOf(clause).filter(({ start }) => start > verb.start);
  if (behind.some(isWord)) return true;
  const inClause = wordsOf(clause).some(isWord);
  return !inClause && read.words.some(isWord);
};

const clausesOf = (text: string): string[] =>
  text
    .replace(/, (?:which|who|whose|where|qui|dont) [^,;.]{1,90},(?= \p{Ll})/gu, ' ')
    .split(/[;:]|, (?:and|but|while|et|mais|tandis que) |\b(?:while|whereas|but)\b/);

/** The same verb in a clause of a source, with all that stands before it. */
function doingOf(clause: string, { stem }: Word): Doing | null {
  const words = wordsOf(clause);
  const french = isFrench(clause);
  const at = words.findIndex(
    (word, index) => index > 0 && word.stem === stem && isVerb(word, words[index - 1], french),
  );
  const verb = words[at];
  const before = words.slice(0, at);
  if (!verb || PASSIVE.test(clause) || before.some(({ lower }) => PRONOUN.test(lower))) return null;
  return {
    subject: before.filter(({ content }) => content),
    verb,
    predicate: sensesOf(words.slice(at + 1)),
  };
}

/** The subject, the first verb and the rest of a clause; null where its verb is not plain to see. */
function doingIn(text: string): Doing | null {
  const words = wordsOf(text);
  const french = isFrench(text);
  const at = words.findIndex(
    (word, index) =>
      index > 0 && word.content && !word.capital && isVerb(word, words[index - 1], french),
  );
  const verb = words[at];
  if (!verb) return null;
  const before = words.slice(0, at);
  const subject = before
    .filter(({ content, start }) => content && !/[,;]/.test(text.slice(start, verb.start)))
    .slice(-4);
  const predicate = sensesOf(words.slice(at + 1));
  return subject.length === 0 ||
    before.some(({ lower }) => /^(?:was|were|is|are|been|be|to|not|est|sont|été)$/.test(lower))
    ? null
    : { subject, verb, predicate };
}

const isVerb = ({ lower }: Word, before: Word | undefined, french: boolean): boolean =>
  french
    ? /^(?:a|ont|avait|avaient)$/.test(before?.lower ?? '') &&
      /(?:é|e|i|u|is|it|us|es)$/.test(lower)
    : (/ed$/.test(lower) ||
        (IRREGULAR.get(lower) !== undefined && IRREGULAR.get(lower) !== lower)) &&
      !/^(?:an?|the|of|by|its|their|her|his|and|in|displaced|wounded|injured|armed|united)$/.test(
        before?.lower ?? '',
      );

/** "Government accused council" of "council accused government", in Arabic: both stand behind the verb, in the other order. */
export function crossedArabicDoer(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  if (!isArabic(sentence.text)) return [];
  const own = sentence.text.trim().split(/\s+/);
  const [verb = '', who = ''] = own;
  if (verb.length < 3 || bareArabic(who).length < 3) return [];
  for (const { read } of paragraphs) {
    const words = read.text.split(/\s+/);
    const at = words.findIndex((word) => rootOf(word) === rootOf(verb));
    const other = words[at + 1];
    if (at < 0 || !other || bareArabic(other) === bareArabic(who)) continue;
    const isCrossed = standsBehind(who, words.slice(at + 2)) && standsBehind(other, own.slice(2));
    if (!isCrossed) continue;
    const span = { start: 0, end: sentence.text.indexOf(who) + who.length };
    const message: Tell = (say) => say.ofAnother(other, who);
    return [flawAt('name-not-in-source', sentence, span, message)];
  }
  return [];
}
/** An Arabic verb without the "and" before it and the ending of its feminine. */
const rootOf = (word: string): string => word.replace(/^[وف](?=\p{L}{4})/u, '').replace(/ت$/, '');
/** An Arabic noun without its article and what is written to it. */
const bareArabic = (word: string): string =>
  word.replace(/^[وفبلك]?(?:ال|لل)/, '').replace(/[.،؛]$/, '');
/** Words behind a verb that may still be whom it is done to. */
const NEAR = 5;
const standsBehind = (one: string, words: readonly string[]): boolean =>
  words.slice(0, NEAR).some((word) => bareArabic(word) === bareArabic(one));

/** "The council handed out 2,100 blankets" of what another did, in Arabic, where the verb stands first. */
export function otherArabicDoer(sentence: ReadText, borne: readonly BorneNumber[]): VerifyFlaw[] {
  const [verb = '', who = ''] = sentence.text.trim().split(/\s+/);
  if (!isArabic(sentence.text) || verb.length < 3 || borne.length === 0) return [];
  const root = verb.replace(/ت$/, '');
  const said = new RegExp(`(?<!\\p{L})[وف]?${escapePattern(root)}ت?\\s(\\p{L}+)`, 'u');
  const paragraphs = borne.flatMap(({ by }) => by.map(({ paragraph }) => paragraph));
  const others = paragraphs.map(({ read, article }) =>
    read.text.includes(who) || !article.text.includes(who)
      ? null
      : (said.exec(read.text)?.[1] ?? null),
  );
  const [other] = others;
  if (!other || others.some((one) => one === null)) return [];
  const at = sentence.text.indexOf(who);
  // "Four wells stopped": a number in words is nobody.
  if (sentence.amounts.some(({ start }) => start === at)) return [];
  const span = { start: 0, end: verb.length + 1 + who.length };
  return [flawAt('name-not-in-source', sentence, span, (say) => say.ofAnother(other, who))];
}
