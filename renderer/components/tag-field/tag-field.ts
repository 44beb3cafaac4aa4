import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { fold } from '#domain/text/folded-text.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { icon } from '../icon/icons.ts';
import css from './tag-field.css?inline';

const OFFERED = 6;
const LONGEST = 100;

/** Tags, or other short words, as chips with completion. Fires `change` after its `tags` changed. */
@customElement('fb-tag-field')
export class TagField extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) tags: readonly string[] = [];
  /** What one of them is called. */
  @property() what = 'tag';
  /** What is offered for completion. */
  @property({ attribute: false }) known: readonly string[] = [];
  /** The keyboard goes to it once it is there. */
  @property({ type: Boolean }) wantsFocus = false;
  @query('input') private field!: HTMLInputElement;
  @state() private typed = '';
  @state() private active = -1;

  protected override firstUpdated(): void {
    if (this.wantsFocus) this.field.focus();
  }

  /** Takes what stands in the field as a tag, so that saving does not lose it. */
  takeTyped(): void {
    if (this.typed.trim() !== '') this.#add(this.typed);
  }

  protected override render(): TemplateResult {
    const offered = this.#offered();
    const { what } = this;
    const many = `${what.charAt(0).toUpperCase()}${what.slice(1)}s`;
    return html`
      <div class="box">
        ${this.tags.map(
          (tag) =>
            html`<span class="tag"><span dir="auto">${tag}</span><button class="quiet" aria-label="Remove the ${what} ${tag}" @click=${() => this.#set(this.tags.filter((one) => one !== tag))}>${icon('close')}</button></span>`,
        )}
        <input type="text" role="combobox" aria-label=${many} aria-autocomplete="list" aria-controls="options" aria-expanded=${offered.length > 0 ? 'true' : 'false'}
          aria-activedescendant=${this.active >= 0 ? `option-${this.active}` : nothing} placeholder=${this.tags.length === 0 ? `Add ${what}s` : ''} maxlength=${LONGEST} spellcheck="false" autocomplete="off"
          .value=${this.typed} @input=${this.#type} @keydown=${this.#key} @blur=${this.takeTyped} />
      </div>
      ${
        offered.length > 0
          ? html`<ul class="options" id="options" role="listbox" aria-label="Known ${what}s">
              ${offered.map(
                (
                  tag,
                  index,
                ) => html`<li role="option" id="option-${index}" aria-selected=${index === this.active ? 'true' : 'false'}
                  @pointerdown=${(event: Event) => {
                    event.preventDefault();
                    this.#add(tag);
                  }}>${tag}</li>`,
              )}
            </ul>`
          : html`<ul id="options" hidden></ul>`
      }
    `;
  }

  #offered(): string[] {
    const typed = fold(this.typed.trim());
    if (typed === '') return [];
    return this.known
      .filter((tag) => fold(tag).includes(typed) && !this.tags.includes(tag))
      .slice(0, OFFERED);
  }

  #type(): void {
    const pieces = this.field.value.split(',');
    this.typed = pieces.pop() ?? '';
    this.active = -1;
    for (const piece of pieces) this.#add(piece, this.typed);
  }

  #key(event: KeyboardEvent): void {
    const offered = this.#offered();
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#add(offered[this.active] ?? this.typed);
    } else if (event.key === 'Backspace' && this.typed === '' && this.tags.length > 0) {
      this.#set(this.tags.slice(0, -1));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = Math.max(-1, Math.min(offered.length - 1, this.active + step));
    } else if (event.key === 'Escape' && this.typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      this.typed = '';
    }
  }

  #add(text: string, left = ''): void {
    const tag = text.trim().slice(0, LONGEST);
    this.typed = left;
    this.active = -1;
    if (tag !== '' && !this.tags.includes(tag)) this.#set([...this.tags, tag]);
  }

  #set(tags: readonly string[]): void {
    this.tags = tags;
    this.dispatchEvent(new Event('change'));
  }
}
