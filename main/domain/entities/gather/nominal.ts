import { CUE, cuesOf, ROLE } from '../../language/en/lexicon.ts';
import { foldName } from '../../language/fold.ts';
import { type Entity, type EntityAnalysis, NAMED_TYPES } from '../types.ts';

/**
 * The entities that have a name. "The town" and "their supporters" are mentions too where reports mark
 * them (ACE calls them nominal), but every article means another by them, so over a library and in briefs
 * they are nobody. What a person confirmed or renamed counts as a name, however it is written.
 */
export function namedEntities({ entities, mentions }: EntityAnalysis): Entity[] {
  return entities.filter(
    (entity) =>
      NAMED_TYPES.includes(entity.type) &&
      (!isNominal(entity) || entity.mentions.some((index) => mentions[index]?.confidence === 1)),
  );
}

/** Whether every form of it is a description: "Residents" is one where "residents" is another form. */
export function isNominal({ type, name, aliases }: Omit<Entity, 'id' | 'mentions'>): boolean {
  if (type !== 'person' && type !== 'place' && type !== 'organization') return false;
  const forms = [name, ...aliases].map((form) => form.split(/\s+/));
  const small = new Set(forms.filter(isDescription).map(key));
  return small.size > 0 && forms.every((form) => small.has(key(form)));
}

/** "The town", "15 civilians", "Residents of the area": no capital but that of a sentence, and no bare word that is no role. */
function isDescription(form: readonly string[]): boolean {
  const content = contentOf(form);
  const [first = '', ...rest] = content;
  const small = rest.length > 0 && isRole(first) ? rest : content;
  return !/\p{Lu}/u.test(small.join(' ')) && (content.length < form.length || content.some(isRole));
}

/** Without the articles, possessives and numbers that it begins with. */
function contentOf(form: readonly string[]): readonly string[] {
  const first = form.findIndex((word) => !/^\p{N}/u.test(word) && !isSmall(word));
  return first < 0 ? [] : form.slice(first);
}
const key = (form: readonly string[]): string => foldName(contentOf(form).join(' '));
const isRole = (word: string): boolean => (cuesOf(word.toLowerCase()) & (ROLE | CUE.actor)) !== 0;
/** "The" and "fifteen", but not "IS". */
const isSmall = (word: string): boolean =>
  (cuesOf(word.toLowerCase()) & (CUE.function | CUE.number)) !== 0 && !/\p{Lu}{2}/u.test(word);
