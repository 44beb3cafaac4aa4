import { geoPath } from 'd3-geo';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PlaceList } from '#contract/names.ts';
import { count } from '../../components/wording.ts';
import { fitPlaces } from '../../pictures/fit-places.ts';
import { PictureScale } from '../../pictures/picture-scale.ts';
import { freeLabels } from '../../pictures/place-labels.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './pictures.css?inline';

const WIDTH = 1_000;
const HEIGHT = 600;
const STEP = 1.5;
const CLOSEST = 60;

type Countries = typeof import('../../pictures/world.ts')['countries'];

/** Where the named places lie, on a base map that ships with the app; what nobody could locate is listed. */
@customElement('fb-place-map')
export class PlaceMap extends SessionElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) places!: PlaceList;
  @state() private countries: Countries | null = null;
  @state() private zoom = 1;
  /** The centre's way from the fitted one, in the picture's units before zooming. */
  @state() private pan = { x: 0, y: 0 };
  readonly #scale = new PictureScale(this, { width: WIDTH, height: HEIGHT });
  #drag: { x: number; y: number } | null = null;

  protected override watched() {
    return [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(
      import('../../pictures/world.ts').then(({ countries }) => {
        this.countries = countries;
      }),
    );
  }

  protected override render(): TemplateResult {
    const { located, unlocated } = this.places;
    return html`
      <div class="map">
        ${this.countries ? this.#picture(this.countries) : html`<p class="muted" role="status">Unrolling the map…</p>`}
        <aside aria-label="Places">
          ${
            located.length > 0
              ? html`<h2>On the map <span class="muted">${located.length}</span></h2><ul>${located.map(({ id, name, mentions }) => this.#name(id, name, mentions))}</ul>`
              : html`<p class="muted">No named place could be located yet.</p>`
          }
          ${
            unlocated.length > 0
              ? html`<h2>Not located <span class="muted">${unlocated.length}</span></h2>
                  <p class="muted small">Not in the gazetteer: listed, not guessed.</p>
                  <ul>${unlocated.map(({ id, name, mentions }) => this.#name(id, name, mentions))}</ul>`
              : nothing
          }
        </aside>
      </div>
    `;
  }

  #name(id: string, name: string, mentions: number): TemplateResult {
    return html`<li><button @click=${() => this.session.showEntity(id)}><span dir="auto">${name}</span> <span class="muted small">${mentions}</span></button></li>`;
  }

  #picture(countries: Countries): TemplateResult {
    const { located } = this.places;
    const projection = fitPlaces(located, { width: WIDTH, height: HEIGHT });
    const [x, y] = projection.translate();
    projection
      .scale(projection.scale() * this.zoom)
      .translate([
        WIDTH / 2 + (x - WIDTH / 2 + this.pan.x) * this.zoom,
        HEIGHT / 2 + (y - HEIGHT / 2 + this.pan.y) * this.zoom,
      ])
      .clipExtent([
        [0, 0],
        [WIDTH, HEIGHT],
      ]);
    const path = geoPath(projection);
    const dots = located
      .flatMap((place) => {
        const at = projection([place.lon, place.lat]);
        return at ? [{ ...place, x: at[0], y: at[1], label: place.name }] : [];
      })
      .filter((dot) => dot.x >= 0 && dot.x <= WIDTH && dot.y >= 0 && dot.y <= HEIGHT);
    const { units } = this.#scale;
    const labelled = freeLabels(dots, units);
    return html`
      <figure>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" font-size=${12 * units} tabindex="0" role="group" aria-label="Map of places; arrow keys move it, plus and minus zoom"
          @keydown=${this.#key} @wheel=${this.#wheel} @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up}>
          <rect class="sea" width=${WIDTH} height=${HEIGHT}></rect>
          ${countries.features.map((country) => {
            const outline = path(country);
            return outline ? svg`<path class="land" d=${outline}></path>` : nothing;
          })}
          ${dots.map(
            (dot) => svg`
              <g class="dot" tabindex="0" role="link" aria-label="${dot.name}, ${count(dot.mentions, 'mention')}" transform="translate(${dot.x} ${dot.y})"
                @click=${() => this.session.showEntity(dot.id)} @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.session.showEntity(dot.id)}>
                <circle r=${Math.min(13, 4 + Math.sqrt(dot.mentions))}></circle>
                ${labelled.has(dot) ? nothing : svg`<title>${dot.label}</title>`}
              </g>`,
          )}
          ${[...labelled].map(
            // Above every dot, so that none hides a letter.
            ({ x, y, label }) =>
              svg`<text class="name" aria-hidden="true" x=${x + 12} y=${y + 4 * units}>${label}</text>`,
          )}
        </svg>
        <figcaption>
          <button class="framed square" aria-label="Closer" @click=${() => this.#closer(STEP)}>+</button>
          <button class="framed square" aria-label="Farther" @click=${() => this.#closer(1 / STEP)}>−</button>
          <button class="framed" @click=${this.#reset}>All places</button>
          <span>Borders: Natural Earth, 1:50 million. They show no opinion on any claim.</span>
        </figcaption>
      </figure>
    `;
  }

  #closer(by: number): void {
    this.zoom = Math.min(CLOSEST, Math.max(0.2, this.zoom * by));
  }

  #reset(): void {
    this.zoom = 1;
    this.pan = { x: 0, y: 0 };
  }

  #shift(x: number, y: number): void {
    this.pan = { x: this.pan.x + x / this.zoom, y: this.pan.y + y / this.zoom };
  }

  #key(event: KeyboardEvent): void {
    const ways: Readonly<Record<string, () => void>> = {
      '+': () => this.#closer(STEP),
      '=': () => this.#closer(STEP),
      '-': () => this.#closer(1 / STEP),
      '0': () => this.#reset(),
      ArrowLeft: () => this.#shift(60, 0),
      ArrowRight: () => this.#shift(-60, 0),
      ArrowUp: () => this.#shift(0, 60),
      ArrowDown: () => this.#shift(0, -60),
    };
    const act = ways[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    this.#closer(event.deltaY < 0 ? 1.2 : 1 / 1.2);
  }

  #down(event: PointerEvent): void {
    this.#drag = { x: event.clientX, y: event.clientY };
  }

  #move(event: PointerEvent): void {
    if (!this.#drag || event.buttons === 0) return;
    const scale = WIDTH / (event.currentTarget as SVGElement).getBoundingClientRect().width;
    this.#shift((event.clientX - this.#drag.x) * scale, (event.clientY - this.#drag.y) * scale);
    this.#drag = { x: event.clientX, y: event.clientY };
  }

  #up(): void {
    this.#drag = null;
  }
}
