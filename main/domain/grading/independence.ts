import { RELAYS } from '../language/en/speech.ts';
import { foldName } from '../language/fold.ts';
import { sentences } from '../reading/sentences.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { shortened } from '../text/shortened.ts';
import { readText } from '../verify/read-text.ts';
import { sensesOf } from '../verify/source-claims.ts';
import { wordsOf } from '../verify/words.ts';
import { groupByOrigin, type Support } from './origins.ts';

/** Whether an article confirms a passage of another one, and why, as one sentence for a person. */
export interface JudgedSupport {
  /** Its place among the supports, from 0. */
  readonly index: number;
  readonly accepted: boolean;
  readonly reason: string;
}

/** Words that a paragraph must share with a passage to be about the same. */
const FEWEST_SHARED = 2;
const LEAST_SHARE = 0.2;

/**
 * What each of several articles adds to a passage: its own reporters' word, or what is known already.
 * @param own the article that the passage stands in
 * @param passage its words; null where nobody asks whether the others speak of it
 */
export function judgeSupports(
  own: Support,
  supports: readonly Support[],
  passage: string | null,
): JudgedSupport[] {
  const groups = groupByOrigin([own, ...supports]);
  const accepted: Support[] = [];
  return supports.map((support, index) => {
    const group = groups.find((members) => members.includes(support)) ?? [];
    const earlier = [own, ...accepted];
    const story = earlier.find((one) => group.includes(one));
    const known = story
      ? `carries the same story as ${nameOf(story)}`
      : earlier.map((one) => related(one, support)).find((why) => why !== null);
    const said = known || passage === null ? null : paragraphOf(own, support, passage);
    const reason = known ?? (passage === null ? null : unspoken(said, support, passage));
    const name = nameOf(support);
    if (reason !== null) return { index, accepted: false, reason: `${name} ${reason}.` };
    accepted.push(support);
    const where = said === null ? '' : `, and says it in “${shortened(said, 90)}”`;
    return { index, accepted: true, reason: `${name} has reporters of its own${where}.` };
  });
}

const nameOf = ({ publisher, article }: Support): string => publisher ?? article;

/** Why two articles are not independent of each other; null where nothing says so. */
function related(one: Support, other: Support): string | null {
  const agency = shared(agencies(one), agencies(other));
  if (agency) return `is of the same agency, ${agency}`;
  const reporter = shared(reporters(one), reporters(other));
  if (reporter) return `has the same reporter, ${reporter}`;
  const cited = [...agencies(one).values()].find((name) => cites(other.text, name));
  if (cited) return `repeats ${cited}`;
  const citing = [...agencies(other).values()].find((name) => cites(one.text, name));
  return citing ? `is what ${nameOf(one)} rests on` : null;
}

/** What two tables of names have in common, as the second writes it. */
const shared = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string | undefined => [...other].find(([key]) => one.has(key))?.[1];

const PERSON =
  /\p{Lu}[\p{L}'’]+(?:[ -](?:(?:al|el|bin|ibn|de|van|von|der)[ -])*\p{Lu}[\p{L}'’.]+)+/gu;
const NO_PERSON = /(?:\bin|\bfrom|\bat|\bnear)\s+$/;

/** Who wrote and contributed, by folded names; the places from which they did are none. */
function reporters({ byline, credits }: Support): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of [byline ?? '', credits ?? '']) {
    for (const match of text.matchAll(PERSON)) {
      if (NO_PERSON.test(text.slice(0, match.index))) continue;
      const name = match[0].replace(/^(?:By|Additional|Reporting|Edited|Photographs?)\s+/, '');
      if (name.includes(' ')) found.set(foldName(name), name);
    }
  }
  return found;
}

