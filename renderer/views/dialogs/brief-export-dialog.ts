import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { BriefFile, BriefRequest } from '#contract/briefs.ts';
import { bodyOf } from '#domain/brief/brief.ts';
import { isAltered } from '#domain/brief/check.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { findingsField, findingsWords } from './brief-findings.ts';
import { FORMATS, savedWords } from './brief-formats.ts';
import { forms } from './forms-sheet.ts';
import { saveFile } from './save-file.ts';

/** The last look at a composed brief, and its file. */
@customElement('fb-brief-export-dialog')
export class BriefExportDialog extends SessionElement {
  static override styles = [controls, forms];
  @state() private format: BriefRequest['format'] = 'pdf';
  /** A person says each time that notes may go out with the file. */
  @state() private notes = false;
  @state() private busy = false;
  @state() private saved: BriefFile | null = null;

  protected override watched() {
    return [this.session.composer, this.session.settings];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What is found is of the brief as it now is.
    void this.session.composer.settle().then(() => this.session.composer.pages.now());
  }

  protected override render(): TemplateResult {
    const { room, composer, settings } = this.session;
    const { pages } = composer;
    const findings = pages.shown?.findings ?? [];
    const { paper } = settings.current;
    const waits = this.busy || pages.isBehind || pages.problem !== null;
    return html`
      <fb-dialog heading="Export the brief" @close=${() => room.close()}>
        <form @submit=${this.#export}>
          <div class="two">
            <label class="field"><span class="label">Format</span>
              <select @change=${(event: Event) => {
                this.format = (event.target as HTMLSelectElement).value as BriefRequest['format'];
                this.saved = null;
              }}>
                ${Object.entries(FORMATS).map(([name, label]) => html`<option value=${name} ?selected=${name === this.format}>${label}</option>`)}
              </select></label>
            <label class="field"><span class="label">Paper</span>
              <select ?disabled=${this.format !== 'pdf'} @change=${(event: Event) => {
                const chosen = (event.target as HTMLSelectElement).value as BriefRequest['paper'];
                const { current } = composer;
                void settings
                  .set({ paper: chosen })
                  .then(() => current && pages.ask(bodyOf(current)));
              }}>
                ${(['A4', 'Letter'] as const).map((name) => html`<option value=${name} ?selected=${name === paper}>${name}</option>`)}
              </select></label>
          </div>
          <label class="choice"><input type="checkbox" ?disabled=${this.format !== 'pdf'} .checked=${this.notes} @change=${(
            event: Event,
          ) => {
            this.notes = (event.target as HTMLInputElement).checked;
          }} />Carry passages and notes inside the PDF: dropped on a Fieldbrief that has the articles, it brings them back</label>
          ${findingsField(findings)}
          <div class="actions">
            <span class="message" role="status">${this.#message()}</span>
            <button type="button" @click=${() => room.close()}>${this.saved ? 'Close' : 'Cancel'}</button>
            <button class="primary" ?disabled=${waits}>${findings.some(isAltered) ? 'Export anyway' : 'Export'}</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #message(): string {
    const { pages } = this.session.composer;
    if (this.busy) return 'Making the file…';
    if (pages.problem !== null) return pages.problem;
    if (pages.isBehind) return 'Checking the brief…';
    if (this.saved) return savedWords(this.saved);
    return findingsWords(pages.shown?.findings ?? []);
  }

  async #export(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { client, composer, notices, settings } = this.session;
    const { current } = composer;
    if (!current) return;
    const body = bodyOf(current);
    this.busy = true;
    const { format } = this;
    const { paper } = settings.current;
    const notes = this.notes && format === 'pdf';
    const file = notices.take(await client['composer.export']({ body, format, paper, notes }));
    this.busy = false;
    if (!file) return;
    saveFile(file.name, file.mediaType, file.bytes);
    this.saved = file;
  }
}
