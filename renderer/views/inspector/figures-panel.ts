import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { figureWords } from '#domain/figures/figure-words.ts';
import type { Figure } from '#domain/figures/types.ts';
import { SessionElement } from '../../components/session-element.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import css from './figures-panel.css?inline';

/** What the open article counts, in the order of its text. */
@customElement('fb-figures-panel')
export class FiguresPanel extends SessionElement {
  static override styles = [controls, sheet(css)];
  /** The revision whose figures were asked for. */
  #asked = '';

  protected override watched() {
    return [this.session.reader, this.session.figures];
  }

  protected override updated(): void {
    const article = this.session.reader.current?.article;
    if (!article || article.sha256 === this.#asked) return;
    this.#asked = article.sha256;
    void this.session.figures.read(article.id);
  }

  protected override render(): TemplateResult {
    const { figures } = this.session.figures;
    if (figures.length === 0) {
      return html`<p class="state">This article counts nothing: no number in it says how many or how much.</p>`;
    }
    return html`
      <button class="framed" @click=${() => this.session.room.go({ kind: 'figures' })}>Compare over the library</button>
      <ul aria-label="Figures">${figures.map((figure) => this.#row(figure))}</ul>
    `;
  }

  #row(figure: Figure): TemplateResult {
    const { subject, place, asOf, attribution, start, end } = figure;
    const go = () => {
      this.session.reader.caret.place({ start, end });
      this.session.reader.goTo({ start, end });
    };
    const facts = [place, asOf, attribution && `says ${attribution}`].filter(Boolean).join(' · ');
    return html`
      <li><button @click=${go}>
        <span class="value">${figureWords(figure)}</span> <span dir="auto">${subject ?? ''}</span>
        <span class="facts muted" dir="auto">${facts}</span>
      </button></li>
    `;
  }
}
