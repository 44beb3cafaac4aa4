import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { TemplateChoice } from '#contract/briefs.ts';
import { type Brief, type BriefBody, NOTHING_PRINTED } from '#domain/brief/brief.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import { printedChoice, tellsCutChoice } from './printed-choice.ts';

/** What holds for a brief as a whole: its marking, its place in a series, its date, what its file says. */
@customElement('fb-brief-details-dialog')
export class BriefDetailsDialog extends SessionElement {
  static override styles = [controls, forms];
  @state() private saved = '';

  protected override watched() {
    return [this.session.composer, this.session.templates];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.templates.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.templates.leave();
  }

  get #series(): TemplateChoice | null {
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
          <label class="field"><span class="label">Sentences of each summary</span>
            <input type="number" min="1" max="50" .value=${String(sentences)} @change=${(
              event: Event,
            ) => {
              const value = targetOf(event, HTMLInputElement).valueAsNumber;
              if (value >= 1 && value <= 50) this.#set({ sentences: Math.round(value) });
            }} /></label>
          ${this.#report(brief)}
          ${printedChoice(brief.printed ?? NOTHING_PRINTED, (printed) => this.#set({ printed }))}
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
                ${this.#series?.isOwn ? html`<button type="button" class="danger" @click=${this.#removeTemplate}>Delete my template</button>` : nothing}
                <button class="framed">Keep as a template</button></div>
            </form>
          </fieldset>
          <div class="actions"><button class="primary" @click=${() => room.close()}>Done</button></div>
        </div>
      </fb-dialog>
    `;
  }

  /** Of a numbered series; what its template says about itself can be changed here too. */
  #report({ template, report }: Brief): TemplateResult {
    const { facts, numbered } = template;
    const series = this.#series;
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
        ${
          numbered
            ? html`<div class="two">
          <label class="field"><span class="label">Report No.</span>
            <input type="number" min="1" max="100000" placeholder=${String(series?.next ?? 1)} .value=${String(report.number ?? '')} @change=${(
              event: Event,
            ) => {
              const value = targetOf(event, HTMLInputElement).valueAsNumber;
              this.#set({ report: { ...report, number: value >= 1 ? Math.round(value) : null } });
            }} /></label>
          <label class="field"><span class="label">What is offered and fills in</span>
            <select @change=${(event: Event) => {
              const value = targetOf(event, HTMLSelectElement).value;
              this.#set({ report: { ...report, since: value === '' ? null : Number(value) } });
            }}>
              <option value="">Everything</option>
              ${(series?.reports ?? []).map(({ number, date }) => html`<option value=${number} ?selected=${number === report.since}>New since No. ${number} (${date})</option>`)}
            </select></label>
        </div>`
            : nothing
        }
        ${
          facts.includes('period')
            ? html`<div class="two">
          ${this.#date('Period from', report.period?.from ?? null, (from) => this.#period(report, { from }))}
          ${this.#date('to', report.period?.to ?? null, (to) => this.#period(report, { to }))}
        </div>`
            : nothing
        }
        ${facts.includes('next-report') ? this.#date('Next report', report.next, (next) => ({ report: { ...report, next } })) : nothing}
      </fieldset>
    `;
  }

  /** What the series exported so far, while or because it is not known. */
  #unread(): unknown {
    const { templates } = this.session;
    return answer(templates.state, {
      waiting: 'Reading what the series exported so far…',
      again: () => templates.load(),
      draw: () => nothing,
    });
  }

  /** One end alone stands for both until the other is chosen; without an end there is no period. */
  #period(
    report: Brief['report'],
    change: { from?: string | null; to?: string | null },
  ): Partial<BriefBody> {
    const from = change.from === undefined ? report.period?.from : change.from;
    const to = change.to === undefined ? report.period?.to : change.to;
    const one = from ?? to;
    return {
      report: { ...report, period: one ? { from: from ?? one, to: to ?? one } : null },
    };
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
    return html`<label class="field"><span class="label">${label}</span>
      <input type="date" .value=${value ?? ''} @change=${(event: Event) => this.#set(change(targetOf(event, HTMLInputElement).value || null))} /></label>`;
  }

  #check(label: string, on: boolean, change: (on: boolean) => void): TemplateResult {
    return html`<label class="choice"><input type="checkbox" .checked=${on} @change=${(event: Event) => change(targetOf(event, HTMLInputElement).checked)} />${label}</label>`;
  }

  #set(change: Partial<BriefBody>): void {
    inBackground(this.session.composer.change('Change a brief', () => change));
  }

  async #saveTemplate(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const name = String(new FormData(targetOf(event, HTMLFormElement)).get('name') ?? '').trim();
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
