import type { Store } from '../../../store/store.ts';

/** The numbers of names by type and folded form. */
type Numbers = ReadonlyMap<string, readonly number[]>;

const kept = new WeakMap<Store, { readonly at: number; readonly numbers: Numbers }>();

/** The articles that name somebody, by type and folded name as notes on names go by. */
export function namedIn(store: Store, id: string): readonly string[] {
  const numbers = numbersOf(store).get(id) ?? [];
  return store.entities.standing(numbers).map(({ article }) => article);
}

/** Kept until names change. */
function numbersOf(store: Store): Numbers {
  const at = store.entities.changes();
  const known = kept.get(store);
  if (known?.at === at) return known.numbers;
  const numbers = new Map<string, number[]>();
  for (const { id, type, forms } of store.entities.names()) {
    for (const form of forms) {
      const name = `${type}:${form}`;
      const all = numbers.get(name);
      if (all) all.push(id);
      else numbers.set(name, [id]);
    }
  }
  kept.set(store, { at, numbers });
  return numbers;
}
