import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Dossier } from '#domain/dossiers/dossier.ts';
import { answer } from '../../components/answer/answer.ts';
import { sentText, targetOf } from '../../components/field.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { type DossierCounts, NONE } from '../../state/library-counts.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** Which dossiers documents lie in: a tick lays them in, taking it off takes them out. */
@customElement('fb-lay-dialog')
export class LayDialog extends SessionElement {
  static override styles = [controls, forms];

  protected override watched() {
    const { dossiers, library } = this.session;
    return [dossiers, library];
  }

  protected override render(): TemplateResult {
    const { room, dossiers } = this.session;
    const [only] = dossiers.subjects;
    const many = dossiers.subjects.length;
    return html`
      <fb-dialog heading=${many === 1 && only ? `Dossiers of “${only.title}”` : `Dossiers of ${count(many, 'document')}`} @close=${() => room.close()}>
        <form @submit=${this.#make}>
          <label class="field"><span class="label">A new dossier</span>
            <input type="text" name="name" maxlength="200" dir="auto" autocomplete="off" placeholder="Displacement in White Nile" /></label>
          ${answer(dossiers.list, {
            waiting: 'Reading the dossiers…',
            again: () => dossiers.load(),
            draw: (all) => this.#choices(all),
          })}
          <div class="actions">
            <button type="button" @click=${() => room.close()}>Close</button>
            <button class="primary">Make it and lay ${many === 1 ? 'it' : 'them'} in</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #choices(all: readonly Dossier[]): TemplateResult {
    const { dossiers } = this.session;
    const { counts } = dossiers;
    if (all.length === 0) {
      return html`<p class="explain">A dossier keeps documents of one subject together, wherever they came from; a document can lie in several. Name the first one above.</p>`;
    }
    return html`<fieldset><legend>${dossiers.subjects.length === 1 ? 'It lies in' : 'They lie in'}</legend>${all.map((one) => this.#choice(one, counts.get(one.id) ?? NONE))}</fieldset>`;
  }

  #choice(dossier: Dossier, { articles }: DossierCounts): TemplateResult {
    const { dossiers } = this.session;
    const held = dossiers.holds(dossier.id);
    const toggle = (event: Event) => {
      // It shows what is kept, not what was pressed.
      targetOf(event, HTMLInputElement).checked = held === 'all';
      inBackground(dossiers.toggle(dossier));
    };
    return html`<label class="choice"><input type="checkbox" .checked=${held === 'all'} .indeterminate=${held === 'some'} @change=${toggle} />
      <span dir="auto">${dossier.name}</span> <span class="muted small">${count(articles, 'document')}</span>${held === 'some' ? html` <span class="muted small">some of them</span>` : nothing}</label>`;
  }

  async #make(sent: SubmitEvent): Promise<void> {
    sent.preventDefault();
    const name = sentText(sent, 'name').trim();
    const { room, dossiers } = this.session;
    if (name !== '') await room.closeAfter(dossiers.make(name));
  }
}
