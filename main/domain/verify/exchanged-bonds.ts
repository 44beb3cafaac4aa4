import type { Find } from './alignment.ts';
import { flawAt } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import { sensesOf } from './source-claims.ts';
import { type Word, wordsOf } from './words.ts';

/** A name with the small word and the verb before it. */
interface Bond {
  readonly name: Word;
  readonly small: string;
  readonly verb: string | null;
}

const TOWARDS = new Set('to into towards toward for'.split(' '));
const SMALL = new Set([...TOWARDS, ...'from in at near around outside'.split(' ')]);

function bondsOf(words: readonly Word[]): Bond[] {
  return words.flatMap((name, at) => {
    if (!name.capital || !name.content || words[at - 1]?.capital) return [];
    const before = words.slice(Math.max(0, at - 2), at).findLast(({ lower }) => SMALL.has(lower));
    if (!before) return [];
    const verb = words
      .slice(0, words.indexOf(before))
      .findLast(({ content, capital, clause }) => content && !capital && clause === before.clause);
    return [{ name, small: before.lower, verb: verb?.sense ?? null }];
  });
}

/** "relocated from Tessel" of "relocated to Tessel". */
const otherWay: Find = (draft, sources) => {
  const there = sources.flatMap(({ claims }) => bondsOf(claims));
  for (const { name, small, verb } of bondsOf(draft.claims)) {
    const side = sideOf(small);
    const same = there.filter((one) => one.name.lower === name.lower && one.verb === verb);
    if (side === null || verb === null) continue;
    const [other] = same.filter((one) => sideOf(one.small) !== null);
    if (!other || same.some((one) => sideOf(one.small) === side)) continue;
    const message: Tell = (say) => say.says(`${other.small} ${name.text}`);
    return flawAt('direction-reversed', draft, name, message);
  }
  return null;
};

const sideOf = (small: string): 'from' | 'to' | null => {
  if (small === 'from') return 'from';
  return /^(?:to|into|towards?)$/.test(small) ? 'to' : null;
};

/** "released near Dunga after being seized in Lomasi" of what was the other way round. */
const exchangedPlaces: Find = (draft, sources) => {
  const own = bondsOf(draft.claims);
  const there = sources.flatMap(({ claims }) => bondsOf(claims));
  const has = (verb: string | null, { lower }: Word): boolean =>
    there.some((one) => one.verb === verb && one.name.lower === lower);
  for (const one of own) {
    const other = own.find(
      (two) => two.verb !== one.verb && has(one.verb, two.name) && has(two.verb, one.name),
    );
    if (other && !has(one.verb, one.name) && !has(other.verb, other.name)) {
      const message: Tell = (say) => say.exchanged(other.name.text, one.name.text);
      return flawAt('name-not-in-source', draft, one.name, message);
    }
  }
  return null;
};

const AHEAD =
  /\b(?:ahead of|beat|defeated|overtook|outpolled|thank(?:s|ed)|praised|criticised|criticized|succeed(?:s|ed)|replac(?:es|ed))\b/i;

/** "Hruby came first, ahead of Roth" of "Roth took 41 per cent, ahead of the incumbent, Hruby". */
const otherOrder: Find = (draft, sources) => {
  const own = around(draft.text);
  // "was praised by": who stands first is not who did it.
  if (!own || PASSIVE.test(draft.text)) return null;
  for (const { text } of sources) {
    const there = around(text);
    if (!there || there.verb !== own.verb) continue;
    const isCrossed =
      !own.before.isDisjointFrom(there.behind) &&
      !own.behind.isDisjointFrom(there.before) &&
      own.before.isDisjointFrom(there.before) &&
      own.behind.isDisjointFrom(there.behind);
    if (isCrossed) {
      const message: Tell = (say) => say.otherWayRound(there.words);
      return flawAt('direction-reversed', draft, own, message);
    }
  }
  return null;
};

