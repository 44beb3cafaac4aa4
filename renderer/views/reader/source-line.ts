import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '#domain/article.ts';
import { icon } from '../../components/icon/icons.ts';
import { markingLabel } from '../../components/marking-label.ts';
import { count, longDate } from '../../components/wording.ts';

/** Where the article comes from, above its text. */
export function sourceLine(
  article: Article,
  words: number,
  direction: 'ltr' | 'rtl',
  marking: string | undefined,
  acts: { readonly edit: () => void; readonly compare: () => void },
): TemplateResult {
  const { publisher, byline, dateline, published } = article.source;
  return html`
    <div class="source" dir=${direction}>
      <div class="first">
        <span class="publisher"><bdi>${publisher ?? 'Publisher unknown'}</bdi></span>
        ${published ? html`<span><bdi><time datetime=${published}>${longDate(published)}</time></bdi></span>` : nothing}
        ${dateline ? html`<span><bdi>${dateline}</bdi></span>` : nothing}
        <span><bdi>${count(words, 'word')}</bdi></span>
        ${markingLabel(marking)}
        <button class="quiet square edit" title="Edit the source (S)" aria-label="Edit the source" @click=${acts.edit}>${icon('edit')}</button>
        ${article.revision > 1 ? html`<button class="versions" title="See what changed (V)" @click=${acts.compare}>${count(article.revision, 'version')}: see what changed</button>` : nothing}
      </div>
      ${byline ? html`<p><bdi>${byline}</bdi></p>` : nothing}
    </div>
  `;
}
