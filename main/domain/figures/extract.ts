import type { Span } from '../document.ts';
import { KNOWN_PLACES } from '../language/en/place-words.ts';
import { type Amount, amountsIn } from '../reading/amounts/amounts.ts';
import {
  currencyHere,
  type HomeCurrencies,
  homeOfText,
} from '../reading/amounts/home-currencies.ts';
import { rowsOf } from '../reading/amounts/pieces.ts';
import { Gazetteer } from '../reading/gazetteer.ts';
import type { TextReader } from '../reading/reader.ts';
import { readingText } from '../reading/reading-text.ts';
import { type Scene, tokenFrom } from '../reading/scene.ts';
import { sceneOf } from '../reading/scene-of.ts';
import { segments } from '../reading/segments.ts';
import { type SentenceTokens, sentenceTokens } from '../reading/sentence-tokens.ts';
import { sentences } from '../reading/sentences.ts';
import { tablesIn } from '../reading/tables.ts';
import { WordMemory } from '../reading/words.ts';
import { arabicFigures, arabicSpeaker, isArabic } from './arabic/arabic-figures.ts';
import { arabicTimes } from './arabic/arabic-times.ts';
import { frenchFigures, isFrench } from './french/french-figures.ts';
import { isRussian, russianFigures } from './russian/russian-figures.ts';
import { figuresIn } from './sentence-figures.ts';
import { type Speaker, speakerOf } from './source/speaker-before.ts';
import { type TableText, tableFigures } from './tables/table-figures.ts';
import { isTimeCell } from './tables/time-cells.ts';
import type { Figure } from './types.ts';

/** A sentence longer than this is a table or an attack; it is cut into pieces of this size. */
const LONGEST_SENTENCE = 1_000;

const reader: TextReader = { gazetteer: Gazetteer.empty, memory: new WordMemory() };

/** A stretch of text with what is read from it once. */
interface Stretch {
  readonly scene: Scene;
  readonly amounts: readonly Amount[];
  /** The canonical text: in the scene's what is struck is blank. */
  readonly written: string;
}

/**
 * Every number in the text that counts or measures something, in order, never overlapping. By the
 * grammars of English, Arabic, French and Russian; digits of any script. Linear in the text's length.
 */
export function extractFigures(written: string): Figure[] {
  const text = readingText(written);
  const figures: Figure[] = [];
  for (const { start, end } of segments(text)) {
    const scene = sceneOf(reader, text, start, end);
    const stretch: Stretch = { scene, amounts: amountsIn(scene), written };
    let from = start;
    for (const table of tablesIn(text, start, end)) {
      figures.push(...proseFigures(stretch, { start: from, end: table.start }));
      figures.push(...tableFigures(table, readsTables(stretch)));
      from = table.end;
    }
    figures.push(...proseFigures(stretch, { start: from, end }));
  }
  return figures;
}

/** The figures of the sentences between two offsets. */
function proseFigures(stretch: Stretch, span: Span): Figure[] {
  return [...sentencesWithAmounts(stretch, span)].flatMap(({ sentence, before }) => {
    const words = stretch.written.slice(sentence.start, sentence.end);
    return readSentence(stretch, sentence, before).map((figure) => ({
      ...figure,
      subject: asWritten(figure.subject, words),
      place: asWritten(figure.place, words),
      asOf: asWritten(figure.asOf, words),
      sentence: words,
    }));
  });
}

/** What was read across a footnote's mark or struck words, which are blank there, ends before them. */
const asWritten = (part: string | null, sentence: string): string | null =>
  part === null || sentence.includes(part) ? part : part.replace(/\s{2,}.*$/su, '');

/** Arabic, French and Russian by their own grammars, all else by that of English. */
const readSentence = (
  { scene }: Stretch,
  sentence: SentenceTokens,
  before: () => Speaker | null,
): Figure[] =>
  isArabic(sentence)
    ? arabicFigures(sentence, arabicTimes(scene, sentence), before)
    : isFrench(sentence)
      ? frenchFigures(sentence)
      : isRussian(sentence)
        ? russianFigures(sentence)
        : figuresIn(sentence, before);

function readsTables(stretch: Stretch): TableText {
  const { scene, amounts, written } = stretch;
  let home: HomeCurrencies | null = null;
  return {
    text: scene.text,
    written,
    amounts: ({ start, end }) =>
      amounts.slice(indexFrom(amounts, start)).filter((amount) => amount.start < end),
    isTime: (cell) => isTimeCell(scene, cell),
    isPlace: ({ text }) => KNOWN_PLACES.has(text.toLowerCase()),
    sentence: (cell) => proseFigures(stretch, cell),
    unitHere: (unit) => {
      home ??= homeOfText(rowsOf(scene, 0, scene.tokens.count));
      return currencyHere(unit, home);
    },
  };
}

/** The first amount that ends after an offset. */
function indexFrom(amounts: readonly Amount[], offset: number): number {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentences of a stretch that hold an amount, the longest of them in pieces. */
function* sentencesWithAmounts(
  { scene, amounts }: Stretch,
  { start, end }: Span,
): Generator<{ sentence: SentenceTokens; before: () => Speaker | null }> {
  let next = indexFrom(amounts, start);
  let token = tokenFrom(scene, start);
  const spans = sentences(scene.text.slice(start, end));
  for (const [index, sentence] of spans.entries()) {
    const until = start + sentence.end;
    for (let from = start + sentence.start; from < until; ) {
      const to = pieceEnd(scene.text, from, until);
      const own: Amount[] = [];
      for (let amount = amounts[next]; amount && amount.start < to; amount = amounts[next]) {
        if (amount.start >= from && amount.end <= to) own.push(amount);
        next += 1;
      }
      while (token < scene.tokens.count && (scene.tokens.end[token] ?? 0) <= from) token += 1;
      if (own.length > 0) {
        const before = (): Speaker | null => speakerBefore(scene, spans, index, start);
        yield { sentence: sentenceTokens(scene, { start: from, end: to }, token, own), before };
      }
      from = to;
    }
  }
}

/** Sentences that are looked back over for who "he" is. */
const LOOK_BACK = 3;

/** The speaker of the sentence before, or of one before that where it says only "he". */
function speakerBefore(
  scene: Scene,
  spans: readonly Span[],
  index: number,
  offset: number,
): Speaker | null {
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK); at -= 1) {
    const [span, after] = [spans[at], spans[at + 1]];
    if (!span || !after) return null;
    const [start, end] = [offset + span.start, offset + span.end];
    // A line's end closes a paragraph, and with it what is said in it.
    if (/[\n\r]/.test(scene.text.slice(end, offset + after.start))) return null;
    if (end - start > LONGEST_SENTENCE) return null;
    const read = sentenceTokens(scene, { start, end }, tokenFrom(scene, start), []);
    if (isArabic(read)) return arabicSpeaker(read);
    const speaker = speakerOf(read);
    if (speaker || !PRONOUN_SPEAKS.test(read.text)) return speaker;
  }
  return null;
}
const PRONOUN_SPEAKS =
  /\b(?:he|she|they|it) (?:\w+ )?(?:said|says|added|told|warned|noted|explained|wrote|stressed)\b/i;

/** The end of a piece of bounded length, cut at white space where there is some. */
function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= LONGEST_SENTENCE) return end;
  const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
  return space > from ? space : from + LONGEST_SENTENCE;
}
