import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FilledContent, PassagePart, PlanItem } from '#domain/brief/plan.ts';
import { CONFIDENCE_LEVELS, type Confidence } from '#domain/judgement/terms.ts';
import { keysOf } from '#domain/keys-of.ts';
import { chosenIn, targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { shortDate } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './plan-item.css?inline';

type Of<Kind extends PlanItem['kind']> = Extract<PlanItem, { kind: Kind }>;

const FILLED: Readonly<Record<FilledContent, string>> = {
  highlights: 'What is new over all articles, at most eight sentences',
  summary: 'The summaries of all articles',
  passages: 'All passages and notes of this section’s tags',
  'key-figures': 'Key figures of all articles, newest first, with what disagrees',
  names: 'The names that the articles name',
  chronology: 'Dated sentences of all articles, by day',
  requirements: 'What you want to know, by places, with what these articles answer and the gaps',
  articles: 'The full texts of all articles',
};

const PARTS: Readonly<Record<PassagePart, string>> = {
  both: 'Passage and note',
  quote: 'Passage only',
  note: 'Note only',
};

/** One item of the brief: what it says, its own choices, and what a reviewer would object to in it. */
@customElement('fb-plan-item')
export class PlanItemCard extends SessionElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) item!: PlanItem;

  protected override watched() {
    return [this.session.composer];
  }

  /** Goes into the item's field, or else to its first control. */
  enter(): void {
    this.renderRoot.querySelector<HTMLElement>('textarea, select, button')?.focus();
  }

  protected override render(): TemplateResult {
    const { composer } = this.session;
    const { id } = this.item;
    return html`
      <div class="head" draggable="true">
        <span class="kind small muted">${this.#kind()}</span>
        ${this.#choice()}
        <span class="acts">
          <button class="quiet square" aria-label="Move up" title="Move up (Alt+↑)" @click=${() => composer.nudge(id, -1)}>${icon('up')}</button>
          <button class="quiet square" aria-label="Move down" title="Move down (Alt+↓)" @click=${() => composer.nudge(id, 1)}>${icon('down')}</button>
          <button class="quiet square" aria-label="Take out" title="Take out (Delete)" @click=${() => composer.removeItem(id)}>${icon('close')}</button>
        </span>
      </div>
      ${this.#body()}
      ${this.#findings()}
    `;
  }

  #kind(): string {
    const { item } = this;
    switch (item.kind) {
      case 'text':
        return 'Text';
      case 'judgement':
        return 'Judgement';
      case 'filled':
        return 'Fills itself';
      case 'observation':
        return 'Own observation';
      case 'summary':
        return `Summary of source ${this.#source(item.article)}`;
      default:
        return `Source ${this.#source(item.article)}`;
    }
  }

  #source(article: string): number {
    return (this.session.composer.current?.articles.indexOf(article) ?? -1) + 1;
  }

  #choice(): TemplateResult | typeof nothing {
    const { item } = this;
    if (item.kind === 'judgement') {
      return html`<select class="choice" aria-label="Analytic confidence" @change=${(
        event: Event,
      ) =>
        this.#set(item, 'Set the confidence', {
          confidence: chosenIn<Confidence | ''>(event, ['', ...CONFIDENCE_LEVELS]) || null,
        })}>
        <option value="">Confidence…</option>
        ${CONFIDENCE_LEVELS.map((level) => html`<option value=${level} ?selected=${level === item.confidence}>${level} confidence</option>`)}
      </select>`;
    }
    if (item.kind !== 'passage') return nothing;
    return html`<select class="choice" aria-label="What of the passage" @change=${(event: Event) =>
      this.#set(item, 'Choose what of a passage', {
        part: chosenIn(event, keysOf(PARTS)),
      })}>
      ${keysOf(PARTS).map((part) => html`<option value=${part} ?selected=${part === item.part}>${PARTS[part]}</option>`)}
    </select>`;
  }

  #set<Kind extends PlanItem['kind']>(
    item: Of<Kind>,
    label: string,
    change: Partial<Of<Kind>>,
  ): void {
    inBackground(this.session.composer.replace(label, { ...item, ...change } as PlanItem));
  }

  #body(): TemplateResult {
    const { item } = this;
    const { composer } = this.session;
    switch (item.kind) {
      case 'text':
      case 'judgement':
        return html`<textarea rows="2" dir="auto" maxlength="100000" aria-label=${item.kind === 'text' ? 'Text' : 'Judgement'}
          placeholder=${item.kind === 'text' ? 'Markdown. A sentence that stands in a source is tied to it by itself; [^1:3] names paragraph 3 of source 1.' : 'Flooding will very likely go on. [^1:3]'}
          .value=${item.markdown}
          @input=${(event: Event) => composer.type(item, targetOf(event, HTMLTextAreaElement).value)}
          @focus=${this.#offerCite}
          @blur=${() => composer.settle()}></textarea>`;
      case 'passage': {
        const note = this.#material(item.article)?.passages.find(
          ({ annotation }) => annotation === item.annotation,
        )?.note;
        return html`
          ${item.part === 'note' ? nothing : html`<blockquote dir="auto">${item.quote}</blockquote>`}
          ${item.part === 'quote' || !note ? nothing : html`<p class="note" dir="auto">${note}</p>`}
        `;
      }
      case 'picture':
        return html`<p class="note" dir="auto">Picture: ${item.quote || 'without a caption'}</p>`;
      case 'sentence':
        return html`<blockquote dir="auto">${item.quote}</blockquote>`;
      case 'figure': {
        const figure = this.#material(item.article)?.figures.find(
          ({ start }) => start === item.start,
        );
        return html`<blockquote dir="auto"><strong>${figure?.words ?? item.quote}</strong> ${figure?.counted ?? ''}</blockquote>`;
      }
      case 'observation': {
        const note = this.session.composer.freeNote(item.note);
        const whose = note && [note.author, shortDate(note.day)].filter(Boolean).join(', ');
        return html`<p class="note" dir="auto">${note?.note ?? item.quote}${whose ? html` <span class="muted small">${whose}</span>` : nothing}</p>`;
      }
      case 'summary':
        return html`<blockquote dir="auto">${this.#material(item.article)?.title ?? ''}</blockquote>`;
      case 'filled':
        return html`<p class="note">${FILLED[item.content]}</p>`;
    }
  }

  #material(article: string) {
    return this.session.composer.material.find((one) => one.article === article);
  }

  /** A citation chosen in the material goes to where the caret stands, or stood last. */
  #offerCite(event: Event): void {
    const { composer } = this.session;
    const field = targetOf(event, HTMLTextAreaElement);
    composer.offerCite((citation) => {
      const { item } = this;
      if (!field.isConnected || !('markdown' in item)) return;
      field.setRangeText(citation, field.selectionStart, field.selectionEnd, 'end');
      composer.type(item, field.value);
      field.focus();
    });
  }

  #findings(): TemplateResult | typeof nothing {
    const { shown } = this.session.composer.pages;
    const own = shown?.findings.filter(({ item }) => item === this.item.id) ?? [];
    if (own.length === 0) return nothing;
    return html`<ul class="findings small" aria-label="To look at">${own.map(({ message }) => html`<li dir="auto">${message}</li>`)}</ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fb-plan-item': PlanItemCard;
  }
}
