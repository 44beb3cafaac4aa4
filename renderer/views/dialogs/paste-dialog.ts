import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** Takes a copied article in, where pasting into the window is not at hand. */
@customElement('fb-paste-dialog')
export class PasteDialog extends SessionElement {
  static override styles = [controls, forms];
  @query('textarea') private field!: HTMLTextAreaElement;
  /** The clipboard's other flavour, while the field holds nothing but what was pasted with it. */
  #html: { readonly text: string; readonly html: string } | null = null;

  protected override watched() {
    return [];
  }

  protected override render(): TemplateResult {
    const { room } = this.session;
    return html`
      <fb-dialog heading="Import pasted text" wide @close=${() => room.close()}>
        <form @submit=${this.#import}>
          <label class="field"><span class="label">Text of the article</span>
            <textarea rows="14" dir="auto" required placeholder="Paste a copied article here: headline, dateline and credits are found by themselves." @paste=${this.#pasted}></textarea></label>
          <div class="actions">
            <button type="button" @click=${() => room.close()}>Cancel</button>
            <button class="primary">Import</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #pasted(event: ClipboardEvent): void {
    const markup = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    this.#html = this.field.value === '' && markup !== '' ? { text, html: markup } : null;
  }

  async #import(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const text = this.field.value;
    const untouched = this.#html?.text.replace(/\r\n?/g, '\n') === text;
    this.session.room.close();
    await this.session.imports.paste(text, untouched ? (this.#html?.html ?? null) : null);
  }
}
