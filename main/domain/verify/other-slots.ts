import type { Article } from '../article.ts';
import { MONTHS, WEEKDAYS } from '../language/en/date-words.ts';
import { NUMBER_WORDS } from '../language/en/numbers.ts';
import { SPEECH_VERBS } from '../language/en/speech.ts';
import { soundKey } from '../language/transliteration.ts';
import { isArabic } from './arabic-names.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import { isFrench } from './french.ts';
import type { Tell } from './messages/messages.ts';
import type { ReadText } from './read-text.ts';
import { isOf, isOneInText } from './same-one.ts';
import { sensesOf, sentencesOf } from './source-claims.ts';
import { proseBeside, type SourceParagraph } from './source-text.ts';
import { type Word, wordsOf } from './words.ts';

/** A slot that a clause of the draft and one of the source both fill, with other words. */
interface Conflict {
  readonly slot: 'doer' | 'thing' | 'phrase';
  readonly own: readonly Word[];
  readonly there: readonly Word[];
}

/** A clause of a source with the words of its sentence. */
interface SourceClause extends Clause {
  readonly paragraph: SourceParagraph;
  readonly around: ReadonlySet<string>;
  readonly text: string;
}

interface Compared {
  readonly source: SourceClause;
  readonly agreed: number;
  /** Who does it there suffers it here, and the other way round. */
  readonly isCrossed: boolean;
  readonly conflicts: readonly Conflict[];
}

/**
 * Who does something, what it is done to and where, held against the clause of the source that has the same verb:
 * what the source says of another is found, where it names both.
 */
export function otherSlots(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  if (!isEnglish(sentence.text)) return [];
  const prose = proseBeside(sentence, paragraphs).filter(({ read }) => isEnglish(read.text));
  const sources = prose.flatMap(sourceClauses);
  const said = sensesOf(sentence.words);
  for (const clause of clausesOf(sentence.text)) {
    const compared = sources
      .filter(({ verb }) => verb.sense === clause.verb.sense)
      .map((source) => compare(clause, source));
    if (compared.some((one) => bears(clause, one))) continue;
    const [best] = compared
      .filter(({ conflicts }) => conflicts.length > 0)
      .toSorted((a, b) => b.agreed - a.agreed || a.conflicts.length - b.conflicts.length);
    const [conflict] = best?.conflicts ?? [];
    if (!best || !conflict || !isOfSame(clause, best, conflict, said)) continue;
    const flaw = isGapped(conflict.own, best.source) ? null : flawOf(sentence, conflict, best);
    if (flaw) return [flaw];
  }
  return [];
}

/** Whether the rest of a sentence says so much of what its source says that what differs is told of the same doing. */
function isOfSame(
  { verb }: Clause,
  { source, agreed, isCrossed, conflicts }: Compared,
  { slot, own, there }: Conflict,
  said: ReadonlySet<string>,
): boolean {
  const { paragraph, around } = source;
  const isSaid = SPEECH_VERBS.has(verb.lower);
  const isNamed = headOf(own).some((word) => isName(word, paragraph));
  // The one may be called by a name and by what it is.
  const isMixed = isNamed !== there.some((word) => isName(word, paragraph)) && !isCrossed;
  if (isMixed && isSaid) return false;
  if (!isCrossed && agreed === 0 && !isSaid && (isMixed || !isNamed)) return false;
  const rest = said.difference(sensesOf(conflicts.flatMap((one) => one.own)));
  const others = [...rest].filter((sense) => sense !== verb.sense);
  const shared = others.filter((sense) => around.has(sense)).length;
  const enough = isNamed && !(isMixed && slot === 'doer') ? MOSTLY : NEARLY_ALL;
  return shared >= others.length * enough && agreed + shared + (isCrossed ? 1 : 0) >= ENOUGH;
}
const ENOUGH = 2;

/** So much of the rest of the sentence stands in that of the source, where a name differs, and where a mere noun does. */
const MOSTLY = 0.5;
const NEARLY_ALL = 0.75;

/** "Private cars get 20 litres, taxis 60": the verb is said once for both. */
const isGapped = (own: readonly Word[], { text }: SourceClause): boolean =>
  text
    .split(/[,;:]|\band\b/)
    .some((part) => isSame(own, wordsOf(part)) && clausesOf(part).length === 0);

const bears = ({ doer, thing, phrases }: Clause, { conflicts, agreed }: Compared): boolean =>
  conflicts.length === 0 && (agreed > 0 || doer.length + thing.length + phrases.length === 0);

/** A word that the article writes large inside a sentence, and never small. */
const isName = ({ capital, lower }: Word, { article }: SourceParagraph): boolean =>
  capital && !(lower in MONTHS) && !(lower in WEEKDAYS) && namesIn(article).has(lower);

const named = new WeakMap<Article, ReadonlySet<string>>();
function namesIn(article: Article): ReadonlySet<string> {
  const known = named.get(article);
  if (known) return known;
  const words = wordsOf(article.text);
  const inside = words.filter(
    ({ capital, start }, at) =>
      capital && at > 0 && !/[.!?\n“"]/.test(article.text.slice(words[at - 1]?.end, start)),
  );
  const small = new Set(words.flatMap(({ capital, lower }) => (capital ? [] : [lower])));
  const found = new Set(inside.flatMap(({ lower }) => (small.has(lower) ? [] : [lower])));
  named.set(article, found);
  return found;
}

/** The words up to the first small one: of "talks in Geneva" the talks. */
function headOf(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ start }, at) => at > 0 && start - (words[at - 1]?.end ?? 0) > 1);
  return end < 0 ? words : words.slice(0, end);
}

