import { inBackground } from '../../state/in-background.ts';
import '../place-bar/place-bar.ts';
import './claim-picture.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ClaimTable, LibraryClaim } from '#contract/figures.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import { gradeWords, shownGrade } from '#domain/grading/admiralty.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { count, shortDate } from '../../components/wording.ts';
import { MOST_SHOWN } from '../../state/claim-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { ceilingField, ceilingOf } from '../dialogs/ceiling-field.ts';
import { forms } from '../dialogs/forms-sheet.ts';
import { saveFile } from '../dialogs/save-file.ts';
import { SessionElement } from '../session-element.ts';
import css from './claims-view.css?inline';

/** One question over the library: who says how many, where, and as of when. */
@customElement('fb-claims')
export class ClaimsView extends SessionElement {
  static override styles = [controls, forms, placeSheet, sheet(css)];

  protected override watched() {
    return [this.session.claims, this.session.dossiers];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.claims.open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.claims.close();
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { claims, room } = session;
    return html`
      <main aria-label="Claims" class="contents">
        <fb-place-bar .session=${session}></fb-place-bar>
        <div class="page" tabindex="0" role="region" aria-label="Who says how many"><div class="sheet">
          <div class="head"><h1>Who says how many</h1>
            <button class="framed" @click=${() => room.go({ kind: 'figures' })}>All figures side by side</button></div>
          ${answer(claims.table, {
            waiting: 'Looking up who says how many…',
            again: () => claims.open(),
            draw: (table) => this.#table(table),
          })}
        </div></div>
      </main>
    `;
  }

  #table(table: ClaimTable): TemplateResult {
    const { claims: shown, total, counted } = table;
    const { claims } = this.session;
    if (!counted) {
      return html`<p class="muted" role="status">${
        table.waiting > 0
          ? waits(table.waiting)
          : this.session.dossiers.shown
            ? 'The documents of this dossier answer no question of how many.'
            : 'Nobody says how many yet. Import reports in English, Arabic or French: who counts what is read by itself.'
      }</p>`;
    }
    return html`
      ${this.#question(table)}
      <p class="muted" role="status">${this.#status(table)}</p>
      ${shown.length === 0 ? nothing : this.#answered(shown)}
      ${
        total > shown.length && shown.length < MOST_SHOWN
          ? html`<button class="framed" @click=${() => claims.showMore()}>Show more of ${total.toLocaleString('en-GB')}</button>`
          : nothing
      }
      ${
        shown.length === 0
          ? nothing
          : html`<form class="save" @submit=${this.#save}>${ceilingField()}
            <button class="framed">Save as a table (CSV)</button></form>`
      }
    `;
  }

