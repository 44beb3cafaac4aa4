import type { DateScene } from './date-scene.ts';
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
  const latest = before === 'than' && scene.words[first - 2]?.lower === 'later';
  return latest || before === 'by' || before === 'until' || before === 'till' ? 'from' : null;
}
