import '../tag-field/tag-field.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  ANNOTATION_COLORS,
  ANNOTATION_STYLES,
  type Annotation,
  type AnnotationStyle,
} from '#domain/annotation.ts';
import { noteDraft } from '../../state/draft-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { swatches } from '../../styles/swatches.ts';
import { SessionElement } from '../session-element.ts';
import type { TagField } from '../tag-field/tag-field.ts';
import css from './note-editor.css?inline';

const STYLES: Readonly<Record<AnnotationStyle, string>> = {
  solid: 'Highlight',
  underline: 'Underline',
  strikethrough: 'Strike through',
  outline: 'Outline',
};

/** Writes an annotation's note. What is typed is kept as a draft until it is saved or discarded. */
@customElement('fb-note-editor')
export class NoteEditor extends SessionElement {
  static override styles = [controls, swatches, sheet(css)];
  @property({ attribute: false }) annotation!: Annotation;
  @query('textarea') private field!: HTMLTextAreaElement;
  @query('fb-tag-field') private tagField!: TagField;
  @state() private text = '';

  protected override watched() {
    return [this.session.annotations];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.text = this.session.drafts.get(this.#draftKey) ?? this.annotation.note;
  }

  protected override firstUpdated(): void {
    const { focus } = this.session.annotations;
    if (focus === 'tags') void this.tagField.updateComplete.then(() => this.tagField.focusField());
    if (focus === 'text') {
      this.field.focus();
      this.field.setSelectionRange(this.text.length, this.text.length);
    }
    this.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { annotation, session } = this;
    return html`
      <textarea aria-label="Note" placeholder="Write a note. Markdown works: **strong**, *emphasis*, - list" dir="auto" maxlength="100000"
        .value=${this.text} @input=${this.#type} @keydown=${this.#key}></textarea>
      <fb-tag-field .tags=${annotation.tags} .known=${session.annotations.tags} @change=${this.#tag} @keydown=${this.#key}></fb-tag-field>
      <div class="colors" role="radiogroup" aria-label="Colour">
        ${ANNOTATION_COLORS.map(
          (
            color,
          ) => html`<button class="square swatch" role="radio" data-color=${color} aria-checked=${annotation.color === color ? 'true' : 'false'}
            aria-label=${color} title=${color} @click=${() => void session.annotations.edit(annotation.id, { color })}></button>`,
        )}
        <select class="style" aria-label="Style" @change=${(event: Event) => {
          const style = (event.target as HTMLSelectElement).value as AnnotationStyle;
          void session.annotations.edit(annotation.id, { style });
        }}>
          ${ANNOTATION_STYLES.map((style) => html`<option value=${style} ?selected=${style === annotation.style}>${STYLES[style]}</option>`)}
        </select>
      </div>
      <div class="acts">
        <button class="primary" @click=${() => void this.#save()}>Save</button>
        <button @click=${() => void this.#discard()}>${this.#changed ? 'Discard' : 'Cancel'}</button>
        <span class="hint small muted">${session.commands.keyLabel('palette.open').split(' ')[0]} Enter saves</span>
      </div>
    `;
  }

  get #draftKey(): string {
    return noteDraft(this.annotation.article, this.annotation.id);
  }

  get #changed(): boolean {
    return this.text !== this.annotation.note;
  }

  #type(): void {
    this.text = this.field.value;
    this.session.drafts.type(this.#draftKey, this.text);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.#save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      // Leaving is not losing: a changed text stays as a draft, which the card offers again.
      this.#close();
    }
  }

  /** Closes at once; a text that was refused stays as a draft. */
  async #save(): Promise<void> {
    const { annotations, drafts } = this.session;
    this.tagField.takeTyped();
    const { text } = this;
    const draft = this.#draftKey;
    const annotation = annotations.find(this.annotation.id) ?? this.annotation;
    const saved = annotations.saveNote(annotation, text);
    this.#close();
    if (await saved) await drafts.forget(draft);
  }

  async #discard(): Promise<void> {
    await this.session.drafts.forget(this.#draftKey);
    this.#close();
  }

  #close(): void {
    this.session.annotations.write(null);
    this.session.room.ask('focus-reader');
  }

  #tag(event: Event): void {
    const { tags } = event.target as TagField;
    void this.session.annotations.edit(this.annotation.id, { tags: [...tags] });
  }
}
