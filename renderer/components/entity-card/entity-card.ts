import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EntityType } from '#domain/entities/types.ts';
import type { ResolvedDate } from '#domain/reading/dates/resolved-date.ts';
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
  /** Which of the entity's mentions it is, from 0, and how many there are. */
  readonly at: number;
  readonly mentions: number;
}

/** Stands beside a mention; what corrects it comes into its slot. Tells `fb-mention`. */
@customElement('fb-entity-card')
export class EntityCard extends LitElement {
  static override styles = [controls, sheet(css)];
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
    const { type, name, role, aliases, date, at, mentions } = this.mention;
    const teller = (act: MentionAct) => () => tell(this, 'fb-mention', act);
    return html`
      <p class="type">${ENTITY_TYPE_NAMES[type]}</p>
      <h2 dir="auto">${name}</h2>
      ${role ? html`<p class="role">${role}</p>` : nothing}
      ${date ? html`<p>${dateWords(date)}</p>` : nothing}
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
}

/** `list`: all mentions of its entity; `page`: all that the library knows of it. */
export type MentionAct = 'previous' | 'next' | 'list' | 'page' | 'correct';

declare global {
  interface HTMLElementEventMap {
    'fb-mention': CustomEvent<MentionAct>;
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
