import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PackFile } from '#contract/packs.ts';
import { leftBehindWords, markedWords } from '#domain/merge/left-behind.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { ceilingField, ceilingOf } from './ceiling-field.ts';
import { forms } from './forms-sheet.ts';
import { leftOutField } from './left-out.ts';
import { progress } from './progress.ts';
import { saveFile } from './save-file.ts';
import { tickBox } from './tick-box.ts';

/** Makes a pack for a colleague: articles with everything that people added to them. */
@customElement('fb-share-dialog')
export class ShareDialog extends SessionElement {
  static override styles = [controls, forms];
  /** Null for the whole library. */
  @state() private chosen: ReadonlySet<string> | null = null;
  @state() private texts = false;
  @state() private originals = false;

  protected override watched() {
    return [this.session.library, this.session.settings, this.session.exports];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.exports.pack.leave();
    this.session.exports.files.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const open = this.session.reader.current?.article.id;
    this.#choose(open ? new Set([open]) : null);
  }

  protected override render(): TemplateResult {
    const { room, settings, exports } = this.session;
    const { state: made } = exports.pack;
    const { author } = settings.current;
    return html`
      <fb-dialog heading="Share a pack" @close=${() => room.close()}>
        <form @submit=${this.#make}>
          <p class="explain">A pack carries articles with their versions and all that people made of them: notes with their grades and markings, replies, corrections, notes on names, grades of sources, drafts and reports that rest on these articles alone. With the whole library go watch lists and templates too. A colleague opens it in Fieldbrief, sees what is new, and both libraries end up alike. It is not encrypted.</p>
          <fieldset><legend>What goes in</legend>
            <label class="choice"><input type="radio" name="scope" .checked=${this.chosen === null} @change=${() => this.#choose(null)} />The whole library</label>
            <label class="choice"><input type="radio" name="scope" .checked=${this.chosen !== null} @change=${() => this.#choose(new Set())} />Chosen articles</label>
          </fieldset>
          ${this.chosen ? this.#articles(this.chosen) : nothing}
          ${this.#limits()}
          <p class="explain">${author ? html`Signed as <b>${author}</b>.` : 'Not signed: give your name in the settings, so that a colleague sees whose notes these are.'}</p>
          ${made.kind === 'ready' ? leftOutField(made.value.leftOut, 'pack') : nothing}
          <div class="actions">
            ${progress(made, 'Packing…', packedWords)}
            <button type="button" @click=${() => room.close()}>${made.kind === 'ready' ? 'Close' : 'Cancel'}</button>
            <button class="primary" ?disabled=${made.kind === 'loading' || this.chosen?.size === 0}>Make the pack</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  /** How far it goes, and whether it brings the files along. */
  #limits(): TemplateResult {
    const { state: files } = this.session.exports.files;
    const size =
      files.kind === 'ready'
        ? files.value.originals + files.value.pictures === 0
          ? ' (none are kept)'
          : ` (${count(files.value.originals, 'file')}, ${count(files.value.pictures, 'picture')}, ${bytesWords(files.value.bytes)})`
        : '';
    return html`
      ${ceilingField()}
      ${tickBox(
        'Send articles although a passage in them stays back: their text holds its words',
        this.texts,
        (on) => {
          this.texts = on;
        },
      )}
      ${tickBox(`With the files as they came, and their pictures${size}`, this.originals, (on) => {
        this.originals = on;
      })}`;
  }

  #choose(chosen: ReadonlySet<string> | null): void {
    this.chosen = chosen;
    const articles = chosen && [...chosen];
    inBackground(this.session.exports.files.make({ articles }));
  }

  #articles(chosen: ReadonlySet<string>): TemplateResult {
    const toggle = (id: string) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      this.#choose(next);
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
      marking: ceilingOf(event),
      texts: this.texts,
      originals: this.originals,
    });
    if (pack) saveFile(pack.name, pack.mediaType, pack.bytes);
  }
}

/** "Saved north.fieldbrief: 3 articles, 2 notes, 0 corrections.", what stays behind, and what went unlimited. */
function packedWords({
  name,
  articles,
  annotations,
  corrections,
  marked,
  leftBehind,
}: PackFile): string {
  const saved = `Saved ${name}: ${count(articles, 'article')}, ${count(annotations, 'note')}, ${count(corrections, 'correction')}.`;
  return [saved, ...markedWords(marked), ...leftBehindWords(leftBehind)].join(' ');
}

function bytesWords(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.ceil(bytes / 1_024).toLocaleString('en-GB')} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
