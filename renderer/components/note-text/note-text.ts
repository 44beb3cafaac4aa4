import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type NoteBlock, noteBlocks, noteParts } from './note-parts.ts';

/** A note's Markdown, drawn as text nodes. */
@customElement('fb-note-text')
export class NoteText extends LitElement {
  static override styles = css`
    :host { display: grid; gap: 5px; line-height: 1.5; overflow-wrap: anywhere; }
    p, blockquote { margin: 0; }
    .item { padding-inline-start: 1.1em; text-indent: -0.9em; }
    .item::before { content: "•"; display: inline-block; width: 0.9em; text-indent: 0; color: var(--muted); }
    blockquote { padding-inline-start: 9px; border-inline-start: 2px solid var(--line); color: var(--muted); }
    code { font-family: var(--font-mono); font-size: 0.9em; }
  `;
  @property() text = '';

  protected override render(): TemplateResult {
    return html`${noteBlocks(this.text).map(blockTemplate)}`;
  }
}

function blockTemplate({ kind, lines }: NoteBlock): TemplateResult {
  const inline = lines.map(
    (line, index) => html`${index > 0 ? html`<br />` : ''}${noteParts(line).map(partTemplate)}`,
  );
  if (kind === 'quotation') return html`<blockquote dir="auto">${inline}</blockquote>`;
  return html`<p class=${kind} dir="auto">${inline}</p>`;
}

function partTemplate({
  kind,
  text,
}: ReturnType<typeof noteParts>[number]): TemplateResult | string {
  if (kind === 'strong') return html`<strong>${text}</strong>`;
  if (kind === 'emphasis') return html`<em>${text}</em>`;
  if (kind === 'code') return html`<code>${text}</code>`;
  return text;
}
