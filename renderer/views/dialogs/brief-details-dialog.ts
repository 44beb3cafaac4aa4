import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { SeriesChoice, TemplateChoice } from '#contract/briefs.ts';
import { type Brief, type BriefBody, NOTHING_PRINTED } from '#domain/brief/brief.ts';
import { BRIEF_TONGUES, type BriefTongue } from '#domain/brief/labels.ts';
import { answer } from '../../components/answer/answer.ts';
import { sentText, targetOf } from '../../components/field.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { seriesFields, seriesOfBrief } from './brief-series.ts';
import { forms } from './forms-sheet.ts';
import { acceptedChoice, picturesChoice, printedChoice, tellsCutChoice } from './printed-choice.ts';

const TONGUES: Readonly<Record<BriefTongue, string>> = {
  en: 'English',
  ar: 'العربية',
  fr: 'Français',
};

/** What holds for a brief as a whole: its marking, its place in a series, its date, what its file says. */
@customElement('fb-brief-details-dialog')
export class BriefDetailsDialog extends SessionElement {
  static override styles = [controls, forms];
  @state() private saved = '';

  protected override watched() {
    return [this.session.composer, this.session.templates, this.session.series];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.templates.load());
    inBackground(this.session.series.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.templates.leave();
    this.session.series.leave();
  }

