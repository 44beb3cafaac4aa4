import { foldName } from '../../language/fold.ts';
import { fold } from '../../text/folded-text.ts';
import type { EntityContext, EntityType } from '../types.ts';

/** Below this confidence a text leaves open what a name is. */
const OPEN = 0.7;
const NAMES = new Set<EntityType>(['person', 'place', 'organization']);

/** What a name is, where more than its text is known: the publisher is no place, the library decides what is open. */
export function typeSettler(
  context: EntityContext,
): (type: EntityType, name: string, confidence: number) => EntityType {
  const publisher = keyOf(context.publisher ?? '');
  const types = context.types ?? {};
  return (type, name, confidence) => {
    if (!NAMES.has(type)) return type;
    if (type === 'place' && publisher !== '' && keyOf(name) === publisher) return 'organization';
    const known = confidence < OPEN ? fold(name) : null;
    return known !== null && Object.hasOwn(types, known) ? (types[known] ?? type) : type;
  };
}

/** A name without its article, by which it is known again. */
const keyOf = (name: string): string =>
  foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();