const IN_BRACKETS = /^.{0,80}?\((\p{Lu}[\p{L}’' ]{1,40})\)\s*[-–—:]/u;
const AT_END = /(?:^|\n)\s*(?:[-–—]\s*|Source:\s*|\()(\p{Lu}[\p{L} ]{1,40}?)\)?\s*$/u;

/** The publisher, and the agencies that its text names as where it comes from. */
function agencies({
  publisher,
  byline,
  credits,
  dateline,
  text,
}: Support): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string | null | undefined) => {
    if (name && foldName(name).length > 1) found.set(foldName(name).replace(/^the /, ''), name);
  };
  add(publisher);
  for (const line of [byline, credits, dateline].map((one) => one ?? '')) {
    for (const [word] of line.matchAll(/\p{L}+/gu)) if (RELAYS.has(word.toLowerCase())) add(word);
    add(/^(\p{Lu}[\p{L} ]+?) (?:reporters?|correspondents?|staff)\b/u.exec(line)?.[1]);
  }
  add(IN_BRACKETS.exec(text.slice(0, 200))?.[1]);
  add(AT_END.exec(text.slice(-80))?.[1]);
  for (const generic of ['media', 'newspaper', 'newspapers']) found.delete(generic);
  return found;
}

/** Whether a text gives a name as where it has something from. */
function cites(text: string, name: string): boolean {
  const words = escapePattern(name.replace(/^The /, ''));
  return new RegExp(
    `(?:citing|quoting|cited by|quoted by|according to|reported by|reports by|report by|report in|reported in|reports in|told|seen by) (?:the )?${words}(?!\\p{L})|(?<!\\p{L})${words}(?:,[^,.]{1,60},)? (?:has |had |first |also )*(?:reported|reports|quoted|quotes|wrote|writes)(?!\\p{L})`,
    'iu',
  ).test(text);
}

/** Why an article does not confirm a passage by the paragraph that speaks of it; null where it does. */
function unspoken(paragraph: string | null, support: Support, passage: string): string | null {
  if (paragraph === null) return 'says nothing of this passage';
  const second = secondHand(paragraph, support);
  if (second) return `only repeats what ${second} reported`;
  const numbers = numbersIn(passage);
  const said = new Set(numbersIn(support.text).map(([value]) => value));
  return numbers.length > 0 && numbers.every(([value]) => !said.has(value))
    ? `does not say “${numbers[0]?.[1]}”`
    : null;
}

const REPORTED =
  /((?:\p{Lu}[\p{L}’'-]*\s){1,5})(?:has |had |first )?(?:reported|reports|wrote)(?:\s(?:on|late|early|earlier)[^,.]{0,30})?,\s(?:citing|quoting)/u;

/** Another medium whose report, as the paragraph says, it passes on. */
function secondHand(paragraph: string, support: Support): string | null {
  const name = REPORTED.exec(paragraph)?.[1]?.trim();
  return name && !agencies(support).has(foldName(name).replace(/^the /, '')) ? name : null;
}

/** The paragraph of a support that speaks of a passage; null where none does. */
function paragraphOf(own: Support, support: Support, passage: string): string | null {
  const around = sensesIn(sentenceWith(own.text, passage));
  let best: string | null = null;
  let most = Math.max(FEWEST_SHARED, Math.ceil(around.size * LEAST_SHARE)) - 1;
  for (const paragraph of support.text.split(/\n{2,}/)) {
    const there = sensesIn(paragraph);
    const count = [...around].filter((sense) => there.has(sense)).length;
    if (count > most) {
      most = count;
      best = paragraph;
    }
  }
  return best;
}

/** The sentence of a text that holds a passage: what its words are about. */
function sentenceWith(text: string, passage: string): string {
  const at = text.indexOf(passage);
  if (at < 0) return passage;
  const span = sentences(text).find(({ start, end }) => start <= at && at < end);
  return span ? `${text.slice(span.start, span.end)} ${passage}` : passage;
}

const sensesIn = (text: string): ReadonlySet<string> => sensesOf(wordsOf(text));

const numbersIn = (text: string): (readonly [value: number, words: string])[] =>
  readText(text, { day: null, language: null }).amounts.flatMap(({ value, start, end }) =>
    value === null || value === 1 ? [] : [[value, text.slice(start, end)] as const],
  );