  get #template(): TemplateChoice | null {
    const { composer, templates } = this.session;
    return composer.current && templates.find(composer.current.template.id);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { room, composer } = this.session;
    const brief = composer.current;
    if (!brief) return nothing;
    const { marking, date, sentences, metadata, template } = brief;
    return html`
      <fb-dialog heading="Details of the brief" @close=${() => room.close()}>
        <div class="form">
          <div class="two">
            ${this.#text('Marking', marking, (value) => ({ marking: value }), 'what its passages roll up to')}
            ${this.#date('Date on the brief', date, (value) => ({ date: value }))}
          </div>
          <label class="field"><span class="label">Language of its own words</span>
            <select name="language" @change=${(event: Event) => {
              const value = targetOf(event, HTMLSelectElement).value;
              this.#set({ language: BRIEF_TONGUES.find((one) => one === value) ?? null });
            }}>
              <option value="" ?selected=${!brief.language}>That of its articles; English over several</option>
              ${BRIEF_TONGUES.map((one) => html`<option value=${one} lang=${one} ?selected=${one === brief.language}>${TONGUES[one]}</option>`)}
            </select></label>
          <label class="field"><span class="label">Sentences of each summary</span>
            <input type="number" min="1" max="50" .value=${String(sentences)} @change=${(
              event: Event,
            ) => {
              const value = targetOf(event, HTMLInputElement).valueAsNumber;
              if (value >= 1 && value <= 50) this.#set({ sentences: Math.round(value) });
            }} /></label>
          ${this.#report(brief)}
          ${printedChoice(brief.printed ?? NOTHING_PRINTED, (printed) => this.#set({ printed }))}
          ${picturesChoice(brief.pictures ?? false, (pictures) => this.#set({ pictures }))}
          ${acceptedChoice(brief.acceptedOnly ?? false, (acceptedOnly) => this.#set({ acceptedOnly }))}
          ${tellsCutChoice(brief.tellsCut ?? false, (tellsCut) => this.#set({ tellsCut }))}
          <fieldset><legend>What the file says about itself</legend>
            ${this.#text('Author', metadata.author, (author) => ({ metadata: { ...metadata, author } }), 'none')}
            ${this.#text('Subject', metadata.subject, (subject) => ({ metadata: { ...metadata, subject } }), 'none')}
            ${this.#text('Keywords, between commas', metadata.keywords, (keywords) => ({ metadata: { ...metadata, keywords } }), 'none')}
            <p class="explain">Nothing else about you or this machine goes into the file.</p>
          </fieldset>
          <fieldset><legend>Template</legend>
            <form @submit=${this.#saveTemplate}>
              <label class="field"><span class="label">Keep the sections of this brief as a template called</span>
                <input type="text" name="name" maxlength="100" required autocomplete="off" .value=${template.name} /></label>
              <div class="actions"><span class="message" role="status">${this.saved}</span>
                ${this.#template?.isOwn ? html`<button type="button" class="danger" @click=${this.#removeTemplate}>Delete my template</button>` : nothing}
                <button class="framed">Keep as a template</button></div>
            </form>
          </fieldset>
          <div class="actions"><button class="primary" @click=${() => room.close()}>Done</button></div>
        </div>
      </fb-dialog>
    `;
  }

  /** Of a numbered series; what its template says about itself can be changed here too. */
  #report(brief: Brief): TemplateResult {
    const { template } = brief;
    const { facts, numbered } = template;
    const own = numbered ? seriesOfBrief(brief, this.session.series.all) : null;
    const period = brief.report.period ?? own?.period ?? null;
    const next = brief.report.next ?? own?.next ?? null;
    const flip = (fact: (typeof facts)[number], on: boolean) =>
      this.#set({
        template: {
          ...template,
          facts: on ? [...facts, fact] : facts.filter((one) => one !== fact),
        },
      });
    return html`
      <fieldset><legend>Report</legend>
        ${this.#unread()}
        ${this.#text('Form of the title', template.title.en ?? '', (form) => ({ template: { ...template, title: form === '' ? {} : { ...template.title, en: form } } }), '{title}')}
        <div class="choices">
          ${this.#check('Numbered', numbered, (on) => this.#set({ template: { ...template, numbered: on } }))}
          ${this.#check('Says the period', facts.includes('period'), (on) => flip('period', on))}
          ${this.#check('Names the next report', facts.includes('next-report'), (on) => flip('next-report', on))}
        </div>
        ${numbered ? seriesFields(this.session, brief) : nothing}
        ${
          facts.includes('period')
            ? html`<div class="two">
          ${this.#when('Period from', period?.from ?? null, (from) => this.#period(brief, own, period, { from }))}
          ${this.#when('to', period?.to ?? null, (to) => this.#period(brief, own, period, { to }))}
        </div>`
            : nothing
        }
        ${facts.includes('next-report') ? this.#when('Next report', next, (value) => this.#keep(brief, own, { next: value })) : nothing}
      </fieldset>
    `;
  }

  /** What the series exported so far, while or because it is not known. */
  #unread(): unknown {
    const { series } = this.session;
    return answer(series.state, {
      waiting: 'Reading what the series exported so far…',
      again: () => series.load(),
      draw: () => nothing,
    });
  }

  /** One end alone stands for both until the other is chosen; without an end there is no period. */
  #period(
    brief: Brief,
    own: SeriesChoice | null,
    known: Brief['report']['period'],
    change: { from?: string | null; to?: string | null },
  ): void {
    const from = change.from === undefined ? known?.from : change.from;
    const to = change.to === undefined ? known?.to : change.to;
    const one = from ?? to;
    this.#keep(brief, own, { period: one ? { from: from ?? one, to: to ?? one } : null });
  }

  /** Period and next report are the series’ where there is one, else the brief’s own. */
  #keep(
    { report }: Brief,
    own: SeriesChoice | null,
    change: Partial<Pick<SeriesChoice, 'period' | 'next'>>,
  ): void {
    if (!own) {
      this.#set({ report: { ...report, ...change } });
      return;
    }
    const { reports: _, nextNumber: __, ...fields } = own;
    const cleared = {
      ...('period' in change && { period: null }),
      ...('next' in change && { next: null }),
    };
    inBackground(
      this.session.series.save({ ...fields, ...change }).then(() =>
        this.session.composer.change('Change a brief', () => ({
          report: { ...report, ...cleared },
        })),
      ),
    );
  }

  #when(
    label: string,
    value: string | null,
    change: (value: string | null) => void,
  ): TemplateResult {
    return html`<label class="field"><span class="label">${label}</span>
      <input type="date" .value=${value ?? ''} @change=${(event: Event) => change(targetOf(event, HTMLInputElement).value || null)} /></label>`;
  }

  #text(
    label: string,
    value: string,
    change: (value: string) => Partial<BriefBody>,
    placeholder: string,
  ): TemplateResult {
    return html`<label class="field"><span class="label">${label}</span>
      <input type="text" maxlength="200" dir="auto" autocomplete="off" placeholder=${placeholder} .value=${value}
        @change=${(event: Event) => this.#set(change(targetOf(event, HTMLInputElement).value.trim()))} /></label>`;
  }

  #date(
    label: string,
    value: string | null,
    change: (value: string | null) => Partial<BriefBody>,
  ): TemplateResult {
    return this.#when(label, value, (day) => this.#set(change(day)));
  }

  #check(label: string, on: boolean, change: (on: boolean) => void): TemplateResult {
    return html`<label class="choice"><input type="checkbox" .checked=${on} @change=${(event: Event) => change(targetOf(event, HTMLInputElement).checked)} />${label}</label>`;
  }

  #set(change: Partial<BriefBody>): void {
    inBackground(this.session.composer.change('Change a brief', () => change));
  }

  async #saveTemplate(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const name = sentText(event, 'name');
    const done = await this.session.composer.saveTemplate(name);
    this.saved = done ? `“${name}” can be chosen for the next brief.` : '';
    await this.session.templates.reload();
  }

  async #removeTemplate(): Promise<void> {
    const { composer, templates } = this.session;
    const id = composer.current?.template.id;
    if (id === undefined || !(await templates.remove(id))) return;
    this.saved = 'Your template was deleted; this brief keeps its sections.';
  }
}
