import { CUE } from '../lexicon.ts';
import { has, isNameLike, type WordFacts } from '../words.ts';
import type { EntityModel } from './model-file.ts';

/** So many different words decide. */
const GATE_WORDS = 400;
const WEEKDAY = 300;
const MOST_WEEKDAYS = 2.5;
/** For each naming of a news service, twice at most: a story that names one is news, told by it or after it. */
const WIRE = 4;
const MOST_SERVICES = 2;
/** News attributes what it tells, sentence by sentence; a statement says "said:" once. */
const SAID = 60;
const MOST_SAID = 4;
/** Fewer words than this cannot tell a report. */
const FEWEST_WORDS = 45;
const SERVICES = new Set(['ap', 'afp', 'reuters', 'tass', 'xinhua', 'interfax', 'upi', 'ians']);

/**
 * Whether a text is a field or government report of the kind that names actors by their role ("the
 * Coalition", "ISIL fighters"): in it such phrases are marked, elsewhere names only. Above 0: a report.
 */
export function gateScore(model: EntityModel, words: readonly WordFacts[]): number {
  if (words.length < FEWEST_WORDS) return Number.NEGATIVE_INFINITY;
  const sum = new Float32Array(1);
  const seen = new Set<number>();
  let weekdays = 0;
  let services = 0;
  let said = 0;
  words.forEach((word, at) => {
    if (has(word, CUE.weekday) && word.lower.length > 5) weekdays += 1;
    if (isService(word, words[at + 1])) services += 1;
    if (isSaid(word, words[at + 1])) said += 1;
    if (seen.size >= GATE_WORDS || seen.has(word.hash)) return;
    seen.add(word.hash);
    model.gate.add(word.hash, sum, 0);
  });
  // News tells the days of its week, reports give dates.
  const news =
    Math.min(MOST_WEEKDAYS, (WEEKDAY * weekdays) / (words.length + 1)) +
    Math.min(MOST_SAID, (SAID * said) / (words.length + 1)) +
    WIRE * Math.min(MOST_SERVICES, services);
  return (sum[0] as number) / Math.sqrt(seen.size + 1) + model.gateBias - news;
}

const isSaid = ({ lower }: WordFacts, next: WordFacts | undefined): boolean =>
  (lower === 'said' || lower === 'told') && next?.word !== ':';

const isService = (word: WordFacts, next: WordFacts | undefined): boolean =>
  isNameLike(word) &&
  (SERVICES.has(word.folded) || (word.folded === 'associated' && next?.folded === 'press'));
