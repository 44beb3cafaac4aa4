import { DECADES } from '../../language/en/date-words.ts';
import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE, type WordFacts } from '../words.ts';
import { dayOf, isoOf, yearInterval } from './calendar.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { isCountRange, isHourPair, isTimeOfDay } from './hours.ts';
import { yearAt } from './month-words.ts';
import { ordinalAt } from './ordinals.ts';
import { type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { fullYear } from './short-years.ts';

/** A year that stands as one: after a preposition, in brackets, beside another year, before an event. */
export function bareYear(scene: DateScene, at: number, sure = false): Reading | null {
  const century = centuryAt(scene, at) ?? wordedDecade(scene, at);
  if (century) return century;
  const year = yearAt(scene, at);
  if (year < 1500) return null;
  const span = decade(scene, at, year) ?? yearRange(scene, at, year);
  if (span) return span;
  if (isCountRange(scene, at) || isMeasured(scene, at)) return null;
  if (isTimeOfDay(scene, at) || isHourPair(scene, at)) return null;
  if (!sure && !stands(scene, at)) return null;
  return { first: at, end: at + 1, date: resolved(yearInterval(year), 'year') };
}

const yearsOf = (
  from: number,
  to: number,
  precision: 'year' | 'approximate',
): ResolvedDate | null => resolved({ from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) }, precision);

/** "19th century", "the nineteenth century", "11th and 12th centuries". */
function centuryAt(scene: DateScene, at: number): Reading | null {
  const one = ordinalAt(scene, at);
  if (!one || one.value < 1 || one.value > 21) return null;
  const joint = /^(?:and|to|-|–)$/.test(wordAt(scene, one.end));
  const two = joint ? ordinalAt(scene, one.end + 1) : null;
  const last = two && two.value > one.value && two.value <= 21 ? two : one;
  const noun = wordAt(scene, last.end) === '-' ? last.end + 1 : last.end;
  const era = /^bc/.test(wordAt(scene, noun + 1));
  if (era || !/^centur(?:y|ies)$/.test(wordAt(scene, noun))) return null;
  const date = yearsOf((one.value - 1) * 100 + 1, last.value * 100, 'approximate');
  return { first: at, end: noun + 1, date };
}

/** "the ’80s", "the eighties": not "in his eighties", nor "temperatures in the 80s". */
function wordedDecade(scene: DateScene, at: number): Reading | null {
  const apostrophe = /^['’‘]$/.test(wordAt(scene, at)) && scene.glued(at + 1) ? 1 : 0;
  const digits = wordAt(scene, at + apostrophe);
  const ended = wordAt(scene, at + apostrophe + 1);
  const written =
    /^\d0$/.test(digits) && /^(?:s|['’]s)$/.test(ended) && scene.glued(at + apostrophe + 1);
  const named = DECADES[wordAt(scene, at)];
  const led = /^(?:the|early|mid|late|-)$/.test(wordAt(scene, at - 1));
  if (written ? apostrophe === 0 && !isYearsLed(scene, at) : named === undefined || !led)
    return null;
  const from = fullYear(scene, written ? Number(digits) : (named ?? 0));
  const end = written ? at + apostrophe + 2 : at + 1;
  return { first: at, end, date: yearsOf(from, from + 9, 'approximate') };
}

const isYearsLed = (scene: DateScene, at: number): boolean => {
  const before = wordAt(scene, at - 1) === '-' ? at - 2 : at - 1;
  if (!/^(?:early|mid|late)$/.test(wordAt(scene, before))) return false;
  return !/^(?:his|her|their|my|your)$/.test(wordAt(scene, before - 1));
};

/** "the 1990s". */
function decade(scene: DateScene, at: number, year: number): Reading | null {
  if (year % 10 !== 0 || wordAt(scene, at + 1) !== 's' || !scene.glued(at + 1)) return null;
  return { first: at, end: at + 2, date: yearsOf(year, year + 9, 'approximate') };
}

const yearsFrom = (year: number): ResolvedDate => ({
  from: isoOf(dayOf(year, 1, 1)),
  to: null,
  precision: 'year',
});

/** "2015-2018", "2024-25", "2024/25". */
function yearRange(scene: DateScene, at: number, year: number): Reading | null {
  const joint = wordAt(scene, at + 1);
  if (!/^[-–/]$/.test(joint) || !scene.glued(at + 1) || !scene.glued(at + 2)) return null;
  if (joint !== '/' && wordAt(scene, at + 2) === 'present')
    return { first: at, end: at + 3, date: yearsFrom(year) };
  const second = yearAt(scene, at + 2);
  const long = joint === '/' && second !== year + 1 ? 0 : second;
  const short = /^\d\d$/.test(wordAt(scene, at + 2)) ? Number(wordAt(scene, at + 2)) : 0;
  // "2024-12" is a month of that year to some.
  const near = (year + 1) % 100 === short || (joint !== '/' && LEADS.test(wordAt(scene, at - 1)));
  const last = long || (short > year % 100 && near ? year - (year % 100) + short : 0);
  if (last <= year || (long > 0 && isHourPair(scene, at))) return null;
  if (scene.glued(at + 3) && /^[-–/]$/.test(wordAt(scene, at + 3))) return null;
  return { first: at, end: at + 3, date: yearsOf(year, last, 'year') };
}

const LEADS =
  /^(?:in|since|from|to|until|by|during|before|after|of|the|around|circa|years|between|and|late|early|mid|\(|,|year|through|for|till|-|–|&)$/;

function stands(scene: DateScene, at: number): boolean {
  const before = wordAt(scene, at - 1);
  if (namesEvent(scene, at)) return true;
  if (!LEADS.test(before)) return false;
  return (
    !isCounting(scene.words[at + 1]) || /^(?:in|since|during|until|before|after)$/.test(before)
  );
}

const isCounting = (after: WordFacts | undefined): boolean =>
  after?.shape === SHAPE.lower && !has(after, CUE.function | CUE.speech);

/** "1950 MW", "2000 km": a measure. */
const isMeasured = (scene: DateScene, at: number): boolean => {
  const next = scene.words[at + 1];
  if (!next || opensAt(scene, at + 1) || !has(next, CUE.unit | CUE.currency)) return false;
  // Names and small words are units too: "in 2019 Won", "in 2020 per".
  return next.shape === SHAPE.lower
    ? next.lower !== 'per'
    : !/^(?:Per|Won|Real|Foot|Square|Mg)$/.test(next.word);
};

/** What is called by its year. Counts of them do not begin with 19 or 20, but for "2000". */
const EVENTS = new Set(
  `election elections referendum deal agreement accord accords war coup invasion revolution uprising
  offensive ceasefire truce earthquake summit treaty massacre constitution genocide pact census
  budget famine pandemic olympics vote polls siege intervention annexation takeover peace`.split(
    /\s+/,
  ),
);

/** "the 2019 election", "the 2015 nuclear deal", "2024 elections": at most two words between. */
function namesEvent(scene: DateScene, at: number): boolean {
  const year = yearAt(scene, at);
  if (year < 1900) return false;
  const article = /^(?:the|['’]s|a|its|their|his|her)$/.test(wordAt(scene, at - 1));
  if (!article && year === 2000) return false;
  const most = article ? 3 : 2;
  for (let step = 1; step <= most; step += 1) {
    const next = scene.words[at + step];
    if (!next || opensAt(scene, at + step) || !/^\p{L}/u.test(next.word)) return false;
    if (EVENTS.has(next.lower))
      return article || !next.lower.endsWith('s') || /^elections$|^polls$/.test(next.lower);
    if (has(next, CUE.function | CUE.speech)) return false;
  }
  return false;
}
