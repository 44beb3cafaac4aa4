import { CUE } from '../../language/en/lexicon.ts';
import { GAZETTEER, type Gazetteer } from '../../reading/gazetteer.ts';
import { longestHit } from '../../reading/gazetteer-hits.ts';
import type { Scene } from '../../reading/scene.ts';
import { has } from '../../reading/words.ts';
import type { Finding } from './finding.ts';

/** How far a result may stand behind the second name, in tokens: "beat Vålerenga at home 3-1". */
const REACH = 6;
/** What such evidence counts beside the other mentions of the name. */
const EVIDENCE = 0.9;
const COUNTRIES = GAZETTEER.country | GAZETTEER.region | GAZETTEER.demonym;
const PLAYED = /^(?:beat|beats|beating|defeated|thrashed|edged|hammered|drew|held|stunned)$/;
const JOINS = /^(?:and|with|to|against|at|home|away)$/;

/**
 * Takes for clubs what the tagger took for people and towns and a result says is none: "Rosenborg beat Vålerenga
 * 3-1". A set of tennis, several results in a row and people with given names stay what they are; so do countries.
 */
export function asTeams(
  scene: Scene,
  gazetteer: Gazetteer,
  findings: readonly Finding[],
): Finding[] {
  const teams = new Set<number>();
  for (let index = 1; index < findings.length; index += 1) {
    const [one, two] = [findings[index - 1], findings[index]];
    if (!one || !two || !havePlayed(scene, one, two)) continue;
    if (isWhole(scene, one) || isWhole(scene, two)) continue;
    teams.add(index - 1).add(index);
  }
  return findings.map((finding, index) =>
    teams.has(index) && !isCountry(scene, gazetteer, finding)
      ? {
          ...finding,
          type: 'organization',
          confidence: Math.max(finding.confidence, EVIDENCE),
        }
      : finding,
  );
}

/** Two names with a word of sport and nothing else between them, and one result behind or between. */
function havePlayed(scene: Scene, one: Finding, two: Finding): boolean {
  const { words, tokens } = scene;
  let played = false;
  let result = false;
  for (let at = one.end; at < two.first; at += 1) {
    if (tokens.opens[at] === 1) return false;
    const word = words[at]?.lower ?? '';
    const scored = resultEnd(scene, at);
    if (PLAYED.test(word) || /^(?:lost|won)$/.test(word)) played = true;
    else if (scored > 0) {
      result = true;
      at = scored - 1;
    } else if (!JOINS.test(word)) return false;
  }
  for (let at = two.end; at < two.end + REACH && tokens.opens[at] === 0; at += 1) {
    if (words[at]?.lower === 'drew' && at === two.end) played = true;
    const scored = resultEnd(scene, at);
    if (scored === 0) continue;
    result = true;
    const next = /^[,;]$/.test(words[scored]?.word ?? '') ? scored + 1 : scored;
    if (resultEnd(scene, next) > 0) return false;
    break;
  }
  return played && result;
}

/** The end of "3-1" at `at`; 0 where none stands. */
function resultEnd(scene: Scene, at: number): number {
  const [left, dash, right] = [0, 1, 2].map((step) => scene.words[at + step]?.word ?? '');
  const scored = /^\d{1,3}$/;
  return scored.test(left ?? '') && /^[-–—]$/.test(dash ?? '') && scored.test(right ?? '')
    ? at + 3
    : 0;
}

const isWhole = ({ words }: Scene, { first, end, type }: Finding): boolean =>
  type === 'person' && end > first + 1 && has(words[first], CUE.given);

const isCountry = (scene: Scene, gazetteer: Gazetteer, { first, end }: Finding): boolean => {
  const hit = longestHit(gazetteer, scene.words, first);
  return hit?.end === end && (hit.bits & COUNTRIES) !== 0;
};
