import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type ArticleGrades, MOST_SUPPORTS } from '#contract/grades.ts';
import type { ArticleSummary } from '#domain/article.ts';
import {
  CREDIBILITY,
  isCredibility,
  isReliability,
  RELIABILITY,
} from '#domain/grading/admiralty.ts';
import { gradedOtherwise } from '#domain/grading/said-when-graded.ts';
import { TLP_LABELS, TLP_MEANING } from '#domain/marking/marking.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import css from './grade-dialog.css?inline';

/** Articles offered as support at a time; the field above finds the others. */
const OFFERED = 50;
const OWN = 'own';

/** The two letters of a passage's grade, what supports it, and how far it may go. Saves at once. */
@customElement('fb-grade-dialog')
export class GradeDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  @state() private wanted = '';
  @state() private writesOwn = false;

  protected override watched() {
    return [this.session.grades, this.session.annotations, this.session.library];
  }

  protected override render(): TemplateResult {
    const { room, grades, annotations } = this.session;
    return html`
      <fb-dialog heading="Grade" @close=${() => room.close()}>
        <div class="form">
          <p class="passage" dir="auto">${annotations.find(grades.subject)?.quote}</p>
          ${this.#saidBefore()}
          ${answer(grades.state, {
            waiting: 'Reading the grades…',
            again: () => grades.load(annotations.find(grades.subject)?.article ?? null),
            draw: (known) => this.#form(known),
          })}
          <div class="actions"><button class="primary" @click=${() => room.close()}>Done</button></div>
        </div>
      </fb-dialog>
    `;
  }

  /** That the passage says other facts than when somebody judged it. */
  #saidBefore(): TemplateResult | typeof nothing {
    const { grades, annotations } = this.session;
    const passage = annotations.find(grades.subject);
    const words = passage && gradedOtherwise(grades.passage(passage.id), passage.quote);
    return words ? html`<p class="problem">${words} Judge it again.</p>` : nothing;
  }

  #form({ source }: ArticleGrades): TemplateResult {
    const { grades } = this.session;
    const { reliability, credibility } = grades.gradeOf(grades.subject ?? '');
    return html`
      <div class="two">
        ${this.#radios('reliability', html`Source: <bdi>${source}</bdi>`, RELIABILITY, reliability ?? '')}
        ${this.#radios('credibility', html`This passage`, CREDIBILITY, `${credibility ?? ''}`)}
      </div>
      <p class="problem" role="alert" ?hidden=${grades.refusal === null}>${grades.refusal}</p>
      ${this.#supports()}
      ${this.#marking()}
    `;
  }

  #radios(
    name: string,
    legend: TemplateResult,
    words: Readonly<Record<string, string>>,
    current: string,
  ): TemplateResult {
    return html`<fieldset @change=${this.#grade}>
      <legend>${legend}</legend>
      <label class="choice"><input type="radio" name=${name} value="" .checked=${live(current === '')} /> Not graded</label>
      ${Object.entries(words).map(
        ([value, word]) => html`<label class="choice">
          <input type="radio" name=${name} value=${value} .checked=${live(value === current)} /> <b>${value}</b> ${word}
        </label>`,
      )}
    </fieldset>`;
  }

  #supports(): TemplateResult {
    const { library, grades } = this.session;
    const { supports } = grades.passage(grades.subject ?? '');
    const others = library.articles.filter(({ id }) => id !== grades.article);
    if (others.length === 0)
      return html`<p class="explain">Once the library holds other articles, those that say the same can be ticked here.</p>`;
    const shown = offered(others, supports, this.wanted);
    return html`<fieldset>
      <legend>Also said by</legend>
      ${
        others.length > OFFERED / 5
          ? html`<input type="search" aria-label="Find an article" placeholder="Find an article" .value=${this.wanted} @input=${this.#find} />`
          : nothing
      }
      <div class="list">
        ${repeat(
          shown,
          ({ id }) => id,
          ({ id, title, publisher }) => html`<label class="choice">
            <input type="checkbox" value=${id} .checked=${live(supports.includes(id))} @change=${this.#support} />
            <span dir="auto">${title}${publisher === null ? '' : `, ${publisher}`}${this.#reason(id, supports)}</span>
          </label>`,
        )}
        ${shown.length === 0 ? html`<p class="explain">No article has these words in its title or publisher.</p>` : nothing}
      </div>
    </fieldset>`;
  }

  /** What a ticked article adds, or why it adds nothing. */
  #reason(article: string, supports: readonly string[]): TemplateResult | typeof nothing {
    const known = supports.includes(article) ? this.session.grades.reasonOf(article) : undefined;
    if (!known) return nothing;
    const words = known.accepted ? 'Counts' : 'Does not count';
    return html`<br /><span class="explain">${words}: ${known.reason}</span>`;
  }

  #marking(): TemplateResult {
    const { grades } = this.session;
    const { marking } = grades.passage(grades.subject ?? '');
    const tlp = TLP_LABELS.find((label) => label === marking);
    const chosen = this.writesOwn || (marking !== null && !tlp) ? OWN : (tlp ?? '');
    return html`<div class="two">
      <label class="field"><span class="label">Marking</span>
        <select .value=${live(chosen)} @change=${this.#choose}>
          <option value="" ?selected=${chosen === ''}>None</option>
          ${TLP_LABELS.map((label) => html`<option value=${label} title=${TLP_MEANING[label]} ?selected=${chosen === label}>${label}</option>`)}
          <option value=${OWN} ?selected=${chosen === OWN}>In own words</option>
        </select>
      </label>
      ${
        chosen === OWN
          ? html`<label class="field"><span class="label">Words of the marking</span>
              <input type="text" dir="auto" maxlength="100" autocomplete="off" .value=${tlp ? '' : (marking ?? '')} @change=${this.#write} /></label>`
          : nothing
      }
    </div>`;
  }

  async #grade(event: Event): Promise<void> {
    const { name, value } = targetOf(event, HTMLInputElement);
    const { grades } = this.session;
    if (name === 'reliability') {
      if (value === '' || isReliability(value)) await grades.setReliability(value || null);
      return;
    }
    const credibility = value === '' ? null : Number(value);
    if (credibility === null || isCredibility(credibility))
      await grades.setPassage({ credibility });
  }

  async #support(event: Event): Promise<void> {
    const { value, checked } = targetOf(event, HTMLInputElement);
    const { grades, library } = this.session;
    const { supports } = grades.passage(grades.subject ?? '');
    const others = supports.filter((id) => id !== value && library.find(id));
    if (checked && others.length >= MOST_SUPPORTS) this.requestUpdate();
    else await grades.setPassage({ supports: checked ? [...others, value] : others });
  }

  async #choose(event: Event): Promise<void> {
    const { value } = targetOf(event, HTMLSelectElement);
    this.writesOwn = value === OWN;
    if (!this.writesOwn) await this.session.grades.setPassage({ marking: value || null });
  }

  async #write(event: Event): Promise<void> {
    const { value } = targetOf(event, HTMLInputElement);
    await this.session.grades.setPassage({ marking: value.trim() || null });
  }

  #find(event: Event): void {
    this.wanted = targetOf(event, HTMLInputElement).value;
  }
}

/** The ticked ones, then those whose title or publisher has the words. */
function offered(
  articles: readonly ArticleSummary[],
  supports: readonly string[],
  wanted: string,
): readonly ArticleSummary[] {
  const words = wanted.trim().toLocaleLowerCase();
  const isTicked = ({ id }: ArticleSummary) => supports.includes(id);
  const isWanted = ({ title, publisher }: ArticleSummary) =>
    `${title} ${publisher ?? ''}`.toLocaleLowerCase().includes(words);
  const found = articles.filter((article) => !isTicked(article) && isWanted(article));
  return [...articles.filter(isTicked), ...found.slice(0, OFFERED)];
}
