import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { BriefFile, BriefRequest } from '#contract';
import { SessionElement } from '../../components/session-element.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { forms } from './forms-sheet.ts';
import { saveFile } from './save-file.ts';

const FORMATS: Readonly<Record<BriefRequest['format'], string>> = {
  pdf: 'PDF',
  markdown: 'Markdown',
  html: 'HTML',
};

const PARTS: Readonly<Record<keyof BriefRequest['include'], string>> = {
  summary: 'Summary',
  passages: 'Marked passages with notes',
  entities: 'List of entities',
  fullText: 'The whole article',
};

/** Makes a brief of chosen articles and saves it. */
@customElement('fb-export-dialog')
export class ExportDialog extends SessionElement {
  static override styles = [controls, forms];
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private format: BriefRequest['format'] = 'pdf';
  @state() private include = { summary: true, passages: true, entities: true, fullText: false };
  @state() private busy = false;
  @state() private saved: BriefFile | null = null;

  protected override watched() {
    return [this.session.library];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const open = this.session.reader.current?.article.id;
    if (open) this.chosen = new Set([open]);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('.list :checked')?.scrollIntoView({ block: 'center' });
  }

  protected override render(): TemplateResult {
    const { room, settings, summary } = this.session;
    const { marking, paper } = settings.current;
    return html`
      <fb-dialog heading="Export a brief" @close=${() => room.close()}>
        <form @submit=${this.#make}>
          <fieldset><legend>Articles</legend>${this.#articles()}</fieldset>
          <label class="field"><span class="label">Title</span>
            <input type="text" name="title" maxlength="500" dir="auto" autocomplete="off" placeholder=${this.#titleOfFirst()} /></label>
          <div class="two">
            <label class="field"><span class="label">Marking</span>
              <input type="text" name="marking" maxlength="200" autocomplete="off" placeholder="none" .value=${marking} /></label>
            <label class="field"><span class="label">Sentences of summary</span>
              <input type="number" name="sentences" min="1" max="50" required .value=${String(summary.length)} /></label>
          </div>
          <div class="two">
            <label class="field"><span class="label">Format</span>
              <select @change=${(event: Event) => {
                this.format = (event.target as HTMLSelectElement).value as BriefRequest['format'];
              }}>
                ${Object.entries(FORMATS).map(([name, label]) => html`<option value=${name} ?selected=${name === this.format}>${label}</option>`)}
              </select></label>
            <label class="field"><span class="label">Paper</span>
              <select name="paper" ?disabled=${this.format !== 'pdf'}>
                ${(['A4', 'Letter'] as const).map((name) => html`<option value=${name} ?selected=${name === paper}>${name}</option>`)}
              </select></label>
          </div>
          <fieldset>
            <legend>What goes in</legend>
            <div class="choices">
              ${(Object.keys(PARTS) as (keyof typeof PARTS)[]).map(
                (
                  part,
                ) => html`<label class="choice"><input type="checkbox" .checked=${this.include[part]}
                  @change=${(event: Event) => {
                    this.include = {
                      ...this.include,
                      [part]: (event.target as HTMLInputElement).checked,
                    };
                  }} />${PARTS[part]}</label>`,
              )}
            </div>
          </fieldset>
          <div class="actions">
            <span class="message" role="status">${this.#message()}</span>
            <button type="button" @click=${() => room.close()}>${this.saved ? 'Close' : 'Cancel'}</button>
            <button class="primary" ?disabled=${this.busy || this.chosen.size === 0}>Export</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #articles(): TemplateResult {
    const { library } = this.session;
    const toggle = (id: string) => {
      const chosen = new Set(this.chosen);
      if (!chosen.delete(id)) chosen.add(id);
      this.chosen = chosen;
    };
    return html`
      <div class="list">
        ${library.shown.map(
          ({
            id,
            title,
            publisher,
          }) => html`<label class="choice"><input type="checkbox" .checked=${this.chosen.has(id)} @change=${() => toggle(id)} />
            <span dir="auto">${title}${publisher ? html` <span class="muted">${publisher}</span>` : nothing}</span></label>`,
        )}
      </div>
    `;
  }

  #message(): string {
    if (this.busy) return 'Making the brief…';
    if (this.chosen.size === 0) return 'Choose at least one article.';
    if (!this.saved) return '';
    const { name, pages, bytes } = this.saved;
    const size =
      bytes.length < 10_240
        ? `${count(bytes.length, 'byte')}`
        : `${Math.round(bytes.length / 1_024)} KB`;
    return `Saved ${name}: ${pages === null ? '' : `${count(pages, 'page')}, `}${size}.`;
  }

  #titleOfFirst(): string {
    const first = this.session.library.shown.find(({ id }) => this.chosen.has(id));
    return first?.title ?? '';
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const { client, library, notices, settings } = this.session;
    this.busy = true;
    this.saved = null;
    const made = await client['briefs.export']({
      articles: library.shown.map(({ id }) => id).filter((id) => this.chosen.has(id)),
      title: String(form.get('title') ?? '').trim(),
      marking: String(form.get('marking') ?? '').trim() || null,
      format: this.format,
      paper: (form.get('paper') as BriefRequest['paper'] | null) ?? settings.current.paper,
      sentences: Number(form.get('sentences')),
      include: this.include,
      date: null,
    });
    this.busy = false;
    const file = notices.take(made);
    if (!file) return;
    saveFile(file.name, file.mediaType, file.bytes);
    this.saved = file;
  }
}
