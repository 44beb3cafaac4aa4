import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { icon } from '../icon/icons.ts';
import css from './dialog-frame.css?inline';
import { firstChosen, firstField, focusedElement } from './first-field.ts';

/**
 * A modal dialog, open as long as it is in the page. The keyboard goes to its first field, and back to
 * where it was when the dialog leaves; `close` is fired once, however it was closed.
 */
@customElement('fb-dialog')
export class DialogFrame extends LitElement {
  static override styles = [controls, sheet(css)];
  @property() heading = '';
  /** Without a heading line; the name is still told. */
  @property({ type: Boolean, reflect: true }) bare = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.body') private body!: HTMLElement;

  #before: HTMLElement | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The browser gives the focus back when a dialog is closed, but not when it is taken away.
    if (document.activeElement === document.body) this.#before?.focus();
  }

  protected override firstUpdated(): void {
    this.#before = focusedElement();
    this.dialog.showModal();
    // The browser chose the first button, which closes the dialog. Without a field, keys scroll the words.
    for (const chosen of firstChosen(this)) chosen.scrollIntoView({ block: 'nearest' });
    const field = firstField(this);
    if (field === null) this.body.tabIndex = 0;
    (field ?? this.body).focus();
  }

  protected override render(): TemplateResult {
    return html`
      <dialog autofocus aria-label=${this.heading} @close=${this.#closed} @click=${this.#click}>
        ${
          this.bare
            ? nothing
            : html`<header><h2>${this.heading}</h2>
                <button class="quiet square" aria-label="Close" @click=${() => this.dialog.close()}>${icon('close')}</button></header>`
        }
        <div class="body"><slot></slot></div>
      </dialog>
    `;
  }

  #closed(): void {
    this.dispatchEvent(new Event('close'));
  }

  /** A click on the dimmed page closes; one inside comes from an element of the dialog. */
  #click(event: MouseEvent): void {
    if (event.target === this.dialog && event.composedPath()[0] === this.dialog)
      this.dialog.close();
  }
}
