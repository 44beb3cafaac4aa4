import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { ReadingAnswer, StartReading } from '../../sandbox/document-reader.ts';
import { READER_PARTITION } from './security.ts';

/** Megabytes for objects. */
const HEAP = 1_024;

/** Reads documents in a utility process: without a window, a preload script, or the app's environment. */
export const startUtilityReader: StartReading = (heard) => {
  const child = utilityProcess.fork(join(import.meta.dirname, 'reading-worker.js'), [], {
    serviceName: 'Fieldbrief reading',
    execArgv: ['--disallow-code-generation-from-strings', `--max-old-space-size=${HEAP}`],
    env: {},
    stdio: 'ignore',
    // A partition that nothing else uses, whose requests the shell refuses like all others.
    partition: READER_PARTITION,
  });
  child.on('message', (answer: ReadingAnswer) => heard.answer(answer));
  child.on('exit', () => heard.ended());
  return {
    send: (order) => child.postMessage(order),
    kill: () => child.kill(),
    // A utility process ends with the app, whatever it does.
    hold: () => undefined,
  };
};
