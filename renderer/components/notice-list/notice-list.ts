import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Notice } from '../../state/notice-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { icon } from '../icon/icons.ts';
import { SessionElement } from '../session-element.ts';
import css from './notice-list.css?inline';

/** Short messages above the status line. */
@customElement('fb-notice-list')
export class NoticeList extends SessionElement {
  static override styles = [controls, sheet(css)];

  protected override watched() {
    return [this.session.notices];
  }

  protected override render(): TemplateResult {
    return html`${repeat(
      this.session.notices.notices,
      ({ id }) => id,
      (notice) => this.#notice(notice),
    )}`;
  }

  #notice({ id, kind, text, action }: Notice): TemplateResult {
    const { notices } = this.session;
    const act = () => {
      notices.dismiss(id);
      action?.run();
    };
    return html`
      <div class="notice ${kind}" role=${kind === 'problem' ? 'alert' : 'status'}>
        <span>${text}</span>
        ${action ? html`<button class="act" @click=${act}>${action.label}</button>` : nothing}
        <button class="quiet square" aria-label="Dismiss" @click=${() => notices.dismiss(id)}>${icon('close')}</button>
      </div>
    `;
  }
}
