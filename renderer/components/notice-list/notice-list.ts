import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { icon } from '../icon/icons.ts';
import { tell } from '../tell.ts';
import css from './notice-list.css?inline';

export interface ShownNotice {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
  /** What can be done about it; null for nothing. */
  readonly action: { readonly label: string } | null;
}

/** Short messages above the status line. Tells `fb-notice` when one is answered or put away. */
@customElement('fb-notice-list')
export class NoticeList extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) notices: readonly ShownNotice[] = [];

  protected override render(): TemplateResult {
    return html`${repeat(
      this.notices,
      ({ id }) => id,
      (notice) => this.#notice(notice),
    )}`;
  }

  #notice({ id, kind, text, action }: ShownNotice): TemplateResult {
    const answer = (acts: boolean) => () => tell(this, 'fb-notice', { id, acts });
    return html`
      <div class="notice ${kind}" role=${kind === 'problem' ? 'alert' : 'status'}>
        <span>${text}</span>
        ${action ? html`<button class="act" @click=${answer(true)}>${action.label}</button>` : nothing}
        <button class="quiet square" aria-label="Dismiss" @click=${answer(false)}>${icon('close')}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementEventMap {
    /** `acts`: its action is wanted, and not only its end. */
    'fb-notice': CustomEvent<{ readonly id: number; readonly acts: boolean }>;
  }
}
