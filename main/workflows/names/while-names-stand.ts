import type { Store } from '../../store/store.ts';

interface Kept<T> {
  /** What `EntityReader.changes` said. */
  readonly at: number;
  readonly about: unknown;
  readonly value: T;
}

/**
 * What was made of the names of a whole library, kept until they change. It holds for nothing that depends on more than
 * the texts that are there, their days of publication, and what is read and corrected in them. One value is kept for each library.
 */
export class WhileNamesStand<T> {
  readonly #kept = new WeakMap<Store, Kept<T>>();

  /** The kept one, where it is of these names and about the same; else a new one. */
  of(store: Store, about: unknown, make: () => T): T {
    const at = store.entities.changes();
    const known = this.#kept.get(store);
    if (known?.at === at && known.about === about) return known.value;
    const value = make();
    this.#kept.set(store, { at, about, value });
    return value;
  }
}
