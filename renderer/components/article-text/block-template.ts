import { html, type TemplateResult } from 'lit';
import type { Block } from '#domain/document.ts';
import { type InlinePiece, inlinePieces } from './inline-pieces.ts';

/**
 * A block as an element whose text nodes hold exactly the block's text: no white space between tags,
 * list markers drawn by CSS, a table row's tabs kept (and collapsed) at the end of each cell.
 */
export function blockTemplate(
  block: Exclude<Block, { kind: 'picture' }>,
  index: number,
  isTitle: boolean,
  before?: Block,
): TemplateResult {
  const inline = inlinePieces(block).map(pieceTemplate);
  switch (block.kind) {
    case 'heading':
      return html`<div data-block=${index} class="heading ${isTitle ? 'title' : `h${block.level}`}" role="heading" aria-level=${isTitle ? 1 : Math.max(2, block.level)}>${inline}</div>`;
    case 'quotation':
      return html`<blockquote data-block=${index}>${inline}</blockquote>`;
    case 'footnote':
      return html`<p data-block=${index} data-marker=${`[${block.label}]`} data-footnote=${block.label} class="item footnote">${inline}</p>`;
    case 'caption':
      return html`<p data-block=${index} class="caption">${inline}</p>`;
    case 'preformatted':
      return html`<pre data-block=${index} tabindex="0">${inline}</pre>`;
    case 'list-item': {
      const marker = block.ordinal === null ? '•' : `${block.ordinal}.`;
      return html`<p data-block=${index} data-marker=${marker} class="item depth-${Math.min(block.depth, 3)}">${inline}</p>`;
    }
    case 'table-row':
      return html`<div data-block=${index} class=${block.header ? 'row header' : 'row'} role="row">${cells(block)}</div>`;
    case 'message':
      return html`<p data-block=${index} data-head=${messageHead(block, before)} class=${goesOn(block, before) ? 'message on' : 'message'} dir="auto">${inline}</p>`;
    case 'paragraph':
      return html`<p data-block=${index}>${inline}</p>`;
  }
}

type Message = Extract<Block, { kind: 'message' }>;

/** Whether the one before is of the same speaker on the same day. */
const goesOn = ({ speaker, time }: Message, before: Block | undefined): boolean =>
  before?.kind === 'message' &&
  speaker !== null &&
  before.speaker === speaker &&
  before.time?.slice(0, 10) === time?.slice(0, 10);

/**
 * "Amal, 2026-11-24 18:05": who sent it and when, as far as the chat says; the hour alone where the one
 * before says the rest. Names and times of two directions are kept apart.
 */
function messageHead(message: Message, before: Block | undefined): string {
  const { speaker, time } = message;
  if (goesOn(message, before)) return time?.slice(11, 16) ?? '';
  const parts = [speaker ?? '', time?.replace('T', ' ').slice(0, 16) ?? ''];
  return parts
    .filter((part) => part !== '')
    .map((part) => `\u2068${part}\u2069`)
    .join(', ');
}

/** A link never leads away: a click shows its address, which the view offers to copy. */
function pieceTemplate({
  text,
  strong,
  emphasis,
  code,
  struck,
  inserted,
  noteReference,
  href,
}: InlinePiece): TemplateResult | string {
  let piece: TemplateResult | string = text;
  if (code) piece = html`<code>${piece}</code>`;
  if (emphasis) piece = html`<em>${piece}</em>`;
  if (strong) piece = html`<strong>${piece}</strong>`;
  if (struck) piece = html`<s>${piece}</s>`;
  if (inserted) piece = html`<ins>${piece}</ins>`;
  if (noteReference) {
    piece = html`<span class="note-reference" role="link" tabindex="0" data-note=${text.slice(1, -1)}>${piece}</span>`;
  }
  if (href !== null) {
    piece = html`<span class="link" role="link" tabindex="0" data-address=${href}>${piece}</span>`;
  }
  return piece;
}

function cells(block: Extract<Block, { kind: 'table-row' }>): TemplateResult[] {
  const role = block.header ? 'columnheader' : 'cell';
  const texts = block.text.split(/(?<=\t)/);
  let from = 0;
  return texts.map((text) => {
    const start = from;
    from += text.length;
    const marks = block.marks
      .filter((mark) => mark.start >= start && mark.end <= start + text.length)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    return html`<div class="cell" role=${role}>${inlinePieces({ text, marks }).map(pieceTemplate)}</div>`;
  });
}
