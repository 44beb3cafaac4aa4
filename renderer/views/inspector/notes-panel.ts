import '../../components/note-card/note-card.ts';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { NoteCard } from '../../components/note-card/note-card.ts';
import { SessionElement } from '../../components/session-element.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import css from './notes-panel.css?inline';

/** The annotations of the open article in the order of its text. */
@customElement('fb-notes-panel')
export class NotesPanel extends SessionElement {
  static override styles = [controls, sheet(css)];
  #shown: string | null = null;
  #withdraw: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const { room, annotations } = this.session;
    this.#withdraw = room.offer('reply', () => this.#card(annotations.selected)?.reply());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#withdraw?.();
  }

  protected override watched() {
    return [this.session.annotations];
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { selected } = this.session.annotations;
    if (selected === this.#shown) return;
    this.#shown = selected;
    this.#card(selected)?.scrollIntoView({ block: 'nearest' });
  }

  #card(id: string | null): NoteCard | null {
    return id === null
      ? null
      : this.renderRoot.querySelector<NoteCard>(`[data-id="${CSS.escape(id)}"]`);
  }

  protected override render(): TemplateResult {
    const { annotations, commands } = this.session;
    if (annotations.list.length === 0) {
      return html`<p class="state">No notes yet. Select a passage with the mouse, or put the caret on a sentence with <kbd>${commands.keyLabel('caret.next')}</kbd>, then press <kbd>${commands.keyLabel('mark.highlight')}</kbd> to highlight it or <kbd>${commands.keyLabel('mark.note')}</kbd> to write about it.</p>`;
    }
    return html`${repeat(
      annotations.list,
      ({ id }) => id,
      (annotation) =>
        html`<fb-note-card data-id=${annotation.id} .session=${this.session} .annotation=${annotation}></fb-note-card>`,
    )}`;
  }
}
