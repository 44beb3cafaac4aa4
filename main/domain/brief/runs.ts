import type { Annotation } from '../annotation.ts';
import type { Block, Span } from '../document.ts';
import type { EntityAnalysis } from '../entities/types.ts';
import type { BriefRun } from './document.ts';

/** What lies over the canonical text where a stretch of it is shown. */
export interface Overlay {
  readonly mentions: EntityAnalysis['mentions'];
  readonly annotations: readonly Annotation[];
}

type Layer = Span & { readonly look: Partial<BriefRun> };

/**
 * A stretch of a block as runs: cut wherever a mark, a mention or an annotation begins or ends. Where
 * two annotations overlap the later one's colour shows. `span` counts in the canonical text.
 */
export function runsOf(
  block: Block,
  blockStart: number,
  span: Span,
  { mentions, annotations }: Overlay,
): BriefRun[] {
  const layers: Layer[] = [
    ...block.marks.flatMap(({ kind, start, end }) =>
      kind === 'link'
        ? []
        : [{ start: blockStart + start, end: blockStart + end, look: { [kind]: true } }],
    ),
    ...mentions.map(({ start, end, type }) => ({ start, end, look: { entity: type } })),
    ...annotations.map(({ start, end, color }) => ({ start, end, look: { highlight: color } })),
  ].filter(({ start, end }) => start < span.end && end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of layers) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? span.end;
    const over = layers.filter((layer) => layer.start <= start && layer.end >= end);
    const text = block.text.slice(start - blockStart, end - blockStart);
    return Object.assign({ text }, ...over.map(({ look }) => look)) as BriefRun;
  });
}
