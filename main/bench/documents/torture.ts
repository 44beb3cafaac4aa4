/**
 * Damaged files of every kind, read as an import reads them: in a process without rights, one after the other, with
 * a limit on time and memory. Half of them are made of the small files of `seeds.ts`, half of the stick beside the
 * repository, where it is there. `FIELDBRIEF_MUTATIONS` says how many, `FIELDBRIEF_SEED` which ones.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { projectFolder } from '../../hosts/project-folders.ts';
import { DocumentReader } from '../../sandbox/document-reader.ts';
import { startNodeChild } from '../../sandbox/node-child.ts';
import { Random } from '../random.ts';
import { faultIn } from './fault.ts';
import { damage, damaged } from './mutate.ts';
import { SEEDS } from './seeds.ts';

const MUTATIONS = Number(process.env.FIELDBRIEF_MUTATIONS ?? 50_000);
const SEED = Number(process.env.FIELDBRIEF_SEED ?? 1);
/** Of one file. None of the seeds takes a twentieth of it. */
const LONGEST = 20_000;
/** What takes this long is kept to be looked at; a busy machine may be all that was wrong. */
const SLOW = 4_000;
const LARGEST_SEED = 256 * 1024;
const AT_ONCE = 500;
const MOST_TOLD = 40;
const WRONG = new Set(['broke-reading', 'too-long', 'defect']);

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

class Count {
  read = 0;
  refused = 0;
  faults = 0;
  slowest = 0;
}

function filesOfStick(): File[] {
  const stick = join(projectFolder(), '../shared/data/stick/files');
  if (!existsSync(stick)) return [];
  return readdirSync(stick, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(stick, path), bytes: new Uint8Array(readFileSync(path)) }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length <= LARGEST_SEED);
}

/** The most memory that the reading process has had, in megabytes; 0 where the system doesn't say it. */
function memoryOfChildren(): number {
  const list = `/proc/self/task/${process.pid}/children`;
  if (!existsSync(list)) return 0;
  const pids = readFileSync(list, 'utf8').split(' ').filter(Boolean);
  const peaks = pids.map((pid) => {
    const status = existsSync(`/proc/${pid}/status`)
      ? readFileSync(`/proc/${pid}/status`, 'utf8')
      : '';
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  });
  return Math.round(Math.max(0, ...peaks));
}

const stick = filesOfStick();
const random = new Random(SEED);
const reader = new DocumentReader(startNodeChild, LONGEST);
const kept = join(tmpdir(), 'fieldbrief-damaged');
const counts = new Map<string, Count>();
const began = performance.now();
let wrong = 0;
let told = 0;
let memory = 0;
for (let done = 0; done < MUTATIONS; done += AT_ONCE) {
  const size = Math.min(AT_ONCE, MUTATIONS - done);
  for (const [index, how] of fc.sample(damage, { seed: SEED + done, numRuns: size }).entries()) {
    const { name, bytes } = random.pick<File>(stick.length > 0 && index % 2 === 1 ? stick : SEEDS);
    const mutated = damaged(bytes, how);
    const start = performance.now();
    const result = await reader.read({ name, bytes: mutated });
    const kind = (/\.\w{1,10}$/.exec(name)?.[0] ?? 'no ending').toLowerCase();
    const count = counts.get(kind) ?? new Count();
    counts.set(kind, count);
    const took = performance.now() - start;
    count.slowest = Math.max(count.slowest, took);
    count[result.ok ? 'read' : 'refused'] += 1;
    const isBroken = !result.ok && WRONG.has(result.error.code);
    const fault = isBroken ? result.error.message : faultIn(result, mutated.length);
    if (fault === null && took < SLOW) continue;
    if (fault !== null) {
      count.faults += 1;
      wrong += 1;
    }
    told += 1;
    if (told > MOST_TOLD) continue;
    mkdirSync(kept, { recursive: true });
    const path = join(kept, `${SEED}-${done + index}${kind}`);
    writeFileSync(path, mutated);
    const seconds = (took / 1_000).toFixed(1);
    console.log(`  ${name}: ${fault ?? `it took ${seconds} s`}\n    kept as ${path}`);
  }
  memory = Math.max(memory, memoryOfChildren());
  if ((done / AT_ONCE) % 10 === 9) {
    const seconds = Math.round((performance.now() - began) / 1_000);
    console.log(`  ${done + size} of ${MUTATIONS}, ${seconds} s, ${wrong} wrong, ${memory} MB`);
  }
}
reader.close();

console.log('ending        read  refused  wrong  slowest');
for (const [kind, count] of [...counts].sort(([one], [other]) => one.localeCompare(other))) {
  const { read, refused, faults, slowest } = count;
  const cells = [String(read).padStart(6), String(refused).padStart(8), String(faults).padStart(6)];
  console.log(
    `${kind.padEnd(12)}${cells.join(' ')}  ${(slowest / 1_000).toFixed(1).padStart(5)} s`,
  );
}
console.log(
  `${MUTATIONS} damaged files in ${Math.round((performance.now() - began) / 1_000)} s: ${wrong} wrong; the reading process had ${memory} MB at most`,
);
process.exitCode = wrong === 0 ? 0 : 1;
