import { anchorFor } from '../../annotation.ts';
import type { Figure } from '../types.ts';

/** Figures that a person put right. A correction finds its figure again by quote and context, in any article. */

/** Where a figure stands, without offsets: its words and what is around them. */
export interface FigureAnchor {
  readonly quote: string;
  /** Up to 32 code units before and after, as `anchorFor` cuts them. */
  readonly prefix: string;
  readonly suffix: string;
}

/** The fields that a person may correct. */
export type FigureEdit = Partial<
  Pick<
    Figure,
    'value' | 'low' | 'high' | 'qualifier' | 'unit' | 'subject' | 'place' | 'asOf' | 'attribution'
  >
>;

export type FigureCorrection =
  | { readonly kind: 'edit'; readonly anchor: FigureAnchor; readonly edit: FigureEdit }
  /** Nothing is counted there. */
  | { readonly kind: 'reject'; readonly anchor: FigureAnchor }
  /** Both groups of the ledger are about the same thing. */
  | { readonly kind: 'merge'; readonly from: string; readonly into: string };

/** The anchor of a figure in its article's canonical text. */
export function figureAnchor(text: string, figure: Figure): FigureAnchor {
  const { quote, prefix, suffix } = anchorFor(text, figure, '');
  return { quote, prefix, suffix };
}

/** Context that must agree on each side: enough to tell two "12" apart, little enough for a new edition. */
const CONTEXT = 12;

/**
 * The figures of an article after a person's corrections, the later one winning. Works on articles
 * imported after the correction too: the same words in the same surroundings are the same figure.
 */
export function applyCorrections(
  text: string,
  figures: readonly Figure[],
  corrections: readonly FigureCorrection[],
): Figure[] {
  const byQuote = new Map<string, Exclude<FigureCorrection, { kind: 'merge' }>[]>();
  for (const correction of corrections) {
    if (correction.kind === 'merge') continue;
    const same = byQuote.get(correction.anchor.quote) ?? [];
    same.push(correction);
    byQuote.set(correction.anchor.quote, same);
  }
  return figures.flatMap((figure) => {
    const anchor = figureAnchor(text, figure);
    let corrected: Figure | null = figure;
    for (const correction of byQuote.get(anchor.quote) ?? []) {
      if (!agrees(anchor, correction.anchor)) continue;
      corrected =
        correction.kind === 'reject' ? null : { ...(corrected ?? figure), ...correction.edit };
    }
    return corrected ? [corrected] : [];
  });
}

/** The nearer context agrees on both sides, white space aside. */
function agrees(a: FigureAnchor, b: FigureAnchor): boolean {
  const end = (text: string) => plain(text).slice(-CONTEXT);
  const start = (text: string) => plain(text).slice(0, CONTEXT);
  return (
    overlaps(end(a.prefix), end(b.prefix), 'end') &&
    overlaps(start(a.suffix), start(b.suffix), 'start')
  );
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** At the edge of an article the context is shorter; then it must agree as far as it goes. */
function overlaps(a: string, b: string, side: 'start' | 'end'): boolean {
  if (a === '' || b === '') return a === b;
  return side === 'end' ? a.endsWith(b) || b.endsWith(a) : a.startsWith(b) || b.startsWith(a);
}
