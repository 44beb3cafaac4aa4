import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EntityType } from '#domain/entities/types.ts';
import type { DayOrder, OpenDate, ResolvedDate } from '#domain/reading/dates/resolved-date.ts';
import { cardSheet } from '../../styles/card-sheet.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { sheet } from '../../styles/sheet.ts';
import { icon } from '../icon/icons.ts';
import { placeNear } from '../place-near.ts';
import { tell } from '../tell.ts';
import { longDate } from '../wording.ts';
import css from './entity-card.css?inline';

/** What the analysis says about one mention. */
export interface ShownMention {
  readonly type: EntityType;
  /** What the entity is called. */
  readonly name: string;
  /** Their title or office, where the text says one. */
  readonly role?: string | undefined;
  readonly aliases: readonly string[];
  readonly date: ResolvedDate | null;
  /** Both days that the text leaves open. */
  readonly open?: OpenDate | undefined;
  /** Who is asked about when it writes the day first: what the article's source is called. */
  readonly source?: string | undefined;
  /** Which of the entity's mentions it is, from 0, and how many there are. */
  readonly at: number;
  readonly mentions: number;
}

/** Stands beside a mention; what corrects it comes into its slot. Tells `fb-mention` and `fb-date-order`. */
@customElement('fb-entity-card')
export class EntityCard extends LitElement {
  static override styles = [controls, cardSheet, sheet(css)];
  @property({ attribute: false }) place: DOMRect | null = null;
  @property({ attribute: false }) mention!: ShownMention;
  /** Whether its correction is open. */
  @property({ attribute: false }) correcting = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-label', 'Entity');
  }

  protected override updated(): void {
    if (this.place) placeNear(this, this.place);
  }

  protected override render(): TemplateResult {
    const { type, name, role, aliases, date, open, at, mentions } = this.mention;
    const teller = (act: MentionAct) => () => tell(this, 'fb-mention', act);
    return html`
      <p class="type">${ENTITY_TYPE_NAMES[type]}</p>
      <h2 dir="auto">${name}</h2>
      ${role ? html`<p class="role">${role}</p>` : nothing}
      ${date ? html`<p>${dateWords(date)}</p>${this.#order(date)}` : nothing}
      ${open ? this.#open(open) : nothing}
      ${aliases.length > 0 ? html`<p class="aliases" dir="auto">also “${aliases.join('”, “')}”</p>` : nothing}
      <div class="acts">
        <button class="quiet square" aria-label="Previous mention" ?disabled=${mentions < 2} @click=${teller('previous')}>${icon('previous')}</button>
        <span class="small muted">${at + 1} of ${mentions}</span>
        <button class="quiet square" aria-label="Next mention" ?disabled=${mentions < 2} @click=${teller('next')}>${icon('next')}</button>
        <button class="quiet push" @click=${teller('list')}>Show all</button>
        <button class="quiet" @click=${teller('page')}>Open page</button>
        <button class="quiet" aria-expanded=${this.correcting} @click=${teller('correct')}>Correct</button>
      </div>
      <slot></slot>
    `;
  }

  /** Both days, and how a person says once which of them the source means. */
  #open(open: OpenDate): TemplateResult {
    const settle = (first: DayOrder['first']) => () => tell(this, 'fb-date-order', first);
    const { source = 'This source' } = this.mention;
    return html`
      <p>${open.map(dateWords).join(' or ')}</p>
      <p class="small muted">The text leaves open whether the day or the month comes first.</p>
      <div class="orders">
        <button @click=${settle('day')}><bdi>${source}</bdi> writes the day first</button>
        <button @click=${settle('month')}><bdi>${source}</bdi> writes the month first</button>
      </div>`;
  }

  /** What said which number is the day; what a person said can be taken back. */
  #order({ order }: ResolvedDate): TemplateResult | typeof nothing {
    if (!order) return nothing;
    const words = ORDER_WORDS[order.first];
    if (order.by === 'text')
      return html`<p class="small muted">Read ${words}, as another date of this text is written.</p>`;
    if (order.by === 'sentence')
      return html`<p class="small muted">Read ${words}, as the sentence says.</p>`;
    return html`
      <p class="small muted">Read ${words}, as you said of <bdi>${this.mention.source ?? 'this source'}</bdi>.</p>
      <div class="orders"><button @click=${() => tell(this, 'fb-date-order', null)}>Leave its dates open again</button></div>`;
  }
}

const ORDER_WORDS: Readonly<Record<DayOrder['first'], string>> = {
  day: 'day first',
  month: 'month first',
};

/** `list`: all mentions of its entity; `page`: all that the library knows of it. */
export type MentionAct = 'previous' | 'next' | 'list' | 'page' | 'correct';

declare global {
  interface HTMLElementEventMap {
    'fb-mention': CustomEvent<MentionAct>;
    /** What the source writes first from now on; null leaves its dates open again. */
    'fb-date-order': CustomEvent<DayOrder['first'] | null>;
  }
}

/** What a date in the text resolves to. */
function dateWords({ from, to, precision }: ResolvedDate): string {
  const about = precision === 'approximate' ? 'about ' : '';
  if (from && to && from !== to) return `${about}${longDate(from)} to ${longDate(to)}`;
  if (from && to) return `${about}${longDate(from)}`;
  if (from) return `since ${about}${longDate(from)}`;
  return to ? `until ${about}${longDate(to)}` : '';
}
