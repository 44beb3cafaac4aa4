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

/** The places that show a dossier alone while the window is in one. */
const NARROWED: ReadonlySet<Place['kind']> = new Set([
  'notes',
  'names',
  'figures',
  'claims',
  'pictures',
  'briefs',
]);

/** The head of every place: the doors to the others, and the place's own tools in its slot. */
@customElement('fb-place-bar')
export class PlaceBar extends SessionElement {
  static override styles = [controls, sheet(css)];

  protected override watched() {
    const { room, settings, library, dossiers } = this.session;
    return [room, settings, library, dossiers];
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
      ${this.#within()}
    `;
  }

  /** What the place is narrowed to, with the ways back to it and out of it. */
  #within(): TemplateResult | typeof nothing {
    const { room, library, dossiers } = this.session;
    const { shown } = dossiers;
    if (!shown || !NARROWED.has(room.place.kind)) return nothing;
    return html`<p class="within">Only in <button class="quiet" title="Open the dossier" @click=${() => room.go({ kind: 'dossier' })}><bdi>${shown.name}</bdi></button>
      <button class="framed" @click=${() => library.arrange({ dossier: null })}>Show the whole library</button></p>`;
  }

  #door({ place, label, also = [] }: Door): TemplateResult {
    const { room } = this.session;
    const here = place.kind === room.place.kind || also.includes(room.place.kind);
    return html`<button aria-current=${here ? 'page' : nothing} @click=${() => room.go(place)}>${label}</button>`;
  }
}
