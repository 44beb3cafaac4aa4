import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LibraryClaim } from '#contract/figures.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import { count, longDate, shortDate } from '../../components/wording.ts';
import {
  type ChartPoint,
  type ChartVoice,
  type ClaimChart,
  claimChart,
  voiceOf,
} from '../../pictures/claim-chart.ts';
import { PictureScale } from '../../pictures/picture-scale.ts';
import { sheet } from '../../styles/sheet.ts';
import css from './claim-picture.css?inline';

const WIDTH = 860;
const HEIGHT = 260;
/** Half the size of a point. */
const HALF = 5;

/** Claims over time, each voice with its own sign; the table beside it has all that it says. */
@customElement('fb-claim-picture')
export class ClaimPicture extends LitElement {
  static override styles = [sheet(css)];
  readonly #scale = new PictureScale(this, { width: WIDTH, height: HEIGHT });
  @property({ attribute: false }) claims: readonly LibraryClaim[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const font = 12 * this.#scale.units;
    const size = { width: WIDTH, height: HEIGHT, left: font * 6, bottom: font * 2, day: font * 6 };
    const chart = claimChart(this.claims, size);
    if (!chart) return nothing;
    return html`
      <figure>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" font-size=${font} role="img" aria-label=${spoken(chart)}>
          ${chart.amounts.map(
            ({
              y,
              amount,
            }) => svg`<line class="grid" x1=${size.left} x2=${WIDTH} y1=${y} y2=${y}></line>
            <text class="amount" x=${size.left - 8} y=${y} dy="0.32em">${amount.toLocaleString('en-GB')}</text>`,
          )}
          ${chart.days.map(
            ({ x, day }) =>
              svg`<text class="day" x=${x} y=${HEIGHT - 4}>${shortDate(day.toISOString())}</text>`,
          )}
          ${chart.voices.map((voice, at) => this.#voice(voice, at))}
        </svg>
        <figcaption>${chart.byTens ? html`<p>Each line of the picture is ten times the one below.</p>` : nothing}<ul>${chart.voices.map(
          (
            { name },
            at,
          ) => html`<li><svg class="sign" viewBox="-8 -8 16 16" aria-hidden="true"><g class=${`voice-${at}`}>${sign(at, 0, 0)}</g></svg>
            ${name === null ? 'others' : html`<bdi>${name}</bdi>`}</li>`,
        )}</ul></figcaption>
      </figure>
    `;
  }

  #voice({ points, paths }: ChartVoice, at: number) {
    return svg`<g class=${`voice-${at}`}>
      ${paths.map((path) => svg`<path class="line" d=${path}></path>`)}
      ${points.map((point) => this.#point(point, at))}
    </g>`;
  }

  #point({ claim, x, y, low, high }: ChartPoint, at: number) {
    const words = [voiceOf(claim), figureWords(claim), claim.place, longDate(claim.day ?? '')];
    return svg`<g>
      <title>${words.filter(Boolean).join(', ')}</title>
      ${low === high ? nothing : svg`<line class="range" x1=${x} x2=${x} y1=${low} y2=${high}></line>`}
      ${sign(at, x, y)}
    </g>`;
  }
}

/** Voices are told apart by form as well as by colour. */
function sign(voice: number, x: number, y: number) {
  const [left, right, top, bottom] = [x - HALF, x + HALF, y - HALF, y + HALF];
  switch (voice) {
    case 0:
      return svg`<circle cx=${x} cy=${y} r=${HALF}></circle>`;
    case 1:
      return svg`<rect x=${left} y=${top} width=${2 * HALF} height=${2 * HALF}></rect>`;
    case 2:
      return svg`<path d="M${x} ${top - 1}L${right + 1} ${y}L${x} ${bottom + 1}L${left - 1} ${y}Z"></path>`;
    case 3:
      return svg`<path d="M${x} ${top - 1}L${right + 1} ${bottom}L${left - 1} ${bottom}Z"></path>`;
    case 4:
      return svg`<path d="M${x} ${bottom + 1}L${right + 1} ${top}L${left - 1} ${top}Z"></path>`;
    default:
      return svg`<circle class="hollow" cx=${x} cy=${y} r=${HALF - 1}></circle>`;
  }
}

function spoken({ drawn, from, to, least, most, voices, unit }: ClaimChart): string {
  const amount = (value: number) =>
    figureWords({ value, low: null, high: null, qualifier: null, unit });
  const others = voices.some(({ name }) => name === null);
  const who = others ? 'many voices' : count(voices.length, 'voice');
  return `${count(drawn, 'claim')} of ${who}, ${longDate(from)} to ${longDate(to)}, from ${amount(least)} to ${amount(most)}. The table has each of them.`;
}
