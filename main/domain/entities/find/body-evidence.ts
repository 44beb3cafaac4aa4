import { CUE } from '../../language/en/lexicon.ts';
import { BODY_ROLES, BODY_ROLES_OF } from '../../language/en/name-edges.ts';
import { GAZETTEER, type Gazetteer } from '../../reading/gazetteer.ts';
import { longestHit } from '../../reading/gazetteer-hits.ts';
import type { Scene } from '../../reading/scene.ts';
import { has, SHAPE } from '../../reading/words.ts';
import type { Finding } from './finding.ts';

/** So probable a person or place is none of the doubtful ones. */
const SURE = 0.8;
/** What such evidence counts beside the other mentions of the name. */
const EVIDENCE = 0.9;
const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;

/**
 * Takes for bodies what the tagger took for people and places and a noun before says is none: "drugmaker Cipla",
 * "the television station Mtavari Arkhi". Findings are by start, before one type is chosen for the mentions of a
 * name.
 */
export const asBodies = (
  scene: Scene,
  gazetteer: Gazetteer,
  findings: readonly Finding[],
): Finding[] =>
  findings.map((finding) =>
    finding.type !== 'organization' &&
    isCalledBody(scene, finding) &&
    isOpen(scene, gazetteer, finding)
      ? { ...finding, type: 'organization', confidence: Math.max(finding.confidence, EVIDENCE) }
      : finding,
  );

function isCalledBody({ words, tokens }: Scene, { first }: Finding): boolean {
  const role = tokens.opens[first] === 1 ? undefined : words[first - 1];
  if (!role || role.word !== role.lower) return false;
  const before = tokens.opens[first - 1] === 1 ? undefined : words[first - 2];
  return (
    BODY_ROLES.has(role.lower) || BODY_ROLES_OF.get(role.lower)?.has(before?.lower ?? '') === true
  );
}

/** Not "the company Musk founded", nor "the outlet Germany lacks". */
function isOpen(scene: Scene, gazetteer: Gazetteer, finding: Finding): boolean {
  if (finding.confidence >= SURE || has(scene.words[finding.first], CUE.given)) return false;
  if (finding.end === finding.first + 1 && has(scene.words[finding.first], CUE.surname))
    return false;
  if (isOfClause(scene, finding)) return false;
  const hit = longestHit(gazetteer, scene.words, finding.first);
  return hit?.end !== finding.end || (hit.bits & PLACES) === 0;
}

/** "the company Musk founded": the noun has "the", and what comes behind the name is no verb of speech. */
function isOfClause({ words, tokens }: Scene, { first, end }: Finding): boolean {
  const after = tokens.opens[end] === 1 ? undefined : words[end];
  return (
    words[first - 2]?.lower === 'the' &&
    after?.shape === SHAPE.lower &&
    !has(after, CUE.speech | CUE.function)
  );
}
