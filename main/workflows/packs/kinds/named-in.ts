import type { Store } from '../../../store/store.ts';

const kept = new WeakMap<
  Store,
  { readonly at: number; readonly articles: ReadonlyMap<string, readonly string[]> }
>();

/** The articles that name somebody, by type and folded name as notes on names go by; kept until names change. */
export function namedIn(store: Store, id: string): readonly string[] {
  const at = store.entities.changes();
  const known = kept.get(store);
  if (known?.at === at) return known.articles.get(id) ?? [];
  const articles = new Map<string, string[]>();
  for (const { article, type, forms } of store.entities.all()) {
    for (const form of forms) {
      const name = `${type}:${form}`;
      const all = articles.get(name);
      if (all) all.push(article);
      else articles.set(name, [article]);
    }
  }
  kept.set(store, { at, articles });
  return articles.get(id) ?? [];
}
