import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ENTITY_TYPES, type Entity, type EntityType } from '#domain/entities/types.ts';
import { readsNames } from '#domain/language/reads-names.ts';
import { fold } from '#domain/text/folded-text.ts';
import { targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { entityLines } from '../../styles/entity-lines.ts';
import { ENTITY_MARKS } from '../../styles/entity-marks.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './entities-panel.css?inline';

/** For languages that the engine cannot read names in. */
const UNREAD =
  'People are found in English and Arabic texts only. Here are the dates and amounts, and the places and organisations of the built-in list.';

const SET_ASIDE =
  'Names could not be read in this text: it is too long, or made so that reading it does not end. Split it into parts, and import those.';

/** Rows of one type that are drawn at first. */
const FEW = 12;

/** Who and what the open article names, by type, with the way to each mention. */
@customElement('fb-entities-panel')
export class EntitiesPanel extends SessionElement {
  static override styles = [controls, entityLines, sheet(css)];
  @state() private filter = '';
  @state() private whole: ReadonlySet<EntityType> = new Set();

  protected override watched() {
    return [this.session.reader];
  }

  protected override render(): TemplateResult {
    const { reader } = this.session;
    const analysis = reader.current?.analysis;
    if (!analysis)
      return html`<p class="state" role="status">Looking for names, places and dates…</p>`;
    if (analysis.setAside !== undefined) return html`<p class="state">${SET_ASIDE}</p>`;
    if (analysis.entities.length === 0)
      return html`<p class="state">No names, places or dates were found in this article.</p>`;
    const wanted = fold(this.filter.trim());
    const shown = analysis.entities.filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => fold(form).includes(wanted)),
    );
    return html`
      ${readsNames(reader.current?.article.language) ? nothing : html`<p class="state">${UNREAD}</p>`}
      <input class="filter" type="search" aria-label="Filter entities" placeholder="Filter entities" .value=${this.filter}
        @input=${(event: Event) => {
          this.filter = targetOf(event, HTMLInputElement).value;
        }} />
      ${shown.length === 0 ? html`<p class="state" role="status">No entity matches “${this.filter}”.</p>` : nothing}
      ${ENTITY_TYPES.map((type) =>
        this.#group(
          type,
          shown.filter((entity) => entity.type === type),
        ),
      )}
    `;
  }

  #group(type: EntityType, entities: readonly Entity[]): TemplateResult | typeof nothing {
    if (entities.length === 0) return nothing;
    const { reader } = this.session;
    const { label } = ENTITY_MARKS[type];
    const hidden = reader.hiddenTypes.has(type);
    const sorted = entities.toSorted((one, other) => other.mentions.length - one.mentions.length);
    const whole = this.whole.has(type) || this.filter !== '';
    const rest = whole ? 0 : Math.max(0, sorted.length - FEW);
    return html`
      <section aria-label=${label}>
        <label class="group ${hidden ? 'off' : ''}" data-type=${type}>
          <input type="checkbox" aria-label="Underline ${label.toLowerCase()} in the text" .checked=${!hidden} @change=${() => reader.toggleType(type)} />
          <h2>${label}</h2>
          <span class="count">${entities.length}</span>
        </label>
        <ul>${sorted.slice(0, sorted.length - rest).map((entity) => this.#row(entity))}</ul>
        ${rest > 0 ? html`<button class="more" @click=${() => this.#showWhole(type)}>${rest} more</button>` : nothing}
      </section>
    `;
  }

  #row(entity: Entity): TemplateResult {
    const { reader } = this.session;
    const current = reader.entity === entity.id;
    const { length } = entity.mentions;
    const open = entity.mentions.some((index) => reader.mentions[index]?.open);
    return html`
      <li class=${current ? 'current' : ''}>
        <button class="name" aria-pressed=${current ? 'true' : 'false'} @click=${() => this.#choose(entity, current)}>
          <span class="text" dir="auto">${entity.name}</span>
          <span class="aliases" dir="auto">${entity.aliases.join(', ')}</span>
          ${open ? html`<span class="aliases">day or month first?</span>` : nothing}
          <span class="count" aria-label="${count(length, 'mention')}">${current && length > 1 ? `${reader.entityAt + 1} of ` : ''}${length}</span>
        </button>
        ${
          current && length > 1
            ? html`<span class="steps">
                <button class="quiet square" aria-label="Previous mention of ${entity.name}" @click=${() => this.#go(entity, reader.entityAt - 1)}>${icon('previous')}</button>
                <button class="quiet square" aria-label="Next mention of ${entity.name}" @click=${() => this.#go(entity, reader.entityAt + 1)}>${icon('next')}</button>
              </span>`
            : nothing
        }
      </li>
    `;
  }

  #choose(entity: Entity, current: boolean): void {
    if (current) this.session.reader.focusEntity(null);
    else this.#go(entity, 0);
  }

  #go(entity: Entity, to: number): void {
    const { reader } = this.session;
    const { length } = entity.mentions;
    const at = (to + length) % length;
    reader.focusEntity(entity.id, at);
    const mention = reader.mentions[entity.mentions[at] ?? -1];
    if (mention) reader.goTo(mention, 'steady');
  }

  #showWhole(type: EntityType): void {
    this.whole = new Set([...this.whole, type]);
  }
}
