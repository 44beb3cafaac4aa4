import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { BRIEF_FORMATS, type BriefFormat, type TemplateChoice } from '#contract/briefs.ts';
import { PAPERS } from '#contract/settings.ts';
import { type BriefBody, NOTHING_PRINTED, newBody } from '#domain/brief/brief.ts';
import { type BriefFinding, isAltered } from '#domain/brief/check.ts';
import { isHeadline } from '#domain/brief/subject.ts';
import type { SectionContent } from '#domain/brief/template.ts';
import { answer } from '../../components/answer/answer.ts';
import { chosenIn, targetOf } from '../../components/field.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { besideHeldBack, findingsField, findingsWords } from './brief-findings.ts';
import { FORMATS, savedWords } from './brief-formats.ts';
import { forms } from './forms-sheet.ts';
import { heldBackField } from './held-back.ts';
import { acceptedChoice, picturesChoice, printedChoice, tellsCutChoice } from './printed-choice.ts';
import { progress } from './progress.ts';
import { saveFile } from './save-file.ts';
import { tickBox } from './tick-box.ts';

/** What of a template a person takes or leaves. */
const PARTS: readonly { readonly label: string; readonly contents: readonly SectionContent[] }[] = [
  { label: 'Summary', contents: ['highlights', 'summary'] },
  { label: 'Marked passages', contents: ['passages'] },
  { label: 'List of entities', contents: ['names'] },
  { label: 'The whole article', contents: ['articles'] },
];

/**
 * A brief of chosen articles after a template: at once, as the template fills itself, or as the beginning of
 * one that is composed.
 */
@customElement('fb-export-dialog')
export class ExportDialog extends SessionElement {
  static override styles = [controls, forms];
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private format: BriefFormat = 'pdf';
  @state() private without: ReadonlySet<SectionContent> = new Set(['articles']);
  @state() private template = 'reading-digest';
  @state() private printed = NOTHING_PRINTED;
  /** Null: as the template says. */
  @state() private acceptedOnly: boolean | null = null;
  @state() private tellsCut = false;
  @state() private pictures = false;
  @state() private composing = false;

  protected override watched() {
    return [this.session.library, this.session.templates, this.session.exports];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { triage, library, room } = this.session;
    const isChosen = triage.chosen.length > 0 || library.dossier !== null;
    // From anywhere else nobody means the article that happens to be open.
    if (isChosen || room.place.kind === 'reading') this.chosen = triage.meant;
    inBackground(this.session.templates.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { exports, templates } = this.session;
    exports.check.leave();
    exports.brief.leave();
    templates.leave();
  }

  protected override render(): TemplateResult {
    const { room, settings, summary, templates, exports } = this.session;
    const { marking, paper } = settings.current;
    const waits = this.#isBusy || this.chosen.size === 0 || templates.state.kind !== 'ready';
    return html`
      <fb-dialog heading="A brief" @close=${() => room.close()}>
        <form @submit=${this.#make}>
          <fieldset><legend>Articles</legend>${this.#articles()}
            <button type="button" class="quiet all" @click=${this.#toggleAll}>${this.#hasAll() ? 'Choose none' : 'Choose all'}</button></fieldset>
          ${answer(templates.state, {
            waiting: 'Reading the templates…',
            again: () => templates.load(),
            draw: (all) => this.#templates(all),
          })}
          <label class="field"><span class="label">Title</span>
            <input type="text" name="title" maxlength="500" dir="auto" autocomplete="off" value=${this.#dossierName()} placeholder=${this.#proposedTitle()} /></label>
          <div class="two">
            <label class="field"><span class="label">Marking</span>
              <input type="text" name="marking" maxlength="200" autocomplete="off" placeholder="none" .value=${marking} /></label>
            <label class="field"><span class="label">Sentences of summary</span>
              <input type="number" name="sentences" min="1" max="50" required .value=${String(summary.length)} /></label>
          </div>
          <div class="two">
            <label class="field"><span class="label">Format</span>
              <select @change=${(event: Event) => {
                this.format = chosenIn(event, BRIEF_FORMATS);
              }}>
                ${Object.entries(FORMATS).map(([name, label]) => html`<option value=${name} ?selected=${name === this.format}>${label}</option>`)}
              </select></label>
            <label class="field"><span class="label">Paper</span>
              <select name="paper" ?disabled=${this.format !== 'pdf'}>
                ${PAPERS.map((name) => html`<option value=${name} ?selected=${name === paper}>${name}</option>`)}
              </select></label>
          </div>
          <fieldset>
            <legend>What goes in</legend>
            <div class="choices">
              ${PARTS.map(({ label, contents }) =>
                tickBox(label, !contents.some((one) => this.without.has(one)), (on) => {
                  const others = [...this.without].filter((one) => !contents.includes(one));
                  this.without = new Set(on ? others : [...others, ...contents]);
                }),
              )}
            </div>
          </fieldset>
          ${printedChoice(this.printed, (printed) => {
            this.printed = printed;
          })}
          ${
            !this.without.has('articles')
              ? picturesChoice(this.pictures, (on) => {
                  this.pictures = on;
                })
              : nothing
          }
          ${acceptedChoice(this.#takesAcceptedOnly, (on) => {
            this.acceptedOnly = on;
          })}
          ${tellsCutChoice(this.tellsCut, (on) => {
            this.tellsCut = on;
          })}
          ${findingsField(exports.brief.state.kind === 'ready' ? besideHeldBack(this.#findings ?? []) : (this.#findings ?? []))}
          ${exports.brief.state.kind === 'ready' ? heldBackField(exports.brief.state.value) : nothing}
          <div class="actions">
            ${this.#progress()}
            <button type="button" @click=${() => room.close()}>${exports.brief.state.kind === 'ready' ? 'Close' : 'Cancel'}</button>
            <button name="compose" ?disabled=${waits} title="Choose and arrange what goes in, piece by piece">Compose…</button>
            <button name="check" ?disabled=${waits}>Check</button>
            <button class="primary" ?disabled=${waits}>${this.#isObjected() ? 'Export anyway' : 'Export'}</button>
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
        ${repeat(
          library.shown,
          ({ id }) => id,
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

  #templates(all: readonly TemplateChoice[]): TemplateResult {
    return html`
      <label class="field"><span class="label">Template</span>
        <select name="template" @change=${(event: Event) => {
          this.template = targetOf(event, HTMLSelectElement).value;
          this.session.exports.check.leave();
        }}>
          ${all.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.template}>${name}</option>`)}
        </select></label>`;
  }

  /** Null before the first check. */
  get #findings(): readonly BriefFinding[] | null {
    const { state: checked } = this.session.exports.check;
    return checked.kind === 'ready' ? checked.value : null;
  }

