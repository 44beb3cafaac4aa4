import type { Finding } from '../scene.ts';
import type { EntityType } from '../types.ts';
import { BEGIN, INSIDE, LAST, UNIT } from './labels.ts';

const KINDS: readonly EntityType[] = [
  'date',
  'quantity',
  'money',
  'nationality',
  'weapon',
  'vehicle',
];

/** What the patterns found, token by token, as a hint for the tagger of reports. */
export function marksOf(findings: readonly Finding[], tokens: number): Uint8Array {
  const marks = new Uint8Array(tokens);
  for (const { first, end, type } of findings) {
    const kind = KINDS.indexOf(type);
    if (kind < 0) continue;
    for (let at = first; at < end; at += 1) {
      const part = end === first + 1 ? UNIT : at === first ? BEGIN : at === end - 1 ? LAST : INSIDE;
      marks[at] = 1 + kind * 4 + part;
    }
  }
  return marks;
}
