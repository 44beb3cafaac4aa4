import { CUE } from '../../language/en/lexicon.ts';
import { has } from '../words.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import type { Reading } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';

/** "since December" is open at its end, "by the end of the month" and "until 2018" at their beginning. */
export function bounded(scene: DateScene, reading: Reading | null): Reading | null {
  const side = reading && openSide(scene, reading);
  if (!reading || !side) return reading;
  const cut = (date: ResolvedDate): ResolvedDate => ({ ...date, [side]: null });
  const { date, open } = reading;
  return {
    ...reading,
    date: date && cut(date),
    ...(open ? { open: [cut(open[0]), cut(open[1])] as const } : {}),
  };
}

function openSide(scene: DateScene, { first, end, date }: Reading): 'from' | 'to' | null {
  const before = scene.words[first - 1]?.lower;
  const after = scene.words[end]?.lower;
  if (date && (date.from === null || date.to === null)) return null;
  if (before === 'since' || after === 'onwards' || after === 'onward') return 'to';
  if (before === 'from' && after === 'on' && !isOn(scene, end + 1)) return 'to';
  if (before === 'to' && scene.words[first - 2]?.lower === 'up') return 'from';
  const latest = before === 'than' && scene.words[first - 2]?.lower === 'later';
  return latest || before === 'by' || before === 'until' || before === 'till' ? 'from' : null;
}

/** "from Monday on Saturday's list" goes on with another day. */
const isOn = (scene: DateScene, at: number): boolean =>
  has(scene.words[at], CUE.weekday | CUE.month) || /^(?:the|a|an)$|^\d/.test(wordAt(scene, at));
