import type { DateScene } from './date-scene.ts';
import type { Reading } from './reading.ts';

/** "since December" is open at its end, "by the end of the month" and "until 2018" at their beginning. */
export function bounded(scene: DateScene, reading: Reading | null): Reading | null {
  if (!reading?.date) return reading;
  const before = scene.words[reading.first - 1]?.lower;
  if (before === 'since') return { ...reading, date: { ...reading.date, to: null } };
  const after = scene.words[reading.end]?.lower;
  if (after === 'onwards' || after === 'onward')
    return { ...reading, date: { ...reading.date, to: null } };
  const latest = before === 'than' && scene.words[reading.first - 2]?.lower === 'later';
  if (latest || before === 'by' || before === 'until' || before === 'till') {
    return { ...reading, date: { ...reading.date, from: null } };
  }
  return reading;
}
