import '../vault-limits/vault-limits.ts';
import './mend-sheet.ts';
import './recovery-sheet.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { VaultBackup, VaultState } from '#contract/vault.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { tell } from '../tell.ts';
import css from './gate.css?inline';

/** What a new passphrase has at least: less is guessed in an afternoon. */
const SHORTEST = 8;

/**
 * What stands where the library would, while it is locked or not there yet. Tells `fb-unlock`, `fb-create`, and
 * `fb-put-away` when the recovery key was written down, and `fb-mend`.
 */
@customElement('fb-gate')
export class Gate extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) vault: VaultState | null = null;
  @property({ type: Boolean }) busy = false;
  @property() problem: string | null = null;
  @property() recoveryKey: string | null = null;
  /** Of a library that can't be read; null until they are known. */
  @property({ attribute: false }) backups: readonly VaultBackup[] | null = null;
  @state() private own: string | null = null;
  @query('input') private field!: HTMLInputElement | null;
  @query('input[name="again"]') private again!: HTMLInputElement | null;

  protected override firstUpdated(): void {
    this.field?.focus();
  }

  protected override updated(): void {
    // After a wrong one the next is typed at once.
    if (this.problem !== null && !this.busy) this.field?.select();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { vault } = this;
    if (this.recoveryKey !== null) {
      return this.#frame(
        html`<fb-recovery-sheet .recoveryKey=${this.recoveryKey}></fb-recovery-sheet>`,
      );
    }
    switch (vault?.kind) {
      case 'locked':
        return this.#frame(this.#locked(vault));
      case 'new':
        return this.#frame(this.#new(vault));
      case 'broken':
        return this.#frame(html`
          <fb-mend-sheet .vault=${vault} .backups=${this.backups} .busy=${this.busy} .problem=${this.problem}></fb-mend-sheet>`);
      case 'destroyed':
        return this.#frame(this.#destroyed(vault));
      default:
        return nothing;
    }
  }

  #frame(inside: TemplateResult): TemplateResult {
    return html`
      <main aria-label="Fieldbrief">
        <div class="sheet">${inside}</div>
      </main>
    `;
  }

  #locked({ name, folder, account, kept }: VaultState): TemplateResult {
    return html`
      <h1>The library <span title=${folder}>${name}</span> is locked</h1>
      ${
        kept &&
        html`<p class="problem" role="alert">Not all of its keys could be destroyed: who knows a passphrase still opens it. Delete these files, or destroy the disk: ${kept.map((path) => html`<br><code>${path}</code>`)}</p>`
      }
      <form @submit=${this.#unlock}>
        ${passphraseField('Passphrase, or the recovery key', 'passphrase', 'current-password')}
        ${this.#said()}
        <div class="actions">
          ${account ? html`<button type="button" class="framed" ?disabled=${this.busy} @click=${() => tell(this, 'fb-unlock', { passphrase: null })}>Unlock with this account</button>` : nothing}
          <button class="primary" ?disabled=${this.busy}>${this.busy ? 'Opening…' : 'Unlock'}</button>
        </div>
      </form>
      ${limits()}
    `;
  }

  #new({ folder }: VaultState): TemplateResult {
    return html`
      <h1>A new library</h1>
      <p>It will lie in <code>${folder}</code>. Choose a passphrase, and everything in it is encrypted: documents, notes, briefs, backups. Several words that chance chose are best. Nobody can give it back to you.</p>
      <form @submit=${this.#create}>
        ${passphraseField('Passphrase', 'passphrase', 'new-password')}
        ${passphraseField('The same again', 'again', 'new-password')}
        ${this.#said()}
        <div class="actions"><button class="primary" ?disabled=${this.busy}>${this.busy ? 'Making it…' : 'Make an encrypted library'}</button></div>
      </form>
      <details>
        <summary>Go on without a passphrase</summary>
        <p>Then nothing is encrypted. Whoever takes this machine or its disk, or copies the folder, can read every document, every note and whose notes they are. It can’t be locked. You can give it a passphrase later, but what lay on the disk in clear may be found even then.</p>
        <button class="framed" ?disabled=${this.busy} @click=${() => tell(this, 'fb-create', { passphrase: null })}>Make a library in clear</button>
      </details>
      ${limits()}
    `;
  }

  #destroyed({ name, folder }: VaultState): TemplateResult {
    return html`
      <h1>The keys of ${name} are destroyed</h1>
      <p>What lies in <code>${folder}</code> can’t be read by anyone any more. A backup that lies elsewhere opens with its passphrase still; “fieldbrief restore” brings it back. To begin anew, delete the folder and start Fieldbrief again.</p>
    `;
  }

  #said(): TemplateResult {
    const said = this.own ?? this.problem;
    return html`<p class="problem" role="alert">${said ?? nothing}</p>`;
  }

  #unlock(event: SubmitEvent): void {
    event.preventDefault();
    const passphrase = this.field?.value ?? '';
    if (passphrase !== '' && !this.busy) tell(this, 'fb-unlock', { passphrase });
  }

  #create(event: SubmitEvent): void {
    event.preventDefault();
    const passphrase = this.field?.value ?? '';
    this.own = unfit(passphrase, this.again?.value ?? '');
    if (this.own === null && !this.busy) tell(this, 'fb-create', { passphrase });
  }
}

/** Why a new passphrase can't be taken; null where it can. */
export function unfit(passphrase: string, again: string): string | null {
  if (passphrase.length < SHORTEST) {
    return `That is too short: take ${SHORTEST} signs at least, better several words.`;
  }
  return passphrase === again ? null : 'The two are not the same: type it again.';
}

/** A field for a passphrase, by the name that its form sends. */
export const passphraseField = (
  label: string,
  name: string,
  autocomplete: 'current-password' | 'new-password' | 'off',
): TemplateResult => html`
  <label class="field"><span class="label">${label}</span>
    <input type="password" name=${name} required maxlength="1000" autocomplete=${autocomplete} spellcheck="false" translate="no" /></label>`;

/** Folded away where a passphrase is asked for or changed. */
export const limits = () => html`
  <details>
    <summary>What a passphrase protects, and what not</summary>
    <fb-vault-limits></fb-vault-limits>
  </details>`;

declare global {
  interface HTMLElementEventMap {
    /** Null: by the account of this machine. */
    'fb-unlock': CustomEvent<{ readonly passphrase: string | null }>;
    'fb-create': CustomEvent<{ readonly passphrase: string | null }>;
  }
}