const isEnglish = (text: string): boolean => !isArabic(text) && !isFrench(text);

const cache = new WeakMap<SourceParagraph, readonly SourceClause[]>();

/** A source is asked again by each sentence that cites it. */
function sourceClauses(paragraph: SourceParagraph): readonly SourceClause[] {
  const known = cache.get(paragraph);
  if (known) return known;
  const found = sentencesOf(paragraph).flatMap(({ text, senses }) =>
    clausesOf(text).map((clause) => ({ ...clause, paragraph, around: senses, text })),
  );
  cache.set(paragraph, found);
  return found;
}

function compare(own: Clause, source: SourceClause): Compared {
  const conflicts: Conflict[] = [];
  let agreed = 0;
  const isSaid = SPEECH_VERBS.has(own.verb.lower);
  const hold = (slot: Conflict['slot'], a: readonly Word[], b: readonly Word[]): void => {
    if (a.length === 0 || b.length === 0 || (isSaid && slot !== 'doer')) return;
    if (isTime(a) !== isTime(b) || a.some(isNumber) !== b.some(isNumber)) return;
    // Of numbers that differ, what they count agrees with nothing.
    if (slot !== 'phrase' && a.some(isNumber) && !isSame(a.filter(isNumber), b.filter(isNumber)))
      return;
    const other = otherWords(a, b, source.paragraph, slot);
    if (other) conflicts.push({ slot, ...other });
    else agreed += 1;
  };
  // "rescuers died" of "killing rescuers"
  const isTurned =
    (own.thing.length === 0 && source.thing.length > 0 && isSame(own.doer, source.thing)) ||
    (source.thing.length === 0 && own.thing.length > 0 && isSame(own.thing, source.doer));
  if (isTurned) agreed += 1;
  else hold('doer', own.doer, source.doer);
  hold('thing', own.thing, source.thing);
  for (const { small, words } of own.phrases) {
    const others = source.phrases.filter(
      (one) => one.small === small && isTime(one.words) === isTime(words),
    );
    if (others.length > 0)
      hold(
        'phrase',
        words,
        others.flatMap((one) => one.words),
      );
  }
  const isCrossed = isSame(own.doer, source.thing) && isSame(own.thing, source.doer);
  return { source, agreed, isCrossed, conflicts };
}

const TIME =
  /^(?:(?:minute|hour|day|week|month|year|night|season|time)s?|dawn|dusk|noon|midnight|morning|evening|afternoon)$/;
const isTime = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => TIME.test(lower) || lower in MONTHS || lower in WEEKDAYS);

/** What of two fillings of one slot excludes each other: all, or else their names or numbers; null where they may be one. */
function otherWords(
  own: readonly Word[],
  there: readonly Word[],
  paragraph: SourceParagraph,
  slot: Conflict['slot'],
): Pick<Conflict, 'own' | 'there'> | null {
  if (!isSame(own, there)) return { own, there };
  const isNoun = (word: Word): boolean => !isNumber(word);
  for (const kind of [(word: Word) => isName(word, paragraph), isNumber, isNoun]) {
    if (kind === isNoun && !own.some(isNumber)) continue;
    if (kind === isNumber && slot !== 'phrase') continue;
    const [a, b] = [own.filter(kind), there.filter(kind)];
    if (a.length > 0 && b.length > 0 && !isSame(a, b)) return { own: a, there: b };
  }
  return null;
}

const isNumber = ({ lower }: Word): boolean => /^\p{N}/u.test(lower) || NUMBER_WORDS.has(lower);

const isSame = (a: readonly Word[], b: readonly Word[]): boolean =>
  !keysOf(a).isDisjointFrom(keysOf(b)) || isOf(a, textOf(a), textOf(b));

const keysOf = (words: readonly Word[]): Set<string> =>
  new Set(
    words.flatMap(({ lower, stem, sense, capital }) => [
      `${NUMBER_WORDS.get(lower) ?? lower.replace(/[,.]/g, '')}`,
      stem,
      sense,
      ...(capital ? [`~${soundKey(lower)}`] : []),
    ]),
  );

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

function flawOf(
  sentence: ReadText,
  { slot, own, there }: Conflict,
  { source: { paragraph } }: Compared,
): VerifyFlaw | null {
  const known = keysOf(wordsOf(paragraph.article.text));
  // Of another that the source names too: a word of one's own may be another word for the same.
  if (!own.every((word) => !keysOf([word]).isDisjointFrom(known))) return null;
  if (own.every(({ lower }) => ANYBODY.test(lower))) return null;
  if (
    slot === 'doer' &&
    there.every(({ lower }) => ANYBODY.test(lower)) &&
    own.some(({ capital }) => capital)
  )
    return null;
  // "410,000 in Emergency and 28,000 in Catastrophe"
  if (own.some(({ lower }) => YEAR.test(lower))) return null;
  if (own.every(isNumber) && !keysOf(there).isDisjointFrom(keysOf(sentence.words))) return null;
  if (isOneInText(own, there, paragraph.article.text)) return null;
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return null;
  const message: Tell = (say) => say.ofAnother(textOf(there), textOf(own));
  return flawAt('name-not-in-source', sentence, { start: first.start, end: last.end }, message);
}

/** Days and years are compared by themselves. */
const YEAR = /^(?:19|20)\d\d$/;

/** Who may be any of those that the source names. */
const ANYBODY =
  /^(?:people|persons?|men|women|residents?|civilians|dead|group|company|agency|organi[sz]ation|officials?|authorities)$/;
