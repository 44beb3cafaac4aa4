import { createInterface } from 'node:readline';
import { DONE, FAILED } from './command.ts';
import { say, write } from './output.ts';

export interface BatchDocument {
  readonly id: unknown;
  readonly text: string;
  /** ISO date, when the line has one: relative dates are resolved against it. */
  readonly published: string | null;
}

/**
 * Reads JSON lines `{"id","text"}` and writes one line for each, in order; only one line is held at a
 * time. A line that can't be read is told by number, the others still go through.
 */
export async function batch(work: (document: BatchDocument) => Promise<object>): Promise<number> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let failed = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const document = documentIn(number === 1 ? line.replace(/^\ufeff/, '') : line);
    if (document)
      await write(`${JSON.stringify({ id: document.id, ...(await work(document)) })}\n`);
    else {
      failed += 1;
      say(`Line ${number} is not {"id","text"} in JSON and was passed over.`);
    }
  }
  return failed > 0 ? FAILED : DONE;
}

function documentIn(line: string): BatchDocument | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value)) return null;
    if (typeof value.text !== 'string') return null;
    const published =
      'published' in value && typeof value.published === 'string' ? value.published : null;
    return { id: 'id' in value ? value.id : null, text: value.text, published };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
