import { scaleUtc } from 'd3-scale';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ChronologyEvent } from '#contract/names.ts';
import { isEdited, wordsOfEvent } from '#domain/brief/events/kept-event.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { count, longDate, shortDate } from '../../components/wording.ts';
import { PictureScale } from '../../pictures/picture-scale.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { forms } from '../dialogs/forms-sheet.ts';
import { SessionElement } from '../session-element.ts';
import emptyCss from './empty.css?inline';
import css from './pictures.css?inline';

const WIDTH = 1_000;
const HEIGHT = 64;
const MARGIN = 30;

/** What a person picked of what happened when: on a line, and as a list that is worded, dated and merged. */
@customElement('fb-chronology')
export class ChronologyPicture extends SessionElement {
  static override styles = [controls, forms, sheet(css), sheet(emptyCss)];
  readonly #scale = new PictureScale(this, { width: WIDTH, height: HEIGHT });
  /** The ids of those that are to be merged or taken out. */
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private editing: string | null = null;

  protected override watched() {
    return [this.session.chronology, this.session.dossiers];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.chronology.open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.chronology.close();
  }

  protected override render(): TemplateResult {
    const { chronology } = this.session;
    return html`${answer(chronology.events, {
      waiting: 'Opening the chronology…',
      again: () => chronology.open(),
      draw: (events) =>
        events.length === 0
          ? html`<p class="state">${this.session.dossiers.shown ? 'Nothing in the documents of this dossier is picked yet.' : 'Nothing is picked yet.'} Choose sentences in the timeline and put them into the chronology: briefs then tell these, in your words.</p>`
          : this.#chronology(events),
    })}`;
  }

