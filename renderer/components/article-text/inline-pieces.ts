import type { Block } from '#domain/document.ts';

/** A run of a block's text with the marks that hold over all of it. */
export interface InlinePiece {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  readonly struck: boolean;
  readonly inserted: boolean;
  readonly noteReference: boolean;
  readonly href: string | null;
}

/** Cuts a block's text at the edges of its marks. Joined again, the pieces are the text. */
export function inlinePieces({ text, marks }: Pick<Block, 'text' | 'marks'>): InlinePiece[] {
  const inside = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  const cuts = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const link = over.find((mark) => mark.kind === 'link');
    return {
      text: text.slice(start, end),
      strong: over.some(({ kind }) => kind === 'strong'),
      emphasis: over.some(({ kind }) => kind === 'emphasis'),
      code: over.some(({ kind }) => kind === 'code'),
      struck: over.some(({ kind }) => kind === 'struck'),
      inserted: over.some(({ kind }) => kind === 'inserted'),
      noteReference: over.some(({ kind }) => kind === 'note-reference'),
      href: link?.href ?? null,
    };
  });
}
