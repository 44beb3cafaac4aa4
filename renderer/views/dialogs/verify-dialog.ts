import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { VerifiedDraft } from '#contract/briefs.ts';
import { accuses } from '#domain/verify/finding.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import { sentenceItem } from './verified-sentence.ts';
import css from './verify-dialog.css?inline';

/** More sources are not taken at once. */
const MOST_SOURCES = 500;

interface DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Checks a draft from anywhere: each of its sentences with what bears it and what was found. */
@customElement('fb-verify-dialog')
export class VerifyDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  /** Ids in the order of their numbers; null for all articles. */
  @state() private chosen: readonly string[] | null = null;
  @state() private file: DraftFile | null = null;
  @state() private written = '';
  @state() private onlyFound = false;
  @state() private dropping = false;
  @query('input[type="file"]') private picker!: HTMLInputElement;

  protected override watched() {
    return [this.session.library, this.session.exports];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const open = this.session.reader.current?.article.id;
    if (open) this.chosen = [open];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.exports.verify.leave();
  }

  protected override render(): TemplateResult {
    const { room, exports } = this.session;
    const { state: verified } = exports.verify;
    const isEmpty = this.file === null && this.written.trim() === '';
    return html`
      <fb-dialog heading="Check a draft" @close=${() => room.close()}>
        <form @submit=${this.#check} class=${this.dropping ? 'dropping' : ''}
          @dragover=${this.#over} @dragleave=${() => {
            this.dropping = false;
          }} @drop=${this.#drop}>
          <p class="explain">Every sentence is compared with what it cites: <code>[^2:7]</code> behind it is paragraph 7 of source 2. One without a mark is looked for in the sources. Nothing is kept.</p>
          ${this.file ? this.#named(this.file) : this.#field()}
          ${this.#sources()}
          ${verified.kind === 'idle' ? nothing : this.#found()}
          <div class="actions">
            <button type="button" @click=${() => room.close()}>Close</button>
            <button type="button" @click=${() => this.picker.click()}>Choose a file…</button>
            <button class="primary" ?disabled=${isEmpty || this.chosen?.length === 0 || verified.kind === 'loading'}>Check</button>
          </div>
          <input type="file" hidden aria-label="File of the draft" accept=".md,.txt,.docx,.odt,.rtf,.html,.pdf" @change=${this.#picked} />
        </form>
      </fb-dialog>
    `;
  }

  #field(): TemplateResult {
    return html`
      <label class="field"><span class="label">Draft</span>
        <textarea rows="8" dir="auto" .value=${this.written} placeholder="Paste or write the draft here, or drop a .md or .docx file." @input=${(
          event: InputEvent,
        ) => {
          this.written = targetOf(event, HTMLTextAreaElement).value;
        }}></textarea></label>`;
  }

  #named({ name }: DraftFile): TemplateResult {
    return html`
      <p class="file"><span class="label">Draft</span><bdi>${name}</bdi>
        <button type="button" class="framed" @click=${() => {
          this.file = null;
          this.session.exports.verify.leave();
        }}>Take another</button></p>`;
  }

  #sources(): TemplateResult {
    const { library, reader } = this.session;
    const choose = (chosen: readonly string[] | null) => () => {
      this.chosen = chosen;
    };
    const open = reader.current?.article.id;
    return html`
      <fieldset><legend>Sources</legend>
        <div class="choices">
          <label class="choice"><input type="radio" name="scope" .checked=${this.chosen === null} @change=${choose(null)} />All articles</label>
          <label class="choice"><input type="radio" name="scope" .checked=${this.chosen !== null} @change=${choose(open ? [open] : [])} />Chosen articles, numbered in the order of choosing</label>
        </div>
        <div class="list">
          ${repeat(
            library.shown.slice(0, MOST_SOURCES),
            ({ id }) => id,
            ({ id, title }, index) => this.#source(id, title, index),
          )}
        </div>
      </fieldset>`;
  }

  #source(id: string, title: string, index: number): TemplateResult {
    const at = this.chosen === null ? index : this.chosen.indexOf(id);
    const number = html`<span class="number">${at < 0 ? '' : `${at + 1}.`}</span>`;
    if (this.chosen === null) {
      return html`<p class="choice">${number}<span dir="auto">${title}</span></p>`;
    }
    const { chosen } = this;
    const toggle = () => {
      this.chosen = at < 0 ? [...chosen, id] : chosen.filter((one) => one !== id);
    };
    return html`<label class="choice"><input type="checkbox" .checked=${at >= 0} @change=${toggle} />${number}<span dir="auto">${title}</span></label>`;
  }

  #found(): ReturnType<typeof answer> {
    return answer(this.session.exports.verify.state, {
      waiting: 'Comparing the draft with its sources…',
      again: () => this.#ask(),
      draw: (draft) => this.#sentences(draft),
    });
  }

  #sentences({ sentences }: VerifiedDraft): TemplateResult {
    if (sentences.length === 0) {
      return html`<p class="explain" role="status">There is no sentence in this draft.</p>`;
    }
    const found = sentences.filter(({ findings }) => findings.some(accuses));
    const unclear = sentences.filter(({ findings }) => findings.length > 0).length - found.length;
    const borne = sentences.filter((one) => one.findings.length === 0 && one.borneBy.length > 0);
    const shown = this.onlyFound
      ? sentences.filter(({ findings }) => findings.length > 0)
      : sentences;
    return html`
      <section aria-label="Sentences">
        <p role="status">${count(sentences.length, 'sentence')}: ${borne.length} borne by a source, ${found.length} to look at${unclear === 0 ? '' : `, ${unclear} in words of their own to read yourself`}.</p>
        <label class="choice"><input type="checkbox" .checked=${this.onlyFound} @change=${() => {
          this.onlyFound = !this.onlyFound;
        }} />Only what was found</label>
        <ol class="sentences" tabindex="0" aria-label="Sentences of the draft">
          ${shown.map((sentence) => sentenceItem(sentence, (place) => this.#open(place)))}
        </ol>
      </section>`;
  }

  async #check(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.#ask();
  }

  async #ask(): Promise<void> {
    const { library, exports } = this.session;
    const all = library.shown.slice(0, MOST_SOURCES).map(({ id }) => id);
    await exports.verify.make({
      draft: this.file ?? { markdown: this.written },
      articles: [...(this.chosen ?? all)],
    });
  }

  /** To the paragraph that bears a sentence. */
  async #open({ article, start, end }: VerifiedDraft['sentences'][number]['borneBy'][number]) {
    const { reader, room } = this.session;
    room.close();
    await reader.open(article);
    if (reader.current?.article.id === article) reader.goTo({ start, end });
    room.ask('focus-reader');
  }

  async #picked(): Promise<void> {
    const file = this.picker.files?.[0];
    // Emptied, so that choosing the same file again is a change.
    this.picker.value = '';
    if (file) await this.#take(file);
  }

  #over(event: DragEvent): void {
    // The window would import it as an article.
    event.preventDefault();
    event.stopPropagation();
    this.dropping = true;
  }

  async #drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    this.dropping = false;
    const file = event.dataTransfer?.files[0];
    if (file) await this.#take(file);
  }

  async #take(file: File): Promise<void> {
    this.session.exports.verify.leave();
    this.file = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  }
}
