import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';

/** Whether the sentence speaks of what comes or of what was. */
export type Tense = 'ahead' | 'past';

/** No clause keeps its verb further away than this from its date. */
const REACH = 14;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const AHEAD = set(
  `will shall won't won’t due expect expects expected scheduled slated planned plans upcoming may might would must
  should forecast begin begins start starts resume resumes expire expires ends meets votes closes opens reopens
  arrives departs leaves returns gathers convenes travels hosts launches`,
);
/** The same in the plural, where nothing but the noun before tells them from other words: "talks resume". */
const AHEAD_PLURAL = set(
  'return gather meet vote open close reopen arrive leave depart convene reconvene travel end',
);
/** Verbs of a plan or a promise: what is agreed "to begin on Friday" has not begun. */
const PROMISES = set(
  `agreed vowed promised pledged threatened decided plan intend intends hope hopes hoping want wants
  ready likely urged ordered asked called told instructed required obliged given expected`,
);
/** Before "to": what comes, whatever the verb behind it. */
const COMING = set('is are has have need needs going set due likely ready wants want hopes ought');
/** What headlines announce: "Syria to hold vote Sunday". A list, since "to parliament" looks the same. */
const ANNOUNCED = set(
  `hold meet vote begin start resume visit host open close leave arrive return end take sign discuss
  address launch release convene travel speak attend hear decide announce join go continue send
  withdraw elect reopen be present brief deliver step face expire come conclude`,
);
const IRREGULAR = set(
  `said told was were had did been came went took met left fell broke began struck held saw made gave
  found lost won led sent shot wrote ran rose fled flew drove became brought fought kept spoke stood
  grew drew threw built caught taught felt blew swore sank paid laid sold got knew chose withdrew
  overran hit saying telling`,
);
const NO_PAST = set(
  `need feed seed shed deed weed reed bleed speed breed greed creed indeed proceed succeed exceed embed
  hundred sacred naked kindred hatred`,
);
const EVENTS_TO_COME = set(
  'vote election elections meeting talks summit session referendum deadline hearing rally polls ballot',
);

/** The tense of the nearest verb before the tokens `first` to `end`, or of the next after an opening date. */
export function tenseAt(scene: DateScene, first: number, end: number): Tense | null {
  if (namesAnotherTime(scene, first, end)) return null;
  return tenseBefore(scene, first) ?? (startsClause(scene, first) ? tenseAfter(scene, end) : null);
}

/** "will publish the findings on the September 17 airstrike": the verb says nothing of that day. */
export function namesAnotherTime(scene: DateScene, first: number, end: number): boolean {
  const next = scene.words[end];
  if (!/^(?:the|a|an)$/.test(wordAt(scene, first - 1)) || opensAt(scene, end)) return false;
  if (!next || next.shape === SHAPE.sign || has(next, CUE.function)) return false;
  return ![0, 1, 2].some((step) => EVENTS_TO_COME.has(wordAt(scene, end + step)));
}

function tenseBefore(scene: DateScene, first: number): Tense | null {
  if (opensAt(scene, first)) return null;
  if (/^(?:is|are)$/.test(verbBefore(scene, first))) return 'ahead';
  let announced = false;
  let told = false;
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    const word = wordAt(scene, at);
    if (word === ';') break;
    if (word === 'since') return 'past';
    if (told && PROMISES.has(word)) return 'ahead';
    const tense = verbTense(scene, at);
    if (tense) return tense === 'past' && isWanted(scene, at) ? 'ahead' : tense;
    // "warned that food could run out by April", "could hear blasts on Friday": either.
    if (word === 'could') return null;
    if (word === 'to' && isInfinitive(scene, at + 1)) {
      if (COMING.has(wordAt(scene, at - 1)) && !isCause(scene, at)) return 'ahead';
      told = true;
      announced ||= ANNOUNCED.has(wordAt(scene, at + 1));
    }
    if (opensAt(scene, at)) break;
  }
  return announced ? 'ahead' : null;
}

/** "was killed on 20 December": the verb stands right before, so nothing of what is announced can be meant. */
export const isDone = (scene: DateScene, first: number): boolean =>
  /^(?:on|in)$/.test(wordAt(scene, first - 1)) && verbTense(scene, first - 2) === 'past';

/** The verb before the prepositions of a date: "the meeting is on Friday". */
function verbBefore(scene: DateScene, first: number): string {
  const at = /^(?:on|from|at|for|between)$/.test(wordAt(scene, first - 1)) ? first - 2 : first - 1;
  return at === first - 1 ? '' : wordAt(scene, at);
}

/** "died due to floods": no plan. */
const isCause = (scene: DateScene, at: number): boolean =>
  wordAt(scene, at - 1) === 'due' && !ANNOUNCED.has(wordAt(scene, at + 1));

