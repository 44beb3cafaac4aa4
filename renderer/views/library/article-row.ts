import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleSummary } from '#domain/article.ts';
import { count, shortDate } from '../../components/wording.ts';

/** One article of the library's list. */
export function articleRow(
  article: ArticleSummary,
  current: boolean,
  open: () => void,
): TemplateResult {
  const { title, publisher, published, words, annotations, read, watchHits = 0 } = article;
  return html`
    <li class="row ${read ? '' : 'unread'}">
      <button class="open" aria-current=${current ? 'true' : 'false'} @click=${open}>
        <span class="title" dir="auto">${title}${read ? nothing : html`<span class="visually-hidden"> (unread)</span>`}</span>
        <span class="facts">
          ${publisher ? html`<span><bdi>${publisher}</bdi></span>` : nothing}
          ${published ? html`<span>${shortDate(published)}</span>` : nothing}
          <span>${count(words, 'word')}</span>
          ${annotations > 0 ? html`<span>${count(annotations, 'note')}</span>` : nothing}
          ${watchHits > 0 ? html`<span class="watched">${watchHits} watched</span>` : nothing}
        </span>
      </button>
    </li>
  `;
}
