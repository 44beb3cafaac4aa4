import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a card says of a stamp of our own, and of a date that a text states, on a machine in a zone. */
const wordsIn = (zone: string): unknown => {
  const program = `
    const words = await import(${JSON.stringify(new URL('./wording.ts', import.meta.url).href)});
    const { filterNotes, EVERY_NOTE } = await import(${JSON.stringify(new URL('../state/notes/filter-notes.ts', import.meta.url).href)});
    const note = { id: 'n', created: '2031-11-26T01:09:00.000Z', quote: '', note: '', tags: [] };
    const facts = { titleOf: () => '', gradeOf: () => ({}), standingOf: () => null };
    const on = (day) => filterNotes([note], { ...EVERY_NOTE, from: day, to: day }, facts).length;
    console.log(JSON.stringify({
      stamp: words.dateTime(note.created),
      stated: words.longDate('2031-11-26T01:09:00Z'),
      found: ['2031-11-25', '2031-11-26'].filter(on),
    }));`;
  const env = { ...process.env, TZ: zone };
  const child = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, child, { env, encoding: 'utf8' }));
};

test.each([
  { zone: 'America/New_York', stamp: '25 Nov 2031, 20:09', day: '2031-11-25' },
  { zone: 'UTC', stamp: '26 Nov 2031, 01:09', day: '2031-11-26' },
  { zone: 'Asia/Kathmandu', stamp: '26 Nov 2031, 06:54', day: '2031-11-26' },
])('in $zone a stamp is shown and found on its local day', ({ zone, stamp, day }) => {
  expect(wordsIn(zone)).toEqual({ stamp, stated: '26 November 2031', found: [day] });
});
