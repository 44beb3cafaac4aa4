import '../note-text/note-text.ts';
import '../tag-field/tag-field.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  ANNOTATION_COLORS,
  ANNOTATION_STYLES,
  type Annotation,
  type AnnotationStyle,
} from '#domain/annotation.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { swatches } from '../../styles/swatches.ts';
import { chosenIn, targetOf } from '../field.ts';
import { type ActOnNote, tellNote } from '../note-card/note-act.ts';
import { typeChoice } from '../note-type.ts';
import { TagField } from '../tag-field/tag-field.ts';
import css from './note-editor.css?inline';

const STYLES: Readonly<Record<AnnotationStyle, string>> = {
  solid: 'Highlight',
  underline: 'Underline',
  strikethrough: 'Strike through',
  outline: 'Outline',
};

/**
 * Writes an annotation's note. Tells `fb-note` of what is typed, so that it is kept, and of what is decided.
 * The words of a note that another library made only stand there: its type, its tags and its look can be changed.
 */
@customElement('fb-note-editor')
export class NoteEditor extends LitElement {
  static override styles = [controls, swatches, sheet(css)];
  @property({ attribute: false }) annotation!: Annotation;
  /** What was typed before and never saved; null when there is none. */
  @property({ attribute: false }) draft: string | null = null;
  /** The note that the draft was started from; null where that is not known. */
  @property({ attribute: false }) from: string | null = null;
  /** What gets the keyboard at first. */
  @property({ attribute: false }) focused: 'text' | 'tags' | null = null;
  /** The tags to choose from. */
  @property({ attribute: false }) known: readonly string[] = [];
  /** The families of some of them. */
  @property({ attribute: false }) families: ReadonlyMap<string, readonly string[]> = new Map();
  /** How a person calls the key that saves, with Enter: "Ctrl" or "⌘". */
  @property() modifier = '';
  @query('textarea') private field!: HTMLTextAreaElement | null;
  @query('fb-tag-field') private tagField!: TagField;
  @state() private text = '';
  /** The note that this writing started from. */
  #from = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#from = this.#known;
    this.text = this.draft ?? this.annotation.note;
  }

  /** Until somebody types here, it shows what is typed or kept elsewhere. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = {
      draft: changed.has('draft') ? (changed.get('draft') ?? null) : this.draft,
      note: (changed.get('annotation') ?? this.annotation).note,
    };
    if (!this.hasUpdated || this.text !== (before.draft ?? before.note)) return;
    this.text = this.draft ?? this.annotation.note;
    this.#from = this.#known;
  }

  get #known(): string {
    return (this.draft === null ? null : this.from) ?? this.annotation.note;
  }

  protected override firstUpdated(): void {
    if (this.focused === 'text' && this.field) {
      this.field.focus();
      this.field.setSelectionRange(this.text.length, this.text.length);
    }
    this.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { annotation } = this;
    const first = annotation.foreign ? this.focused !== null : this.focused === 'tags';
    return html`
      ${annotation.foreign ? this.#words() : this.#textArea()}
      <fb-tag-field .wantsFocus=${first} .tags=${annotation.tags} .known=${this.known} .families=${this.families} @change=${this.#tag} @keydown=${this.#key}></fb-tag-field>
      ${typeChoice(annotation.type, (type) => this.#tell({ kind: 'edit', edit: { type } }))}
      <div class="colors" role="radiogroup" aria-label="Colour">
        ${ANNOTATION_COLORS.map(
          (
            color,
          ) => html`<button class="square swatch" role="radio" data-color=${color} aria-checked=${annotation.color === color ? 'true' : 'false'}
            aria-label=${color} title=${color} @click=${() => this.#tell({ kind: 'edit', edit: { color } })}></button>`,
        )}
        <select class="style" aria-label="Style" @change=${(event: Event) => {
          const style = chosenIn(event, ANNOTATION_STYLES);
          this.#tell({ kind: 'edit', edit: { style } });
        }}>
          ${ANNOTATION_STYLES.map((style) => html`<option value=${style} ?selected=${style === annotation.style}>${STYLES[style]}</option>`)}
        </select>
      </div>
      <div class="acts">
        ${annotation.foreign ? html`<button class="primary" @click=${this.#save}>Done</button>` : this.#acts()}
      </div>
    `;
  }

  #textArea(): TemplateResult {
    return html`<textarea aria-label="Note" placeholder="Write a note. Markdown works: **strong**, *emphasis*, - list" dir="auto" maxlength="100000"
      .value=${this.text} @input=${this.#type} @keydown=${this.#key}></textarea>`;
  }

  #words(): TemplateResult {
    const { note, author } = this.annotation;
    const whose = author || 'another person';
    return html`
      ${note === '' ? nothing : html`<fb-note-text .text=${note}></fb-note-text>`}
      <p class="small muted">Made by ${whose} in another library, which alone changes its words.
        <button class="quiet" @click=${this.#answer}>Write a reply</button></p>
    `;
  }

  #acts(): TemplateResult {
    return html`
      <button class="primary" @click=${this.#save}>Save</button>
      <button @click=${() => this.#tell({ kind: 'leave', discard: true })}>${this.#changed ? 'Discard' : 'Cancel'}</button>
      <span class="hint small muted">${this.modifier} Enter saves</span>
    `;
  }

  get #changed(): boolean {
    return this.text !== this.annotation.note;
  }

  #answer(): void {
    this.#tell({ kind: 'leave', discard: false });
    this.#tell({ kind: 'write-reply' });
  }

  #type(): void {
    this.text = this.field?.value ?? '';
    this.#tell({ kind: 'type', text: this.text, from: this.#from });
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      // Leaving is not losing: a changed text stays as a draft, which the card offers again.
      this.#tell({ kind: 'leave', discard: false });
    }
  }

  #save(): void {
    this.tagField.takeTyped();
    if (this.annotation.foreign) this.#tell({ kind: 'leave', discard: false });
    else this.#tell({ kind: 'save', text: this.text, from: this.#from });
  }

  #tag(event: Event): void {
    this.#tell({ kind: 'edit', edit: { tags: [...targetOf(event, TagField).tags] } });
  }

  #tell(act: ActOnNote): void {
    tellNote(this, { ...act, annotation: this.annotation });
  }
}
