import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StartReading } from './document-reader.ts';

/** Megabytes for objects; what is inflated is bounded where it is inflated. */
const HEAP = 1_024;

/**
 * The flags under which a child of Node reads documents: it reads the files of the program and nothing else,
 * writes nothing, starts nothing, loads no native code, and makes no code of strings.
 * @see https://nodejs.org/api/permissions.html
 */
export const childFlags = (program: string): string[] => [
  '--permission',
  `--allow-fs-read=${program}`,
  '--disallow-code-generation-from-strings',
  `--max-old-space-size=${HEAP}`,
  '--no-warnings',
];

/** Starts `main/sandbox/reading-worker.ts`, or what the build made of it, as a child of Node. */
export const startNodeChild: StartReading = (heard) => {
  const script = import.meta.url.endsWith('.ts') ? 'reading-worker.ts' : 'reading-worker.js';
  const child = fork(join(import.meta.dirname, script), {
    execArgv: childFlags(programFolder()),
    // The parent's environment holds names and paths that no document needs to be read.
    env: {},
    serialization: 'advanced',
    // A terminal's Ctrl+C goes to every process of its group: this one ends when its parent does, or says so.
    detached: process.platform !== 'win32',
    // What a library mutters about a document is for nobody; what matters comes back as an answer.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('message', (answer) => heard.answer(answer as Parameters<typeof heard.answer>[0]));
  let hasEnded = false;
  const ended = () => {
    if (hasEnded) return;
    hasEnded = true;
    heard.ended();
  };
  child.on('exit', ended);
  child.on('error', ended);
  return {
    send: (order) => child.send(order),
    kill: () => child.kill('SIGKILL'),
    hold(wanted) {
      if (wanted) {
        child.ref();
        child.channel?.ref();
      } else {
        child.unref();
        child.channel?.unref();
      }
    },
  };
};

/** The folder that holds the program with its packages. */
function programFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}
