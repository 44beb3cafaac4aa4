import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PackFile } from '#contract/packs.ts';
import { leftBehindWords } from '#domain/merge/left-behind.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import { progress } from './progress.ts';
import { saveFile } from './save-file.ts';

/** Makes a pack for a colleague: articles with everything that people added to them. */
@customElement('fb-share-dialog')
export class ShareDialog extends SessionElement {
  static override styles = [controls, forms];
  /** Null for the whole library. */
  @state() private chosen: ReadonlySet<string> | null = null;

  protected override watched() {
    return [this.session.library, this.session.settings, this.session.exports];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.exports.pack.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const open = this.session.reader.current?.article.id;
    if (open) this.chosen = new Set([open]);
  }

  protected override render(): TemplateResult {
    const { room, settings, exports } = this.session;
    const { state: made } = exports.pack;
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
            ${progress(made, 'Packing…', packedWords)}
            <button type="button" @click=${() => room.close()}>${made.kind === 'ready' ? 'Close' : 'Cancel'}</button>
            <button class="primary" ?disabled=${made.kind === 'loading' || this.chosen?.size === 0}>Make the pack</button>
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

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const pack = await this.session.exports.pack.make({
      articles: this.chosen && [...this.chosen],
    });
    if (pack) saveFile(pack.name, pack.mediaType, pack.bytes);
  }
}

/** "Saved north.fieldbrief: 3 articles, 2 notes, 0 corrections.", and what stays behind. */
function packedWords({ name, articles, annotations, corrections, leftBehind }: PackFile): string {
  const saved = `Saved ${name}: ${count(articles, 'article')}, ${count(annotations, 'note')}, ${count(corrections, 'correction')}.`;
  return [saved, leftBehindWords(leftBehind) ?? []].flat().join(' ');
}