const isInfinitive = (scene: DateScene, at: number): boolean => {
  const facts = scene.words[at];
  return (
    facts?.shape === SHAPE.lower && !has(facts, CUE.function) && !/(?:ed|ing)$/.test(facts.lower)
  );
};

/** "wants the census finished": not finished yet. */
function isWanted(scene: DateScene, at: number): boolean {
  for (let near = at - 1; near >= at - 5 && near >= 0; near -= 1) {
    if (/^(?:wants|want|needs|need)$/.test(wordAt(scene, near))) return true;
    if (wordAt(scene, near) === ',' || opensAt(scene, near)) return false;
  }
  return false;
}

function tenseAfter(scene: DateScene, end: number): Tense | null {
  // "Friday's attack will be looked into": the attack was, whatever follows.
  if (/^['’]s$/.test(wordAt(scene, end)) && !EVENTS_TO_COME.has(wordAt(scene, end + 1)))
    return null;
  for (let at = end; at < end + REACH && !opensAt(scene, at); at += 1) {
    if (wordAt(scene, at) === ';') return null;
    const tense = verbTense(scene, at);
    if (tense) return tense;
    if (
      wordAt(scene, at) === 'to' &&
      /^(?:is|are)$/.test(wordAt(scene, at - 1)) &&
      ANNOUNCED.has(wordAt(scene, at + 1))
    )
      return 'ahead';
  }
  return null;
}

/** How many small words may lead from the opening of a clause to its date: "At midnight on", "From early". */
const LED = 6;

/** "On Saturday the council", ", on Saturday", "At midnight on Tuesday": the verb is still to come. */
function startsClause(scene: DateScene, first: number): boolean {
  for (let at = first; at > first - LED; at -= 1) {
    if (opensAt(scene, at)) return true;
    if (/^[,"“]$/.test(wordAt(scene, at - 1))) return true;
    if (!isLeading(scene, at - 1)) return false;
  }
  return false;
}

const isLeading = (scene: DateScene, at: number): boolean =>
  /^(?:on|by|from|in|at|of|early|late|and|until|between|around|about|the|a\.?m\.?|p\.?m\.?)$/.test(
    wordAt(scene, at),
  ) ||
  has(scene.words[at], CUE.daypart) ||
  /^\d/.test(wordAt(scene, at));

function verbTense(scene: DateScene, at: number): Tense | null {
  const facts = scene.words[at];
  const word = facts?.lower ?? '';
  // "May" and "Will" written large are a month and a man.
  if (facts?.shape !== SHAPE.lower && word.length < 5 && !opensAt(scene, at)) return null;
  const [before, next] = [wordAt(scene, at - 1), wordAt(scene, at + 1)];
  if (AHEAD.has(word)) return isAheadHere(word, before, next, wordAt(scene, at + 2));
  if (word.endsWith("'ll") || word.endsWith('’ll')) return 'ahead';
  if (AHEAD_PLURAL.has(word) && isPlural(scene, at - 1)) return 'ahead';
  if (word === 'set' && (next === 'for' || next === 'to')) return 'ahead';
  if (word === 'ahead' && next === 'of') return 'ahead';
  if (/^takes?$/.test(word) && /^(?:effect|office|place)$/.test(next)) return 'ahead';
  if (word === 'deadline' && next === 'is') return 'ahead';
  if (word === 'could' && /^(?:be|begin|start|resume|come)$/.test(next)) return 'ahead';
  const past = isPastForm(word);
  // "will be released", "an improved version": the verb that decides stands before.
  if (!past || /^(?:be|is|are|being|a|an|the)$/.test(before)) return null;
  return 'past';
}

const isPlural = (scene: DateScene, at: number): boolean => {
  const facts = scene.words[at];
  if (/^(?:they|we|people)$/.test(facts?.lower ?? '')) return true;
  return !has(facts, CUE.function) && /[^s]s$/.test(facts?.lower ?? '');
};

/** Whether a word in small letters is the past of a verb, as far as its ending tells. */
export const isPastForm = (word: string): boolean =>
  IRREGULAR.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word));

/** "due to floods", "higher than expected", "would have" and "the start" say nothing of what comes. */
function isAheadHere(word: string, before: string, next: string, second: string): Tense | null {
  if (word === 'due' && next === 'to' && !ANNOUNCED.has(second)) return null;
  if (/^(?:than|as|a|an|the|of|its|their|his|her)$/.test(before)) {
    return word === 'upcoming' || word === 'planned' || word === 'scheduled' ? 'ahead' : null;
  }
  return next === 'have' && /^(?:would|must|should|may|might)$/.test(word) ? null : 'ahead';
}
