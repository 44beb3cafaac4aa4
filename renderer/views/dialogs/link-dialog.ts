import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** Says where a link in an article leads. Nothing here opens it. */
@customElement('fb-link-dialog')
export class LinkDialog extends SessionElement {
  static override styles = [controls, forms];

  protected override watched() {
    return [this.session.room];
  }

  protected override render(): TemplateResult {
    const { room } = this.session;
    return html`
      <fb-dialog heading="Web address" @close=${() => room.close()}>
        <div class="form">
          <code class="address">${room.link}</code>
          <p class="explain">Fieldbrief never goes online. Copy the address to open it elsewhere, once you trust it.</p>
          <div class="actions">
            <button @click=${() => room.close()}>Close</button>
            <button class="primary" @click=${() => this.#copy()}>Copy the address</button>
          </div>
        </div>
      </fb-dialog>
    `;
  }

  async #copy(): Promise<void> {
    const { room, copy } = this.session;
    await room.closeAfter(copy(room.link, 'Copied the address'));
  }
}
