import { inBackground } from '../../state/in-background.ts';
import '../place-bar/place-bar.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { FigureLedger } from '#contract/figures.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import type { LedgerEntry, LedgerGroup } from '#domain/figures/ledger/ledger.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { count, shortDate } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './ledger-view.css?inline';

/** Figures about the same thing side by side, over articles and time. */
@customElement('fb-ledger')
export class LedgerView extends SessionElement {
  static override styles = [controls, placeSheet, sheet(css)];

  /** The group that is being merged into another. */
  @state() private merging: string | null = null;

  protected override watched() {
    return [this.session.figures, this.session.dossiers];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.figures.open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.figures.close();
  }

  protected override render(): TemplateResult {
    const { figures } = this.session;
    return html`
      <main aria-label="Figures" class="contents">
        <fb-place-bar .session=${this.session}></fb-place-bar>
        <div class="page" tabindex="0" role="region" aria-label="Ledger of figures"><div class="sheet">
          <div class="head"><h1>Figures</h1>
            <button class="framed" @click=${() => this.session.room.go({ kind: 'claims' })}>Who says how many</button></div>
          <div class="filters">
            <input type="search" aria-label="Find what is counted" placeholder="Find what is counted, or where" .value=${figures.query}
              @input=${(event: Event) => figures.open(targetOf(event, HTMLInputElement).value)} />
            <label class="choice"><input type="checkbox" .checked=${figures.onlyDisagreeing}
              @change=${(event: Event) => figures.open(figures.query, targetOf(event, HTMLInputElement).checked)} />Only where sources disagree</label>
          </div>
          ${answer(figures.ledger, {
            waiting: 'Reading the figures…',
            again: () => figures.open(),
            draw: (ledger) => html`
              <p class="muted" role="status">${this.#status(ledger)}</p>
              ${ledger.groups.map((group) => this.#group(group, ledger))}`,
          })}
        </div></div>
      </main>
    `;
  }

  #status(ledger: FigureLedger): string {
    const { query, onlyDisagreeing } = this.session.figures;
    if (ledger.total > 0)
      return `${count(ledger.total, 'thing')} counted in ${count(ledger.articles, 'article')}`;
    if (onlyDisagreeing && query === '') return 'No two sources disagree about the same day.';
    if (query !== '') return 'Nothing of that name is counted.';
    return this.session.dossiers.shown
      ? 'The documents of this dossier count nothing.'
      : 'No figures yet. Import articles: every number that counts something is read by itself.';
  }

  #group(
    { key, unit, subject, place, entries, disagreements }: LedgerGroup,
    { groups }: FigureLedger,
  ): TemplateResult {
    const disputed = new Set(disagreements.flatMap(({ a, b }) => [a, b]));
    const title = [subject, place && `in ${place}`].filter(Boolean).join(' ');
    return html`
      <section aria-label=${title}>
        <h2><span dir="auto">${title}</span>${disagreements.length > 0 ? html` <span class="flag">Sources disagree</span>` : nothing}</h2>
        <ul>${entries.map((entry) => this.#entry(entry, disputed.has(entry)))}</ul>
        ${this.#merging(key, unit, groups)}
      </section>
    `;
  }

  /** Sources name one thing in several ways: a person says which groups are one. */
  #merging(key: string, unit: string, groups: readonly LedgerGroup[]): TemplateResult {
    const { figures } = this.session;
    if (this.merging !== key) {
      const choose = () => {
        this.merging = key;
      };
      return html`<button class="quiet merge" @click=${choose}>Counts the same as…</button>`;
    }
    const others = groups.filter((one) => one.key !== key && one.unit === unit);
    if (others.length === 0)
      return html`<p class="muted">Nothing else is counted in this unit.</p>`;
    return html`
      <select class="merge" aria-label="Counts the same as" @change=${(event: Event) => {
        this.merging = null;
        inBackground(figures.merge(key, targetOf(event, HTMLSelectElement).value));
      }}>
        <option value="">Counts the same as…</option>
        ${others.map((one) => html`<option value=${one.key}>${[one.subject, one.place && `in ${one.place}`].filter(Boolean).join(' ')}</option>`)}
      </select>
    `;
  }

  #entry(entry: LedgerEntry, disputed: boolean): TemplateResult {
    const { article, start, date, source, asOf, attribution, sentence } = entry;
    const open = () => this.session.reader.open(article, { offset: start });
    const facts = [
      date ? shortDate(date) : 'undated',
      source,
      asOf,
      attribution && `says ${attribution}`,
    ];
    return html`
      <li class=${disputed ? 'disputed' : ''}><button @click=${open}>
        <span class="value">${figureWords(entry)}${disputed ? html`<span class="visually-hidden">, disputed</span>` : nothing}</span>
        <span class="facts muted" dir="auto">${facts.filter(Boolean).join(' · ')}</span>
        <span class="sentence" dir="auto">${sentence}</span>
      </button></li>
    `;
  }
}
