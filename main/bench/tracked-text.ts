import type { Span } from '#domain/document.ts';

/** Text of the original as it was, text that replaces a part of it, or text that is new. */
export type Piece = Span | (Span & { readonly text: string }) | { readonly text: string };

/** A text made from another, which knows where each of its characters comes from. */
export interface TrackedText {
  readonly text: string;
  /** For each code unit its offset in the original, also where a replacement stands; -1 when new. */
  readonly owner: Int32Array;
  /** Whether each code unit is the original's own. */
  readonly kept: Uint8Array;
}

/** Joins the pieces; every offset counts in `original`. */
export function track(original: string, pieces: readonly Piece[]): TrackedText {
  const parts = pieces.map((piece) =>
    'text' in piece ? piece.text : original.slice(piece.start, piece.end),
  );
  const text = parts.join('');
  const owner = new Int32Array(text.length).fill(-1);
  const kept = new Uint8Array(text.length);
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const length = parts[index]?.length ?? 0;
    if ('start' in piece) {
      const last = Math.max(piece.start, piece.end - 1);
      for (let offset = 0; offset < length; offset += 1) {
        owner[at + offset] = Math.min(piece.start + offset, last);
        kept[at + offset] = 'text' in piece ? 0 : 1;
      }
    }
    at += length;
  }
  return { text, owner, kept };
}
