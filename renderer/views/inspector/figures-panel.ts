import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { figureWords } from '#domain/figures/figure-words.ts';
import type { Figure } from '#domain/figures/types.ts';
import { readsFigures } from '#domain/language/reads-figures.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './figures-panel.css?inline';

const WORDS = [
  { name: 'subject', label: 'What is counted' },
  { name: 'place', label: 'Where' },
  { name: 'asOf', label: 'As of' },
  { name: 'attribution', label: 'According to' },
] as const;

/** What the open article counts, in the order of its text. */
@customElement('fb-figures-panel')
export class FiguresPanel extends SessionElement {
  static override styles = [controls, sheet(css)];
  /** Where the figure begins whose form is open. */
  @state() private correcting: number | null = null;
  /** The revision whose figures were asked for. */
  #asked = '';

  protected override watched() {
    return [this.session.reader, this.session.figures];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asked = '';
    this.session.figures.leave();
  }

  protected override updated(): void {
    const article = this.session.reader.current?.article;
    const asked = article ? `${article.id} ${article.sha256}` : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    // A form belongs to the figure of one text.
    this.correcting = null;
    if (article) inBackground(this.session.figures.read(article.id));
    else this.session.figures.leave();
  }

  protected override render(): TemplateResult {
    const article = this.session.reader.current?.article.id;
    const { figures } = this.session;
    // The one that was left last does not stand under the new one until that is asked for.
    const state = figures.article === article ? figures.figures : ({ kind: 'loading' } as const);
    return html`${answer(state, {
      waiting: 'Reading the figures…',
      again: () => article !== undefined && figures.read(article),
      draw: (found) => this.#figures(found),
    })}`;
  }

  #figures(figures: readonly Figure[]): TemplateResult {
    if (figures.length === 0) {
      const { language = null } = this.session.reader.current?.article ?? {};
      return html`<p class="state">${
        readsFigures(language)
          ? 'This article counts nothing: no number in it says how many or how much.'
          : 'Figures are read from English, Arabic, French and Russian texts only.'
      }</p>`;
    }
    return html`
      <button class="framed" @click=${() => this.session.room.go({ kind: 'figures' })}>Compare over the library</button>
      <ul aria-label="Figures">${figures.map((figure) => this.#row(figure))}</ul>
    `;
  }

  #row(figure: Figure): TemplateResult {
    const { figures } = this.session;
    const { subject, place, asOf, attribution, start, end } = figure;
    const go = () => {
      this.session.reader.caret.place({ start, end });
      this.session.reader.goTo({ start, end });
    };
    const facts = [place, asOf, attribution && `says ${attribution}`].filter(Boolean).join(' · ');
    return html`
      <li @focusin=${() => figures.focus(figure)} @focusout=${() => figures.focus(null)}>
        <div class="row">
          <button class="figure" @click=${go}>
            <span class="value">${figureWords(figure)}</span> <span dir="auto">${subject ?? ''}</span>
            <span class="facts muted" dir="auto">${facts}</span>
          </button>
          <button class="quiet square" aria-label="All claims of this" title="All claims of this"
            @click=${() => this.session.showClaimsOf(figure)}>${icon('claims')}</button>
          <button class="quiet square" aria-label="File under a question" title="File under a question"
            @click=${() => this.session.fileFigure(figure)}>${icon('file')}</button>
          <button class="quiet square" aria-label="Correct this figure" title="Correct" @click=${() => {
            this.correcting = this.correcting === start ? null : start;
          }}>${icon('edit')}</button>
          <button class="quiet square" aria-label="Nothing is counted here" title="Nothing is counted here"
            @click=${() => this.session.figures.correct(figure, null)}>${icon('trash')}</button>
        </div>
        ${this.correcting === start ? this.#form(figure) : nothing}
      </li>
    `;
  }

  #form(figure: Figure): TemplateResult {
    const { value } = figure;
    return html`
      <form @submit=${(event: SubmitEvent) => this.#save(event, figure)}>
        ${value === null ? nothing : html`<label class="field"><span class="label">Value</span><input type="number" name="value" step="any" required .value=${String(value)} /></label>`}
        ${WORDS.map(
          ({ name, label }) => html`<label class="field"><span class="label">${label}</span>
            <input type="text" name=${name} maxlength="500" dir="auto" autocomplete="off" .value=${figure[name] ?? ''} /></label>`,
        )}
        <div class="acts"><button class="primary">Save</button>
          <button type="button" @click=${() => {
            this.correcting = null;
          }}>Cancel</button></div>
      </form>
    `;
  }

  async #save(event: SubmitEvent, figure: Figure): Promise<void> {
    event.preventDefault();
    const form = new FormData(targetOf(event, HTMLFormElement));
    const words = Object.fromEntries(
      WORDS.map(({ name }) => [name, String(form.get(name) ?? '').trim() || null]),
    );
    const value = form.get('value');
    const edit = { ...words, ...(value === null ? {} : { value: Number(value) }) };
    if (await this.session.figures.correct(figure, edit)) this.correcting = null;
  }
}
