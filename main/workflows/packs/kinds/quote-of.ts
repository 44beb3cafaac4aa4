import type { Json } from '#domain/merge/types.ts';

/** The words of an anchor in quotation marks; empty where it has none. */
export const quoteOf = (anchor: Json | undefined): string =>
  anchor && typeof anchor === 'object' && 'quote' in anchor ? `“${String(anchor.quote)}”` : '';
