import { latinOf, soundKey } from '../../language/transliteration.ts';
import { cleanName, isKnownShort, nameWords } from '../gather/name-words.ts';
import { acronymOf, initialsMatch } from '../gather/short-forms.ts';
import type { Entity, EntityAnalysis, Mention } from '../types.ts';

/** Why a form in an article was taken for the entity, and the mentions that say so. */
export interface FormEvidence {
  readonly kind:
    | 'introduced in brackets'
    | 'same words'
    | 'other name'
    | 'initials'
    | 'surname'
    | 'transliteration'
    | 'words of its name'
    | 'correction';
  /** The entity's name and the form that it explains. */
  readonly forms: readonly [string, string];
  /** The name before the form, where the text has it so; both the same where it hasn't the name. */
  readonly mentions: readonly [Mention, Mention];
}

/**
 * For every alias of an article's entity the reason that it belongs to it. What no rule of the engine
 * explains was decided by a person: a merge, or a rename. Linear in the entity's mentions.
 */
export function formEvidence(
  text: string,
  { mentions }: EntityAnalysis,
  { name, type, aliases, mentions: indexes }: Entity,
): FormEvidence[] {
  const own = indexes.flatMap((index) => mentions[index] ?? []);
  const byForm = Map.groupBy(own, ({ start, end }) => cleanName(text.slice(start, end)));
  const named = byForm.get(name) ?? [];
  const endings = new Map(named.map((mention) => [mention.end, mention]));
  return aliases.flatMap((alias): FormEvidence[] => {
    const uses = byForm.get(alias) ?? [];
    const [first] = uses;
    if (!first) return [];
    const forms = [name, alias] as const;
    const bracketed = introduced(text, endings, uses);
    if (bracketed) return [{ kind: 'introduced in brackets', forms, mentions: bracketed }];
    const [fullest] = named;
    const before = fullest && fullest.start > first.start ? uses.find(isAfter(fullest)) : first;
    return [
      { kind: kindOf(type, name, alias), forms, mentions: [fullest ?? first, before ?? first] },
    ];
  });
}

const isAfter =
  ({ end }: Mention) =>
  ({ start }: Mention): boolean =>
    start >= end;

/** A use in brackets right after the name. */
function introduced(
  text: string,
  endings: ReadonlyMap<number, Mention>,
  uses: readonly Mention[],
): readonly [Mention, Mention] | null {
  for (const use of uses) {
    const lead = /\s*\(["“']?$/.exec(text.slice(Math.max(0, use.start - 8), use.start));
    const name = lead ? endings.get(use.start - lead[0].length) : undefined;
    if (name && /^["”']?\)/.test(text.slice(use.end, use.end + 2))) return [name, use];
  }
  return null;
}

function kindOf(type: Entity['type'], name: string, alias: string): FormEvidence['kind'] {
  const [long, short] = [nameWords(name, type), nameWords(alias, type)];
  const isSame = long.join(' ') === short.join(' ');
  if (isSame && (isKnownShort(name, type) || isKnownShort(alias, type))) return 'other name';
  if (isSame && latinOf(name) === latinOf(alias)) return 'same words';
  if (isSame || soundKey(long.join(' ')) === soundKey(short.join(' '))) return 'transliteration';
  if (initialsMatch(name, acronymOf(alias) ?? alias)) return 'initials';
  if (type === 'person' && short.at(-1) === long.at(-1)) return 'surname';
  return short.every((word) => long.includes(word)) ? 'words of its name' : 'correction';
}
