import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SimilarArticle } from '#contract/articles.ts';
import { bannerSheet } from '../../styles/banner-sheet.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { tell } from '../tell.ts';
import { shortDate } from '../wording.ts';
import css from './kin-banner.css?inline';

/** The article that tells the same story, or is the newest of the same series. */
export interface Kin extends Pick<SimilarArticle, 'kind' | 'order' | 'similarity'> {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** Says above a text that the library tells the same story already. Tells `fb-kin`. */
@customElement('fb-kin-banner')
export class KinBanner extends LitElement {
  static override styles = [controls, bannerSheet, sheet(css)];
  @property({ attribute: false }) kin!: Kin;

  protected override render(): TemplateResult {
    const { kind, title, publisher, published, similarity } = this.kin;
    const name = [title, publisher, published && shortDate(published)];
    return html`
      <aside aria-label=${kind === 'issue' ? 'The same series' : 'The same story'}>
        <p>${kinWords(this.kin)}
          <button class="link" dir="auto" @click=${this.#teller('open')}>${name.filter(Boolean).join(', ')}</button>
          ${kind === 'updated' ? html`<span class="muted">About ${Math.round(similarity * 100)} % of the word sequences stand in both.</span>` : nothing}</p>
        <div class="acts">
          ${this.#acts()}
          <button @click=${this.#teller('dismiss')}>${kind === 'updated' ? 'Another story' : 'Understood'}</button>
        </div>
      </aside>
    `;
  }

  /** The newer text goes over the older one, whichever of the two is open; where nothing says which, a person does. */
  #acts(): TemplateResult | typeof nothing {
    const { kind, order } = this.kin;
    if (kind === 'same-origin')
      return html`<span class="muted">One origin: two mastheads do not make two sources.</span>`;
    if (kind === 'issue') return nothing;
    const button = (label: string, act: KinAct) =>
      html`<button class="framed" @click=${this.#teller(act)}>${label}</button>`;
    if (order === 'newer') return button('Make this its new version', 'this-is-newer');
    if (order === 'older') return button('Make that the new version of this', 'that-is-newer');
    return html`${button('This one is newer', 'this-is-newer')} ${button('That one is newer', 'that-is-newer')}`;
  }

  #teller(act: KinAct): () => void {
    return () => tell(this, 'fb-kin', act);
  }
}

function kinWords({ kind, order }: Kin): string {
  if (kind === 'same-origin') return 'The same copy stands under another masthead:';
  if (kind === 'issue') return 'A later issue of this series is in the library:';
  if (order === 'newer') return 'This looks like a newer version of:';
  if (order === 'older') return 'This looks like an older version of:';
  return 'This looks like another version of this story, and no date says which is newer:';
}

export type KinAct = 'open' | 'this-is-newer' | 'that-is-newer' | 'dismiss';

declare global {
  interface HTMLElementEventMap {
    'fb-kin': CustomEvent<KinAct>;
  }
}
