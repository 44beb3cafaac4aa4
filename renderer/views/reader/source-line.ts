import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '#domain/article.ts';
import { icon } from '../../components/icon/icons.ts';
import { count, longDate } from '../../components/wording.ts';

/** Where the article comes from, above its text. */
export function sourceLine(article: Article, words: number, edit: () => void): TemplateResult {
  const { publisher, byline, dateline, published } = article.source;
  return html`
    <div class="source">
      <div class="first">
        <span class="publisher" dir="auto">${publisher ?? 'Publisher unknown'}</span>
        ${published ? html`<span><time datetime=${published}>${longDate(published)}</time></span>` : nothing}
        ${dateline ? html`<span dir="auto">${dateline}</span>` : nothing}
        <span>${count(words, 'word')}</span>
        <button class="quiet square edit" title="Edit the source (S)" aria-label="Edit the source" @click=${edit}>${icon('edit')}</button>
      </div>
      ${byline ? html`<p dir="auto">${byline}</p>` : nothing}
    </div>
  `;
}
