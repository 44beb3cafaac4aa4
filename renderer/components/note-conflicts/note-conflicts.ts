import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Conflict } from '#contract/packs.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { tell } from '../tell.ts';
import css from './note-conflicts.css?inline';

const ASKED: Readonly<Record<string, string>> = {
  life: 'Deleted by one, worked on by another',
  note: 'Two people wrote this note',
  tags: 'Two people set the tags',
  type: 'Two people said what type the note is',
  color: 'Two people set the colour',
  style: 'Two people set the style',
  anchor: 'Two people moved the passage',
  marking: 'Two people marked how far it may go, and the stricter one holds until then',
  credibility: 'Two people graded the passage',
  supports: 'Two people named the articles that say the same',
  said: 'Two people graded it when it said different things',
};

/** What two people changed apart, side by side until somebody chooses: then it tells `fb-choose`. */
@customElement('fb-note-conflicts')
export class NoteConflicts extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) conflicts: readonly Conflict[] = [];

  protected override render(): TemplateResult {
    return html`${this.conflicts.map((one) => this.#conflict(one))}`;
  }

  #conflict(conflict: Conflict): TemplateResult {
    const asked = ASKED[conflict.field] ?? `Two people changed the ${conflict.field}`;
    const { decidedHere } = conflict;
    return html`
      <section aria-label=${asked}>
        <h4>${asked}. ${decidedHere ? 'Which one stays?' : 'The library that made the note decides.'}</h4>
        ${conflict.options.map(
          (option) => html`
            <div class="option">
              <p class="who">${option.by || 'Unsigned'}${option.shown ? ', shown now' : ''}</p>
              <p dir="auto">${option.value}</p>
              ${decidedHere ? html`<button class="framed" aria-label="Keep this: ${option.value.slice(0, 60)}" @click=${() => tell(this, 'fb-choose', { conflict, option })}>Keep this</button>` : nothing}
            </div>`,
        )}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fb-choose': CustomEvent<{
      readonly conflict: Conflict;
      readonly option: Conflict['options'][number];
    }>;
  }
}
