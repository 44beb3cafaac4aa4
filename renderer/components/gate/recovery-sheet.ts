import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { tell } from '../tell.ts';
import css from './gate.css?inline';

/** A recovery key, to be printed or written down: it is shown once. Tells `fb-put-away`. */
@customElement('fb-recovery-sheet')
export class RecoverySheet extends LitElement {
  static override styles = [controls, sheet(css)];
  @property() recoveryKey = '';

  protected override render(): TemplateResult {
    return html`
      <h2>The recovery key of this library</h2>
      <p>It opens the library when the passphrase is forgotten. Print it, or write it down, and keep it away from this machine: who has both needs no passphrase. It is shown this once; “Passphrase and lock” makes another one.</p>
      <p class="key" translate="no">${this.recoveryKey}</p>
      <div class="actions">
        <button class="framed" type="button" @click=${() => window.print()}>Print</button>
        <button class="primary" type="button" @click=${() => tell(this, 'fb-put-away', null)}>I have it</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fb-put-away': CustomEvent<null>;
  }
}
