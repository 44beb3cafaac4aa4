import { html, nothing, type TemplateResult } from 'lit';
import { NOTE_TYPE_NAMES, NOTE_TYPES, type NoteType } from '#domain/annotation.ts';
import { icon } from './icon/icons.ts';

/** A note's type by its shape and its word; nothing where nobody said. The sheet that holds it styles `.note-type`. */
export const noteTypeLabel = (type: NoteType | null): TemplateResult | typeof nothing =>
  type === null ? nothing : html`<span class="note-type">${typeWords(type)}</span>`;

/** The same within a control. */
export const typeWords = (type: NoteType): TemplateResult =>
  html`${icon(type)}${NOTE_TYPE_NAMES[type]}`;

/** The types to choose one from; the chosen one, pressed again, is let go. */
export const typeChoice = (
  chosen: NoteType | null,
  choose: (type: NoteType | null) => void,
): TemplateResult => html`
  <div class="note-types" role="group" aria-label="Type">
    ${NOTE_TYPES.map((type) => {
      const isChosen = type === chosen;
      return html`<button type="button" class="note-type" aria-pressed=${isChosen ? 'true' : 'false'} @click=${() => choose(isChosen ? null : type)}>${typeWords(type)}</button>`;
    })}
  </div>`;
