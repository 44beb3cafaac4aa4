import type { Finding } from './finding.ts';

/**
 * Keeps findings that do not overlap: higher rank first, then the longer, then the earlier. The result
 * is by start. A finding is checked against its neighbours only, so the work is that of sorting.
 */
export function settleOverlaps(findings: readonly Finding[], tokens: number): Finding[] {
  const taken = new Uint8Array(tokens);
  const kept: Finding[] = [];
  const order = [...findings].sort(
    (a, b) => b.rank - a.rank || b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  for (const finding of order) {
    let free = true;
    for (let at = finding.first; at < finding.end && free; at += 1) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, finding.first, finding.end);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.first - b.first);
}
