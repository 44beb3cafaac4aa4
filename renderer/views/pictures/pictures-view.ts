import { inBackground } from '../../state/in-background.ts';
import '../place-bar/place-bar.ts';
import './chronology-picture.ts';
import './network-picture.ts';
import './place-map.ts';
import './timeline-picture.ts';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { answer } from '../../components/answer/answer.ts';
import { PICTURES, type Picture } from '../../state/entity-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import emptyCss from './empty.css?inline';
import css from './pictures-view.css?inline';

const LABELS: Readonly<Record<Picture, string>> = {
  network: 'Network',
  timeline: 'Timeline',
  chronology: 'Chronology',
  map: 'Map',
};

/** The library as pictures: who stands with whom, what happened when, and where. */
@customElement('fb-pictures')
export class PicturesView extends SessionElement {
  static override styles = [controls, placeSheet, sheet(css), sheet(emptyCss)];

  protected override watched() {
    return [this.session.entities, this.session.dossiers];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.entities.draw(this.session.entities.picture));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.entities.leavePictures();
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { entities } = session;
    return html`
      <main aria-label="Pictures" class="contents">
        <fb-place-bar .session=${session}></fb-place-bar>
        <div class="tabs" role="tablist" aria-label="Pictures" @keydown=${this.#key}>
          ${PICTURES.map(
            (picture) =>
              html`<button role="tab" id="tab-${picture}" aria-controls="picture" tabindex=${picture === entities.picture ? 0 : -1}
                aria-selected=${picture === entities.picture ? 'true' : 'false'} @click=${() => entities.draw(picture)}>${LABELS[picture]}</button>`,
          )}
        </div>
        <div class="page" id="picture" role="tabpanel" aria-labelledby="tab-${entities.picture}">${this.#picture()}</div>
      </main>
    `;
  }

  #picture(): TemplateResult {
    const { session } = this;
    const { entities, dossiers } = session;
    const isNarrowed = dossiers.shown !== null;
    const parts = { waiting: 'Drawing…', again: () => entities.draw(entities.picture) };
    switch (entities.picture) {
      case 'network':
        return html`${answer(entities.network, {
          ...parts,
          draw: (network) =>
            network.nodes.length === 0
              ? html`<p class="state">${isNarrowed ? 'The documents of this dossier name nobody, or have not been read for names yet.' : 'Nobody is named yet. Import articles, and the picture draws itself.'}</p>`
              : html`<fb-network .network=${network} .session=${session}></fb-network>`,
        })}`;
      case 'timeline':
        return html`${answer(entities.timeline, {
          ...parts,
          draw: (events) =>
            events.length === 0
              ? html`<p class="state">${isNarrowed ? 'The documents of this dossier tell no dates.' : 'No dates yet. Dates in imported articles stand here in their order.'}</p>`
              : html`<fb-timeline .events=${events} .session=${session}></fb-timeline>`,
        })}`;
      case 'chronology':
        return html`<fb-chronology .session=${session}></fb-chronology>`;
      case 'map':
        return html`${answer(entities.places, {
          ...parts,
          draw: (places) =>
            html`<fb-place-map .places=${places} .session=${session}></fb-place-map>`,
        })}`;
    }
  }

  #key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const { entities } = this.session;
    const next = PICTURES.at((PICTURES.indexOf(entities.picture) + step) % PICTURES.length);
    if (!next) return;
    inBackground(entities.draw(next));
    this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }
}
