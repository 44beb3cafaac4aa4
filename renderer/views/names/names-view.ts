import { inBackground } from '../../state/in-background.ts';
import './likely-joins.ts';
import '../place-bar/place-bar.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Responses } from '#contract';
import type { LibraryEntity } from '#contract/names.ts';
import { type EntityType, NAMED_TYPES } from '#domain/entities/types.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { count, shortDate } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { entityLines } from '../../styles/entity-lines.ts';
import { ENTITY_MARKS, ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './names.css?inline';

/** CSS pixels before the end of the list at which more of it is asked for. */
const NEAR = 1_500;

/** Everybody and everything that the library names. */
@customElement('fb-names')
export class NamesView extends SessionElement {
  static override styles = [controls, entityLines, placeSheet, sheet(css)];
  @query('input[type="search"]') private field!: HTMLInputElement;
  @query('.rows') private rows!: HTMLElement;

  protected override watched() {
    return [this.session.entities, this.session.dossiers];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { entities } = this.session;
    inBackground(entities.search(entities.query, entities.type));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.entities.leaveList();
  }

  protected override firstUpdated(): void {
    this.field.focus();
  }

  protected override render(): TemplateResult {
    const { entities } = this.session;
    const type = (one: EntityType | null, label: string) => html`
      <button class="chip" aria-pressed=${entities.type === one ? 'true' : 'false'} @click=${() => entities.search(entities.query, one)}>${label}</button>`;
    return html`
      <main aria-label="Names" class="contents">
        <fb-place-bar .session=${this.session}></fb-place-bar>
        <div class="page" @keydown=${this.#key} @scroll=${this.#more}>
          <div class="sheet">
            <h1>Names</h1>
            <div class="filters">
              <input type="search" aria-label="Find a name" placeholder="Find a name" .value=${entities.query}
                @input=${(event: Event) => entities.search(targetOf(event, HTMLInputElement).value, entities.type)} />
              ${type(null, 'All')}${NAMED_TYPES.map((one) => type(one, ENTITY_MARKS[one].label))}
            </div>
            ${this.session.dossiers.shown ? nothing : html`<fb-likely-joins .session=${this.session}></fb-likely-joins>`}
            ${answer(entities.found, {
              waiting: 'Gathering the names…',
              again: () => entities.search(entities.query, entities.type),
              draw: (found) => html`
                <p class="muted" role="status">${this.#status(found)}</p>
                <ul class="rows" aria-label="Names of the library">${repeat(
                  found.entities,
                  // While names are being read the list moves: a row stays its name's own, under a finger too.
                  ({ id }) => id,
                  (entity) => this.#row(entity),
                )}</ul>`,
            })}
          </div>
        </div>
      </main>
    `;
  }

  #status({ entities: { length }, total }: Responses['entities.list']): string {
    const { entities, dossiers } = this.session;
    if (total > 0) {
      return `${count(total, 'name')}${length < total ? `, the ${length} most mentioned` : ''}`;
    }
    if (entities.query !== '' || entities.type !== null)
      return 'No name matches. Try fewer letters or another type.';
    return dossiers.shown
      ? 'The documents of this dossier name nobody, or have not been read for names yet.'
      : 'No names yet. Import articles: people, places and organisations are found by themselves.';
  }

  #row({
    id,
    type,
    name,
    aliases,
    mentions,
    articles,
    firstSeen,
    lastSeen,
  }: LibraryEntity): TemplateResult {
    const seen =
      firstSeen && lastSeen && firstSeen.slice(0, 10) !== lastSeen.slice(0, 10)
        ? `${shortDate(firstSeen)} to ${shortDate(lastSeen)}`
        : firstSeen
          ? shortDate(firstSeen)
          : '';
    return html`
      <li><button class="entity" @click=${() => this.session.showEntity(id)}>
        <span class="name" data-type=${type}><bdi>${name}</bdi></span>
        <span class="aliases muted">${aliases.slice(0, 4).map((form, at) => html`${at > 0 ? ', ' : ''}<bdi>${form}</bdi>`)}</span>
        <span class="facts muted">${ENTITY_TYPE_NAMES[type]} · ${count(mentions, 'mention')} in ${count(articles, 'article')}${seen ? ` · ${seen}` : ''}</span>
      </button></li>
    `;
  }

  #more({ currentTarget: page }: Event): void {
    if (!(page instanceof HTMLElement)) return;
    const { scrollTop, clientHeight, scrollHeight } = page;
    if (scrollTop + clientHeight > scrollHeight - NEAR) inBackground(this.session.entities.more());
  }

  #key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const rows = [...this.rows.querySelectorAll<HTMLElement>('.entity')];
    const at = rows.indexOf(event.composedPath()[0] as HTMLElement);
    if (at === 0 && step < 0) this.field.focus();
    else rows[at + step]?.focus();
  }
}
