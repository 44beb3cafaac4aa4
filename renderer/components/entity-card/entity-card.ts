import '../entity-correction/entity-correction.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ResolvedDate } from '#domain/reading/dates/resolved-date.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { sheet } from '../../styles/sheet.ts';
import { icon } from '../icon/icons.ts';
import { placeNear } from '../place-near.ts';
import { SessionElement } from '../session-element.ts';
import { longDate } from '../wording.ts';
import css from './entity-card.css?inline';

/** What the analysis says about one mention, beside it. */
@customElement('fb-entity-card')
export class EntityCard extends SessionElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) place: DOMRect | null = null;
  /** The mention whose correction is open. */
  @state() private correcting = -1;

  protected override watched() {
    return [this.session.reader];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-label', 'Entity');
  }

  protected override updated(): void {
    if (this.place) placeNear(this, this.place);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reader, room, showInspector } = this.session;
    const index = reader.card ?? -1;
    const mention = reader.mentions[index];
    const entity = reader.current?.analysis?.entities.find(({ id }) => id === mention?.entity);
    if (!mention || !entity) return nothing;
    const at = entity.mentions.indexOf(index);
    const step = (by: number) => {
      const next = entity.mentions.at((at + by) % entity.mentions.length) ?? index;
      const span = reader.mentions[next];
      if (!span) return;
      reader.caret.place(span);
      reader.goTo(span, 'steady');
      reader.openCard(next);
    };
    const page = () => {
      reader.openCard(null);
      this.session.openEntity(entity.id);
    };
    const list = () => {
      reader.focusEntity(entity.id, at);
      reader.openCard(null);
      showInspector();
      room.showTab('entities');
    };
    return html`
      <p class="type">${ENTITY_TYPE_NAMES[mention.type]}</p>
      <h3 dir="auto">${entity.name}</h3>
      ${mention.date ? html`<p>${dateWords(mention.date)}</p>` : nothing}
      ${entity.aliases.length > 0 ? html`<p class="aliases" dir="auto">also “${entity.aliases.join('”, “')}”</p>` : nothing}
      <div class="acts">
        <button class="quiet square" aria-label="Previous mention" ?disabled=${entity.mentions.length < 2} @click=${() => step(-1)}>${icon('previous')}</button>
        <span class="small muted">${at + 1} of ${entity.mentions.length}</span>
        <button class="quiet square" aria-label="Next mention" ?disabled=${entity.mentions.length < 2} @click=${() => step(1)}>${icon('next')}</button>
        <button class="quiet push" @click=${list}>Show all</button>
        <button class="quiet" @click=${page}>Open page</button>
        <button class="quiet" aria-expanded=${this.correcting === index} @click=${() => {
          this.correcting = this.correcting === index ? -1 : index;
        }}>Correct</button>
      </div>
      ${
        this.correcting === index
          ? html`<fb-entity-correction .session=${this.session} .mention=${mention} .called=${entity.name} .article=${reader.current?.article.id ?? ''} .text=${reader.current?.article.text ?? null}
        @fb-corrected=${() => reader.openCard(null)}></fb-entity-correction>`
          : nothing
      }
    `;
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
