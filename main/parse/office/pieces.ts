import type { Inline } from '#domain/formats/blocks.ts';
import { readLowered, readRaised } from '#domain/formats/raised.ts';
import { InlineBuilder, type MarkKind } from '../inline-builder.ts';

/** How text of an office file looks, as far as that means something. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Crossed out, or deleted by a tracked change. */
  readonly struck: boolean;
  /** Put in by a tracked change. */
  readonly inserted: boolean;
  readonly href: string | null;
  readonly place: 'line' | 'raised' | 'lowered';
}

/** Text in one look, or the mark of a footnote. */
export interface Piece {
  readonly text: string;
  readonly look: Look;
  /** Of the footnote that it leads to. */
  readonly note?: string;
}

export const PLAIN: Look = {
  bold: false,
  italic: false,
  struck: false,
  inserted: false,
  href: null,
  place: 'line',
};

type Split = readonly [
  of: (look: Look) => string | boolean | null,
  mark: (look: Look) => MarkKind | null,
];

/** From the outside in: what is struck stays one piece whatever else changes within it. */
const SPLITS: readonly Split[] = [
  [({ struck }) => struck, ({ struck }) => (struck ? { kind: 'struck' } : null)],
  [({ inserted }) => inserted, ({ inserted }) => (inserted ? { kind: 'inserted' } : null)],
  [({ href }) => href, ({ href }) => (href === null ? null : { kind: 'link', href })],
  [({ bold }) => bold, ({ bold }) => (bold ? { kind: 'strong' } : null)],
  [({ italic }) => italic, ({ italic }) => (italic ? { kind: 'emphasis' } : null)],
  [({ place }) => place, () => null],
];

/** The text of pieces that follow each other, with their marks: neighbours of one look are one. */
export function inlineOf(pieces: readonly Piece[]): Inline {
  const inline = new InlineBuilder();
  write(withCloseSigns(pieces), 0, inline);
  return inline.take();
}

/** The signs of what is struck stand close to it: white space at its end is none of it. */
const withCloseSigns = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece, index) => {
    const space = /\s+$/.exec(piece.text)?.[0];
    const ends = piece.look.struck && pieces[index + 1]?.look.struck !== true;
    if (!ends || space === undefined) return [piece];
    const look = { ...piece.look, struck: false };
    return [
      { ...piece, text: piece.text.slice(0, -space.length) },
      { text: space, look },
    ];
  });

function write(pieces: readonly Piece[], split: number, inline: InlineBuilder): void {
  const [of, mark] = SPLITS[split] ?? [];
  if (!of || !mark) {
    writeText(pieces, inline);
    return;
  }
  for (let from = 0; from < pieces.length; ) {
    const first = pieces[from];
    if (!first) return;
    let to = from + 1;
    while (to < pieces.length && of(pieces[to]?.look ?? PLAIN) === of(first.look)) to += 1;
    const group = pieces.slice(from, to);
    inline.within(mark(first.look), () => write(group, split + 1, inline));
    from = to;
  }
}

/** Pieces of one look. */
function writeText(pieces: readonly Piece[], inline: InlineBuilder): void {
  let text = '';
  const flush = () => {
    const place = pieces[0]?.look.place ?? 'line';
    if (text !== '') writePlaced(text, place, inline);
    text = '';
  };
  for (const piece of pieces) {
    if (piece.note === undefined) text += piece.text;
    else {
      flush();
      inline.addNoteReferences([piece.note]);
    }
  }
  flush();
}

/** Longer text that stands high is no exponent and no note's mark. */
const LONGEST_RAISED = 16;

function writePlaced(text: string, place: Look['place'], inline: InlineBuilder): void {
  if (place === 'line' || text.length > LONGEST_RAISED || text.trim() === '') inline.add(text);
  else if (place === 'lowered') inline.add(readLowered(text));
  else {
    const raised = readRaised(inline.text, text);
    if ('labels' in raised) inline.addNoteReferences(raised.labels);
    else inline.add(raised.text);
    if (/\s$/.test(text)) inline.add(' ');
  }
}

/** Whether every letter has the look. */
export const isWhole = (pieces: readonly Piece[], has: (look: Look) => boolean): boolean => {
  const written = pieces.filter(({ text, note }) => text.trim() !== '' && note === undefined);
  return written.length > 0 && written.every(({ look }) => has(look));
};

export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join('');