  #question({ counted, choices, places }: ClaimTable): TemplateResult {
    const { claims } = this.session;
    const { place, from, to } = claims.asked;
    const day = (label: string, name: 'from' | 'to', value: string | null) => html`
      <label class="field"><span class="label">${label}</span><input type="date" .value=${value ?? ''}
        @change=${(event: Event) => claims.open({ [name]: targetOf(event, HTMLInputElement).value || null })} /></label>`;
    return html`
      <div class="question">
        <label class="field"><span class="label">What is counted</span>
          <select @change=${(event: Event) => {
            const { topic, of } = choices[Number(targetOf(event, HTMLSelectElement).value)] ?? {};
            if (topic !== undefined && of !== undefined)
              inBackground(claims.open({ counted: { topic, of } }));
          }}>${choices.map(
            ({ topic, of, name, claims: many }, at) =>
              html`<option value=${at} ?selected=${topic === counted?.topic && of === counted.of}>${name} (${many.toLocaleString('en-GB')})</option>`,
          )}</select></label>
        <label class="field where"><span class="label">Where</span>
          <input type="search" dir="auto" list="claim-places" maxlength="200" autocomplete="off" placeholder="everywhere" .value=${place}
            @input=${(event: Event) => claims.open({ place: targetOf(event, HTMLInputElement).value })} />
          <datalist id="claim-places">${places.map(
            ({ name, also, claims: many }) =>
              html`<option value=${name}>${[count(many, 'claim'), ...also].join(' · ')}</option>`,
          )}</datalist></label>
        ${day('From', 'from', from)} ${day('To', 'to', to)}
      </div>
    `;
  }

  #status({ total, waiting, claims }: ClaimTable): string {
    const { place, from, to } = this.session.claims.asked;
    const period = from !== null && to !== null && from > to;
    const found = period
      ? 'The period ends before it begins.'
      : total > 0
        ? `${count(total, 'claim')}${claims.some(({ standing }) => standing === 'disputed') ? '; sources dispute each other' : ''}`
        : place !== '' || from !== null || to !== null
          ? 'Nobody says so there, or in this period.'
          : 'Nobody says so.';
    return waiting > 0 ? `${found} ${waits(waiting)}` : found;
  }

  #answered(claims: readonly LibraryClaim[]): TemplateResult {
    return html`
      <fb-claim-picture .claims=${claims}></fb-claim-picture>
      <div class="wide" tabindex="0" role="region" aria-label="Claims as a table"><table>
        <thead><tr><th scope="col">Who says so</th><th scope="col">How many</th><th scope="col">Where</th><th scope="col">As of</th><th scope="col">Source</th><th scope="col">Grade</th></tr></thead>
        <tbody>${claims.map((claim) => this.#row(claim))}</tbody>
      </table></div>
    `;
  }

  #row(claim: LibraryClaim): TemplateResult {
    const { speaker, publisher, place, day, event, title, published, grade } = claim;
    const { withdrawn, standing, whole } = claim;
    const words = `${figureWords(claim)}${whole === null ? '' : ` of ${whole.toLocaleString('en-GB')}`}`;
    const said = withdrawn ?? standing;
    return html`
      <tr class=${said ?? ''}>
        <td>${
          speaker === null
            ? html`<span class="muted">reported by <bdi>${publisher ?? title}</bdi></span>`
            : html`<bdi>${speaker}</bdi>`
        }</td>
        <td class="value">${withdrawn === null ? words : html`<s>${words}</s>`}${said === null ? nothing : html` <span class="said">${SAID[said]}</span>`}</td>
        <td><bdi>${place}</bdi></td>
        <td class="day">${day === null ? html`<span class="muted">not said</span>` : shortDate(day)}${event === null ? nothing : html` <span class="muted">(that day)</span>`}</td>
        <td><button class="source" @click=${() => this.#open(claim)}><bdi>${title}</bdi></button>
          ${published === null ? nothing : html`<span class="muted small">${shortDate(published)}</span>`}</td>
        <td title=${gradeWords(grade)}>${shownGrade(grade) ?? html`<span class="muted">–<span class="visually-hidden">not graded</span></span>`}</td>
      </tr>
    `;
  }

  /** What only an older version said stands beside what became of it. */
  async #open({ article, start, withdrawn }: LibraryClaim): Promise<void> {
    const { reader, changes, room } = this.session;
    if (withdrawn !== 'old-version') return reader.open(article, { offset: start });
    await reader.open(article);
    if (room.place.kind !== 'reading') return;
    inBackground(changes.open(article));
    room.go({ kind: 'changes' });
  }

  async #save(sent: SubmitEvent): Promise<void> {
    sent.preventDefault();
    const file = await this.session.claims.save(ceilingOf(sent));
    if (file) saveFile(file.name, file.mediaType, file.bytes);
  }
}

const SAID = {
  agrees: 'another voice agrees',
  disputed: 'disputed',
  'old-version': 'the newer version does not say so',
  'taken-back': 'taken back',
} as const;

const waits = (articles: number): string =>
  `${count(articles, 'article')} of this library ${articles === 1 ? 'is' : 'are'} still to be read for this.`;
