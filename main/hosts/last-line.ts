/** On a terminal one line that changes, elsewhere only the first. */
export function showOverLastLine(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  else if (!shownOnce) process.stderr.write(`${line}\n`);
  shownOnce = true;
}
let shownOnce = false;
