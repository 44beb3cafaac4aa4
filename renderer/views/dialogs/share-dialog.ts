import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PackFile } from '#contract/packs.ts';
import { leftBehindWords } from '#domain/merge/left-behind.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import { saveFile } from './save-file.ts';

/** Makes a pack for a colleague: articles with everything that people added to them. */
@customElement('fb-share-dialog')
export class ShareDialog extends SessionElement {
  static override styles = [controls, forms];
  /** Null for the whole library. */
  @state() private chosen: ReadonlySet<string> | null = null;
  @state() private busy = false;
  @state() private saved: PackFile | null = null;

  protected override watched() {
    return [this.session.library, this.session.settings];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const open = this.session.reader.current?.article.id;
    if (open) this.chosen = new Set([open]);
  }

  protected override render(): TemplateResult {
    const { room, settings } = this.session;
    const { author } = settings.current;
    return html`
      <fb-dialog heading="Share a pack" @close=${() => room.close()}>
        <form @submit=${this.#make}>
          <p class="explain">A pack carries articles with their versions, notes with their grades and markings, replies and corrections, the grades of sources, and what earlier reports said. A colleague opens it in Fieldbrief, sees what is new, and both libraries end up alike. Briefs, templates, watch lists, notes on names and corrected figures stay behind. It is not encrypted.</p>
          <fieldset><legend>What goes in</legend>
            <label class="choice"><input type="radio" name="scope" .checked=${this.chosen === null} @change=${() => {
              this.chosen = null;
            }} />The whole library</label>
            <label class="choice"><input type="radio" name="scope" .checked=${this.chosen !== null} @change=${() => {
              this.chosen = new Set();
            }} />Chosen articles</label>
          </fieldset>
          ${this.chosen ? this.#articles(this.chosen) : nothing}
          <p class="explain">${author ? html`Signed as <b>${author}</b>.` : 'Not signed: give your name in the settings, so that a colleague sees whose notes these are.'}</p>
          <div class="actions">
            <span class="message" role="status">${this.#message()}</span>
            <button type="button" @click=${() => room.close()}>${this.saved ? 'Close' : 'Cancel'}</button>
            <button class="primary" ?disabled=${this.busy || this.chosen?.size === 0}>Make the pack</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #articles(chosen: ReadonlySet<string>): TemplateResult {
    const toggle = (id: string) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      this.chosen = next;
    };
    return html`
      <div class="list">
        ${this.session.library.shown.map(
          ({ id, title }) => html`
            <label class="choice"><input type="checkbox" .checked=${chosen.has(id)} @change=${() => toggle(id)} /><span dir="auto">${title}</span></label>`,
        )}
      </div>
    `;
  }

  #message(): string {
    if (this.busy) return 'Packing…';
    if (!this.saved) return '';
    const { name, articles, annotations, corrections, leftBehind } = this.saved;
    const saved = `Saved ${name}: ${count(articles, 'article')}, ${count(annotations, 'note')}, ${count(corrections, 'correction')}.`;
    return [saved, leftBehindWords(leftBehind) ?? []].flat().join(' ');
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.saved = await this.session.packs.make(this.chosen && [...this.chosen]);
    this.busy = false;
    if (this.saved) saveFile(this.saved.name, this.saved.mediaType, this.saved.bytes);
  }
}
