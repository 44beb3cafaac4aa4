import { foldName } from '../../language/fold.ts';
import type { Entity, EntityAnalysis } from '../types.ts';

const NAMES = new Set<Entity['type']>(['person', 'place', 'organization']);

/** What a newer engine reads otherwise in texts that were read before, name by name over all of them. */
export class ReadingChanges {
  readonly #gone = new Set<string>();
  readonly #joined = new Set<string>();
  readonly #found = new Set<string>();
  readonly #before = new Set<string>();
  readonly #after = new Set<string>();

  /** One text, as it was read and as it is read now. */
  add(before: EntityAnalysis, after: EntityAnalysis): void {
    const now = new Map<string, string>();
    for (const entity of named(after)) for (const form of formsOf(entity)) now.set(form, entity.id);
    const then = new Set(named(before).flatMap(formsOf));
    for (const form of then) this.#before.add(form);
    for (const form of now.keys()) this.#after.add(form);
    const taken = new Set<string>();
    for (const entity of named(before)) {
      const ids = formsOf(entity).flatMap((form) => now.get(form) ?? []);
      const [id] = ids;
      if (id === undefined) this.#gone.add(foldName(entity.name));
      else if (taken.has(id)) this.#joined.add(foldName(entity.name));
      else taken.add(id);
    }
    for (const entity of named(after))
      if (!formsOf(entity).some((form) => then.has(form))) this.#found.add(foldName(entity.name));
  }

  /** "12 names joined, 40 no longer names, 7 new"; null where nothing changed. */
  sentence(): string | null {
    const gone = [...this.#gone].filter((form) => !this.#after.has(form)).length;
    const found = [...this.#found].filter((form) => !this.#before.has(form)).length;
    const joined = this.#joined.size;
    const parts = [
      joined > 0 ? `${joined} ${joined === 1 ? 'name' : 'names'} joined` : '',
      gone > 0 ? `${gone} no longer ${gone === 1 ? 'a name' : 'names'}` : '',
      found > 0 ? `${found} new` : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join(', ') : null;
  }
}

const named = ({ entities }: EntityAnalysis): Entity[] =>
  entities.filter(({ type }) => NAMES.has(type));
const formsOf = ({ name, aliases }: Entity): string[] => [name, ...aliases].map(foldName);
