import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { NOTE_TYPE_NAMES, NOTE_TYPES, type NoteType } from '#domain/annotation.ts';
import { typeWords } from '../../components/note-type.ts';
import { count } from '../../components/wording.ts';
import { typedKey } from '../../keyboard/typed-key.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './note-type-dialog.css?inline';

/** What each says, as the dialog teaches it. */
const MEANINGS: Readonly<Record<NoteType, string>> = {
  fact: 'what is known, as its source says it',
  judgement: 'what somebody concludes from what is known',
  assumption: 'what is taken to be so until somebody knows',
  gap: 'what nobody knows yet and somebody should',
  lead: 'where to look, or whom to ask, next',
};
const CHOICES = [...NOTE_TYPES, null] as const;

/** What kind of statement notes are: one letter, or one press, says it and closes. */
@customElement('fb-note-type-dialog')
export class NoteTypeDialog extends SessionElement {
  static override styles = [controls, sheet(css)];

  protected override watched() {
    return [this.session.noteTypes];
  }

  protected override render(): TemplateResult {
    const { room, noteTypes } = this.session;
    const many = noteTypes.subjects.length;
    const current = noteTypes.current;
    return html`
      <fb-dialog heading=${many === 1 ? 'Type of the note' : `Type of ${count(many, 'note')}`} @close=${() => room.close()} @keydown=${this.#key}>
        <ul>
          ${CHOICES.map(
            (
              type,
            ) => html`<li><button aria-pressed=${type === current ? 'true' : 'false'} @click=${() => this.#choose(type)}>
              <kbd>${keyOf(type)}</kbd>
              <span class="type">${type === null ? 'No type' : typeWords(type)}</span>
              ${type === null ? nothing : html`<span class="muted small">${MEANINGS[type]}</span>`}
            </button></li>`,
          )}
        </ul>
      </fb-dialog>
    `;
  }

  #choose(type: NoteType | null): void {
    const { room, noteTypes } = this.session;
    inBackground(noteTypes.set(type));
    room.close();
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = typedKey(event).toUpperCase();
    const chosen = CHOICES.find((type) => keyOf(type) === key);
    if (chosen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#choose(chosen);
  }
}

/** The first letter of its name; N for none. */
const keyOf = (type: NoteType | null): string =>
  type === null ? 'N' : NOTE_TYPE_NAMES[type].charAt(0);
