import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PartnerCopy } from '#contract/briefs.ts';
import { targetOf } from '../../components/field.ts';
import { tlpLabels } from '../../components/tlp-labels.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import { heldBackField } from './held-back.ts';
import { progress } from './progress.ts';

/** What people usually give to partners. */
const USUAL = 'TLP:GREEN';

/** A copy of the brief for a partner: what falls out at a marking, before it is made. */
@customElement('fb-partner-dialog')
export class PartnerDialog extends SessionElement {
  static override styles = [controls, forms];
  @state() private marking = USUAL;

  protected override watched() {
    return [this.session.composer, this.session.exports];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.composer.settle().then(() => this.#look()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.exports.partner.leave();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { room, composer, exports } = this.session;
    if (!composer.current) return nothing;
    const { state: told } = exports.partner;
    return html`
      <fb-dialog heading="Copy for a partner" @close=${() => room.close()}>
        <form @submit=${this.#make}>
          <p class="explain">The copy is a brief of its own at the marking that you choose. It holds no word of what is above it, no notes, tags or grades, and does not say that anything was left out.</p>
          <label class="field"><span class="label">Marking of the copy</span>
            <input type="text" name="marking" required maxlength="200" autocomplete="off" list="partner-markings" .value=${this.marking}
              @change=${(event: Event) => {
                this.marking = targetOf(event, HTMLInputElement).value.trim();
                inBackground(this.#look());
              }} />
            ${tlpLabels('partner-markings')}</label>
          ${told.kind === 'ready' ? heldBackField(told.value) : nothing}
          <div class="actions">
            ${progress(told, 'Looking at what may go…', copyWords)}
            <button type="button" @click=${() => room.close()}>Cancel</button>
            <button class="primary" ?disabled=${told.kind !== 'ready'}>Make the copy</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  async #look(): Promise<void> {
    const { composer, exports } = this.session;
    const id = composer.current?.id;
    if (id === undefined || this.marking === '') return;
    await exports.partner.make({ id, marking: this.marking, keep: false });
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { composer, room } = this.session;
    await room.closeAfter(composer.copyForPartner(this.marking));
  }
}

function copyWords({ heldBack, hanging }: PartnerCopy): string {
  if (heldBack.length + hanging.length === 0) return 'Nothing falls out.';
  const hang =
    hanging.length > 0 ? `, ${count(hanging.length, 'sentence')} without its source` : '';
  return `${count(heldBack.length, 'thing')} left out${hang}.`;
}
