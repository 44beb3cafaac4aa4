import { initialsMatch } from '../entities/gather/short-forms.ts';
import { MONTHS, WEEKDAYS } from '../language/en/date-words.ts';
import { CUE, cuesOf } from '../language/en/lexicon.ts';
import { soundKey } from '../language/transliteration.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { ReadText } from './read-text.ts';
import { sentencesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { type Word, wordsOf } from './words.ts';

/** Of the other words of a clause so many stand in one clause of the source, before the two are compared. */
const ENOUGH = 2;
const MOSTLY = 0.6;

/**
 * Who does something, where the source says it of somebody else whom it names as well: "The army captured the
 * headquarters of the RSF" of "The RSF captured the headquarters of the army".
 */
export function exchangedNames(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
  quoted: (word: Word) => boolean,
): VerifyFlaw | null {
  if (MUTUAL.test(sentence.text)) return null;
  const named = new Set(
    paragraphs.flatMap(({ read }) =>
      read.words.filter(isActor).map(({ lower }) => soundKey(lower)),
    ),
  );
  const own = clausesOf(wordsOf(withoutBrackets(sentence.text)).filter((word) => !quoted(word)));
  const sources = paragraphs.flatMap(sourceClauses);
  for (const clause of own) {
    const subject = subjectOf(clause);
    const wanted = sensesIn(clause);
    const [first] = subject;
    if (!first || wanted.size === 0 || isTurned(clause)) continue;
    if (!subject.every(({ lower }) => named.has(soundKey(lower)))) continue;
    const near = sources
      .map((source) => ({
        ...source,
        shared: sensesIn(source.clause).intersection(wanted).size,
      }))
      .filter(
        ({ shared, words }) =>
          shared >= Math.min(ENOUGH, wanted.size) &&
          shared >= wanted.size * MOSTLY &&
          clause.every(
            ({ lower }) => !isNumeric(lower) || words.some((one) => one.lower === lower),
          ),
      );
    const most = Math.max(0, ...near.map(({ shared }) => shared));
    const best = near.filter(({ shared }) => shared === most);
    const others = best.flatMap(({ words, clause: other }) => {
      const there = subjectOf(other);
      const [who] = there;
      if (!who || isTurned(other) || there.some((one) => hasWord(subject, one))) return [];
      if (isShortFor(subject, there) || isShortFor(there, subject)) return [];
      if (there.some((one) => isSaidOf(one, clause) || isJoinedTo(one, first, sentence.words)))
        return [];
      // Of one word in common both must stand in each other's place: "The army blamed the RSF".
      if (
        wanted.size < ENOUGH &&
        !(there.some((one) => hasWord(clause, one)) && subject.some((one) => hasWord(other, one)))
      )
        return [];
      // Each is named in the other's place, or the one nowhere in that sentence: "In Corvane, the government said …".
      return there.some((one) => hasWord(clause, one)) ||
        clausesOf(words).some((part) => subjectOf(part).some((one) => hasWord(subject, one))) ||
        !subject.some((one) => hasWord(words, one))
        ? [who]
        : [];
    });
    const [who] = others;
    if (who && others.length === best.length) {
      return flawAt('name-not-in-source', sentence, first, (say) =>
        say.ofAnother(who.text, first.text),
      );
    }
  }
  return null;
}

/** A clause of a source, with the words of its sentence. */
interface SourceClause {
  readonly words: readonly Word[];
  readonly clause: readonly Word[];
}

/** A source is asked again by each sentence that cites it. */
const cache = new WeakMap<SourceParagraph, readonly SourceClause[]>();

function sourceClauses(paragraph: SourceParagraph): readonly SourceClause[] {
  const known = cache.get(paragraph);
  if (known) return known;
  const found = sentencesOf(paragraph).flatMap(({ text }) => {
    const words = wordsOf(withoutInsertions(withoutBrackets(text)));
    return clausesOf(words).map((clause) => ({ words, clause }));
  });
  cache.set(paragraph, found);
  return found;
}

/** "the Front (FIF) said" is one clause, and its short form a name of it; offsets stay. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]{1,60}\)/g, (inside) =>
    /^\(\p{Lu}[\p{L}\p{N}]{1,9}\)$/u.test(inside)
      ? ` ${inside.slice(1, -1)} `
      : ' '.repeat(inside.length),
  );

/** "Oreva, which finished the dam in 2022, wants" says what Oreva wants; offsets stay. */
const withoutInsertions = (text: string): string =>
  text.replace(/, (?:which|who|whose|where) [^,;.]{1,90},(?= \p{Ll})/gu, (inside) =>
    ' '.repeat(inside.length),
  );

/** What two do to each other, each of them does. */
const MUTUAL = /\b(?:each other|one another|both|mutual(?:ly)?|together|respectively)\b/i;

const ACTORS = new Set(
  'prosecutor defence defense court council parliament union strikers management guards attackers protesters tribe company operator owner commission observers army government ministry rebels rebel fighters troops soldiers police opposition president governor minister commissioner prosecutors lawyer lawyers judge nurse doctors donors villagers residents mayor'.split(
    ' ',
  ),
);
const isActor = ({ capital, content, lower }: Word): boolean =>
  (capital && content && !(lower in MONTHS) && !(lower in WEEKDAYS)) || ACTORS.has(lower);

const isNumeric = (lower: string): boolean =>
  /^\p{N}/u.test(lower) || (cuesOf(lower) & (CUE.number | CUE.multiplier)) !== 0;

const hasWord = (words: readonly Word[], one: Word): boolean =>
  words.some((word) => soundKey(word.lower) === soundKey(one.lower) || word.stem === one.stem);

function clausesOf(words: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    // "said that it had" goes on with who said it.
    if (last && (last.at(-1)?.clause === word.clause || word.lower === 'that')) last.push(word);
    else found.push([word]);
  }
  return found;
}