  #chronology(all: readonly ChronologyEvent[]): TemplateResult {
    const { chronology } = this.session;
    const events = chronology.found(all);
    const chosen = events.filter(({ id }) => this.chosen.has(id)).map(({ id }) => id);
    const done = (acted: Promise<boolean>) =>
      inBackground(
        acted.then((isDone) => {
          if (isDone) this.chosen = new Set();
        }),
      );
    return html`
      <div class="timeline">
        ${this.#line(events)}
        <div class="acts">
          <input type="search" aria-label="Find events" placeholder="Find a name, a place, words" .value=${chronology.query}
            @input=${(event: Event) => chronology.find(targetOf(event, HTMLInputElement).value)} />
          <button class="framed" ?disabled=${chosen.length < 2} @click=${() => done(chronology.merge(chosen))}>Make one of them</button>
          <button class="framed" ?disabled=${chosen.length === 0} @click=${() => done(chronology.drop(chosen))}>Take out</button>
        </div>
        <p class="muted small" role="status">${
          events.length === 0
            ? `None of ${count(all.length, 'event')} says that.`
            : events.length < all.length
              ? `${events.length} of ${count(all.length, 'event')}`
              : count(all.length, 'event')
        }</p>
        <ol aria-label="Events by day">${events.map((event) => this.#event(event))}</ol>
      </div>
    `;
  }

  #event(event: ChronologyEvent): TemplateResult {
    const { id, days, sentences } = event;
    const words = wordsOfEvent(event);
    const until = days.to === days.from ? '' : ` – ${longDate(days.to)}`;
    const edit = () => {
      this.editing = this.editing === id ? null : id;
    };
    return html`
      <li><h3>${longDate(days.from)}${until}</h3>
        <ul><li>
          <input type="checkbox" class="choose" aria-label="Choose: ${words}" .checked=${this.chosen.has(id)}
            @change=${(changed: Event) => this.#choose(id, targetOf(changed, HTMLInputElement).checked)} /><span class="event" dir="auto">${words}</span>
          ${isEdited(event) ? html`<p class="muted small">Edited. ${this.#asRead(event)} <button class="quiet" @click=${() => this.session.chronology.edit(event, { what: null, date: null })}>Set it back</button></p>` : nothing}
          <p class="small">${sentences.map((one) => this.#source(one))}
            <button class="quiet" aria-expanded=${this.editing === id ? 'true' : 'false'} @click=${edit}>Edit</button></p>
          ${this.editing === id ? this.#form(event) : nothing}
        </li></ul></li>
    `;
  }

  #asRead({ what, date, read, sentences }: ChronologyEvent): TemplateResult {
    const days = date === null ? '' : ` on ${longDate(read.from)}`;
    return what === null
      ? html`Read as${days}.`
      : html`The text${days}: “<bdi>${sentences[0]?.quote}</bdi>”.`;
  }

  #source({ article, title, start }: ChronologyEvent['sentences'][number]): TemplateResult {
    if (title === null) return html`<span class="muted">Its article is not here any more. </span>`;
    if (start === null)
      return html`<span class="muted"><bdi>${title}</bdi> does not say so any more. </span>`;
    const open = () => this.session.reader.open(article, { offset: start });
    return html`<button class="quiet" @click=${open}><bdi>${title}</bdi></button> `;
  }

  #form(event: ChronologyEvent): TemplateResult {
    const { days } = event;
    const cancel = () => {
      this.editing = null;
    };
    return html`
      <form @submit=${(sent: SubmitEvent) => this.#save(sent, event)}>
        <label class="field"><span class="label">What happened</span>
          <textarea name="what" rows="3" required maxlength="20000" dir="auto" .value=${wordsOfEvent(event)}></textarea></label>
        <div class="acts">
          <label class="field"><span class="label">From</span><input type="date" name="from" required .value=${days.from} /></label>
          <label class="field"><span class="label">To</span><input type="date" name="to" required .value=${days.to} /></label>
          <button class="primary">Save</button><button type="button" @click=${cancel}>Cancel</button></div>
      </form>
    `;
  }

  #choose(id: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.chosen = chosen;
  }

  /** What stays as it was read is not written down as a person's. */
  async #save(sent: SubmitEvent, event: ChronologyEvent): Promise<void> {
    sent.preventDefault();
    const form = new FormData(targetOf(sent, HTMLFormElement));
    const field = (name: string) => String(form.get(name) ?? '').trim();
    const [what, from, to] = [field('what'), field('from'), field('to')];
    if (from > to) return this.session.notices.problem('An event can’t end before it begins.');
    const { read, sentences } = event;
    const saved = await this.session.chronology.edit(event, {
      what: what === sentences[0]?.quote.trim() ? null : what,
      date: from === read.from && to === read.to ? null : { from, to },
    });
    if (saved) this.editing = null;
  }

  #line(events: readonly ChronologyEvent[]): TemplateResult | typeof nothing {
    const first = events[0]?.days.from;
    const last = events
      .map(({ days }) => days.to)
      .sort()
      .at(-1);
    if (first === undefined || last === undefined || first === last) return nothing;
    const x = scaleUtc([new Date(first), new Date(last)], [MARGIN, WIDTH - MARGIN]);
    const y = HEIGHT - 30;
    const at = (day: string) => x(new Date(day));
    return html`
      <figure>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" font-size=${12 * this.#scale.units} role="img" aria-label="${count(events.length, 'event')} from ${longDate(first)} to ${longDate(last)}">
          <line class="axis" x1=${MARGIN} y1=${y} x2=${WIDTH - MARGIN} y2=${y}></line>
          ${events.map((event) => {
            const { from, to } = event.days;
            return svg`<g class="dated"><title>${shortDate(from)}: ${wordsOfEvent(event)}</title>
              <line class="span" x1=${at(from)} x2=${at(to)} y1=${y} y2=${y}></line>
              <circle class="bar" cx=${at(from)} cy=${y} r="6"></circle></g>`;
          })}
          <text class="start" x="0" y=${HEIGHT - 4}>${longDate(first)}</text>
          <text class="end" x=${WIDTH} y=${HEIGHT - 4}>${longDate(last)}</text>
        </svg>
      </figure>
    `;
  }
}
