import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EntityNetwork } from '#contract/names.ts';
import type { EntityType } from '#domain/entities/types.ts';
import { layOut, type PlacedNode, strongest } from '../../pictures/network-layout.ts';
import { PictureScale } from '../../pictures/picture-scale.ts';
import { freeLabels, labelLength, labelMiddle } from '../../pictures/place-labels.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './pictures.css?inline';

const SIZE = { width: 1_100, height: 660 };
const LONGEST = 22;

/** Who stands in one paragraph with whom. */
@customElement('fb-network')
export class NetworkPicture extends SessionElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) network!: EntityNetwork;
  /** The node whose lines stand out. */
  @state() private at: string | null = null;
  readonly #scale = new PictureScale(this, SIZE);
  #laid: EntityNetwork | null = null;
  #nodes: readonly PlacedNode[] = [];

  protected override watched() {
    return [];
  }

  protected override render(): TemplateResult {
    const { network } = this;
    if (this.#laid !== network) {
      this.#laid = network;
      this.#nodes = layOut(network, SIZE.width, SIZE.height);
    }
    const places = new Map(this.#nodes.map((node) => [node.id, node]));
    const edges = strongest(network);
    const near = new Set(
      edges.flatMap(({ from, to }) => (from === this.at || to === this.at ? [from, to] : [])),
    );
    const isFaint = (id: string) => this.at !== null && this.at !== id && !near.has(id);
    const { units } = this.#scale;
    const labelled = this.#labels(places, units);
    return html`
      <figure>
        <svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-size=${12 * units} role="group" aria-label="Network of names">
          <g>${edges.map(({ from, to, weight }) => {
            const [one, other] = [places.get(from), places.get(to)];
            if (!one || !other) return nothing;
            const lit = from === this.at || to === this.at;
            return svg`<line class=${this.at && !lit ? 'faint' : lit ? 'lit' : ''} x1=${one.x} y1=${one.y} x2=${other.x} y2=${other.y} stroke-width=${Math.min(6, 0.7 + weight * 0.7)}></line>`;
          })}</g>
          ${network.nodes.map((node) => {
            const place = places.get(node.id);
            if (!place) return nothing;
            const open = () => this.session.showEntity(node.id);
            return svg`
              <g class="node ${isFaint(node.id) ? 'faint' : ''}" data-kind=${node.type} tabindex="0" role="link"
                aria-label="${node.name}, ${ENTITY_TYPE_NAMES[node.type]}, ${node.mentions} mentions"
                transform="translate(${place.x} ${place.y})" @click=${open}
                @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && open()}
                @pointerenter=${() => this.#look(node.id)} @pointerleave=${() => this.#look(null)}
                @focus=${() => this.#look(node.id)} @blur=${() => this.#look(null)}>
                ${shapeOf(node.type, place.radius)}
                ${labelled.has(node.id) ? nothing : svg`<title>${node.name}</title>`}
              </g>`;
          })}
          ${network.nodes.map(({ id, name }) => {
            const place = places.get(id);
            if (!place || !(labelled.has(id) || this.at === id)) return nothing;
            // Above every node, so that none hides a letter.
            const middle = labelMiddle(place.x, short(name), units, SIZE.width);
            return svg`<text class="name ${isFaint(id) ? 'faint' : ''}" aria-hidden="true" text-anchor="middle"
              x=${middle} y=${place.y + place.radius + 13 * units}>${short(name)}</text>`;
          })}
        </svg>
        <figcaption>Names that stand in one paragraph, in the newest ${network.articles} articles; the thicker the line, the more often. Circle: person, square: place, diamond: organisation, triangle: anything else. Each name shows its strongest lines.</figcaption>
      </figure>
    `;
  }

  /** The names that have room; those that are named most come first. */
  #labels(places: ReadonlyMap<string, PlacedNode>, units: number): ReadonlySet<string> {
    const points = this.network.nodes.flatMap(({ id, name }) => {
      const place = places.get(id);
      const label = short(name);
      return place
        ? [
            {
              id,
              label,
              x: labelMiddle(place.x, label, units, SIZE.width) - labelLength(label, units) / 2,
              y: place.y + place.radius + 9 * units,
            },
          ]
        : [];
    });
    return new Set([...freeLabels(points, units)].map(({ id }) => id));
  }

  #look(id: string | null): void {
    this.at = id;
  }
}

const short = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;

/** The type is told by the shape too, not by colour alone. */
function shapeOf(type: EntityType, radius: number): TemplateResult {
  const r = radius;
  if (type === 'person') return svg`<circle r=${r}></circle>`;
  if (type === 'place')
    return svg`<rect x=${-r * 0.88} y=${-r * 0.88} width=${r * 1.76} height=${r * 1.76}></rect>`;
  if (type === 'organization')
    return svg`<path d="M0 ${-r * 1.2} L${r * 1.2} 0 L0 ${r * 1.2} L${-r * 1.2} 0 Z"></path>`;
  return svg`<path d="M0 ${-r * 1.15} L${r * 1.1} ${r * 0.85} L${-r * 1.1} ${r * 0.85} Z"></path>`;
}
