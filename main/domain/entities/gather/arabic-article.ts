import { ARABIC_NAMES } from '../../language/ar/names.ts';
import { DEFINITE_BODIES } from '../../language/ar/vocabulary.ts';
import { foldName } from '../../language/fold.ts';
import type { Entity } from '../types.ts';

const LISTED = new Set(ARABIC_NAMES.map(({ arabic }) => foldName(arabic)));

/**
 * "للأمم المتحدة" is "الأمم المتحدة" with "ل", which takes the place of the article's first letter: no
 * part of the word is the name, so the entity gets the name, and what is written stays as another form.
 */
export function withArticle(entity: Entity): Entity {
  const name = restored(entity.name);
  if (!name) return entity;
  const aliases = entity.aliases.filter((alias) => alias !== name);
  return { ...entity, name, aliases: [entity.name, ...aliases] };
}

function restored(form: string): string | null {
  if (!form.startsWith('لل')) return null;
  const name = `ا${form.slice(1)}`;
  const folded = foldName(name);
  return LISTED.has(folded) || DEFINITE_BODIES.has(folded.split(' ', 1)[0] ?? '') ? name : null;
}
