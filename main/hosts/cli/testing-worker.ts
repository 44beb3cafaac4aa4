import module from 'node:module';
import { type MessagePort, workerData } from 'node:worker_threads';
import { FAILED } from './command.ts';
import { loadProgram } from './load-program.ts';

/** A command line, with what stands in its environment beside the machine's own. */
export interface Asked {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a command said and ended with; a status of null is a process that was killed. */
export interface Told {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

module.enableCompileCache();
const { run } = await loadProgram();
const { port, isAnswered }: { port: MessagePort; isAnswered: Int32Array } = workerData;
const machine = { ...process.env };
const said = { stdout: '', stderr: '' };

for (const stream of ['stdout', 'stderr'] as const) {
  const write = (text: string) => {
    said[stream] += text;
    return true;
  };
  Object.assign(process[stream], { write });
}

port.on('message', async ({ args, env }: Asked) => {
  Object.assign(said, { stdout: '', stderr: '' });
  process.env = { ...machine, ...env };
  const status = await run(args).catch((error) => {
    said.stderr += error.stack;
    return FAILED;
  });
  // A process would end here, and its listeners with it.
  process.stdout.removeAllListeners('error');
  port.postMessage({ status, ...said } satisfies Told);
  Atomics.store(isAnswered, 0, 1);
  Atomics.notify(isAnswered, 0);
});
