import { once } from 'node:events';
import type { CommandInput } from './command.ts';

/** Standard output, waiting for a slow reader. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One JSON document with `--json`, lines for a person without. */
export async function answer(
  input: CommandInput,
  json: unknown,
  lines: readonly string[],
): Promise<void> {
  if (input.values.json) await write(`${JSON.stringify(json)}\n`);
  else if (lines.length > 0) await write(`${lines.map(printable).join('\n')}\n`);
}

/** Messages go to standard error, so that standard output stays one document. */
export function say(message: string): void {
  process.stderr.write(`${printable(message)}\n`);
}

/** "1 note", "2 notes": for what has its plural in "s". */
export const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Imported text may hold control characters that would drive the terminal, or turn what stands after them round. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/** A message with what it quotes cut short: a value that is wrong may be of any length, and its beginning tells which. */
export const brief = (message: string): string =>
  message.replace(/(“[^”]{200})[^”]{50,}/gu, '$1…').replace(/('[^']{200})[^']{50,}/gu, '$1…');
