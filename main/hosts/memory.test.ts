import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { projectFolder } from './project-folders.ts';

const MB = 2 ** 20;
const packageShape = v.object({ scripts: v.record(v.string(), v.string()) });

/** Fills memory with what nobody keeps, and says how much V8 sets aside for that. */
const WASTE = `
  let kept = [];
  for (let at = 0; at < 3e6; at += 1) {
    kept.push({ at, words: 'word ' + at });
    if (kept.length > 3e5) kept = [];
  }
  const spaces = process.getBuiltinModule('node:v8').getHeapSpaceStatistics();
  console.log(spaces.find((space) => space.space_name === 'new_space').space_size);`;

// `bench` is among them, so that it measures what people have.
test.each(['start', 'fieldbrief', 'bench'])(
  'npm run %s sets little memory aside for what nobody keeps',
  (name) => {
    const text = readFileSync(join(projectFolder(), 'package.json'), 'utf8');
    const script = v.parse(packageShape, JSON.parse(text)).scripts[name] ?? '';
    const [program, ...words] = script.split(' ');
    expect(program).toBe('node');
    const flags = words.filter((word) => word.startsWith('--'));
    const said = execFileSync(process.execPath, [...flags, '--eval', WASTE], { encoding: 'utf8' });
    expect(Number(said)).toBeLessThanOrEqual(48 * MB);
  },
);
