import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { icon } from '../../components/icon/icons.ts';
import type { Place } from '../../state/room-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './place-bar.css?inline';

interface Door {
  readonly place: Place;
  readonly label: string;
  /** The other places that lie behind this door. */
  readonly also?: readonly Place['kind'][];
}

/** A further door is a further line. */
const DOORS: readonly Door[] = [
  { place: { kind: 'reading' }, label: 'Read', also: ['changes', 'imports'] },
  { place: { kind: 'notes' }, label: 'Notes' },
  { place: { kind: 'names' }, label: 'Names', also: ['entity'] },
  { place: { kind: 'figures' }, label: 'Figures', also: ['claims'] },
  { place: { kind: 'requirements' }, label: 'Requirements' },
  { place: { kind: 'pictures' }, label: 'Pictures' },
  { place: { kind: 'briefs' }, label: 'Briefs', also: ['brief'] },
];

/** The head of every place: the doors to the others, and the place's own tools in its slot. */
@customElement('fb-place-bar')
export class PlaceBar extends SessionElement {
  static override styles = [controls, sheet(css)];

  protected override watched() {
    return [this.session.room, this.session.settings];
  }

  protected override render(): TemplateResult {
    const { commands, settings } = this.session;
    const button = (id: string, label: string, name: Parameters<typeof icon>[0]) => html`
      <button class="quiet square" aria-label=${label} title="${label} ${commands.keyLabel(id)}" @click=${() => commands.run(id)}>${icon(name)}</button>`;
    return html`
      ${settings.current.libraryOpen ? nothing : button('library.toggle', 'Show the library', 'library')}
      ${DOORS.length > 1 ? html`<nav aria-label="Places">${DOORS.map((door) => this.#door(door))}</nav>` : nothing}
      <slot></slot>
      ${button('palette.open', 'All commands', 'command')}
      ${button('settings.open', 'Settings', 'settings')}
    `;
  }

  #door({ place, label, also = [] }: Door): TemplateResult {
    const { room } = this.session;
    const here = place.kind === room.place.kind || also.includes(room.place.kind);
    return html`<button aria-current=${here ? 'page' : nothing} @click=${() => room.go(place)}>${label}</button>`;
  }
}
