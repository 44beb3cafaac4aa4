import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AnalysisError, Analyst, ClosedError } from './analyst.ts';

const ASSETS = join(import.meta.dirname, '../../assets');
const long = 'Trucks left Amman for Damascus with 40 people. '.repeat(20_000);

test('a text that takes too long is given up, and the next one is read', async () => {
  const analyst = new Analyst(ASSETS, (text) => (text === long ? 1 : 60_000));
  try {
    const both = [analyst.analyse(long, {}), analyst.figures('40 people fled.')] as const;
    await expect(both[0]).rejects.toThrow(AnalysisError);
    expect(await both[1]).toMatchObject([{ value: 40 }]);
  } finally {
    await analyst.close();
  }
});

test('closing ends what is being read, which is no fault of the text', async () => {
  const analyst = new Analyst(ASSETS);
  const reading = analyst.analyse(long, {});
  const waiting = analyst.figures(long);
  const failed = Promise.all([
    expect(reading).rejects.toThrow(ClosedError),
    expect(waiting).rejects.toThrow(ClosedError),
  ]);
  await analyst.close();
  await failed;
});

test('a program that closes while a text is read gets to what comes after', () => {
  const program = `
    const { Analyst } = await import(${JSON.stringify(new URL('./analyst.ts', import.meta.url).href)});
    const analyst = new Analyst(${JSON.stringify(ASSETS)});
    const reading = analyst.analyse('Trucks left Amman.', {}).catch(() => null);
    // Its thread is asked by then.
    await new Promise((done) => setImmediate(done));
    await analyst.close();
    await reading;
    console.log('closed');`;
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
  expect([ended.status, String(ended.stdout)]).toEqual([0, 'closed\n']);
});
