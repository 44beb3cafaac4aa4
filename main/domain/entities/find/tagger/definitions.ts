import { CUE } from '../../../language/en/lexicon.ts';
import { DEFINED_THINGS } from '../../../language/en/name-mends.ts';
import type { Scene } from '../../../reading/scene.ts';
import { has, isFunction, isNameLike, type WordFacts } from '../../../reading/words.ts';

/** What a text's brackets say of a token: its part in a name that an acronym stands for, or whose acronym it is. */
export const DEFINED = { first: 1, inside: 2, last: 3, acronym: 4, thing: 5 } as const;

/** No name that is spelt out is looked for further back, in tokens. */
const MOST_WORDS = 24;
/** Letters, two of them capitals. */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,8}$/u;

/**
 * For each token one of `DEFINED`, or 0: "World Food Programme (WFP)" makes the three words a name and every
 * "WFP" of the scene its acronym; "liquefied natural gas (LNG)" makes "LNG" a thing, and "Peace
 * Agreement (PA)" says nothing of bodies.
 */
export function definitions({ words, tokens }: Scene): Uint8Array {
  const defined = new Uint8Array(tokens.count);
  const acronyms = new Map<string, number>();
  for (let at = 2; at < tokens.count; at += 1) {
    if (words[at - 1]?.word !== '(' || !/^[),;]$/.test(words[at + 1]?.word ?? '')) continue;
    const short = words[at]?.word ?? '';
    if (!ACRONYM.test(short)) continue;
    const first = firstOf(words, tokens.opens, at - 2, short.replace(/s$/, '').toLowerCase());
    if (first < 0) continue;
    const long = words.slice(first, at - 1);
    const isName = inCapitals(long);
    if (isName && !isBody(long)) continue;
    if (!acronyms.has(short)) acronyms.set(short, isName ? DEFINED.acronym : DEFINED.thing);
    if (!isName) continue;
    defined.fill(DEFINED.inside, first, at - 1);
    defined[at - 2] = DEFINED.last;
    defined[first] = DEFINED.first;
  }
  if (acronyms.size > 0)
    words.forEach(({ word }, at) => {
      if (defined[at] === 0) defined[at] = acronyms.get(word) ?? 0;
    });
  return defined;
}

/** Whether most words that are no small ones are written large. */
function inCapitals(long: readonly WordFacts[]): boolean {
  const telling = long.filter((word) => !isFunction(word));
  return telling.filter(isNameLike).length * 2 > telling.length;
}

/** Not one whose head is a noun for a thing or a place: "Plan of Action (PA)", "Kurdistan Region (KR)". */
function isBody(long: readonly WordFacts[]): boolean {
  const link = long.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const head = long.at(link > 0 ? link - 1 : -1);
  const noun = head?.lower ?? '';
  const forms = [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y')];
  return !forms.some((form) => DEFINED_THINGS.has(form)) && !has(head, CUE.placeHead);
}

/** Where the words begin that end at `last` and whose first letters are `letters`; small words may have none. */
function firstOf(
  words: readonly WordFacts[],
  opens: Uint8Array,
  last: number,
  letters: string,
): number {
  let left = letters.length;
  for (let at = last; at >= Math.max(0, last - MOST_WORDS) && left > 0; at -= 1) {
    const word = words[at] as WordFacts;
    if (word.lower.startsWith(letters.charAt(left - 1))) {
      left -= 1;
      if (left === 0) return at;
    } else if (!isFunction(word) && !/^(?:['’]s?|&|[-‐‑–])$/.test(word.word)) return -1;
    if (opens[at] === 1) return -1;
  }
  return -1;
}
