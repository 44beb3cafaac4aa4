import type { Annotation } from '../annotation.ts';
import { type Block, type Mark, type Span, STRUCK } from '../document.ts';
import type { EntityAnalysis } from '../entities/types.ts';
import type { BriefRun } from './document.ts';

/** What lies over the canonical text where a stretch of it is shown. */
export interface Overlay {
  readonly mentions: EntityAnalysis['mentions'];
  readonly annotations: readonly Annotation[];
}

type Layer = Span & { readonly look: Partial<BriefRun>; readonly isSign?: boolean };

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
    ...block.marks.flatMap((mark) => layersOf(mark, blockStart)),
    ...mentions.map(({ start, end, type }) => ({ start, end, look: { entity: type } })),
    ...annotations.map(({ id, start, end, color }) => ({
      start,
      end,
      look: { highlight: color, annotation: id },
    })),
  ].filter(({ start, end }) => start < span.end && end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of layers) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? span.end;
    const over = layers.filter((layer) => layer.start <= start && layer.end >= end);
    const text = over.some(({ isSign }) => isSign)
      ? ''
      : block.text.slice(start - blockStart, end - blockStart);
    if (text === '' && end > start) return [];
    return [Object.assign({ text }, ...over.map(({ look }) => look)) as BriefRun];
  });
}

/** A mark's look; the signs around what is struck are layers of their own, which are not printed. */
function layersOf(mark: Mark, blockStart: number): Layer[] {
  const at = { start: blockStart + mark.start, end: blockStart + mark.end };
  if (mark.kind === 'link') return [{ ...at, look: { link: mark.href } }];
  const { kind } = mark;
  if (kind === 'note-reference') return [{ ...at, look: { noteReference: true } }];
  if (kind !== 'struck') return [{ ...at, look: { [kind]: true } }];
  return [
    { ...at, look: { struck: true } },
    { start: at.start, end: at.start + STRUCK.length, look: {}, isSign: true },
    { start: at.end - STRUCK.length, end: at.end, look: {}, isSign: true },
  ];
}
