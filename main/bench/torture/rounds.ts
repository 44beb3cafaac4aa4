import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { projectFolder } from '../../hosts/project-folders.ts';
import { Random } from '../random.ts';

export interface Rounds {
  /** What it is called in `npm run torture`'s account: kebab-case, of no other suite. */
  readonly name: string;
  /** What one round is, for a person: "kills". */
  readonly what: string;
  /** How many rounds `npm test` runs, and how many the long form. */
  readonly short: number;
  readonly long: number;
  /** So many of `what` are in one round; 1 when left out. */
  readonly each?: number;
}

/**
 * A folder that goes away by itself, in memory where the system has such: what is damaged there on purpose, or killed,
 * need not wait for a disk.
 */
export function quickFolder(): { folder: string } & Disposable {
  const memory = '/dev/shm';
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'fieldbrief-torture-'));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Long enough that no test ends one by itself. */
export const UNHURRIED = 24 * 3_600_000;

/**
 * Runs a suite's rounds, each with numbers of its own that its number decides: a round that falls can be run again
 * by itself. The short form always begins with the first. The long form (`npm run torture`) goes on where the last
 * run stopped, ends after its minutes, and says how far it came.
 */
export async function rounds(
  { name, what, short, long, each = 1 }: Rounds,
  work: (random: Random, round: number) => void | Promise<void>,
): Promise<void> {
  const minutes = Number(process.env.FIELDBRIEF_TORTURE ?? 0);
  const file = join(projectFolder(), 'test-results', 'torture', `${name}.json`);
  const before = minutes > 0 ? doneBefore(file, long) : 0;
  const last = minutes > 0 ? long : short;
  const until = performance.now() + minutes * 60_000;
  let done = before;
  try {
    while (done < last && (minutes === 0 || performance.now() < until)) {
      await work(new Random(done + 1), done);
      done += 1;
      // Whoever ends the run, the next one goes on from here.
      if (minutes > 0) keep(file, done);
    }
  } catch (error) {
    throw new Error(`${name}: round ${done} fell.`, { cause: error });
  } finally {
    const went = before > 0 ? `, ${(done - before) * each} of them now` : '';
    console.log(`${name}: ${done * each} of ${last * each} ${what}${went}`);
  }
}

/** A run that came to its end begins anew. */
function doneBefore(file: string, long: number): number {
  try {
    const done = Number(JSON.parse(readFileSync(file, 'utf8')));
    return Number.isInteger(done) && done < long ? done : 0;
  } catch (error) {
    if (error instanceof SyntaxError) return 0;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

function keep(file: string, done: number): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, String(done));
}
