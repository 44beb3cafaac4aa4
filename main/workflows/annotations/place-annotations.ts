import { locateAll } from '#domain/anchoring/locate.ts';
import { anchorFor } from '#domain/annotation.ts';
import type { Store } from '../../store/store.ts';

/**
 * Finds an article's annotations in its current text. Each starts from the anchor that it was made with,
 * in the revision that it was made on: over many revisions no error adds up, and a passage that was cut
 * and put back is found again. Belongs inside the act that changed the text.
 */
export function placeAnnotations({ articles, annotations }: Store, id: string): void {
  const current = articles.get(id);
  if (!current) return;
  const { text, sha256 } = current;
  const byRevision = Map.groupBy(annotations.origins(id), (origin) => origin.sha256);
  byRevision.delete(sha256);
  const numbers = new Map(articles.revisions(id).map((known) => [known.sha256, known.number]));
  const placements = [...byRevision].flatMap(([revision, origins]) => {
    const before = articles.revision(id, numbers.get(revision) ?? 0)?.text ?? null;
    return locateAll(before, text, origins).flatMap(({ state, score, start, end }, index) => {
      const annotation = origins[index]?.id;
      if (state === 'lost' || annotation === undefined) return [];
      return [{ annotation, state, score, ...anchorFor(text, { start, end }, sha256) }];
    });
  });
  annotations.place(id, placements);
}
