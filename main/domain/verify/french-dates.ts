import { MONTH_NAMES } from '../language/en/date-words.ts';
import { foldName } from '../language/fold.ts';
import { monthNumber } from '../language/months.ts';
import type { DateScene } from '../reading/dates/date-scene.ts';
import { readDate } from '../reading/dates/expressions.ts';
import { foreignDate } from '../reading/dates/foreign-months.ts';
import type { ResolvedDate } from '../reading/dates/resolved-date.ts';
import { Gazetteer } from '../reading/gazetteer.ts';
import { sceneOf } from '../reading/scene-of.ts';
import { WordMemory } from '../reading/words.ts';

const WEEKDAYS: ReadonlyMap<string, string> = new Map([
  ['lundi', 'Monday'],
  ['mardi', 'Tuesday'],
  ['mercredi', 'Wednesday'],
  ['jeudi', 'Thursday'],
  ['vendredi', 'Friday'],
  ['samedi', 'Saturday'],
  ['dimanche', 'Sunday'],
]);
const PARTS: ReadonlyMap<string, string> = new Map([
  ['debut', 'early'],
  ['fin', 'the end of'],
  ['mi', 'mid'],
]);

const WHOLE =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;

const reader = { gazetteer: Gazetteer.empty, memory: new WordMemory() };

interface FrenchDate {
  readonly end: number;
  readonly date: ResolvedDate | null;
  readonly open?: undefined;
}

/** "12 janvier", "mardi", "fin juillet" of a text in French, read as English says it. */
export function frenchDate(scene: DateScene, at: number): FrenchDate | null {
  const dated = foreignDate(scene, at);
  if (dated) return { end: dated.end, date: dated.date };
  const word = (step: number): string => foldName(scene.words[at + step]?.folded ?? '');
  const weekday = WEEKDAYS.get(word(0));
  if (weekday) return inEnglish(scene, weekday, at + 1);
  const year = yearAt(scene, at);
  if (year) return inEnglish(scene, `in ${year.digits}`, year.end);
  const part = PARTS.get(word(0));
  const named = part === undefined ? 0 : word(1) === 'de' ? 2 : 1;
  // "sept" alone is a number.
  const month = WHOLE.test(word(named)) ? monthNumber(word(named)) : null;
  if (!month) return null;
  return inEnglish(scene, `${part ?? 'in'} ${MONTH_NAMES[month - 1]}`, at + named + 1);
}

/** "en 2033", "l’année 2033", "au début de l’année 2033". */
function yearAt({ words }: DateScene, at: number): { digits: string; end: number } | null {
  const word = foldName(words[at]?.folded ?? '').replace(/^[ld]['’]?(?=annee)/, '');
  const digits = words[at + 1]?.folded ?? '';
  return /^(?:en|annee)$/.test(word) && /^(?:19|20)\d\d$/.test(digits)
    ? { digits, end: at + 2 }
    : null;
}

function inEnglish({ published }: DateScene, words: string, end: number): FrenchDate | null {
  const scene = sceneOf(reader, words, 0, words.length, { published, order: null });
  const date = (readDate(scene, 0) ?? readDate(scene, 1))?.date;
  return date ? { end, date } : null;
}
