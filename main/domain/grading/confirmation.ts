import { CREDIBILITY, type Credibility } from './admiralty.ts';
import { judgeSupports } from './independence.ts';
import { groupByOrigin, type Support } from './origins.ts';

/**
 * Why a passage may not have this credibility, as one sentence; null when it may. Credibility 1 means
 * confirmed by independent sources, so it is refused while nothing else that speaks of it has an origin of its own.
 * @param supports the passage's own article, and then the others
 * @param passage its words; left out, nobody asks whether the others speak of it
 */
export function refuseCredibility(
  credibility: Credibility | null,
  supports: readonly Support[],
  passage: string | null = null,
): string | null {
  if (credibility !== 1) return null;
  const wanted = `Credibility 1 (“${CREDIBILITY[1]}”) needs a second, independent source`;
  const [own, ...others] = supports;
  if (!own) return `${wanted}: no article supports this passage yet.`;
  if (others.length === 0) return `${wanted}: only ${names(supports)} supports this passage.`;
  const judged = judgeSupports(own, others, passage);
  if (judged.some(({ accepted }) => accepted)) return null;
  if (groupByOrigin(supports).length === 1) {
    return `${wanted}: ${names(supports)} carry the same story.`;
  }
  return `${wanted}: ${judged.map(({ reason }) => reason.replace(/\.$/, '')).join('; ')}.`;
}

function names(supports: readonly Support[]): string {
  const unique = [...new Set(supports.map(({ publisher, article }) => publisher ?? article))];
  const last = unique.pop() ?? '';
  return unique.length === 0 ? last : `${unique.join(', ')} and ${last}`;
}
