import { CREDIBILITY, type Credibility } from './admiralty.ts';
import { groupByOrigin, type Support } from './origins.ts';

/**
 * Why a passage may not have this credibility, as one sentence; null when it may. Credibility 1 means
 * confirmed by independent sources, so it is refused while all support has one origin.
 */
export function refuseCredibility(
  credibility: Credibility | null,
  supports: readonly Support[],
): string | null {
  if (credibility !== 1) return null;
  const wanted = `Credibility 1 (“${CREDIBILITY[1]}”) needs a second, independent source`;
  const groups = groupByOrigin(supports);
  if (groups.length > 1) return null;
  if (supports.length === 0) return `${wanted}: no article supports this passage yet.`;
  if (supports.length === 1) {
    return `${wanted}: only ${names(supports)} supports this passage.`;
  }
  return `${wanted}: ${names(supports)} carry the same story.`;
}

function names(supports: readonly Support[]): string {
  const unique = [...new Set(supports.map(({ publisher, article }) => publisher ?? article))];
  const last = unique.pop() ?? '';
  return unique.length === 0 ? last : `${unique.join(', ')} and ${last}`;
}
