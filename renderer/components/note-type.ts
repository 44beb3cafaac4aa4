import { html, nothing, type TemplateResult } from 'lit';
import { NOTE_TYPE_NAMES, type NoteType } from '#domain/annotation.ts';
import { icon } from './icon/icons.ts';

/** A note's type by its shape and its word; nothing where nobody said. The sheet that holds it styles `.note-type`. */
export const noteTypeLabel = (type: NoteType | null): TemplateResult | typeof nothing =>
  type === null ? nothing : html`<span class="note-type">${typeWords(type)}</span>`;

/** The same within a control. */
export const typeWords = (type: NoteType): TemplateResult =>
  html`${icon(type)}${NOTE_TYPE_NAMES[type]}`;
