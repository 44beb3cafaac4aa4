import { DAYS, DECADES, ORDINALS, SEASONS, SHIFTS } from '../../language/en/date-words.ts';
import { CUE } from '../../language/en/lexicon.ts';
import { NAMED_DAYS } from '../../language/en/named-days.ts';
import { has, SHAPE, type WordFacts } from '../words.ts';

/** Small words that a date may begin with; "’" as in "the ’80s". */
const OPENINGS: ReadonlySet<string> = new Set([
  ...`the a an few several couple half early late mid earlier later end beginning start middle rest
  remainder close week recent overnight now final fiscal financial budget school academic fy midnight noon
  midday dawn dusk sunrise sunset daybreak nightfall ' ’ ‘`.split(/\s+/),
  ...Object.keys(DAYS),
  ...Object.keys(DECADES),
  ...Object.keys(SEASONS),
  ...Object.keys(SHIFTS),
  ...ORDINALS.keys(),
  ...[...NAMED_DAYS.keys()].map((name) => name.split(/[ '-]/)[0] ?? ''),
]);

/** Whether any date begins with such a word: asked of every token, so that most are done with at once. */
export function mayBegin(facts: WordFacts | undefined): boolean {
  if (!facts) return false;
  if (facts.shape === SHAPE.digits || facts.shape === SHAPE.number) return true;
  if (facts.shape === SHAPE.arabic || facts.shape === SHAPE.otherScript) return false;
  if (has(facts, CUE.month | CUE.weekday | CUE.number | CUE.multiplier)) return true;
  return OPENINGS.has(facts.lower) || /^(?:fy\d{4}|[qh]\d)$/.test(facts.lower);
}