const sensesIn = (clause: readonly Word[]): Set<string> =>
  new Set(clause.filter((word) => word.content && !isActor(word)).map(({ sense }) => sense));

/** The names with which a clause opens; one word may say what they are: "the paramilitary Front". */
function subjectOf(clause: readonly Word[]): Word[] {
  const from = clause.findIndex((word) => isActor(word) || word.content);
  const opens = /^(?:the|an?|its|that|and|but|while|because|)$/.test(clause[from - 1]?.lower ?? '');
  if (from < 0 || !opens) return [];
  const first = [from, from + 1].find((at) => {
    const word = clause[at];
    return word !== undefined && isActor(word) && !ADVERBS.has(word.lower);
  });
  if (first === undefined) return [];
  const end = clause.findIndex(
    (word, at) => at > first && !isActor(word) && !/^(?:of|the)$/.test(word.lower),
  );
  return clause.slice(first, end < 0 ? undefined : end).filter(isActor);
}
/** "SDF" for the words that it is short for. */
const isShortFor = ([short, more]: readonly Word[], long: readonly Word[]): boolean =>
  short !== undefined &&
  more === undefined &&
  long.length > 1 &&
  initialsMatch(long.map(({ text }) => text).join(' '), short.text);

/** Written large where they open a sentence. */
const ADVERBS = new Set(
  'tonight today yesterday tomorrow meanwhile earlier later many some most several'.split(' '),
);

/** "MSF and the ministry run the centres": it is said of both. */
function isJoinedTo(one: Word, first: Word, words: readonly Word[]): boolean {
  const [at, to] = [
    words.findIndex((word) => hasWord([word], one)),
    words.findIndex(({ start }) => start === first.start),
  ];
  const between = words.slice(Math.min(at, to) + 1, Math.max(at, to));
  return (
    at >= 0 &&
    between.some(({ lower }) => lower === 'and') &&
    between.every((word) => isActor(word) || /^(?:and|the|of)$/.test(word.lower))
  );
}

/** "denied that the army shells schools": what is said has a subject of its own. */
const isSaidOf = (one: Word, clause: readonly Word[]): boolean =>
  clause.some(
    (word, at) =>
      word.lower === 'that' &&
      clause.slice(at + 1, at + 4).some((next) => isActor(next) && hasWord([next], one)),
  );

/** "was captured by": who stands first is not who did it. */
const isTurned = (clause: readonly Word[]): boolean =>
  clause.some(({ lower }) => /^(?:by|according)$/.test(lower));
