import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { keysOf } from '#domain/keys-of.ts';
import { chosenIn, targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { inBackground } from '../../state/in-background.ts';
import { LIBRARY_GROUPS, LIBRARY_ORDERS } from '../../state/library-order.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { commandMenu, openMenu } from './article-menu.ts';
import { dossierChips } from './dossier-chips.ts';
import { filterChips } from './filter-chips.ts';
import css from './library-head.css?inline';
import menuCss from './menu.css?inline';
import { savedSearches } from './saved-searches.ts';
import { stateChips } from './state-chips.ts';

/** What can be done with the dossier that is shown, by the ids of the commands. */
const ACTS = ['dossier.open', 'dossier.edit'] as const;

/**
 * What the library's list is put in order and narrowed by: two lines, the second to be scrolled sideways until it is
 * unfolded.
 */
@customElement('fb-library-head')
export class LibraryHead extends SessionElement {
  static override styles = [controls, sheet(menuCss), sheet(css)];
  @query('.menu') private menu!: HTMLElement;
  @state() private open = false;
  #opener: HTMLElement | null = null;

  protected override watched() {
    const { library, search, savedSearches: saved, dossiers, watch, settings } = this.session;
    return [library, search, saved, dossiers, watch, settings];
  }

  /** What was pressed just now stays in sight, also where the line is longer. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const pressed = this.renderRoot.querySelector('.chip:focus');
    if (!this.open) pressed?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session, open } = this;
    const { library, search, savedSearches: saved } = session;
    const isList = search.found.kind === 'idle' && saved.opened === null;
    const hasList = isList && library.articles.length > 0;
    const kept = savedSearches(session);
    if (!hasList && kept === nothing) return nothing;
    const many = hasList ? library.narrowedBy : 0;
    const words = many === 0 ? '' : `, ${many} narrow the list`;
    return html`
      ${hasList ? this.#order() : nothing}
      ${hasList && open ? this.#more() : nothing}
      <div class="line ${open ? 'open' : ''}">
        <div class="groups" id="groups">
          ${hasList ? filterChips(session) : nothing}
          ${hasList ? stateChips(library) : nothing}
          ${hasList ? dossierChips(session, (event) => this.#openMenu(event)) : nothing}
          ${kept}
        </div>
        <button class="quiet fold" aria-expanded=${open} aria-controls="groups" title="All filters, dossiers and saved searches" aria-label="All filters, dossiers and saved searches${words}"
          @click=${() => {
            this.open = !open;
          }}>${many === 0 ? nothing : html`<span class="count" aria-hidden="true">${many}</span>`}${icon(open ? 'up' : 'down')}</button>
      </div>
      ${commandMenu(session, 'This dossier', ACTS, () => this.#opener?.focus())}
    `;
  }

  #order(): TemplateResult {
    const { library } = this.session;
    const choose = (event: Event) =>
      library.arrange({ order: chosenIn(event, keysOf(LIBRARY_ORDERS)) });
    const group = (event: Event) =>
      library.arrange({ grouping: chosenIn(event, keysOf(LIBRARY_GROUPS)) });
    return html`<div class="order">
      <select aria-label="Sort by" @change=${choose}>
        ${Object.entries(LIBRARY_ORDERS).map(
          ([order, label]) =>
            html`<option value=${order} ?selected=${order === library.order}>${label}</option>`,
        )}
      </select>
      <select aria-label="Group" @change=${group}>
        ${Object.entries(LIBRARY_GROUPS).map(
          ([grouping, label]) =>
            html`<option value=${grouping} ?selected=${grouping === library.grouping}>${label}</option>`,
        )}
      </select>
    </div>`;
  }

  /** What is chosen seldom. */
  #more(): TemplateResult {
    const { library, settings } = this.session;
    return html`<div class="order">
      <label><input type="checkbox" .checked=${settings.current.compactRows}
        @change=${(event: Event) => inBackground(settings.set({ compactRows: targetOf(event, HTMLInputElement).checked }))} /> Compact</label>
      ${library.folders.length > 1 ? this.#folders() : nothing}
    </div>`;
  }

  #folders(): TemplateResult {
    const { library } = this.session;
    const choose = (event: Event) =>
      library.arrange({ folder: targetOf(event, HTMLSelectElement).value || null });
    return html`<select aria-label="Folder" @change=${choose}>
      <option value="" ?selected=${library.folder === null}>All folders</option>
      ${library.folders.map(
        ({ folder, label, depth, articles }) =>
          html`<option value=${folder} title=${folder} ?selected=${folder === library.folder}>${'\u2003'.repeat(Math.min(depth, 4))}${label} (${articles})</option>`,
      )}
    </select>`;
  }

  /** Of the dossier whose chip is asked for its menu. */
  #openMenu(event: MouseEvent): void {
    event.preventDefault();
    const chip = targetOf(event, HTMLElement);
    this.#opener = chip;
    const { left, bottom } = chip.getBoundingClientRect();
    const isPointed = event.clientX > 0;
    openMenu(this.menu, isPointed ? event.clientX : left, isPointed ? event.clientY : bottom);
  }
}
