import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { ensureBuilt } from '../build.ts';
import type { Asked, Told } from './testing-worker.ts';

// What people start is what is tested.
await ensureBuilt('terminal');

/** What the command that makes a library without a passphrase says on standard error. */
export const IN_CLEAR = /^The library .* is not encrypted: .*\n/;

/** Before a test's own limit, which can't end a thread that waits; in milliseconds. */
const PATIENCE = 170_000;

/** The file that a person's shell starts. */
export const BIN = join(import.meta.dirname, 'bin.mjs');

/** A command line in a process of its own, as a shell starts it. */
export function shellCommand(args: readonly string[], input = ''): Told {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/**
 * Gives a terminal without standard input that runs one command after the other and waits for each. The program is
 * loaded once, in a thread: a process for each command spends most of its time on loading.
 */
export function openTerminal(): (args: readonly string[], env?: Asked['env']) => Told {
  const { port1: ours, port2: theirs } = new MessageChannel();
  const isAnswered = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  new Worker(new URL('./testing-worker.ts', import.meta.url), {
    execArgv: [],
    workerData: { port: theirs, isAnswered },
    transferList: [theirs],
  }).unref();
  ours.unref();
  return (args, env = {}) => {
    Atomics.store(isAnswered, 0, 0);
    ours.postMessage({ args, env } satisfies Asked);
    Atomics.wait(isAnswered, 0, 0, PATIENCE);
    const answer: { message: Told } | undefined = receiveMessageOnPort(ours);
    if (!answer) throw new Error(`No answer to: ${args.join(' ')}`);
    return answer.message;
  };
}
