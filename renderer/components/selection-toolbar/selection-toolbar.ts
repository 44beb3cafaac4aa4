import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ANNOTATION_COLORS } from '#domain/annotation.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { swatches } from '../../styles/swatches.ts';
import { icon } from '../icon/icons.ts';
import { placeNear } from '../place-near.ts';
import { SessionElement } from '../session-element.ts';
import css from './selection-toolbar.css?inline';

/** What can be done to a passage that was selected by mouse, beside it. */
@customElement('fb-selection-toolbar')
export class SelectionToolbar extends SessionElement {
  static override styles = [controls, swatches, sheet(css)];
  @property({ attribute: false }) place: DOMRect | null = null;

  protected override watched() {
    return [this.session.annotations];
  }

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
    const { annotations, reader } = this.session;
    const { span } = reader.caret;
    const marked = span ? annotations.exactly(span) : null;
    return html`
      ${ANNOTATION_COLORS.map(
        (
          color,
          index,
        ) => html`<button class="square swatch" data-color=${color} aria-pressed=${marked?.color === color ? 'true' : 'false'}
          aria-label="Highlight in ${color}" title="${color} ${index + 1}" @click=${() => this.#run(`mark.${color}`)}></button>`,
      )}
      <hr />
      <button aria-label="Write a note" title="Write a note N" @click=${() => this.#run('mark.note')}>${icon('note')} Note</button>
      <button class="square" aria-label="Tag" title="Tag" @click=${() => this.#run('mark.tag')}>${icon('tag')}</button>
      <button class="square" aria-label="Copy the quote" title="Copy the quote C" @click=${() => this.#run('mark.copy')}>${icon('copy')}</button>
      ${marked ? html`<button class="square" aria-label="Delete" title="Delete Del" @click=${() => this.#run('mark.remove')}>${icon('trash')}</button>` : nothing}
    `;
  }

  #run(id: string): void {
    this.session.commands.run(id);
    this.dispatchEvent(new Event('close'));
  }
}