  get #isBusy(): boolean {
    const { check, brief } = this.session.exports;
    return this.composing || [check, brief].some((one) => one.state.kind === 'loading');
  }

  #isObjected(): boolean {
    return this.#findings?.some(isAltered) ?? false;
  }

  #hasAll(): boolean {
    return this.session.library.shown.every(({ id }) => this.chosen.has(id));
  }

  #toggleAll(): void {
    const ids = this.session.library.shown.map(({ id }) => id);
    this.chosen = new Set(this.#hasAll() ? [] : ids);
  }

  #progress(): TemplateResult {
    const { check, brief } = this.session.exports;
    const { chosen } = this;
    if (this.#isBusy) return progress({ kind: 'loading' }, 'Making the brief…');
    if (chosen.size === 0) return progress({ kind: 'loading' }, 'Choose at least one article.');
    if (brief.state.kind !== 'idle' && !this.#isObjected())
      return progress(brief.state, '', savedWords);
    return progress(check.state, '', findingsWords);
  }

  get #takesAcceptedOnly(): boolean {
    return this.acceptedOnly ?? this.session.templates.find(this.template)?.acceptedOnly ?? false;
  }

  /** A brief that begins in a dossier bears its name, by which its reports are counted. */
  #dossierName(): string {
    return this.session.dossiers.shown?.name ?? '';
  }

  /** Of several articles the main side makes one out of what they share. */
  #proposedTitle(): string {
    const [only] = this.session.library.shown.filter(({ id }) => this.chosen.has(id));
    if (!only) return '';
    return this.chosen.size === 1 && isHeadline(only.title)
      ? only.title
      : 'Proposed: the place and what befell it';
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(targetOf(event, HTMLFormElement));
    const body = this.#body(form);
    if (!body) return;
    const pressed = event.submitter?.getAttribute('name');
    if (pressed === 'compose') {
      await this.#compose(body);
      return;
    }
    const onlyCheck = pressed === 'check';
    const { exports, settings, templates } = this.session;
    const warned = this.#isObjected();
    exports.brief.leave();
    const findings = await exports.check.make({ body });
    // They push the buttons down, out of a low window: what is to be looked at comes into view.
    await this.updateComplete;
    this.renderRoot.querySelector('.findings')?.scrollIntoView({ block: 'nearest' });
    if (!findings || onlyCheck || (findings.some(isAltered) && !warned)) return;
    const paper = PAPERS.find((one) => one === form.get('paper')) ?? settings.current.paper;
    const file = await exports.brief.make({ body, format: this.format, paper, notes: false });
    if (!file) return;
    saveFile(file.name, file.mediaType, file.bytes);
    await templates.reload();
  }

  async #compose(body: BriefBody): Promise<void> {
    const { composer, room } = this.session;
    this.composing = true;
    const hasStayed = room.fromNow();
    const making = composer.create(body);
    await room.closeAfter(making);
    this.composing = false;
    if ((await making) && hasStayed()) room.go({ kind: 'brief' });
  }

  /** Null while its template is not known. */
  #body(form: FormData): BriefBody | null {
    const { library, templates } = this.session;
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const template = templates.find(this.template);
    return (
      template &&
      newBody(template, {
        articles: library.shown.map(({ id }) => id).filter((id) => this.chosen.has(id)),
        title: text('title'),
        marking: text('marking'),
        sentences: Number(form.get('sentences')),
        printed: this.printed,
        pictures: this.pictures,
        acceptedOnly: this.#takesAcceptedOnly,
        tellsCut: this.tellsCut,
        without: [...this.without],
      })
    );
  }
}
