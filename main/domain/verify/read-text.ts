import { overlaps, type Span } from '../document.ts';
import { extractFigures } from '../figures/extract.ts';
import type { Figure } from '../figures/types.ts';
import { SUNDAY } from '../language/ar/date-words.ts';
import { TIME_UNITS } from '../language/units.ts';
import { type Amount, amountsIn } from '../reading/amounts/amounts.ts';
import { readArabicDate } from '../reading/dates/arabic.ts';
import { bounded } from '../reading/dates/bounded.ts';
import { dayFromIso } from '../reading/dates/calendar.ts';
import { readDate } from '../reading/dates/expressions.ts';
import type { OpenDate, ResolvedDate } from '../reading/dates/resolved-date.ts';
import { Gazetteer } from '../reading/gazetteer.ts';
import type { TextReader } from '../reading/reader.ts';
import type { Scene } from '../reading/scene.ts';
import { sceneOf } from '../reading/scene-of.ts';
import { segments } from '../reading/segments.ts';
import { WordMemory } from '../reading/words.ts';
import { arabicDuals } from './arabic-duals.ts';
import { type Clock, clocksIn } from './clocks.ts';
import { isFrench } from './french.ts';
import { frenchDate } from './french-dates.ts';
import { withNouns } from './measures.ts';
import { type Word, wordsOf } from './words.ts';

/** A date expression with what it resolves to. */
export interface DateFact extends Span {
  readonly text: string;
  /** Null for a time of which nothing is known. */
  readonly date: ResolvedDate | null;
  readonly open?: OpenDate;
  /** Its words name the year. */
  readonly year: boolean;
}

/** A text with all that is compared in it; each part is read when it is first asked for. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly dates: readonly DateFact[];
  readonly clocks: readonly Clock[];
  /** Numbers with their units, those within dates and times left out. */
  readonly amounts: readonly Amount[];
  /** The lengths of time within dates: "a pause of 24 hours from Friday noon". */
  readonly lengths: readonly Amount[];
  readonly figures: readonly Figure[];
}

export interface ReadingContext {
  /** ISO day from which relative dates count. */
  readonly day: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

type Numbers = Pick<ReadText, 'dates' | 'clocks' | 'amounts' | 'lengths'>;

const reader: TextReader = { gazetteer: Gazetteer.empty, memory: new WordMemory() };
/** Stands in where nobody knows the day: two dates without a year then agree as their words do. */
const SOME_DAY = '2000-07-01';

export function readText(text: string, context: ReadingContext): ReadText {
  let numbers: Numbers | null = null;
  let words: readonly Word[] | null = null;
  let figures: readonly Figure[] | null = null;
  const numbersOf = () => {
    numbers ??= readNumbers(text, context);
    return numbers;
  };
  return {
    text,
    get words() {
      words ??= wordsOf(text);
      return words;
    },
    get figures() {
      figures ??= extractFigures(text);
      return figures;
    },
    get dates() {
      return numbersOf().dates;
    },
    get clocks() {
      return numbersOf().clocks;
    },
    get amounts() {
      return numbersOf().amounts;
    },
    get lengths() {
      return numbersOf().lengths;
    },
  };
}

/** A date in Arabic; a bare "الأحد" is Sunday here, for nothing is read of a text that it could spoil. */
function arabicDate(
  scene: Scene,
  at: number,
): { readonly end: number; readonly date: ResolvedDate | null; readonly open?: undefined } | null {
  const found = readArabicDate(scene, at);
  if (found || !SUNDAYS.has(scene.words[at]?.folded ?? '')) return found;
  const sunday = sceneOf(reader, 'Sunday', 0, 6, { published: scene.published, order: null });
  const date = readDate(sunday, 0)?.date;
  return date ? { end: at + 1, date } : null;
}
const SUNDAYS = new Set([SUNDAY, `و${SUNDAY}`]);

function readNumbers(text: string, { day, language }: ReadingContext): Numbers {
  const dates: DateFact[] = [];
  const found: Amount[] = [];
  const published = dayFromIso(day ?? SOME_DAY);
  const french = isFrench(text);
  for (const { start, end } of segments(text)) {
    const scene = sceneOf(reader, text, start, end, { published, order: null });
    const { tokens } = scene;
    for (let at = 0; at < tokens.count; ) {
      const reading =
        bounded(scene, readDate(scene, at)) ??
        arabicDate(scene, at) ??
        (french ? frenchDate(scene, at) : null);
      const from = tokens.start[at] ?? start;
      const to = tokens.end[(reading?.end ?? at + 1) - 1] ?? end;
      const words = text.slice(from, to);
      // "Sept personnes" counts them.
      if (!reading || (french && /^sept$/i.test(words))) {
        at += 1;
        continue;
      }
      // "on Wednesday, the first since May" is no first of a month.
      const weekday = /^(?:on )?(\p{L}+day), the \p{L}+$/iu.exec(words)?.[1];
      if (weekday) {
        const day = sceneOf(reader, weekday, 0, weekday.length, { published, order: null });
        const date = readDate(day, 0)?.date;
        if (date) dates.push({ start: from, end: to, text: weekday, date, year: false });
      }
      // A mere length is a number of days.
      if (reading.date || reading.open) {
        dates.push({
          start: from,
          end: to,
          text: words,
          date: reading.date,
          ...(reading.open ? { open: reading.open } : {}),
          year: /\d{4}|\p{Nd}{4}|['’]\d\d/u.test(words),
        });
      }
      at = reading.end;
    }
    found.push(...withNouns(amountsIn(scene, 0, tokens.count, language), text));
  }
  const clocks = clocksIn(text);
  const taken = [...dates, ...clocks];
  const isTaken = ({ number }: Amount) => taken.some((span) => overlaps(span, number));
  return {
    dates,
    clocks,
    amounts: found.filter((amount) => !isTaken(amount)),
    lengths: [
      ...found.filter((amount) => isTaken(amount) && TIME_UNITS.has(amount.unit)),
      ...arabicDuals(text),
    ],
  };
}

/** Where nothing is known of when and in which language a text was written. */
export const NOWHERE: ReadingContext = { day: null, language: null };
