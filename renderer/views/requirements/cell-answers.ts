import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FiledAnswer, ProposedAnswer, RequirementMatrix } from '#contract/requirements.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import { type Grade, gradeWords, shownGrade } from '#domain/grading/admiralty.ts';
import { answerWords } from '#domain/requirements/answer-words.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { icon } from '../../components/icon/icons.ts';
import { markingLabel } from '../../components/marking-label.ts';
import { shortDate } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { forms } from '../dialogs/forms-sheet.ts';
import { SessionElement } from '../session-element.ts';
import './requirement-grid.ts';
import css from './cell-answers.css?inline';
import { filingFields, filingOf } from './filing-fields.ts';
import { asOf, columnName } from './matrix-words.ts';

/** What stands in a cell: its answers side by side, each with its source, and what is only proposed. */
@customElement('fb-cell-answers')
export class CellAnswers extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  @property({ attribute: false }) matrix!: RequirementMatrix;
  /** The id of the filing whose form is open. */
  @state() private editing: string | null = null;
  @query('section') private section!: HTMLElement | null;
  #shown = '';

  protected override watched() {
    return [this.session.requirements];
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { opened } = this.session.requirements;
    const shown = opened ? JSON.stringify(opened) : '';
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.section?.focus();
    this.section?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { opened } = this.session.requirements;
    const { columns, rows } = this.matrix;
    const row = rows.find(({ requirement }) => requirement.id === opened?.requirement);
    const at = columns.findIndex(({ key }) => key === opened?.column);
    const cell = row?.cells[at];
    const column = columns[at];
    if (!row || !cell || !column) return nothing;
    const { answers, proposals, state: kind } = cell;
    const where = columnName(column, this.matrix.by);
    return html`
      <section tabindex="-1" aria-label="Answers: ${where}" @keydown=${this.#key}>
        <header><h2><bdi>${row.requirement.question}</bdi> <span class="where">${where}</span></h2>
          <button class="quiet square" aria-label="Close the answers" title="Close (Esc)" @click=${this.#close}>${icon('close')}</button></header>
        ${kind === 'disputed' ? html`<p class="problem">These count the same on the same day, and can’t all be true.</p>` : nothing}
        ${answers.length === 0 && proposals.length === 0 ? this.#gap(kind === 'gap') : nothing}
        <ul class="cards" aria-label="Answers">${repeat(
          answers,
          ({ id }) => id,
          (one) => html`<li>${this.#answer(one)}</li>`,
        )}${proposals.map((one) => html`<li class="proposed">${this.#proposal(one)}</li>`)}</ul>
      </section>
    `;
  }

  #gap(isAsked: boolean): TemplateResult {
    const key = this.session.commands.keyLabel('requirements.file');
    return isAsked
      ? html`<p class="explain">Nothing answers this yet. While you read, <kbd>${key}</kbd> files a passage here.</p>`
      : html`<p class="explain">Nobody asks this here: “Change” beside the question adds a place to it.</p>`;
  }

  #answer(one: FiledAnswer): TemplateResult {
    const { id, article, quote, day, places, start, reworded, words, figure, marking } = one;
    const isOwn = words !== '' || figure !== null;
    return html`
      <p class="answer" dir="auto">${answerWords(one)}</p>
      ${isOwn ? html`<blockquote dir="auto">${quote}</blockquote>` : nothing}
      ${article !== null && start === null ? html`<p class="problem">The newer version of its text does not say this any more.</p>` : nothing}
      ${reworded ? html`<p class="problem">The newer version of its text words it otherwise.</p>` : nothing}
      ${this.#source(one, () => this.#open(one))}
      <p class="facts">${capitalised(asOf(day, this.matrix.today))}${
        places.length === 0 ? '' : html` · <bdi>${places.join(', ')}</bdi>`
      } ${markingLabel(marking)}</p>
      ${
        this.editing === id
          ? this.#form(one)
          : html`<div class="acts">
            <button class="framed" @click=${() => {
              this.editing = id;
            }}>Edit</button>
            <button class="quiet" @click=${() => this.session.requirements.unfile([one])}>Take away</button></div>`
      }
    `;
  }

  #open({ article, note, start }: FiledAnswer): Promise<unknown> {
    const { reader, freeNotes } = this.session;
    if (article === null) return freeNotes.open(note);
    return start === null ? reader.open(article) : reader.open(article, { offset: start });
  }

  #proposal(one: ProposedAnswer): TemplateResult {
    const { figure, day, speaker, start, article } = one;
    return html`
      <p class="tag-line">Proposed, from what the library counts</p>
      <p class="answer">${figureWords(figure)}</p>
      ${this.#source(one, () => this.session.reader.open(article, { offset: start }))}
      <p class="facts">${speaker === null ? '' : html`<bdi>${speaker}</bdi> says so · `}${capitalised(asOf(day, this.matrix.today))}</p>
      <div class="acts"><button class="framed" @click=${() => this.session.requirements.take(one)}>Take as an answer</button></div>
    `;
  }

  #source(
    {
      title,
      publisher,
      published,
      grade,
    }: Pick<FiledAnswer, 'title' | 'publisher' | 'published'> & { readonly grade: Grade },
    open: () => unknown,
  ): TemplateResult {
    const from = [publisher, published && shortDate(published)].filter(Boolean).join(', ');
    return html`<p class="source"><button class="quiet" @click=${open}><bdi>${title}</bdi></button>
      <span class="facts"><bdi>${from}</bdi> · <span title=${gradeWords(grade)}>${shownGrade(grade) ?? 'not graded'}</span></span></p>`;
  }

  #form(one: FiledAnswer): TemplateResult {
    const { figure, quote } = one;
    const without = answerWords({ words: '', figure, quote }).slice(0, 60);
    return html`
      <form @submit=${(sent: SubmitEvent) => this.#save(sent, one)}>
        ${filingFields(one, { without, places: this.matrix.places })}
        <div class="acts"><button class="primary">Save</button>
          <button type="button" @click=${() => {
            this.editing = null;
          }}>Cancel</button></div>
      </form>
    `;
  }

  async #save(sent: SubmitEvent, one: FiledAnswer): Promise<void> {
    sent.preventDefault();
    if (await this.session.requirements.editFiling(one, filingOf(sent))) this.editing = null;
  }

  readonly #close = (): void => {
    this.session.requirements.openCell(null);
    const grid = this.parentElement?.querySelector('fb-requirement-grid');
    grid?.focusCell();
  };

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.editing === null) this.#close();
    else this.editing = null;
  }
}
