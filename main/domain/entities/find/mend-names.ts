import { FIELD_BODIES, FIELDS, STORMS, TITLED_NAMES } from '../../language/en/name-mends.ts';
import type { Scene } from '../../reading/scene.ts';
import { isNameLike } from '../../reading/words.ts';
import type { Finding } from './finding.ts';

/**
 * Puts right what the tagger cannot learn from the few names of a kind that the corpora hold: storms are no
 * people, some titles are given names, and a ministry goes on with its second field. Findings are by start.
 */
export function mendNames(scene: Scene, findings: readonly Finding[]): Finding[] {
  const mended: Finding[] = [];
  for (const finding of findings) {
    const last = mended.at(-1);
    if (last && finding.first < last.end) continue;
    if (finding.type === 'person') {
      if (isStorm(scene, finding)) continue;
      mended.push(isTitled(scene, finding) ? { ...finding, first: finding.first - 1 } : finding);
    } else if (finding.type === 'organization')
      mended.push({ ...finding, end: fieldsEnd(scene, finding) });
    else mended.push(finding);
  }
  return mended;
}

const lowerAt = ({ words }: Scene, at: number): string => words[at]?.lower ?? '';

const isStorm = (scene: Scene, { first }: Finding): boolean =>
  STORMS.has(lowerAt(scene, first)) ||
  (STORMS.has(lowerAt(scene, first - 1)) && isCapital(scene, first - 1));

/** Whether the word before belongs to the name: "Sheikh Hasina". */
const isTitled = (scene: Scene, { first }: Finding): boolean =>
  TITLED_NAMES.has(`${lowerAt(scene, first - 1)} ${lowerAt(scene, first)}`) &&
  isCapital(scene, first - 1);

function isCapital({ words }: Scene, at: number): boolean {
  const word = words[at];
  return word !== undefined && isNameLike(word);
}

/** "Ministry of Health" before "and Social Welfare", ", Science and Technology" ends behind them. */
function fieldsEnd(scene: Scene, { first, end }: Finding): number {
  let at = first;
  while (at < end && !FIELD_BODIES.has(lowerAt(scene, at))) at += 1;
  if (at === end || !isField(scene, end - 1)) return end;
  let to = end;
  for (;;) {
    let next = to;
    while (/^(?:and|&|,)$/.test(lowerAt(scene, next)) && next < to + 2) next += 1;
    if (!isField(scene, next)) return to;
    to = next + 1;
  }
}

const isField = (scene: Scene, at: number): boolean =>
  scene.tokens.opens[at] === 0 && isCapital(scene, at) && FIELDS.has(lowerAt(scene, at));
