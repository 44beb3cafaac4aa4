import { html, nothing, type TemplateResult } from 'lit';
import type { Span } from '#domain/document.ts';
import type { Hit } from '#domain/search/hit.ts';
import { shortDate } from '../../components/wording.ts';

const KINDS = { article: 'Article', annotation: 'Note', 'free-note': 'Free note' } as const;

/** One place that a search found, with what it is and where it is from. */
export function hitRow(hit: Hit & { readonly isNew?: boolean }, open: () => void): TemplateResult {
  const { kind, title, publisher, published, snippet, matches, isNew = false } = hit;
  return html`
    <li class="row">
      <button class="open" @click=${open}>
        <span class="title" dir="auto">${kind === 'free-note' ? title || 'Free note' : title}</span>
        <span class="facts">
          ${isNew ? html`<span class="state-name">new</span>` : nothing}
          <span>${KINDS[kind]}</span>
          ${publisher ? html`<span><bdi>${publisher}</bdi></span>` : nothing}
          ${published ? html`<span>${shortDate(published)}</span>` : nothing}
        </span>
        <span class="snippet" dir="auto">${marked(snippet, matches)}</span>
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
