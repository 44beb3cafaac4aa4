import '../../components/gate/recovery-sheet.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { targetOf } from '../../components/field.ts';
import { limits, unfit } from '../../components/gate/gate.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** Minutes; 0 for never. */
const LOCKS_AFTER = [1, 2, 5, 10, 15, 30, 60, 0];

type Act = (passphrase: string, next: string) => Promise<void>;

/** The passphrase, the recovery key, when the library locks, and a second passphrase. */
@customElement('fb-vault-dialog')
export class VaultDialog extends SessionElement {
  static override styles = [controls, forms];
  @state() private own: string | null = null;

  protected override watched() {
    return [this.session.vault, this.session.settings];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.vault.leave();
  }

  protected override render(): TemplateResult {
    const { room, vault } = this.session;
    return html`
      <fb-dialog heading="Passphrase and lock" @close=${() => room.close()}>
        <div class="form">
          ${
            vault.recoveryKey !== null
              ? html`<fb-recovery-sheet .recoveryKey=${vault.recoveryKey} @fb-put-away=${() => vault.putAway()}></fb-recovery-sheet>`
              : vault.state?.encrypted
                ? this.#encrypted()
                : this.#plain()
          }
        </div>
      </fb-dialog>
    `;
  }

  #plain(): TemplateResult {
    const { vault } = this.session;
    return html`
      <p>This library lies in clear: whoever has the disk, or a copy of its folder, can read it. With a passphrase all of it is encrypted, its backups as well, and what lay there in clear is written over as far as the disk allows.</p>
      ${this.#form('Encrypt this library', ['Passphrase', 'The same again'], (passphrase) => vault.encrypt(passphrase))}
      ${this.#said()}
      ${limits()}
    `;
  }

  #encrypted(): TemplateResult {
    const { room, vault, settings, commands } = this.session;
    return html`
      <label class="field"><span class="label">Locks by itself when nobody is there</span>
        <select @change=${(event: Event) => settings.set({ lockAfter: Number(targetOf(event, HTMLSelectElement).value) })}>
          ${LOCKS_AFTER.map((minutes) => html`<option value=${minutes} ?selected=${minutes === settings.current.lockAfter}>${lockWords(minutes)}</option>`)}
        </select></label>
      <p class="explain">${commands.keyLabel('vault.lock')} locks it at once; so does a machine that sleeps. ${commands.keyLabel('vault.panic')} destroys its keys for ever, after one question.</p>
      ${this.#said()}
      <details><summary>Another passphrase</summary>
        ${this.#form('Change the passphrase', ['Passphrase now', 'New passphrase', 'The new one again'], (passphrase, next) => vault.change(passphrase, next))}
      </details>
      <details><summary>A new recovery key</summary>
        <p class="explain">It takes the place of the one before, which opens nothing any more.</p>
        ${this.#form('Make a recovery key', ['Passphrase now'], (passphrase) => vault.renewRecovery(passphrase))}
      </details>
      <details><summary>A second passphrase, for when you are forced to unlock</summary>
        <p class="explain">It opens a second, harmless library, encrypted alike, in the place of this one. Unlock with it and fill it with what may be seen: an empty one convinces nobody. An expert who examines the folder finds that there are two.</p>
        ${this.#form('Set the second passphrase', ['Passphrase now', 'Second passphrase', 'The second one again'], (passphrase, second) => vault.addSecond(passphrase, second))}
      </details>
      ${vault.state?.account === undefined ? nothing : this.#account(vault.state.account)}
      ${limits()}
      <div class="actions"><button type="button" class="framed" @click=${() => room.open('panic')}>Destroy the keys…</button></div>
    `;
  }

  /** @param opens whether the account of this machine opens it already */
  #account(opens: boolean): TemplateResult {
    const { vault } = this.session;
    return html`
      <details ?open=${opens}><summary>Unlock without typing, with this account of the machine</summary>
        <p class="explain">The system keeps a seal of the key besides the passphrase. Then the lock holds back only who takes the disk alone: whoever is at this machine while you are signed in, or knows how to sign in as you, opens the library with one click. A second passphrase protects nobody then; setting one takes this back.</p>
        ${
          opens
            ? html`<div class="actions"><button type="button" class="framed" ?disabled=${vault.busy} @click=${() => vault.setAccount(null)}>Ask for the passphrase again</button></div>`
            : this.#form('Let this account open it', ['Passphrase now'], (passphrase) =>
                vault.setAccount(passphrase),
              )
        }
      </details>
    `;
  }

  #form(act: string, labels: readonly string[], run: Act): TemplateResult {
    const { vault } = this.session;
    return html`
      <form @submit=${(event: SubmitEvent) => this.#submit(event, run)}>
        ${labels.map(
          (label) => html`
            <label class="field"><span class="label">${label}</span>
              <input type="password" required maxlength="1000" autocomplete="off" spellcheck="false" translate="no" /></label>`,
        )}
        <div class="actions"><button class="framed" ?disabled=${vault.busy}>${act}</button></div>
      </form>
    `;
  }

  #said(): TemplateResult {
    const { vault } = this.session;
    const problem = this.own ?? vault.problem;
    return html`
      ${problem === null ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
      ${vault.busy ? html`<p role="status">One moment…</p>` : nothing}
      ${vault.done === null ? nothing : html`<p role="status">${vault.done}</p>`}
    `;
  }

  async #submit(event: SubmitEvent, run: Act): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const values = Array.from(form.querySelectorAll('input'), ({ value }) => value);
    // The last two are a new passphrase, typed twice.
    const [again = '', next = ''] = values.toReversed();
    this.own = values.length > 1 ? unfit(next, again) : null;
    if (this.own !== null) return;
    await run(values[0] ?? '', next);
    if (this.session.vault.problem === null) form.reset();
  }
}

const lockWords = (minutes: number): string =>
  minutes === 0 ? 'never' : `after ${minutes} minute${minutes === 1 ? '' : 's'}`;
