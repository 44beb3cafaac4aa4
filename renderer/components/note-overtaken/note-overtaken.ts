import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Annotation } from '#domain/annotation.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { type Kept, tellNote } from '../note-card/note-act.ts';
import css from '../note-conflicts/note-conflicts.css?inline';

/** What was written here and what another window has kept meanwhile, until a person chooses: then it tells `fb-note`. */
@customElement('fb-note-overtaken')
export class NoteOvertaken extends LitElement {
  static override styles = [controls, sheet(css)];
  /** As it is kept. */
  @property({ attribute: false }) annotation!: Annotation;
  /** What was written here. */
  @property() draft = '';

  protected override render(): TemplateResult {
    const asked = 'Another window changed this note while you wrote';
    return html`
      <section aria-label=${asked}>
        <h4>${asked}. Which one stays?</h4>
        ${this.#option('Kept in the other window', this.annotation.note, 'note', 'Keep that')}
        ${this.#option('Written here', this.draft, 'draft', 'Keep this')}
        <button class="framed" @click=${() => this.#keep('both')}>Keep both, one below the other</button>
      </section>
    `;
  }

  #option(who: string, words: string, which: Kept, label: string): TemplateResult {
    return html`<div class="option">
      <p class="who">${who}</p>
      <p dir="auto">${words || 'No words'}</p>
      <button class="framed" aria-label="${label}: ${words.slice(0, 60) || 'no words'}" @click=${() => this.#keep(which)}>${label}</button>
    </div>`;
  }

  #keep(which: Kept): void {
    tellNote(this, { kind: 'keep', which, annotation: this.annotation });
  }
}
