import { UNGRADED_PASSAGE } from '#domain/grading/passage-grade.ts';
import { shownFields } from '#domain/merge/join.ts';
import { annotationFields, annotationFrom, passageGradeFrom } from '#domain/merge/records.ts';
import type { Store } from '../../../store/store.ts';
import { fieldOf } from './fields-of.ts';
import { type ByKey, packKind, type Reach } from './pack-kind.ts';
import { quoteOf } from './quote-of.ts';

/** A marked passage with its note, and what people decided about it. */
export const annotation = packKind({
  *held(store) {
    const grades = store.grades.allPassages();
    for (const made of store.annotations.made()) {
      yield [made.id, annotationFields(made, grades.get(made.id) ?? UNGRADED_PASSAGE)];
    }
  },
  read(id, state) {
    const made = annotationFrom(id, state);
    const grade = passageGradeFrom(state);
    return made && grade && { made, grade };
  },
  refusal({ made: { article, sha256, start, end, quote } }, { store, pack, hasArticle }) {
    if (!hasArticle(article)) return 'Its article is neither in the pack nor here.';
    const text = pack.texts.get(sha256) ?? textHere(store, article, sha256);
    if (text === null) return sha256 === '' ? null : 'Its text is neither in the pack nor here.';
    return text.slice(start, end) === quote && start < end
      ? null
      : 'Its passage does not stand in the text that it names.';
  },
  take({ store }, { made, grade }) {
    store.annotations.put(made);
    store.grades.setPassage(made.id, grade);
  },
  drop: ({ store, now }, id) => store.annotations.remove([id], now()),
  label({ state }) {
    const { note, anchor } = shownFields(state);
    return String(note || quoteOf(anchor));
  },
  article: (record) => fieldOf(record, 'article'),
  needs: (record) => [`article ${fieldOf(record, 'article')}`],
});

/** The article of an annotation; null where no record tells of it. */
export function articleOfNote(id: string, records: ByKey): string | null {
  const note = records.get(`annotation ${id}`);
  return note ? annotation.article(note, records) : null;
}

/** What belongs to a note goes with its article; with the whole library where the note is free. */
export function withNote(id: string, records: ByKey): Reach {
  const article = articleOfNote(id, records);
  return article ? { with: 'any', articles: [article] } : 'library';
}

function textHere({ articles }: Store, id: string, sha256: string): string | null {
  const current = articles.get(id);
  if (current?.sha256 === sha256) return current.text;
  const number = articles.revisions(id).find((revision) => revision.sha256 === sha256)?.number;
  return number === undefined ? null : (articles.revision(id, number)?.text ?? null);
}
