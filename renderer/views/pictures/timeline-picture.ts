import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TimelineEvent } from '#contract/names.ts';
import { targetOf } from '../../components/field.ts';
import { count, longDate } from '../../components/wording.ts';
import { PictureScale } from '../../pictures/picture-scale.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { ceilingField, ceilingOf } from '../dialogs/ceiling-field.ts';
import { forms } from '../dialogs/forms-sheet.ts';
import { saveFile } from '../dialogs/save-file.ts';
import { SessionElement } from '../session-element.ts';
import css from './pictures.css?inline';

const WIDTH = 1_000;
const HEIGHT = 96;
const BARS = 60;
const DAY = 86_400_000;

const keyOf = ({ article, start }: Pick<TimelineEvent, 'article' | 'start'>): string =>
  `${article} ${start}`;

/** What happened when, as the articles date it: how much at what time, and each sentence. */
@customElement('fb-timeline')
export class TimelinePicture extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  readonly #scale = new PictureScale(this, { width: WIDTH, height: HEIGHT });
  @property({ attribute: false }) events!: readonly TimelineEvent[];
  /** Events that are to be saved, by article and place; none stands for all. */
  @state() private chosen: ReadonlySet<string> = new Set();

  protected override watched() {
    return [];
  }

  protected override render(): TemplateResult {
    const days = Map.groupBy(this.events, ({ date }) => (date.from ?? date.to ?? '').slice(0, 10));
    const newest = [...days].reverse();
    return html`
      <div class="timeline">
        ${this.#density()}
        <div class="acts"><button class="framed" ?disabled=${this.chosen.size === 0} @click=${this.#pick}>${
          this.chosen.size === 0
            ? 'Choose sentences for the chronology'
            : `Put ${this.chosen.size} into the chronology`
        }</button></div>
        <form class="acts" @submit=${this.#save}>
          ${ceilingField()}
          <button class="framed" ?disabled=${this.events.length === 0}>${
            this.chosen.size === 0
              ? 'Save all as a table (CSV)'
              : `Save ${this.chosen.size} as a table (CSV)`
          }</button>
        </form>
        <ol aria-label="Events by date, newest first">
          ${newest.map(
            ([day, events]) => html`
              <li id="day-${day}"><h3>${longDate(day)}</h3>
                <ul>${events.map((event) => this.#event(event))}</ul></li>`,
          )}
        </ol>
      </div>
    `;
  }

  #event({ date, label, article, title, start }: TimelineEvent): TemplateResult {
    const open = () => this.session.reader.open(article, { offset: start });
    const until =
      date.to && date.from && date.to !== date.from ? `until ${longDate(date.to)}` : null;
    const how = [date.precision === 'approximate' ? 'about' : null, until]
      .filter(Boolean)
      .join(', ');
    const key = keyOf({ article, start });
    return html`<li><input type="checkbox" class="choose" aria-label="Choose: ${label}" .checked=${this.chosen.has(key)}
      @change=${(changed: Event) => this.#choose(key, targetOf(changed, HTMLInputElement).checked)} /><button class="event" dir="auto" @click=${open}>${label}</button>
      <p class="muted small">${how ? `${how} · ` : ''}<bdi>${title}</bdi></p></li>`;
  }

  #choose(key: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen);
    if (isChosen) chosen.add(key);
    else chosen.delete(key);
    this.chosen = chosen;
  }

  async #pick(): Promise<void> {
    await this.session.chronology.pick(this.events.filter((one) => this.chosen.has(keyOf(one))));
    this.chosen = new Set();
  }

  async #save(sent: SubmitEvent): Promise<void> {
    sent.preventDefault();
    const marking = ceilingOf(sent);
    const all = this.chosen.size === 0;
    const wanted = this.events.filter((event) => all || this.chosen.has(keyOf(event)));
    const file = await this.session.entities.exportEvents(wanted, marking);
    if (file) saveFile(file.name, file.mediaType, file.bytes);
  }

  /** Where in time the events lie; far-off years would press the present into one bar. */
  #density(): TemplateResult | typeof nothing {
    const times = this.events
      .flatMap(({ date }) => date.from ?? date.to ?? [])
      .map((day) => Date.parse(day))
      .filter((time) => !Number.isNaN(time))
      .sort((one, other) => one - other);
    const first = times[Math.floor(times.length * 0.1)];
    const last = times.at(-1);
    if (first === undefined || last === undefined || last - first < DAY) return nothing;
    const step = (last - first) / BARS;
    const bars = Array.from({ length: BARS }, () => 0);
    let earlier = 0;
    for (const time of times) {
      const bar = Math.min(BARS - 1, Math.floor((time - first) / step));
      if (bar < 0) earlier += 1;
      else bars[bar] = (bars[bar] ?? 0) + 1;
    }
    const most = Math.max(...bars);
    const day = (time: number) => longDate(new Date(time).toISOString());
    return html`
      <figure>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" font-size=${12 * this.#scale.units} role="img" aria-label="${count(times.length, 'dated sentence')} from ${day(first)} to ${day(last)}">
          ${bars.map((many, bar) => {
            const height = many === 0 ? 0 : 4 + (HEIGHT - 30) * (many / most);
            return svg`<rect class="bar" x=${(bar * WIDTH) / BARS + 1} y=${HEIGHT - 22 - height} width=${WIDTH / BARS - 2} height=${height}></rect>`;
          })}
          <line class="axis" x1="0" y1=${HEIGHT - 21} x2=${WIDTH} y2=${HEIGHT - 21}></line>
          <text class="start" x="0" y=${HEIGHT - 4}>${day(first)}</text>
          <text class="end" x=${WIDTH} y=${HEIGHT - 4}>${day(last)}</text>
        </svg>
        ${earlier > 0 ? html`<figcaption>${count(earlier, 'sentence')} dated earlier, at the end of the list.</figcaption>` : nothing}
      </figure>
    `;
  }
}
