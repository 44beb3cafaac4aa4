import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import type { RecordState } from '#domain/merge/types.ts';
import type { KeptPictureWords } from '../../../store/picture-words/reader.ts';
import { packKind } from './pack-kind.ts';

/** What a person said of a picture; it goes by its article and the picture's hash. */
export const pictureWords = packKind({
  *held(store) {
    for (const { article, sha256, ...words } of store.pictureWords.all()) {
      yield [`${article} ${sha256}`, { article, ...words }];
    }
  },
  read: wordsFrom,
  refusal: ({ article }, { hasArticle }) =>
    hasArticle(article) ? null : 'Its article is neither in the pack nor here.',
  take: ({ store }, { article, modified, ...words }) =>
    store.pictureWords.set(article, words, modified),
  drop({ store, now }, id) {
    const [article = '', sha256 = ''] = id.split(' ');
    store.pictureWords.set(article, { sha256, caption: '', alternative: '' }, now());
  },
  label({ state }) {
    const { caption, alternative } = shownFields(state);
    return String(caption || alternative || '');
  },
  article: ({ id }) => id.split(' ')[0] ?? '',
  needs: ({ id }) => [`article ${id.split(' ')[0] ?? ''}`],
});

function wordsFrom(id: string, state: RecordState): KeptPictureWords | null {
  const said = whole('picture-words', state);
  const [article, sha256 = ''] = id.split(' ');
  return said && said.article === article && /^[0-9a-f]{64}$/.test(sha256)
    ? { ...said, sha256 }
    : null;
}
