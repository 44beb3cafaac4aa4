import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CorrectionPreview, PreviewedArticle, PreviewedChange } from '#contract/names.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { sheet } from '../../styles/sheet.ts';
import { count, shortDate } from '../wording.ts';
import css from './correction-preview.css?inline';

/** More would be read by nobody; the counts tell of the rest. */
const MOST_SHOWN = 200;

/** Every mention that a correction would touch, by article, with what it becomes. */
@customElement('fb-correction-preview')
export class CorrectionPreviewList extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) preview!: CorrectionPreview;

  protected override render(): TemplateResult {
    const { articles, mentions, unread, next } = this.preview;
    let room = MOST_SHOWN;
    const shown = articles.flatMap((article) => {
      const changes = article.changes.slice(0, room);
      room -= changes.length;
      return changes.length > 0 ? [{ ...article, changes }] : [];
    });
    return html`
      <details>
        <summary>Show each of them</summary>
        <div class="list" tabindex="0" role="region" aria-label="What the correction changes">
          ${shown.map((article) => this.#article(article))}
          ${mentions > MOST_SHOWN ? html`<p>… and ${count(mentions - MOST_SHOWN, 'further mention')}${next ? ' so far …' : '.'}</p>` : nothing}
          ${unread > 0 ? html`<p>${count(unread, 'article')} with these words ${unread === 1 ? 'is' : 'are'} still being read.</p>` : nothing}
        </div>
      </details>
    `;
  }

  #article({ title, published, changes }: PreviewedArticle): TemplateResult {
    return html`<section aria-label=${title}>
      <p class="title"><bdi>${title}</bdi>${published ? html` <span>${shortDate(published)}</span>` : nothing}</p>
      <ul>${changes.map((change) => this.#change(change))}</ul>
    </section>`;
  }

  #change({ context: { before, quote, after }, after: becomes }: PreviewedChange): TemplateResult {
    const outcome = becomes
      ? html`${ENTITY_TYPE_NAMES[becomes.type]} <bdi>“${becomes.name}”</bdi>`
      : 'no entity';
    return html`<li><span class="words" dir="auto">…${before}<mark>${quote}</mark>${after}…</span> <span class="becomes">→ ${outcome}</span></li>`;
  }
}
