import { blockAt, type Span } from '#domain/document.ts';

/** Which spans touch which block, so that only what is in view need be painted. Linear in both. */
export function spansByBlock(blocks: readonly Span[], spans: readonly Span[]): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  for (const span of spans) {
    const last = blockAt(blocks, span.end - 1);
    for (let index = blockAt(blocks, span.start); index >= 0 && index <= last; index += 1) {
      const there = found.get(index);
      if (there) there.push(span);
      else found.set(index, [span]);
    }
  }
  return found;
}
