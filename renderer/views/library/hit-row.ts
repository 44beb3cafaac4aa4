import { html, nothing, type TemplateResult } from 'lit';
import type { Span } from '#domain/document.ts';
import type { SearchHit } from '#domain/search.ts';

/** One place that a search found. */
export function hitRow(hit: SearchHit, open: () => void): TemplateResult {
  return html`
    <li class="row">
      <button class="open" @click=${open}>
        <span class="title" dir="auto">${hit.title}</span>
        <span class="snippet" dir="auto">${marked(hit.snippet, hit.matches)}</span>
        ${hit.kind === 'annotation' ? html`<span class="facts">in a note</span>` : nothing}
      </button>
    </li>
  `;
}

function marked(text: string, matches: readonly Span[]): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let from = 0;
  for (const { start, end } of matches) {
    pieces.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  return [...pieces, text.slice(from)];
}
