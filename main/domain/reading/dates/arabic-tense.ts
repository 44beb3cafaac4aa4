import { AHEAD, NOT_AHEAD, TO_COME } from '../../language/ar/date-words.ts';
import type { Scene } from '../scene.ts';
import { wordAt } from './arabic-words.ts';

/** No sentence keeps its verb further away than this from its day. */
const REACH = 10;

/** Whether the sentence speaks of what comes: "will", "it is planned", a verb with the letter of the future. */
export function isAhead(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    const word = wordAt(scene, at);
    if (AHEAD.has(word) || (TO_COME.test(word) && !NOT_AHEAD.test(word.replace(/^و/, ''))))
      return true;
    if (scene.tokens.opens[at] === 1) return false;
  }
  return false;
}
