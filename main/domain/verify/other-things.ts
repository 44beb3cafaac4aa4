import type { Span } from '../document.ts';
import { initialsMatch } from '../entities/gather/short-forms.ts';
import type { Figure } from '../figures/types.ts';
import type { VerifyFlaw } from './finding.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';
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
    const draft = sentence.figures.find((figure) => overlap(figure, amount));
    if (!draft) return [];
    const paragraphs = [...new Set(by.map(({ paragraph }) => paragraph))];
    const counted = paragraphs.flatMap(countedIn);
    const isMatched = ({ figure }: Counted) =>
      by.some(
        ({ amount: other, paragraph }) =>
          paragraph.read.figures.includes(figure) && overlap(figure, other),
      );
    const matched = counted.filter(isMatched);
    // What the source counts without saying what, may be this.
    if (matched.length < by.length || matched.length === 0) return [];
    const others = counted.filter((one) => !isMatched(one));
    const message =
      otherSubject(draft, matched, others) ?? otherSpeaker(draft, matched, paragraphs);
    if (message === null) return [];
    const { start, end } = amount;
    const words = sentence.text.slice(start, end);
    return [{ rule: 'number-of-something-else', start, end, words, message }];
  });
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

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
): string | null {
  const wanted = sensesOf(draft);
  const may = ({ figure }: Counted): boolean => {
    const own = sensesOf(figure);
    return own.size === 0 || shares(own, wanted);
  };
  if (wanted.size === 0 || matched.some(may)) return null;
  const right = others.find(
    ({ figure }) => figure.unit === draft.unit && shares(sensesOf(figure), wanted),
  );
  const [wrong] = matched;
  return right && wrong
    ? `The source says “${wrong.words}” and “${right.words}”: this number is of the other.`
    : null;
}

/** The number is of a speaker, and the sentence gives it to another whom the source names too. */
function otherSpeaker(
  { attribution, attributionFrom }: Figure,
  matched: readonly Counted[],
  paragraphs: readonly SourceParagraph[],
): string | null {
  if (attribution === null || attributionFrom) return null;
  const speaker = speakerWords(attribution);
  const [first] = matched;
  if (speaker.size === 0 || !first) return null;
  const may = ({ figure }: Counted): boolean =>
    figure.attribution === null || isSpeaker(figure.attribution, attribution);
  if (matched.some(may)) return null;
  const named = paragraphs.some(({ read }) => read.words.some(({ lower }) => speaker.has(lower)));
  return named ? `In the source “${first.figure.attribution}” says this number.` : null;
}

/** Whether two ways of naming a speaker may mean one: they share a word, or one is the other's letters. */
const isSpeaker = (one: string, other: string): boolean =>
  shares(speakerWords(one), speakerWords(other)) || spells(one, other) || spells(other, one);

const spells = (long: string, short: string): boolean =>
  [...short.matchAll(/\p{Lu}{2,8}/gu)].some(([letters]) => initialsMatch(long, letters));

const speakerWords = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ content }) => content)
      .map(({ lower }) => lower),
  );

/** What a figure counts, as senses: its noun phrase and what happened to people. */
function sensesOf({ subject, condition }: Figure): Set<string> {
  const words = wordsOf(`${subject ?? ''} ${condition ?? ''}`).filter(({ content }) => content);
  return new Set(words.map(({ sense }) => sense));
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => b.has(one));
