import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('./tell-days.ts', import.meta.url));

/** Where a moment falls on which day; two of them are another day than in UTC. */
const cases = [
  { zone: 'America/New_York', moment: '2031-11-26T01:09:00.000Z', day: '2031-11-25' },
  { zone: 'UTC', moment: '2031-11-26T01:09:00.000Z', day: '2031-11-26' },
  { zone: 'Asia/Kathmandu', moment: '2031-11-25T18:20:00.000Z', day: '2031-11-26' },
];

test.each(cases)('in $zone a day is $day at $moment, in every file', ({ zone, moment, day }) => {
  const env = { ...process.env, TZ: zone };
  const told = execFileSync(process.execPath, [program, moment], { env, encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual({
    brief: [day],
    pack: `Pack-${day}.fieldbrief`,
    markdown: [day],
    html: [day],
    // What is kept stays a moment, the same in every zone.
    kept: [moment],
  });
});
