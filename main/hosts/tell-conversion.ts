import { showOverLastLine } from './last-line.ts';

/** Says in the terminal that began it how far an older library is converted: nothing else can be shown until it is. */
export function tellConversion(done: number, total: number): void {
  showOverLastLine(
    `Converting a library of an older version (a copy of it is kept): step ${Math.min(done + 1, total)} of ${total} …`,
  );
  if (done === total && process.stderr.isTTY) process.stderr.write('\n');
}
