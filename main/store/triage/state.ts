import type Database from 'better-sqlite3';
import { citedIn } from '#domain/brief/cited-in.ts';
import { bodyShape, placeOf } from '../briefs/row.ts';
import { damageOf } from '../damage.ts';

/** Bodies whose citations are remembered: every list and every change of an article asks for those of all briefs. */
const REMEMBERED = 500;

/** Ids of the articles that a brief which is kept, or a report that went out, cites. */
const CITED = `
  SELECT c.value FROM briefs b, json_each(cited_in(b.body)) c
  UNION SELECT c.value FROM reports o, json_each(o.articles) c`;

/**
 * The state of an article in SQL, a `TriageState`. Its row is `a`, that of its current revision `r`, of how far it was
 * read `p`, and of what a person decided `t`.
 */
export const STATE = `CASE
  WHEN t.sha256 = r.sha256 THEN t.state
  WHEN p.read = 1 AND p.seen IS NOT a.revision THEN 'updated'
  WHEN t.state IS NOT NULL AND coalesce(p.read, 0) = 0 THEN 'updated'
  WHEN a.id IN (${CITED}) THEN 'used'
  WHEN p.read = 1 THEN 'read'
  ELSE 'new' END`;

/** Lets SQL ask which articles a brief cites. */
export function addCited(database: Database.Database): void {
  const damage = damageOf(database);
  const known = new Map<string, string>();
  database.function('cited_in', { deterministic: true }, (json: unknown) => {
    const text = String(json);
    const before = known.get(text);
    if (before !== undefined) return before;
    const body = damage.read(bodyShape, text, placeOf);
    const cited = JSON.stringify(body ? citedIn(body) : []);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, cited);
    return cited;
  });
}
