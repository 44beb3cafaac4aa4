import '../note-text/note-text.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Annotation, Reply } from '#domain/annotation.ts';
import { replyDraft } from '../../state/draft-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { icon } from '../icon/icons.ts';
import { SessionElement } from '../session-element.ts';
import { dateTime } from '../wording.ts';
import css from './note-thread.css?inline';

/** What was answered to an annotation, and the field for one more answer. */
@customElement('fb-note-thread')
export class NoteThread extends SessionElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) annotation!: Annotation;
  @query('textarea') private field!: HTMLTextAreaElement | null;
  @state() private writing = false;

  protected override watched() {
    return [this.session.annotations, this.session.drafts];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What was being typed when the window went away is open again.
    this.writing = this.session.drafts.get(this.#draftKey) !== null;
  }

  /** Opens the field and gives it the keyboard. */
  async write(): Promise<void> {
    this.writing = true;
    await this.updateComplete;
    this.field?.focus();
  }

  protected override render(): TemplateResult {
    const { replies = [] } = this.annotation;
    return html`
      ${replies.length > 0 ? html`<ol aria-label="Replies">${replies.map((reply) => this.#reply(reply))}</ol>` : nothing}
      ${this.writing ? this.#form() : nothing}
    `;
  }

  #reply({ id, note, author, created }: Reply): TemplateResult {
    const remove = () => void this.session.annotations.removeReply(id);
    return html`
      <li>
        <fb-note-text .text=${note}></fb-note-text>
        <p class="by"><span>${author ? `${author}, ` : ''}${dateTime(created)}</span>
          <button class="quiet square" aria-label="Delete the reply" title="Delete the reply" @click=${remove}>${icon('trash')}</button></p>
      </li>
    `;
  }

  #form(): TemplateResult {
    return html`
      <textarea aria-label="Reply" placeholder="Write a reply" dir="auto" maxlength="100000" .value=${this.session.drafts.get(this.#draftKey) ?? ''}
        @input=${(event: Event) => this.session.drafts.type(this.#draftKey, (event.target as HTMLTextAreaElement).value)}
        @keydown=${this.#key}></textarea>
      <div class="acts">
        <button class="primary" @click=${() => void this.#send()}>Reply</button>
        <button @click=${() => void this.#discard()}>Cancel</button>
      </div>
    `;
  }

  get #draftKey(): string {
    return replyDraft(this.annotation.id);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.#send();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      // Leaving is not losing: the draft stays, and opens with the card the next time.
      this.writing = false;
      this.session.room.ask('focus-reader');
    }
  }

  async #send(): Promise<void> {
    const note = this.field?.value.trim() ?? '';
    if (note === '' || !(await this.session.annotations.reply(this.annotation.id, note))) return;
    await this.#discard();
  }

  async #discard(): Promise<void> {
    this.writing = false;
    // At once: a key pressed while the draft is being forgotten is meant for the reader.
    this.session.room.ask('focus-reader');
    await this.session.drafts.forget(this.#draftKey);
  }
}
