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

/** How a script of `package.json` begins. */
function scriptOf(name: string): string {
  const text = readFileSync(join(projectFolder(), 'package.json'), 'utf8');
  return v.parse(packageShape, JSON.parse(text)).scripts[name] ?? '';
}

/** What the system is told by the first line of the command that is installed. */
function firstLineOf(path: string): string {
  const [line = ''] = readFileSync(join(projectFolder(), path), 'utf8').split('\n');
  return line.replace('#!/usr/bin/env -S ', '');
}

// `bench` is among them, so that it measures what people have.
test.each([
  { name: 'npm start', begins: scriptOf('start') },
  { name: 'npm run fieldbrief', begins: scriptOf('fieldbrief') },
  { name: 'npm run bench', begins: scriptOf('bench') },
  { name: 'fieldbrief', begins: firstLineOf('main/hosts/cli/bin.mjs') },
])('$name sets little memory aside for what nobody keeps', ({ begins }) => {
  const [program, ...words] = begins.split(' ');
  expect(program).toBe('node');
  const flags = words.filter((word) => word.startsWith('--'));
  const said = execFileSync(process.execPath, [...flags, '--eval', WASTE], { encoding: 'utf8' });
  expect(Number(said)).toBeLessThanOrEqual(48 * MB);
});
