import type { Span } from '../../document.ts';
import { clauseOf } from './clauses.ts';
import { type Dated, lastDay, oneDay } from './days.ts';

/** Words of one violent or sudden event: what it counts is no running toll. */
export const INCIDENT =
  /(?<!\p{L})(?:air ?strikes?|strikes?|drones?|missiles?|hit again|(?:was|were) hit|shelling|shells?|shelled|attack(?:s|ed|ers)?|ambush(?:ed)?|explosions?|exploded|blasts?|bomb(?:s|ed|ing)?|mines?|landmines?|clash(?:es)?|raid(?:s|ed)?|shooting|gunfire|gunmen|under fire|opened fire|collision|crash(?:ed)?|capsized?|stampede|rockets?|mortars?|sniper|aftershocks?|stoves?|brought down|plunged|derailed|collided|ferry|capsizing|opened fire|riots?|attaques?|frappes?|bombardements?|explosions?|embuscade|affrontements|fusillade|naufrage|attentats?|obus|assaillants|suicide bomber|stormed|غارة|غارات|مسيرة|مسيّرة|قصف|هجوم|انفجار|لغم|كمين|اشتباكات|قذيفة|قذائف|صاروخ|صواريخ|تفجير|غرق قارب)(?!\p{L})/iu;
/** A sentence that sums up. */
const RUNNING =
  /(?<!\p{L})(?:toll|total(?:s|led)?|so far|to date|stands? at|stood at|counts?|counted|overall|in all|altogether|have (?:now )?(?:been|died)|cumulative|as of|since the (?:start|beginning|outbreak|war|offensive|crisis|fighting|flood|quake|earthquake)|registered|registers|figures?|number of|bilan|au total|à ce jour|cumulée?s?|recensée?s?|depuis (?:le|la|l['’]|mi|fin|début|plusieurs)|jusqu['’](?:à présent|ici)|حصيلة|الحصيلة|إجمالي|منذ بداية|منذ بدء|حتى الآن|بلغ عدد|عدد القتلى)(?!\p{L})/iu;

const AS_OF =
  /(?:as of|as at|by|until|up to|till|through|to date|(?<!\p{L})au|à la date du|jusqu['’]au|حتى|لغاية)\s*(?:midday |noon |the (?:morning|evening) of |late |early |on )?$/iu;
const SPEAKS =
  'said|says|spoke|(?:a|ont) (?:déclaré|annoncé|indiqué|affirmé|précisé|dit|rapporté|confirmé)|told (?:\\p{L}+ ){1,3}|reported|reports|announced|announces|counted|confirmed|stated|declared|put|updated|revised|أعلنت|أعلن|قال|قالت|أفاد|أفادت|ذكرت|ذكر';
const AFTER_SPEECH = new RegExp(
  `(?<!\\p{L})(?:${SPEAKS})\\s*(?:late |early )?(?:on|in)?\\s*$`,
  'iu',
);
const BEFORE_SPEECH = new RegExp(`^\\s*(?:${SPEAKS})(?!\\p{L})`, 'iu');

/** A sentence that sums up over more than the event of its text. */
const OVERALL =
  /(?<!\p{L})(?:so far|to date|overall|in all|altogether|cumulative|as of|since the|منذ|إجمالي|حتى الآن)(?!\p{L})/iu;
/** "Shell kills six": the text is about that event, and "the number of dead" is its number. */
export const TELLS_DEATHS =
  /(?<!\p{L})(?:kill(?:s|ed|ing)?|dead|dies?|tue|tués?|morts?|مقتل|قتلى)(?!\p{L})/iu;

/** Whether a number counts the one event of its sentence or of its text, and no running toll. */
export const isIncident = (sentence: string, title: string, opening: string): boolean =>
  !(INCIDENT.test(title) && TELLS_DEATHS.test(title) ? OVERALL : RUNNING).test(sentence) &&
  (INCIDENT.test(sentence) || INCIDENT.test(title) || INCIDENT.test(opening));

/** The day of "as of 22 November", no later than the text's own; null where none is told so. */
export function asOfDay(
  text: string,
  times: readonly Dated[],
  published: string | null,
): string | null {
  const time = times.find(({ start }) => AS_OF.test(text.slice(0, start)));
  const day = time ? lastDay(time.date) : null;
  return day !== null && (published === null || day <= published.slice(0, 10)) ? day : null;
}

/** The day that a level holds on: a time of its own clause, of the saying, or else of the text. */
export function heldOn(
  sentence: string,
  span: Span,
  times: readonly Dated[],
  published: string | null,
): string | null {
  const today = published?.slice(0, 10) ?? null;
  const said = times.find(
    ({ start, end }) =>
      AS_OF.test(sentence.slice(0, start)) ||
      AFTER_SPEECH.test(sentence.slice(0, start)) ||
      BEFORE_SPEECH.test(sentence.slice(end)),
  );
  const clause = clauseOf(sentence, span);
  const own = times.find(
    ({ start, end }) =>
      start >= clause.start && end <= clause.end && !SINCE.test(sentence.slice(0, start)),
  );
  for (const time of [said, own]) {
    const day = time ? lastDay(endOf(time, times, sentence).date) : null;
    // A day that is still to come dates no count.
    if (day !== null && (today === null || day <= today)) return day;
  }
  return today;
}

/** "Depuis le 14 novembre": since when it is counted, and no day on which it held. */
const SINCE = /(?<!\p{L})(?:since|depuis|dès|منذ|اعتبارا من)\s*(?:late |early |le |la |l['’])?$/iu;

/** "Entre le 20 février et le 11 mars": the time that a stretch ends with. */
function endOf(time: Dated, times: readonly Dated[], sentence: string): Dated {
  const next = times.find(({ start }) => start >= time.end);
  return next && UNTIL.test(sentence.slice(time.end, next.start)) ? next : time;
}
const UNTIL = /^\s*(?:et|au|and|to|until|jusqu['’]au|–|-|و|إلى|حتى)\s*(?:le\s*)?$/iu;

/** The one day of an event that a sentence names; null where it names none. */
export function happenedOn(sentence: string, times: readonly Dated[]): string | null {
  const days = times.flatMap(({ date, start }) => {
    const day = oneDay(date);
    return day === null || AFTER_SPEECH.test(sentence.slice(0, start)) ? [] : [day];
  });
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}
