import { overlaps } from '../document.ts';
import { initialsMatch } from '../entities/gather/short-forms.ts';
import type { Figure } from '../figures/types.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import { amountContexts, type Context, onTheRight } from './contexts.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';
import { sensesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { wordsOf } from './words.ts';

/** A figure of the source with its own words. */
interface Counted {
  readonly figure: Figure;
  readonly words: string;
}

/** Numbers that the source says of something else, or that somebody else says in it. */
export function otherThings(sentence: ReadText, borne: readonly BorneNumber[]): VerifyFlaw[] {
  return borne.flatMap(({ amount, by }) => {
    const draft = sentence.figures.find((figure) => overlaps(figure, amount));
    // "half of the 6,000": the whole is counted as what it is a whole of.
    if (
      !draft ||
      /\b(?:half|thirds?|quarters?|fifths?|tenths?|cent|percent|majority|most) of (?:the |its |their |all )?$/i.test(
        sentence.text.slice(0, amount.start),
      )
    )
      return [];
    const paragraphs = [...new Set(by.map(({ paragraph }) => paragraph))];
    const counted = paragraphs.flatMap(countedIn);
    const isMatched = ({ figure }: Counted) =>
      by.some(
        ({ amount: other, paragraph }) =>
          paragraph.read.figures.includes(figure) && overlaps(figure, other),
      );
    const matched = counted.filter(isMatched);
    // What the source counts without saying what, may be this.
    if (matched.length < by.length || matched.length === 0) return [];
    const others = counted.filter((one) => !isMatched(one));
    const context = amountContexts(sentence).find(({ fact }) => fact === amount);
    const nearer = (one: Counted): boolean =>
      context !== undefined &&
      inCommon(context, one, paragraphs) >
        Math.max(...matched.map((own) => inCommon(context, own, paragraphs)));
    const message =
      otherSubject(draft, matched, others.filter(nearer)) ??
      otherSpeaker(draft, matched, paragraphs, sentence.text);
    if (message === null) return [];
    return [flawAt('number-of-something-else', sentence, amount, message)];
  });
}

/** How much of what a number of the sentence counts a figure of the source counts too. */
const inCommon = (
  context: Context<Amount>,
  { figure }: Counted,
  paragraphs: readonly SourceParagraph[],
): number =>
  Math.max(
    0,
    ...paragraphs
      .filter(({ read }) => read.figures.includes(figure))
      .flatMap(({ read }) => amountContexts(read).filter(({ fact }) => overlaps(fact, figure)))
      .map((one) => onTheRight(context, one)),
  );

const countedIn = ({ read }: SourceParagraph): Counted[] =>
  read.figures.map((figure) => {
    const number = read.text.slice(figure.start, figure.end);
    return { figure, words: figure.subject ? `${number} ${figure.subject}` : number };
  });

/** Another number of the source counts what the sentence counts, and this one does not. */
function otherSubject(
  draft: Figure,
  matched: readonly Counted[],
  others: readonly Counted[],
): Tell | null {
  const wanted = countedSenses(draft);
  const may = ({ figure }: Counted): boolean => {
    const own = countedSenses(figure);
    if (isOtherFate(figure, draft)) return false;
    if (isOfPeople(figure, draft)) return true;
    return own.size === 0 || shares(own, wanted);
  };
  // "a total of 58,200" may be one of people.
  const isSum = ({ figure }: Counted): boolean =>
    /^(?:total|sum|overall)\b/i.test(figure.subject ?? '');
  if (wanted.size === 0 || matched.some(may) || matched.some(isSum)) return null;
  const right = others.find(
    ({ figure }) => figure.unit === draft.unit && shares(countedSenses(figure), wanted),
  );
  const [wrong] = matched;
  return right && wrong ? (say) => say.ofTheOther(wrong.words, right.words) : null;
}

/** "6,000 villagers" of 6,000 people in five villages. */
const isOfPeople = (figure: Figure, { subject }: Figure): boolean =>
  /\b(?:people|persons)\b/i.test(figure.subject ?? '') &&
  /(?:ers|ors|ents|ants|ees|men|women|folk|children)\b/i.test(subject ?? '');

/** Both say what became of the people counted, and it is not the same. */
const isOtherFate = (figure: Figure, { condition }: Figure): boolean =>
  figure.condition !== undefined && condition !== undefined && figure.condition !== condition;

/** The number is of a speaker, and the sentence gives it to another whom the source names too. */
function otherSpeaker(
  { attribution, attributionFrom }: Figure,
  matched: readonly Counted[],
  paragraphs: readonly SourceParagraph[],
  text: string,
): Tell | null {
  if (attribution === null || attributionFrom) return null;
  const speaker = speakerWords(attribution);
  const [first] = matched;
  if (speaker.size === 0 || !first) return null;
  const may = ({ figure }: Counted): boolean =>
    figure.attribution === null ||
    isSpeaker(figure.attribution, text) ||
    paragraphs.some(({ read }) => isNamedSo(figure.attribution ?? '', speaker, read.text));
  if (matched.some(may)) return null;
  // Whom the number's own sentence names as well may be who says it.
  if (
    matched.some(({ figure }) => wordsOf(figure.sentence).some(({ lower }) => speaker.has(lower)))
  )
    return null;
  const named = paragraphs.some(({ read }) => read.words.some(({ lower }) => speaker.has(lower)));
  return named ? (say) => say.numberSaidBy(first.figure.attribution ?? '') : null;
}

/** Whether a sentence may mean this speaker: it has a word of the name, or its letters. */
const isSpeaker = (speaker: string, text: string): boolean =>
  shares(speakerWords(speaker), speakerWords(text)) ||
  spells(speaker, text) ||
  spells(text, speaker);

/** "The Humanitarian Coordinator, Ingrid Halvorsen," and the other way round: one is the other. */
function isNamedSo(said: string, speaker: ReadonlySet<string>, text: string): boolean {
  const at = text.indexOf(said);
  if (said === '' || at < 0) return false;
  const beside =
    /^,? ((?:\p{L}[\p{L}’'.-]* ?){1,5})/u.exec(text.slice(at + said.length))?.[1] ?? '';
  const before =
    /((?:\p{L}[\p{L}’'.-]* ?){1,5}), (?:the |its |an? )?$/iu.exec(
      text.slice(Math.max(0, at - 80), at),
    )?.[1] ?? '';
  return [beside, before].some((words) => shares(speaker, speakerWords(words)));
}

const spells = (long: string, short: string): boolean =>
  [...short.matchAll(/\p{Lu}{2,8}/gu)].some(([letters]) => initialsMatch(long, letters));

const speakerWords = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ content }) => content)
      .map(({ lower }) => lower),
  );

/** What a figure counts, as senses: its noun phrase and what happened to people. */
const countedSenses = ({ subject, condition }: Figure): Set<string> =>
  sensesOf(wordsOf(`${subject ?? ''} ${condition ?? ''}`));

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.isDisjointFrom(b);
