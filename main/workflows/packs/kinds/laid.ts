import { whole } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** That a document lies in a dossier; it goes by both ids. */
export const laid = packKind({
  *held(store) {
    for (const { dossier, article, added } of store.dossiers.laid())
      yield [`${dossier} ${article}`, { added }];
  },
  read(id, state) {
    const said = whole('laid', state);
    const { dossier, article } = partsOf(id);
    return said && dossier !== '' && article !== '' ? { dossier, article, ...said } : null;
  },
  refusal({ dossier, article }, { hasArticle, hasDossier }) {
    if (!hasArticle(article))
      return 'The document that lies in it is neither in the pack nor here.';
    return hasDossier(dossier) ? null : 'Its dossier is neither in the pack nor here.';
  },
  take: ({ store }, value) => store.dossiers.lay(value),
  drop({ store }, id) {
    const { dossier, article } = partsOf(id);
    store.dossiers.takeOut(dossier, article);
  },
  label: () => '',
  article: ({ id }) => partsOf(id).article,
  needs({ id }) {
    const { dossier, article } = partsOf(id);
    return [`dossier ${dossier}`, `article ${article}`];
  },
});

function partsOf(id: string): { readonly dossier: string; readonly article: string } {
  const [dossier = '', article = ''] = id.split(' ');
  return { dossier, article };
}
