import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tagsIn } from '#domain/tags/framework.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { fold } from '#domain/text/folded-text.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { icon } from '../icon/icons.ts';
import css from './tag-field.css?inline';

const OFFERED = 6;
/** Where there is a framework: a family of it is looked through. */
const OFFERED_OF_FAMILIES = 60;
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
  /** The families that some of them belong to: their names find them too. */
  @property({ attribute: false }) families: ReadonlyMap<string, readonly string[]> = new Map();
  /** The keyboard goes to it once it is there. */
  @property({ type: Boolean }) wantsFocus = false;
  @query('input') private field!: HTMLInputElement;
  @state() private typed = '';
  @state() private active = -1;
  /** The tags of the framework are looked through, with nothing typed. */
  @state() private browsing = false;

  protected override firstUpdated(): void {
    if (this.wantsFocus) this.field.focus();
  }

  /** Takes what stands in the field as a tag, so that saving does not lose it. */
  takeTyped(): void {
    this.browsing = false;
    for (const tag of tagsIn(this.typed, this.known)) this.#add(tag);
  }

  protected override render(): TemplateResult {
    const offered = this.#offered();
    const { what } = this;
    const many = `${capitalised(what)}s`;
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
                  }}>${tag}${this.#family(tag)}</li>`,
              )}
            </ul>`
          : html`<ul id="options" hidden></ul>`
      }
    `;
  }

  #family(tag: string): TemplateResult | typeof nothing {
    const names = this.families.get(tag);
    return names ? html`<span class="family">${names.join(' · ')}</span>` : nothing;
  }

  /** What the typed words begin or stand in, before what belongs to a family of that name. */
  #offered(): string[] {
    const typed = fold(this.typed.trim());
    const free = this.known.filter((tag) => !this.tags.includes(tag));
    if (typed === '')
      return this.browsing
        ? free.filter((tag) => this.families.has(tag)).slice(0, OFFERED_OF_FAMILIES)
        : [];
    const named = (tag: string) => fold(tag).includes(typed);
    const within = (tag: string) =>
      this.families.get(tag)?.some((name) => fold(name).includes(typed)) ?? false;
    const found = [...free.filter(named), ...free.filter((tag) => !named(tag) && within(tag))];
    return found.slice(0, this.families.size > 0 ? OFFERED_OF_FAMILIES : OFFERED);
  }

  #type(): void {
    const { value } = this.field;
    this.active = -1;
    this.browsing = false;
    const begun = fold(value.trimStart());
    // A known tag may have a comma in it.
    const isWithin = begun.includes(',') && this.known.some((tag) => fold(tag).startsWith(begun));
    const end = isWithin ? -1 : value.lastIndexOf(',');
    this.typed = value.slice(end + 1);
    if (end >= 0)
      for (const tag of tagsIn(value.slice(0, end), this.known)) this.#add(tag, this.typed);
  }

  #key(event: KeyboardEvent): void {
    const offered = this.#offered();
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const chosen = offered[this.active];
      if (chosen === undefined) this.takeTyped();
      else this.#add(chosen);
    } else if (event.key === 'Backspace' && this.typed === '' && this.tags.length > 0) {
      this.#set(this.tags.slice(0, -1));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // From an empty field the first key opens what there is.
      if (this.typed === '' && !this.browsing && step > 0) {
        this.browsing = true;
        return;
      }
      this.active = Math.max(-1, Math.min(offered.length - 1, this.active + step));
    } else if (event.key === 'Escape' && (this.typed !== '' || this.browsing)) {
      event.preventDefault();
      event.stopPropagation();
      this.typed = '';
      this.browsing = false;
    }
  }

  #add(text: string, left = ''): void {
    const tag = text.trim().slice(0, LONGEST);
    this.typed = left;
    this.active = -1;
    this.browsing = false;
    if (tag !== '' && !this.tags.includes(tag)) this.#set([...this.tags, tag]);
  }

  #set(tags: readonly string[]): void {
    this.tags = tags;
    this.dispatchEvent(new Event('change'));
  }
}
