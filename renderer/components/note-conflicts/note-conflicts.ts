import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Conflict } from '#contract/packs.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './note-conflicts.css?inline';

const ASKED: Readonly<Record<string, string>> = {
  life: 'Deleted by one, worked on by another',
  note: 'Two people wrote this note',
  tags: 'Two people set the tags',
  color: 'Two people set the colour',
  style: 'Two people set the style',
  anchor: 'Two people moved the passage',
  marking: 'Two people marked how far it may go, and the stricter one holds until then',
  credibility: 'Two people graded the passage',
  supports: 'Two people named the articles that say the same',
};

/** What two people changed apart, side by side until somebody chooses. */
@customElement('fb-note-conflicts')
export class NoteConflicts extends SessionElement {
  static override styles = [controls, sheet(css)];
  /** The id of the annotation or the reply. */
  @property() of = '';

  protected override watched() {
    return [this.session.packs];
  }

  protected override render(): TemplateResult | typeof nothing {
    const conflicts = this.session.packs.conflictsOf(this.of);
    return conflicts.length === 0 ? nothing : html`${conflicts.map((one) => this.#conflict(one))}`;
  }

  #conflict(conflict: Conflict): TemplateResult {
    const asked = ASKED[conflict.field] ?? `Two people changed the ${conflict.field}`;
    return html`
      <section aria-label=${asked}>
        <h4>${asked}. Which one stays?</h4>
        ${conflict.options.map(
          (option) => html`
            <div class="option">
              <p class="who">${option.by || 'Unsigned'}${option.shown ? ', shown now' : ''}</p>
              <p dir="auto">${option.value}</p>
              <button class="framed" aria-label="Keep: ${option.value.slice(0, 60)}" @click=${() => void this.session.packs.choose(conflict, option)}>Keep this</button>
            </div>`,
        )}
      </section>
    `;
  }
}
