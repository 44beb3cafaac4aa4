import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import { ENTITY_TYPE_NAMES } from '../styles/entity-marks.ts';

/** What a correction says, as a sentence without its full stop: “WHO” is an organisation. */
export function ruleWords({ anchor, action }: Pick<CorrectionRule, 'anchor' | 'action'>): string {
  const words = `“${anchor.quote}”`;
  switch (action.kind) {
    case 'retype':
    case 'confirm':
      return `${words} is of the type ${ENTITY_TYPE_NAMES[action.type].toLowerCase()}`;
    case 'reject':
      return `${words} is no entity`;
    case 'resize':
      return `${words} belongs to “${action.quote}”, type ${ENTITY_TYPE_NAMES[action.type].toLowerCase()}`;
    case 'merge':
      return `${words} means the same as “${action.name}”`;
    case 'split':
      return `${words} means “${action.name}”, an entity of its own`;
    case 'rename':
      return `What ${words} names is called “${action.name}”`;
  }
}

/** How far it holds; `title` is the title of its article, null when the library has it no more. */
export function scopeWords({ scope, anchor }: CorrectionRule, title: string | null): string {
  const one = anchor.before !== null || anchor.after !== null;
  const where =
    scope.kind === 'everywhere'
      ? 'in every article'
      : `in ${title === null ? 'an article that is not here' : `“${title}”`}`;
  return one ? `at one place ${where}` : where;
}
