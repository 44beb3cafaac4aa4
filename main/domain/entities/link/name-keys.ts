import { consonantKey, soundKey } from '../../language/transliteration.ts';
import { nameWords } from '../gather/name-words.ts';
import { initialsOf } from '../gather/short-forms.ts';
import type { EntityType } from '../types.ts';

interface Named {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Counted up by whoever changes which names are one: what a library keeps of it is then worked out anew. */
export const LINK_RULES = 2;

/** What a name is compared by; two that share a key of a kind may be one. Each key holds the type. */
export interface NameKeys {
  readonly words: readonly string[];
  readonly isArabic: boolean;
  /** Its folded words. */
  readonly same: string;
  /** How it sounds; null where too many names sound so. */
  readonly sound: string | null;
  /** The folded words of each alias that has several, with the alias. */
  readonly aliases: readonly (readonly [key: string, alias: string])[];
  /** The words that may each stand for it: its surname; its initials, and the acronyms that its articles give it. */
  readonly shortForms: readonly string[];
  /** Its one word, where that may stand for a longer name; else null. */
  readonly loneWord: string | null;
  /** Its consonants in either script; null where too many names share them. */
  readonly consonants: string | null;
}

/** Consonants that fewer names share by chance. */
const TELLING_CONSONANTS = 3;
/** A single sound is shared by too many surnames; places and organisations have one word often. */
const TELLING_SOUND = 3;

const known = new WeakMap<Named, NameKeys>();

/** Of the same object worked out once: a library has many names, and few of them change at a time. */
export function keysOf(named: Named): NameKeys {
  const before = known.get(named);
  if (before) return before;
  const keys = worked(named);
  known.set(named, keys);
  return keys;
}

/** Gives the keys of a name to another object of it. */
export function passKeys(from: Named, to: Named): void {
  known.set(to, keysOf(from));
}

/** What a name has in common with others. */
export interface Meeting {
  /** Keys by which it is found. */
  readonly own: readonly string[];
  /** Keys of those that it may be one with. */
  readonly sought: readonly string[];
}

/**
 * Names of which neither seeks a key that the other has decide nothing about each other: what `linkEntities` says of
 * some names and all that they lead to holds whatever other names there are.
 */
export function meetingOf(named: Named): Meeting {
  const { same, sound, aliases, shortForms, loneWord, consonants, isArabic } = keysOf(named);
  const both = [`n ${same}`, ...aliases.map(([key]) => `n ${key}`)];
  if (sound !== null) both.push(`s ${sound}`);
  const own = [...both];
  const sought = [...both];
  const meet = (key: string | null, mine: string, theirs: string): void => {
    if (key === null) return;
    own.push(`${mine} ${key}`);
    sought.push(`${theirs} ${key}`);
  };
  meet(loneWord, 'lone', 'long');
  for (const short of shortForms) meet(short, 'long', 'lone');
  if (isArabic) meet(consonants, 'arabic', 'latin');
  else meet(consonants, 'latin', 'arabic');
  return { own, sought };
}

function worked({ type, name, aliases }: Named): NameKeys {
  const words = nameWords(name, type);
  const sound = soundKey(words.join(' '));
  const consonants = consonantKey(name);
  const isTelling = (type !== 'person' || words.length > 1) && sound.length > TELLING_SOUND;
  const isShort = words.length === 1 && (type === 'person' || type === 'organization');
  return {
    words,
    isArabic: isArabic(name),
    same: `${type} ${words.join(' ')}`,
    sound: isTelling ? `${type} ${sound}` : null,
    aliases: aliases.flatMap((alias) => {
      const parts = nameWords(alias, type);
      return parts.length > 1 ? [[`${type} ${parts.join(' ')}`, alias] as const] : [];
    }),
    shortForms: words.length > 1 ? shortFormsOf(words, type, aliases) : [],
    loneWord: isShort ? `${type} ${words[0] ?? ''}` : null,
    consonants:
      consonants.replaceAll(' ', '').length < TELLING_CONSONANTS ? null : `${type} ${consonants}`,
  };
}

function shortFormsOf(
  words: readonly string[],
  type: EntityType,
  aliases: readonly string[],
): string[] {
  if (type === 'person') return [`${type} ${words.at(-1) ?? ''}`];
  if (type !== 'organization') return [];
  // Folded as they may be, aliases don't tell an acronym by its letters; the name that stands alone does.
  const others = aliases
    .map((alias) => nameWords(alias, type))
    .flatMap(([word, ...more]) =>
      word && more.length === 0 && !words.includes(word) ? [word] : [],
    );
  return [...new Set([...initialsOf(words), ...others])].map((short) => `${type} ${short}`);
}

export const isArabic = (name: string): boolean => /[\u0600-\u06ff]/.test(name);
