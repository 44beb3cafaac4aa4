import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ANNOTATION_COLORS, type AnnotationColor } from '#domain/annotation.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { swatches } from '../../styles/swatches.ts';
import { icon } from '../icon/icons.ts';
import { placeNear } from '../place-near.ts';
import { tell } from '../tell.ts';
import css from './selection-toolbar.css?inline';

/** What can be done to a passage that was selected by mouse, beside it. Tells `fb-mark`. */
@customElement('fb-selection-toolbar')
export class SelectionToolbar extends LitElement {
  static override styles = [controls, swatches, sheet(css)];
  @property({ attribute: false }) place: DOMRect | null = null;
  /** The colour that the passage has; null where it is not marked. */
  @property({ attribute: false }) marked: AnnotationColor | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'toolbar');
    this.setAttribute('aria-label', 'Selected passage');
    // Keeps the selection while a button is pressed.
    this.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  protected override updated(): void {
    if (this.place) placeNear(this, this.place);
  }

  protected override render(): TemplateResult {
    const { marked } = this;
    return html`
      ${ANNOTATION_COLORS.map(
        (
          color,
          index,
        ) => html`<button class="square swatch" data-color=${color} aria-pressed=${marked === color ? 'true' : 'false'}
          aria-label="Highlight in ${color}" title="${color} ${index + 1}" @click=${() => this.#tell(color)}></button>`,
      )}
      <hr />
      <button aria-label="Write a note" title="Write a note N" @click=${() => this.#tell('note')}>${icon('note')} Note</button>
      <button class="square" aria-label="Tag" title="Tag" @click=${() => this.#tell('tag')}>${icon('tag')}</button>
      <button class="square" aria-label="File under a question" title="File under a question Q" @click=${() => this.#tell('file')}>${icon('file')}</button>
      <button class="square" aria-label="Copy the quote" title="Copy the quote C" @click=${() => this.#tell('copy')}>${icon('copy')}</button>
      ${marked ? html`<button class="square" aria-label="Delete" title="Delete Del" @click=${() => this.#tell('remove')}>${icon('trash')}</button>` : nothing}
    `;
  }

  #tell(act: PassageAct): void {
    tell(this, 'fb-mark', act);
  }
}

/** A colour highlights. */
export type PassageAct = AnnotationColor | 'note' | 'tag' | 'file' | 'copy' | 'remove';

declare global {
  interface HTMLElementEventMap {
    'fb-mark': CustomEvent<PassageAct>;
  }
}
