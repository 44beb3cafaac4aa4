import { inBackground } from '../../state/in-background.ts';
import '../place-bar/place-bar.ts';
import './requirement-grid.ts';
import './cell-answers.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { RequirementMatrix } from '#contract/requirements.ts';
import { MATRIX_BY, type MatrixBy } from '#domain/requirements/columns.ts';
import { answer } from '../../components/answer/answer.ts';
import { chosenIn, targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { ceilingField, ceilingOf } from '../dialogs/ceiling-field.ts';
import { forms } from '../dialogs/forms-sheet.ts';
import { saveFile } from '../dialogs/save-file.ts';
import { SessionElement } from '../session-element.ts';
import css from './requirements-view.css?inline';

const BY_WORDS: Readonly<Record<MatrixBy, string>> = { place: 'By place', week: 'By week' };
const WEEKS = [4, 8, 13, 26, 52] as const;

/** What people want to know, what answers it and where the gaps are. */
@customElement('fb-requirements')
export class RequirementsView extends SessionElement {
  static override styles = [controls, forms, placeSheet, sheet(css)];

  protected override watched() {
    return [this.session.requirements];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.requirements.open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.requirements.close();
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { requirements } = session;
    return html`
      <main aria-label="Requirements" class="contents">
        <fb-place-bar .session=${session}></fb-place-bar>
        <div class="page" tabindex="0" role="region" aria-label="Requirements matrix"><div class="sheet">
          ${answer(requirements.matrix, {
            waiting: 'Drawing the matrix…',
            again: () => requirements.open(),
            draw: (matrix) =>
              matrix.rows.length === 0 && requirements.asked.place === ''
                ? this.#none()
                : this.#matrix(matrix),
          })}
        </div></div>
      </main>
    `;
  }

  #none(): TemplateResult {
    const { commands } = this.session;
    return html`
      <div class="empty">
        <h1>What do you want to know?</h1>
        <p>Write down a question, such as <q>How many are displaced in White Nile, by site?</q>, with the places where it is asked: Kosti, Rabak, Tandalti. The matrix then shows for each place, or for each week, what is answered, by how good a source and as of when, and where nothing is known yet.</p>
        <p>While you read, <kbd>${commands.keyLabel('requirements.file')}</kbd> files a sentence, a note or a figure under a question.</p>
        ${this.#newButton('primary')}
      </div>
    `;
  }

  #newButton(look: 'primary' | 'framed'): TemplateResult {
    return html`<button class=${look} @click=${() => this.session.writeRequirement(null)}>${icon('add')}New question…</button>`;
  }

  #matrix(matrix: RequirementMatrix): TemplateResult {
    const { session } = this;
    return html`
      <div class="head"><h1>Requirements</h1>${this.#newButton('framed')}</div>
      ${this.#choices(matrix)}
      <p class="muted" role="status">${this.#status(matrix)}</p>
      ${
        matrix.rows.length === 0
          ? nothing
          : html`
            <fb-requirement-grid .session=${session} .matrix=${matrix}></fb-requirement-grid>
            <fb-cell-answers .session=${session} .matrix=${matrix}></fb-cell-answers>
            <form class="save" @submit=${this.#save}>${ceilingField()}
              <button class="framed">Save as a table (CSV)</button></form>`
      }
    `;
  }

  #choices({ places, until }: RequirementMatrix): TemplateResult {
    const { requirements } = this.session;
    const { by, weeks, place } = requirements.asked;
    return html`
      <div class="choices">
        <label class="field"><span class="label">Columns</span>
          <select @change=${(event: Event) => requirements.open({ by: chosenIn(event, MATRIX_BY) })}>
            ${MATRIX_BY.map((one) => html`<option value=${one} ?selected=${one === by}>${BY_WORDS[one]}</option>`)}</select></label>
        ${
          by === 'place'
            ? nothing
            : html`
              <label class="field"><span class="label">Weeks</span>
                <select @change=${(event: Event) => requirements.open({ weeks: Number(targetOf(event, HTMLSelectElement).value) })}>
                  ${WEEKS.map((one) => html`<option value=${one} ?selected=${one === weeks}>${one}</option>`)}</select></label>
              <label class="field"><span class="label">Up to</span>
                <input type="date" .value=${until} @change=${(event: Event) => requirements.open({ until: targetOf(event, HTMLInputElement).value || null })} /></label>`
        }
        <label class="field where"><span class="label">Where</span>
          <input type="search" dir="auto" list="asked-places" maxlength="200" autocomplete="off" placeholder="everywhere" .value=${place}
            @change=${(event: Event) => requirements.open({ place: targetOf(event, HTMLInputElement).value.trim() })} />
          <datalist id="asked-places">${places.map((name) => html`<option value=${name}></option>`)}</datalist></label>
      </div>
    `;
  }

  #status({ rows, waiting }: RequirementMatrix): string {
    const { place } = this.session.requirements.asked;
    if (rows.length === 0) return `Nothing is asked of “${place}”.`;
    const cells = rows.flatMap((row) => row.cells);
    const many = (state: (typeof cells)[number]['state']) =>
      cells.filter((cell) => cell.state === state).length;
    const [gaps, disputed, proposed] = [many('gap'), many('disputed'), many('proposed')];
    const facts = [
      count(rows.length, 'question'),
      count(gaps + proposed, 'gap'),
      ...(proposed > 0 ? [`for ${proposed} of them a figure of the library is proposed`] : []),
      ...(disputed > 0 ? [`${count(disputed, 'cell')} with answers that can’t both be true`] : []),
    ];
    const still =
      waiting > 0
        ? `; ${count(waiting, 'article')} ${waiting === 1 ? 'is' : 'are'} still to be read for what they count`
        : '';
    return `${facts.join(', ')}${still}.`;
  }

  async #save(sent: SubmitEvent): Promise<void> {
    sent.preventDefault();
    const file = await this.session.requirements.table(ceilingOf(sent));
    if (file) saveFile(file.name, file.mediaType, file.bytes);
  }
}
