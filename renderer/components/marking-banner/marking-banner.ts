import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FoundMarking } from '#domain/marking/find-marking.ts';
import { bannerSheet } from '../../styles/banner-sheet.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { tell } from '../tell.ts';

/** Says above a text that it bears a marking which nobody has taken yet. Tells `fb-marking`. */
@customElement('fb-marking-banner')
export class MarkingBanner extends LitElement {
  static override styles = [controls, bannerSheet];
  @property({ attribute: false }) found!: FoundMarking;

  protected override render(): TemplateResult {
    const { label, line } = this.found;
    return html`
      <aside aria-label="The marking of this text">
        <p>This text says <b dir="auto">${label}</b>.${line.toLowerCase() === label.toLowerCase() ? '' : html` <span class="muted">It stands in “<bdi>${line}</bdi>”.</span>`}
          Marked so, it goes no further than that, and a brief made of it carries the marking.</p>
        <div class="acts">
          <button class="framed" @click=${() => tell(this, 'fb-marking', 'take')}>Mark the article ${label}</button>
          <button @click=${() => tell(this, 'fb-marking', 'dismiss')}>Not for this article</button>
        </div>
      </aside>
    `;
  }
}

export type MarkingAct = 'take' | 'dismiss';

declare global {
  interface HTMLElementEventMap {
    'fb-marking': CustomEvent<MarkingAct>;
  }
}
