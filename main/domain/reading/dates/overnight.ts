import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { type Reading, resolved } from './reading.ts';
import { tenseAt } from './tense.ts';
import { weekdayAt } from './weekdays.ts';

/** What armies do overnight; an "overnight stay" is no date. */
const NIGHT_ACTS = new Set(
  `raid raids attack attacks strike strikes airstrike airstrikes shelling bombardment bombing bombings
  clashes fighting barrage incursion incursions assault operation`.split(/\s+/),
);

/** "overnight": the night before publication, or the one to come. */
export function overnight(scene: DateScene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'overnight') return null;
  const next = scene.words[at + 1];
  const noun = next?.shape === SHAPE.lower && !has(next, CUE.function);
  const adjective = /^(?:a|an|the|its|their)$/.test(wordAt(scene, at - 1));
  if ((noun || adjective) && !NIGHT_ACTS.has(next?.lower ?? '')) return null;
  if (/^(?:stay|stayed|staying|stays|sleep|slept|camp|camped)$/.test(wordAt(scene, at - 1)))
    return null;
  const { published } = scene;
  // "overnight on Friday": the day that follows says which night.
  const named = /^(?:on|from|between|into|to)$/.test(next?.lower ?? '') ? at + 2 : at + 1;
  if (published === null || weekdayAt(scene, named) !== null)
    return { first: at, end: at + 1, date: null };
  const from = tenseAt(scene, at, at + 1) === 'ahead' ? published : published - 1;
  return { first: at, end: at + 1, date: resolved({ from, to: from + 1 }, 'day') };
}
