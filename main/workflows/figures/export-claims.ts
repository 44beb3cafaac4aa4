import type { Request } from '#contract';
import type { ClaimFile } from '#contract/figures.ts';
import { nameOfCounted } from '#domain/brief/claims/counted.ts';
import { withStandings } from '#domain/brief/claims/standings.ts';
import { type ClaimLine, claimsCsv } from '#domain/exchange/write-claims.ts';
import { keptBackBy, lineAt, parseCeiling } from '#domain/marking/ceiling.ts';
import { ok, type Result } from '#domain/result.ts';
import { markingsIn } from '../articles/markings-in.ts';
import type { Workspace } from '../workspace.ts';
import { findClaims } from './open-claims.ts';
import { catchUpClaims } from './read-claims.ts';

/** More rows than a spreadsheet holds. */
const MOST = 1_000_000;

/** The claims that answer a question as CSV; what is marked above the ceiling stays back, with all it says. */
export async function exportClaims(
  workspace: Workspace,
  { counted, marking, dossier, ...where }: Request<'figures.exportClaims'>,
): Promise<Result<ClaimFile>> {
  const ceiling = parseCeiling(marking ?? '');
  if (!ceiling.ok) return ceiling;
  await catchUpClaims(workspace);
  const name = nameOfCounted(counted);
  const found = findClaims(workspace, { ...counted, ...where, dossier: dossier ?? null }, MOST);
  const lines: Omit<ClaimLine, 'standing'>[] = [];
  // One article after the other, each read once.
  for (const [id, claims] of Map.groupBy(found, ({ article }) => article)) {
    const article = workspace.store.articles.get(id);
    if (!article) continue;
    const markings = markingsIn(workspace, article);
    const title = markings.title(ceiling.value);
    for (const claim of claims) {
      const { sentenceStart: start, sentenceEnd: end } = claim;
      // The passages of an older version stand elsewhere now: each of them could be its.
      const whole = { start: 0, end: article.text.length };
      const labels = markings.over(claim.withdrawn === 'old-version' ? whole : { start, end });
      if (labels.some((label) => keptBackBy(ceiling.value, label) !== null)) continue;
      lines.push({ ...claim, title, counted: name, marking: lineAt(ceiling.value, labels) });
    }
  }
  // What stays back is no party to a dispute that goes out.
  const rows = withStandings(lines).sort((one, other) =>
    (other.day ?? '').localeCompare(one.day ?? ''),
  );
  return ok({
    name: 'claims.csv',
    mediaType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(claimsCsv(rows)),
    claims: lines.length,
    heldBack: found.length - lines.length,
  });
}
