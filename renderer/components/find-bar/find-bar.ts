import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { icon } from '../icon/icons.ts';
import css from './find-bar.css?inline';

/**
 * Where words to find in the open article are typed. Fires `fb-find` with what stands in the field,
 * `fb-step` with 1 or -1, and `close`.
 */
@customElement('fb-find-bar')
export class FindBar extends LitElement {
  static override styles = [controls, sheet(css)];
  @property() typed = '';
  /** In how many places it stands. */
  @property({ type: Number }) count = 0;
  /** Which of them is looked at, from 0; -1 for none. */
  @property({ type: Number }) at = -1;
  @query('input') private field!: HTMLInputElement;

  /** What was typed last is selected, so that typing replaces it. */
  focusField(): void {
    this.field.focus();
    this.field.select();
  }

  protected override firstUpdated(): void {
    this.focusField();
  }

  protected override render(): TemplateResult {
    const none = this.count === 0;
    return html`
      <div class="bar" role="search" aria-label="Find in this article">
        ${icon('search')}
        <input type="text" aria-label="Find in this article" placeholder="Find in this article" maxlength="500" spellcheck="false" autocomplete="off" dir="auto"
          .value=${this.typed} @input=${this.#type} @keydown=${this.#key} />
        <span class="count" role="status">${this.#words()}</span>
        <button class="quiet square" aria-label="Previous place" title="Previous place (Shift Enter)" ?disabled=${none} @click=${() => this.#step(-1)}>${icon('up')}</button>
        <button class="quiet square" aria-label="Next place" title="Next place (Enter)" ?disabled=${none} @click=${() => this.#step(1)}>${icon('down')}</button>
        <button class="quiet square" aria-label="Close" title="Close (Esc)" @click=${this.#close}>${icon('close')}</button>
      </div>
    `;
  }

  #words(): string {
    if (this.typed.trim() === '') return '';
    if (this.count === 0) return 'Not found';
    return this.at < 0 ? `${this.count} found` : `${this.at + 1} of ${this.count}`;
  }

  #type(): void {
    this.dispatchEvent(new CustomEvent('fb-find', { detail: this.field.value }));
  }

  #step(by: 1 | -1): void {
    this.dispatchEvent(new CustomEvent('fb-step', { detail: by }));
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') this.#step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fb-find-bar': FindBar;
  }
}
