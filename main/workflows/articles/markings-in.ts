import { isPlaced } from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';
import { overlaps, type Span } from '#domain/document.ts';
import { type Ceiling, keptBackBy } from '#domain/marking/ceiling.ts';
import { WithheldWords } from '#domain/marking/withheld-words.ts';
import type { Workspace } from '../workspace.ts';
import { markingOf } from './mark-article.ts';

/** How far an article and its passages may go. */
export interface MarkingsIn {
  /** The labels of the article and of each marked passage that the span overlaps; null for none. */
  over(span: Span): (string | null)[];
  /** The article's title, or its publisher where the title says what must stay back. */
  title(ceiling: Ceiling): string;
}

export function markingsIn({ store }: Pick<Workspace, 'store'>, article: Article): MarkingsIn {
  const grades = store.grades.passages(article.id);
  const passages = store.annotations.list(article.id).filter(isPlaced);
  const own = markingOf({ store }, article);
  return {
    over: (span) => [
      own,
      ...passages.flatMap((one) =>
        overlaps(one, span) ? [grades.get(one.id)?.marking ?? null] : [],
      ),
    ],
    title: (ceiling) => {
      const withheld = passages.flatMap(({ id, quote }) =>
        keptBackBy(ceiling, grades.get(id)?.marking) === null ? [] : [quote],
      );
      const { title, publisher } = article.source;
      return new WithheldWords(withheld, []).areIn(title) ? (publisher ?? '') : title;
    },
  };
}
