import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** The one act that nothing takes back: it says so, and is done with the next key. */
@customElement('fb-panic-dialog')
export class PanicDialog extends SessionElement {
  static override styles = [controls, forms];

  protected override watched() {
    return [this.session.vault];
  }

  protected override render(): TemplateResult {
    const { room, vault } = this.session;
    return html`
      <fb-dialog heading="Destroy the keys of this library?" @close=${() => room.close()}>
        <form @submit=${this.#destroy}>
          <p><b>Nothing takes this back.</b> The passphrase, the recovery key and the key file beside the backups are destroyed at once: everything in this library, its backups here and a second library can’t be read by anyone any more.</p>
          <p class="explain">Backups and copies that lie elsewhere, with their key file, still open with their passphrase. What was exported stays as it is.</p>
          <p class="problem" role="alert">${vault.problem ?? nothing}</p>
          <div class="actions">
            <button data-first class="framed danger" ?disabled=${vault.busy}>Destroy the keys</button>
            <button type="button" @click=${() => room.close()}>Cancel</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  async #destroy(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.session.vault.destroy();
  }
}
