import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { BRIEF_FORMATS, type BriefFormat } from '#contract/briefs.ts';
import { PAPERS } from '#contract/settings.ts';
import { bodyOf } from '#domain/brief/brief.ts';
import { isAltered } from '#domain/brief/check.ts';
import { chosenIn, targetOf } from '../../components/field.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { besideHeldBack, findingsField, findingsWords } from './brief-findings.ts';
import { FORMATS, savedWords } from './brief-formats.ts';
import { forms } from './forms-sheet.ts';
import { heldBackField } from './held-back.ts';
import { progress } from './progress.ts';
import { saveFile } from './save-file.ts';

/** The last look at a composed brief, and its file. */
@customElement('fb-brief-export-dialog')
export class BriefExportDialog extends SessionElement {
  static override styles = [controls, forms];
  @state() private format: BriefFormat = 'pdf';
  /** A person says each time that notes may go out with the file. */
  @state() private notes = false;

  protected override watched() {
    return [this.session.composer, this.session.settings, this.session.exports];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What is found is of the brief as it now is.
    inBackground(this.session.composer.settle().then(() => this.session.composer.pages.now()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.exports.brief.leave();
  }

  protected override render(): TemplateResult {
    const { room, composer, settings, exports } = this.session;
    const { state: made } = exports.brief;
    const { pages } = composer;
    const findings = pages.shown?.findings ?? [];
    const { paper } = settings.current;
    const waits = made.kind === 'loading' || pages.isBehind || pages.problem !== null;
    return html`
      <fb-dialog heading="Export the brief" @close=${() => room.close()}>
        <form @submit=${this.#export}>
          <div class="two">
            <label class="field"><span class="label">Format</span>
              <select @change=${(event: Event) => {
                this.format = chosenIn(event, BRIEF_FORMATS);
                exports.brief.leave();
              }}>
                ${Object.entries(FORMATS).map(([name, label]) => html`<option value=${name} ?selected=${name === this.format}>${label}</option>`)}
              </select></label>
            <label class="field"><span class="label">Paper</span>
              <select ?disabled=${this.format !== 'pdf'} @change=${(event: Event) => {
                const chosen = chosenIn(event, PAPERS);
                const { current } = composer;
                inBackground(
                  settings.set({ paper: chosen }).then(() => {
                    if (current) pages.ask(bodyOf(current));
                  }),
                );
              }}>
                ${PAPERS.map((name) => html`<option value=${name} ?selected=${name === paper}>${name}</option>`)}
              </select></label>
          </div>
          <label class="choice"><input type="checkbox" ?disabled=${this.format !== 'pdf'} .checked=${this.notes} @change=${(
            event: Event,
          ) => {
            this.notes = targetOf(event, HTMLInputElement).checked;
          }} />Carry passages and notes inside the PDF: dropped on a Fieldbrief that has the articles, it brings them back</label>
          ${findingsField(besideHeldBack(findings))}
          ${pages.shown ? heldBackField(pages.shown) : nothing}
          <div class="actions">
            ${this.#progress()}
            <button type="button" @click=${() => room.close()}>${made.kind === 'ready' ? 'Close' : 'Cancel'}</button>
            <button class="primary" ?disabled=${waits}>${findings.some(isAltered) ? 'Export anyway' : 'Export'}</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #progress(): TemplateResult {
    const { composer, exports } = this.session;
    const { pages } = composer;
    const { state: made } = exports.brief;
    if (pages.problem !== null) return progress({ kind: 'failed', message: pages.problem });
    if (made.kind === 'loading') return progress(made, 'Making the file…');
    if (pages.isBehind) return progress({ kind: 'loading' }, 'Checking the brief…');
    if (made.kind !== 'idle') return progress(made, '', savedWords);
    return progress({ kind: 'ready', value: pages.shown?.findings ?? [] }, '', findingsWords);
  }

  async #export(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { composer, exports, settings } = this.session;
    const { current } = composer;
    if (!current) return;
    const { format } = this;
    const file = await exports.brief.make({
      body: bodyOf(current),
      format,
      paper: settings.current.paper,
      notes: this.notes && format === 'pdf',
    });
    if (file) saveFile(file.name, file.mediaType, file.bytes);
  }
}
