import { PARTS } from '../../language/en/thing-words.ts';
import { type Entity, type EntityAnalysis, type EntityType, NAMED_TYPES } from '../types.ts';

/**
 * The entities that have a name, which are those that a library lists, a brief says and a picture draws. What a
 * person confirmed or renamed has one, however it is written.
 */
export function namedEntities({ entities, mentions }: EntityAnalysis): Entity[] {
  return entities.filter(
    ({ type, name, aliases, mentions: own }) =>
      NAMED_TYPES.includes(type) &&
      ([name, ...aliases].some((form) => isName(type, form)) ||
        own.some((index) => mentions[index]?.confidence === 1)),
  );
}

/** With a capital, or in a script that has none; "Boats" that opens a sentence is no name of a vehicle. */
function isName(type: EntityType, form: string): boolean {
  const isThing = type === 'weapon' || type === 'vehicle';
  return form
    .split(/[\s-]+/)
    .some((word) => /\p{Lu}|\p{Lo}/u.test(word) && !(isThing && isKind(word)));
}

/** "Boat", "Missiles": one capital before small letters, of a word for a kind of thing. */
const isKind = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && PARTS.has(word.toLowerCase());
