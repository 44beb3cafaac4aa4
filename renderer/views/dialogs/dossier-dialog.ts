import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Dossier } from '#domain/dossiers/dossier.ts';
import { sentText } from '../../components/field.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { NONE } from '../../state/library-counts.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { beginWith } from '../dossiers/begin-with.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import { markingField } from './marking-field.ts';

/** A dossier: what it is called and about, how far its name may go, and what begins with its documents. */
@customElement('fb-dossier-dialog')
export class DossierDialog extends SessionElement {
  static override styles = [controls, forms];

  protected override watched() {
    return [this.session.dossiers];
  }

  protected override render(): TemplateResult {
    const { room, dossiers } = this.session;
    const { subject } = dossiers;
    const { name = '', about = '', marking = null } = subject ?? {};
    return html`
      <fb-dialog heading=${subject ? 'Dossier' : 'New dossier'} @close=${() => room.close()}>
        <form @submit=${this.#save}>
          <label class="field"><span class="label">Name</span>
            <input type="text" name="name" required maxlength="200" dir="auto" autocomplete="off" placeholder="Displacement in White Nile" .value=${name} />
            <span class="explain">Briefs that begin in it bear this name, and count in the report series of that name.</span></label>
          <label class="field"><span class="label">What it is about, and what belongs into it</span>
            <textarea name="about" rows="3" maxlength="4000" dir="auto" .value=${about}></textarea></label>
          ${markingField('Marking of its name', marking)}
          ${subject ? this.#begin(subject) : nothing}
          <div class="actions">
            ${subject ? html`<button type="button" @click=${() => this.#remove(subject)}>Remove the dossier</button>` : nothing}
            <button type="button" @click=${() => room.close()}>Cancel</button>
            <button class="primary">${subject ? 'Save' : 'Make'}</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #begin({ id }: Dossier): TemplateResult {
    const { dossiers } = this.session;
    const { articles } = dossiers.counts.get(id) ?? NONE;
    const open = (dialog: 'export' | 'share') => () => beginWith(this.session, id, dialog);
    return html`<div class="field"><span class="label">With its ${count(articles, 'document')}</span>
      <div class="two">
        <button type="button" class="framed" ?disabled=${articles === 0} @click=${open('export')}>Make a brief …</button>
        <button type="button" class="framed" ?disabled=${articles === 0} @click=${open('share')}>Share them …</button>
      </div></div>`;
  }

  #remove(subject: Dossier): void {
    const { dossiers, room } = this.session;
    room.close();
    inBackground(dossiers.remove(subject));
  }

  async #save(sent: SubmitEvent): Promise<void> {
    sent.preventDefault();
    const { dossiers, room } = this.session;
    const keeping = dossiers.save({
      name: sentText(sent, 'name'),
      about: sentText(sent, 'about'),
      marking: sentText(sent, 'marking') || null,
    });
    await room.closeAfter(keeping);
  }
}