const PASSIVE = /\b(?:was|were|is|are|been|being) \p{L}+ed\b|\bby\b/iu;

function around(text: string) {
  const found = AHEAD.exec(text);
  if (!found) return null;
  const end = found.index + found[0].length;
  const behind = text.slice(end);
  return {
    start: found.index,
    end,
    verb: found[0].toLowerCase(),
    before: sensesOf(wordsOf(text.slice(0, found.index))),
    behind: sensesOf(wordsOf(behind)),
    words: `${found[0]}${behind.slice(0, 40).split(/[;.]/)[0]}`,
  };
}

/** "Tvede was sentenced to 22 years" of Maal, beside whom the source says something else of Tvede. */
const fateOfOther: Find = (draft, sources) => {
  const parts = partsOf(draft.text);
  const there = sources.flatMap(({ text }) => partsOf(text));
  const known = new Set(there.flatMap(({ names }) => [...names]));
  for (const part of parts) {
    if (
      !PERSON.test(part.text) ||
      part.names.size === 0 ||
      ![...part.names].every((name) => known.has(name))
    )
      continue;
    const bearing = there.filter(
      ({ senses }) =>
        senses.intersection(part.senses).size >= 2 &&
        senses.intersection(part.senses).size >= part.senses.size * MOSTLY,
    );
    const own = there.filter(({ names }) => !names.isDisjointFrom(part.names));
    const [other] = bearing;
    if (
      !other ||
      bearing.some(({ text }) => !PERSON.test(text) || PRONOUN.test(text)) ||
      bearing.some(({ names }) => !names.isDisjointFrom(part.names)) ||
      own.some(({ senses }) => !senses.isDisjointFrom(part.senses))
    )
      continue;
    const at = draft.text.indexOf(part.text);
    const message: Tell = (say) => say.ofOne([...other.written].slice(0, 3).join(' '));
    return flawAt('name-not-in-source', draft, { start: at, end: at + part.text.length }, message);
  }
  return null;
};
/** Two words written large, inside a sentence. */
const PERSON = /\p{L} \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const MOSTLY = 0.6;
const PRONOUN = /\b(?:he|she|they|it|who|which|him|her|them)\b/i;

/** The stretches of a text between its full stops and semicolons. */
const partsOf = (text: string) =>
  text.split(/(?<=[.;!?])\s+/).map((part) => {
    const words = wordsOf(part).filter(({ content }) => content);
    const names = words.filter(({ capital, start }) => capital && start > 0);
    return {
      text: part,
      names: new Set(names.map(({ lower }) => lower)),
      written: names.map(({ text: name }) => name),
      senses: sensesOf(words.filter(({ capital }) => !capital)),
    };
  });

const LATER = /\b(day|week|month|year|hour)s? (?:after|later|afterwards)(?=[.,;]|$)/i;
const SOONER = /\b(day|week|month|year|hour)s? (?:before|earlier|previously)(?=[.,;]|$)/i;

/** "the day after" of "the day before". */
const otherTurn: Find = (draft, sources) => {
  for (const [own, other] of [
    [LATER, SOONER],
    [SOONER, LATER],
  ] as const) {
    const said = own.exec(draft.text);
    if (
      !said ||
      sources.some(
        ({ text }) => own.test(text) || /\b(?:after|before)\b/i.test(text.replace(other, '')),
      )
    )
      continue;
    const contrary = sources
      .map(({ text }) => other.exec(text))
      .find((found) => found?.[1] === said[1]);
    const span = { start: said.index, end: said.index + said[0].length };
    if (contrary) return flawAt('direction-reversed', draft, span, (say) => say.says(contrary[0]));
  }
  return null;
};

/** Who and where, exchanged between two that the source names. */
export const EXCHANGED_BONDS: readonly Find[] = [
  otherWay,
  exchangedPlaces,
  otherOrder,
  fateOfOther,
  otherTurn,
];
