import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { FilingOffer, ListedRequirement } from '#contract/requirements.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import { fold } from '#domain/text/folded-text.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { count, longDate } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { filingFields, filingOf } from '../requirements/filing-fields.ts';
import { SessionElement } from '../session-element.ts';
import css from './file-dialog.css?inline';
import { forms } from './forms-sheet.ts';

/** So many questions are listed; typing finds the others. */
const OFFERED = 8;

/** Files passages under a question that is found by typing, for a place and a day. */
@customElement('fb-file-dialog')
export class FileDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  @state() private typed = '';
  @state() private active = 0;
  @state() private chosen: ListedRequirement | null = null;
  @query('[role="combobox"]') private field!: HTMLInputElement | null;
  @query('form .primary') private submit!: HTMLButtonElement | null;
  #focused: HTMLElement | null = null;

  protected override watched() {
    return [this.session.requirements, this.session.filing];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.requirements.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.requirements.leaveList();
    this.session.filing.leave();
  }

  /** What comes with an answer gets the keyboard then: the dialog gave it to what was there before. */
  protected override updated(_changed: PropertyValues<this>): void {
    const wanted = this.field ?? this.submit;
    if (wanted !== this.#focused) wanted?.focus();
    this.#focused = wanted;
  }

  protected override render(): TemplateResult {
    const { room, filing } = this.session;
    const heading = filing.many > 1 ? `File ${filing.many} notes as answers` : 'File as an answer';
    return html`
      <fb-dialog heading=${heading} @close=${() => room.close()}>
        <div class="form">
          ${filing.offer.kind === 'ready' ? html`<p class="passage" dir="auto">${filing.offer.value.quote}</p>` : nothing}
          ${this.chosen ? this.#details(this.chosen) : this.#choice()}
        </div>
      </fb-dialog>
    `;
  }

  /** The field is there at once: who opens the dialog types on while the questions are read. */
  #choice(): TemplateResult {
    const { filing, requirements } = this.session;
    const { list } = requirements;
    const isKnown = list.kind === 'ready';
    const found = isKnown ? this.#found(list.value) : [];
    const shown = found.slice(0, OFFERED);
    const isActive = isKnown && (shown.length > 0 || this.#isNew);
    return html`
      <label class="field"><span class="label">Under which question?</span>
        <input type="search" role="combobox" dir="auto" autocomplete="off" maxlength="500" placeholder="Type to find a question, or to ask a new one"
          aria-expanded=${isKnown ? 'true' : 'false'} aria-controls=${isKnown ? 'questions' : nothing} aria-autocomplete="list" aria-activedescendant=${isActive ? `question-${this.active}` : nothing}
          .value=${this.typed} @input=${this.#type} @keydown=${(event: KeyboardEvent) => this.#key(event, shown)} /></label>
      ${answer(list, {
        waiting: 'Reading the questions…',
        again: () => Promise.all([requirements.load(), filing.ask()]),
        draw: () => this.#questions(found, shown),
      })}
    `;
  }

  get #isNew(): boolean {
    return this.typed.trim() !== '';
  }

  #questions(
    found: readonly ListedRequirement[],
    shown: readonly ListedRequirement[],
  ): TemplateResult {
    return html`
      <ul class="questions" id="questions" role="listbox" aria-label="Questions">
        ${shown.map(
          (
            one,
            at,
          ) => html`<li role="option" id="question-${at}" aria-selected=${at === this.active ? 'true' : 'false'} @click=${() => this.#choose(one)}>
            <span dir="auto">${one.question}</span> <span class="explain"><bdi>${one.places.join(', ')}</bdi> ${one.filings === 0 ? 'no answer yet' : count(one.filings, 'answer')}</span></li>`,
        )}
        ${
          this.#isNew
            ? html`<li role="option" id="question-${shown.length}" aria-selected=${this.active === shown.length ? 'true' : 'false'} @click=${this.#ask}>Ask “<bdi>${this.typed.trim()}</bdi>”</li>`
            : nothing
        }
      </ul>
      ${
        found.length === 0 && !this.#isNew
          ? html`<p class="explain">No question was asked yet. Type one, such as “How many are displaced in White Nile, by site?”.</p>`
          : found.length > shown.length
            ? html`<p class="explain">${count(found.length - shown.length, 'further question')}: type on to find them.</p>`
            : nothing
      }
    `;
  }

  #details(requirement: ListedRequirement): TemplateResult {
    const { filing } = this.session;
    if (filing.many > 1) return this.#form(requirement, null);
    return html`${answer(filing.offer, {
      waiting: 'Reading the passage…',
      again: () => filing.ask(),
      draw: (offer) => this.#form(requirement, offer),
    })}`;
  }

  #form(requirement: ListedRequirement, offer: FilingOffer | null): TemplateResult {
    const { question, places } = requirement;
    const [only, ...others] = places;
    const where = offer?.place || (others.length === 0 ? (only ?? '') : '');
    const day = offer?.day ?? null;
    return html`
      <form @submit=${(sent: SubmitEvent) => this.#save(sent, requirement)}>
        <p class="chosen"><bdi>${question}</bdi> <button type="button" class="quiet" @click=${this.#back}>Another one</button></p>
        ${filingFields(
          { words: '', places: where === '' ? [] : [where], day },
          {
            without: offer?.figure ? figureWords(offer.figure) : 'what it says',
            places,
            ofDay:
              day === null && offer?.published
                ? html`<span class="explain">The passage does not say when; its article is of ${longDate(offer.published)}.</span>`
                : nothing,
          },
        )}
        <div class="actions"><button type="button" @click=${() => this.session.room.close()}>Cancel</button>
          <button class="primary">File</button></div>
      </form>
    `;
  }

  /** Those that ask for what the passage counts first. */
  #found(list: readonly ListedRequirement[]): readonly ListedRequirement[] {
    const wanted = fold(this.typed.trim());
    const { offer } = this.session.filing;
    const counted = offer.kind === 'ready' ? offer.value.counted : null;
    const asks = (one: ListedRequirement) =>
      counted !== null && one.counted?.topic === counted.topic && one.counted.of === counted.of;
    const found = list.filter(({ question, places, indicators }) =>
      fold([question, ...places, ...indicators].join('\n')).includes(wanted),
    );
    return [...found.filter(asks), ...found.filter((one) => !asks(one))];
  }

  #type(event: Event): void {
    this.typed = targetOf(event, HTMLInputElement).value;
    this.active = 0;
  }

  #key(event: KeyboardEvent, shown: readonly ListedRequirement[]): void {
    const last = shown.length - (this.#isNew ? 0 : 1);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = Math.max(0, Math.min(last, this.active + step));
    } else if (event.key === 'Enter' && !event.isComposing) {
      const one = shown[this.active];
      if (one) this.#choose(one);
      // While the questions are read, this one may stand among them.
      else if (this.#isNew && this.session.requirements.list.kind === 'ready')
        inBackground(this.#ask());
    } else return;
    event.preventDefault();
  }

  #choose(one: ListedRequirement): void {
    this.chosen = one;
  }

  readonly #back = (): void => {
    this.chosen = null;
  };

  /** What was typed is a question of its own, asked of no place in particular until somebody says where. */
  readonly #ask = async (): Promise<void> => {
    const kept = await this.session.requirements.save({
      question: this.typed.trim(),
      ...{ indicators: [], counted: null, places: [], due: null, marking: null },
    });
    if (kept) this.#choose({ ...kept, filings: 0 });
  };

  async #save(sent: SubmitEvent, { id }: ListedRequirement): Promise<void> {
    sent.preventDefault();
    const { filing, room } = this.session;
    await room.closeAfter(filing.file(id, filingOf(sent)));
  }
}
