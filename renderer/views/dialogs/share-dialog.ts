import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { MOST_IN_A_BROWSER, type PackFile } from '#contract/packs.ts';
import { leftBehindWords, markedWords } from '#domain/merge/left-behind.ts';
import { targetOf } from '../../components/field.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { ceilingField, ceilingOf } from './ceiling-field.ts';
import { forms } from './forms-sheet.ts';
import { leftOutField } from './left-out.ts';
import { progress } from './progress.ts';
import { saveFile } from './save-file.ts';
import { type SealKind, sealField, sealOf } from './seal-field.ts';
import { tickBox } from './tick-box.ts';

/** Makes a pack for a colleague: articles with everything that people added to them. */
@customElement('fb-share-dialog')
export class ShareDialog extends SessionElement {
  static override styles = [controls, forms];
  /** Null for the whole library. */
  @state() private chosen: ReadonlySet<string> | null = null;
  @state() private texts = false;
  @state() private originals = false;
  @state() private seal: SealKind = 'none';
  /** Why it can't be sealed as it was chosen. */
  @state() private unsealed: string | null = null;

  protected override watched() {
    const { library, settings, exports, people } = this.session;
    return [library, settings, exports, people];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.exports.pack.leave();
    this.session.exports.files.leave();
    this.session.people.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.people.load());
    const { meant } = this.session.triage;
    this.#choose(meant.size > 0 ? meant : null);
  }

  protected override render(): TemplateResult {
    const { room, settings, exports, people } = this.session;
    const { state: made } = exports.pack;
    const { author } = settings.current;
    return html`
      <fb-dialog heading="Share a pack" @close=${() => room.close()}>
        <form @submit=${this.#make}>
          <p class="explain">A pack carries articles with their versions and all that people made of them: notes with their grades and markings, replies, corrections, notes on names, grades of sources, drafts and reports that rest on these articles alone. With the whole library go watch lists and templates too. A colleague opens it in Fieldbrief, sees who signed it and what is new, and both libraries end up alike.</p>
          <fieldset><legend>What goes in</legend>
            <label class="choice"><input type="radio" name="scope" .checked=${this.chosen === null} @change=${() => this.#choose(null)} />The whole library</label>
            <label class="choice"><input type="radio" name="scope" .checked=${this.chosen !== null} @change=${() => this.#choose(new Set())} />Chosen articles</label>
          </fieldset>
          ${this.chosen ? this.#articles(this.chosen) : nothing}
          ${this.#limits()}
          ${sealField(
            this.seal,
            people.state.kind === 'ready' ? people.state.value : [],
            (kind) => {
              this.seal = kind;
              this.unsealed = null;
            },
          )}
          ${this.#signature(author)}
          ${made.kind === 'ready' ? leftOutField(made.value.leftOut, 'pack') : nothing}
          <div class="actions">
            ${this.unsealed === null ? progress(made, 'Packing…', packedWords) : html`<span class="message problem" role="alert">${this.unsealed}</span>`}
            <button type="button" @click=${() => room.close()}>${made.kind === 'ready' ? 'Close' : 'Cancel'}</button>
            <button class="primary" ?disabled=${made.kind === 'loading' || this.chosen?.size === 0}>Make the pack</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  /** What the receiver sees of who made it: the key says it, the name only claims it. */
  #signature(author: string): TemplateResult {
    const { own } = this.session.people;
    const words = own.kind === 'ready' ? html` Its words: <b>${own.value.words}</b>.` : nothing;
    return html`<p class="explain">Signed with your key.${words} ${
      author
        ? html`Beside it stands your name, <b><bdi>${author}</bdi></b>, which a receiver believes once they compared the words with you.`
        : 'No name stands beside it: give yours in the settings, so that a colleague sees whose notes these are.'
    }</p>`;
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
      })}
      ${this.originals && files.kind === 'ready' && files.value.bytes > MOST_IN_A_BROWSER ? html`<p class="explain">A window in a browser takes packs of up to ${bytesWords(MOST_IN_A_BROWSER)}: whoever has Fieldbrief there merges this one from the terminal, with “fieldbrief merge”.</p>` : nothing}`;
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
        ${repeat(
          this.session.library.shown,
          ({ id }) => id,
          ({ id, title }) => html`
            <label class="choice"><input type="checkbox" .checked=${chosen.has(id)} @change=${() => toggle(id)} /><span dir="auto">${title}</span></label>`,
        )}
      </div>
    `;
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const seal = sealOf(new FormData(targetOf(event, HTMLFormElement)), this.seal);
    this.unsealed = typeof seal === 'string' ? seal : null;
    if (typeof seal === 'string') return;
    const pack = await this.session.exports.pack.make({
      ...(seal && { seal }),
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
  sealed,
  marked,
  leftBehind,
}: PackFile): string {
  const saved = `Saved ${name}: ${count(articles, 'article')}, ${count(annotations, 'note')}, ${count(corrections, 'correction')}.`;
  return [saved, sealedWords(sealed), ...markedWords(marked), ...leftBehindWords(leftBehind)].join(
    ' ',
  );
}

function sealedWords(sealed: PackFile['sealed']): string {
  if (sealed === null) return 'Not encrypted: whoever gets it can read it.';
  return sealed === 'passphrase'
    ? 'Encrypted with the passphrase.'
    : `Encrypted for ${count(sealed.keys, 'key')}.`;
}

function bytesWords(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.ceil(bytes / 1_024).toLocaleString('en-GB')} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
