import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FiledAnswer, ProposedAnswer, RequirementMatrix } from '#contract/requirements.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import { gradeWords, shownGrade } from '#domain/grading/admiralty.ts';
import { answerWords } from '#domain/requirements/answer-words.ts';
import { daysBetween, type MatrixBy } from '#domain/requirements/columns.ts';
import type { CellState, MatrixCell } from '#domain/requirements/matrix.ts';
import { shortened } from '#domain/text/shortened.ts';
import { icon } from '../../components/icon/icons.ts';
import { count, shortDate } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { asOf, columnName, spanWords } from './matrix-words.ts';
import css from './requirement-grid.css?inline';

type Cell = MatrixCell<FiledAnswer, ProposedAnswer>;
type Row = RequirementMatrix['rows'][number];

/** Answers that a cell shows by themselves; the others it counts. */
const SHOWN = 2;
const LONGEST = 60;

/** Questions by places or weeks, one cell for the keyboard at a time: arrows walk, Enter opens. */
@customElement('fb-requirement-grid')
export class RequirementGrid extends SessionElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) matrix!: RequirementMatrix;
  /** Where the keyboard is; the first column is the questions. */
  @state() private at = { row: 0, column: 0 };
  /** The keyboard follows to the cell that an arrow led to. */
  #follows = false;
  #drawnBy: MatrixBy = 'place';

  protected override watched() {
    return [this.session.requirements];
  }

  protected override willUpdate(): void {
    const { rows, columns } = this.matrix;
    const row = Math.max(0, Math.min(this.at.row, rows.length - 1));
    const column = Math.max(0, Math.min(this.at.column, columns.length));
    if (row !== this.at.row || column !== this.at.column) this.at = { row, column };
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#showNewest();
    if (!this.#follows) return;
    this.#follows = false;
    this.focusCell();
  }

  /** Weeks run to the newest one, which is what a person looks for first. */
  #showNewest(): void {
    const { by } = this.matrix;
    if (by === this.#drawnBy) return;
    this.#drawnBy = by;
    if (by === 'week')
      this.renderRoot.querySelector('thead th:last-child')?.scrollIntoView({ block: 'nearest' });
  }

  /** Gives the keyboard to the cell that had it last. */
  focusCell(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  protected override render(): TemplateResult {
    const { columns, rows } = this.matrix;
    return html`
      <div class="wide"><table role="grid" aria-label="Questions by ${this.matrix.by}" @keydown=${this.#key}>
        <thead><tr><th scope="col">Question</th>${columns.map((column) => html`<th scope="col"><bdi>${columnName(column, this.matrix.by)}</bdi></th>`)}</tr></thead>
        <tbody>${rows.map((row, index) => this.#row(row, index))}</tbody>
      </table></div>
    `;
  }

  #row(row: Row, index: number): TemplateResult {
    const { requirement, cells } = row;
    const { requirements } = this.session;
    const { opened } = requirements;
    return html`
      <tr>
        <th scope="row" tabindex=${this.#tabIndex(index, 0)} data-row=${index} data-column="0" @click=${() => this.#go(index, 0)}>${this.#question(row)}</th>
        ${cells.map((cell, at) => {
          const column = this.matrix.columns[at];
          const isOpened =
            opened?.requirement === requirement.id && opened.column === (column?.key ?? '');
          return html`<td role="gridcell" class="${cell.state} ${isOpened ? 'opened' : ''}" tabindex=${this.#tabIndex(index, at + 1)} aria-selected=${isOpened ? 'true' : 'false'}
            data-row=${index} data-column=${at + 1} @click=${() => this.#press(index, at + 1)}>${this.#cell(cell)}</td>`;
        })}
      </tr>
    `;
  }

  #question({ requirement, cells }: Row): TemplateResult {
    const { question, due, marking } = requirement;
    const open = cells.filter(({ state }) => state === 'gap' || state === 'proposed').length;
    const late = due === null || open === 0 ? 0 : daysBetween(due, this.matrix.today);
    return html`
      <span class="question" dir="auto">${question}</span>
      <span class="facts">${[
        open === 0 ? 'No gap' : count(open, 'gap'),
        ...(due === null ? [] : [`wanted by ${shortDate(due)}`]),
        ...(marking === null ? [] : [marking]),
      ].join(
        ' · ',
      )}${late > 0 ? html` · <strong class="late">overdue by ${spanWords(late)}</strong>` : nothing}</span>
      <span class="acts">
        <button class="quiet square" tabindex="-1" aria-label="Change “${question}”" title="Change (Enter)" @click=${() => this.session.writeRequirement(requirement)}>${icon('edit')}</button>
        <button class="quiet square" tabindex="-1" aria-label="Remove “${question}”" title="Remove (Del)" @click=${() => this.session.requirements.remove(requirement)}>${icon('trash')}</button>
      </span>`;
  }

  #cell({ state, answers, proposals, missing }: Cell): TemplateResult {
    const more = answers.length - SHOWN;
    const [first] = proposals;
    return html`
      ${answers.slice(0, SHOWN).map((one) => this.#answer(one))}
      ${more > 0 ? html`<span class="facts">and ${more} more</span>` : nothing}
      ${state === 'disputed' ? html`<span class="facts disagree">They can’t both be true.</span>` : nothing}
      ${missing.length > 0 ? html`<span class="facts">Open: <bdi>${missing.join(', ')}</bdi></span>` : nothing}
      ${
        answers.length === 0 && first
          ? html`<span class="proposal">Proposed: ${figureWords(first.figure)}</span>
            <span class="facts">${asOf(first.day, this.matrix.today)}${proposals.length > 1 ? `, and ${proposals.length - 1} more` : ''}</span>`
          : nothing
      }
      ${EMPTY[state] === null ? nothing : html`<span class=${state === 'gap' ? 'gap-word' : 'visually-hidden'}>${EMPTY[state]}</span>`}
    `;
  }

  #answer(one: FiledAnswer): TemplateResult {
    const grade = shownGrade(one.grade);
    return html`
      <span class="answer" dir="auto">${shortened(answerWords(one), LONGEST)}</span>
      <span class="facts">${asOf(one.day, this.matrix.today)} ${
        grade === null
          ? html`<span>· not graded</span>`
          : html`<abbr title=${gradeWords(one.grade)}>· ${grade}</abbr>`
      }</span>`;
  }

  readonly #tabIndex = (row: number, column: number): 0 | -1 =>
    row === this.at.row && column === this.at.column ? 0 : -1;

  #go(row: number, column: number): void {
    this.at = { row, column };
  }

  /** Opens what a place of the grid holds: a question's form, or the answers of a cell. */
  #press(row: number, column: number): void {
    this.#go(row, column);
    const found = this.matrix.rows[row];
    if (!found) return;
    const { id } = found.requirement;
    const key = this.matrix.columns[column - 1]?.key ?? '';
    if (column === 0) this.session.writeRequirement(found.requirement);
    else this.session.requirements.openCell({ requirement: id, column: key });
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement) || target.dataset.row === undefined) return;
    const { row, column } = this.at;
    const rtl = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const last = { row: this.matrix.rows.length - 1, column: this.matrix.columns.length };
    const to = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - rtl],
      ArrowRight: [row, column + rtl],
      Home: [row, 0],
      End: [row, last.column],
      PageUp: [0, column],
      PageDown: [last.row, column],
    }[event.key];
    if (to) {
      const [down = row, across = column] = to;
      this.#follows = true;
      this.at = {
        row: Math.max(0, Math.min(last.row, down)),
        column: Math.max(0, Math.min(last.column, across)),
      };
    } else if (event.key === 'Enter' || event.key === ' ') this.#press(row, column);
    else if (event.key === 'Delete' && column === 0) {
      const { requirement } = this.matrix.rows[row] ?? {};
      if (requirement) inBackground(this.session.requirements.remove(requirement));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** What a cell without an answer says; null where something else stands in it. */
const EMPTY: Readonly<Record<CellState, string | null>> = {
  answered: null,
  disputed: null,
  proposed: null,
  gap: 'Gap',
  'not-asked': 'not asked',
};

declare global {
  interface HTMLElementTagNameMap {
    'fb-requirement-grid': RequirementGrid;
  }
}
