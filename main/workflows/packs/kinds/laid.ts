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
    const [dossier = '', article = ''] = id.split(' ');
    return said && dossier !== '' && article !== '' ? { dossier, article, ...said } : null;
  },
  refusal({ dossier, article }, { hasArticle, hasDossier }) {
    if (!hasArticle(article))
      return 'The document that lies in it is neither in the pack nor here.';
    return hasDossier(dossier) ? null : 'Its dossier is neither in the pack nor here.';
  },
  take: ({ store }, value) => store.dossiers.lay(value),
  drop({ store }, id) {
    const [dossier = '', article = ''] = id.split(' ');
    store.dossiers.takeOut(dossier, article);
  },
  label: () => '',
  article: ({ id }) => id.split(' ')[1] ?? '',
  needs({ id }) {
    const [dossier = '', article = ''] = id.split(' ');
    return [`dossier ${dossier}`, `article ${article}`];
  },
});
