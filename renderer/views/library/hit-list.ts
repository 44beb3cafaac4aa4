import { html, nothing, type TemplateResult } from 'lit';
import type { Span } from '#domain/document.ts';
import type { Hit } from '#domain/search/hit.ts';
import { count, shortDate } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';

/** How much a search found, whatever of it is shown. */
interface Counts {
  readonly articles: number;
  readonly notes: number;
}

/** What a search found, with a way to more of it where not all is shown. */
export function hitList<One extends Hit>(
  label: string,
  { hits, articles, notes }: Counts & { readonly hits: readonly One[] },
  open: (hit: One) => void,
  more: () => Promise<void>,
): TemplateResult {
  const all = articles + notes;
  return html`
    ${all === 0 ? nothing : html`<ul aria-label=${label}>${hits.map((hit) => hitRow(hit, () => open(hit)))}</ul>`}
    ${
      hits.length < all
        ? html`<p class="state small">The first ${hits.length} are shown.
          <button class="framed" @click=${() => inBackground(more())}>Show more</button></p>`
        : nothing
    }
  `;
}

/** "2 articles", "1 note": those that there are. */
export const countWords = ({ articles, notes }: Counts): string[] => [
  ...(articles > 0 ? [count(articles, 'article')] : []),
  ...(notes > 0 ? [count(notes, 'note')] : []),
];

const KINDS = { article: 'Article', annotation: 'Note', 'free-note': 'Free note' } as const;

/** One place that a search found, with what it is and where it is from. */
function hitRow(hit: Hit & { readonly isNew?: boolean }, open: () => void): TemplateResult {
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
