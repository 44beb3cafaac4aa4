import '../note-text/note-text.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Annotation, Reply } from '#domain/annotation.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { targetOf } from '../field.ts';
import { icon } from '../icon/icons.ts';
import { type ActOnNote, tellNote } from '../note-card/note-act.ts';
import { dateTime } from '../wording.ts';
import css from './note-thread.css?inline';

/** What was answered to an annotation, and the field for one more answer. Tells `fb-note`. */
@customElement('fb-note-thread')
export class NoteThread extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) annotation!: Annotation;
  /** Whether the field is open. It gets the keyboard when it opens. */
  @property({ attribute: false }) writing = false;
  /** What was typed and not sent. */
  @property({ attribute: false }) draft = '';
  @query('textarea') private field!: HTMLTextAreaElement | null;

  protected override updated(changed: PropertyValues<this>): void {
    // Open from the first: what was being typed when the window went away.
    if (this.writing && changed.get('writing') === false) this.field?.focus();
  }

  protected override render(): TemplateResult {
    const { replies = [] } = this.annotation;
    return html`
      ${replies.length > 0 ? html`<ol aria-label="Replies">${replies.map((reply) => this.#reply(reply))}</ol>` : nothing}
      ${this.writing ? this.#form() : nothing}
    `;
  }

  #reply({ id, note, author, created }: Reply): TemplateResult {
    const remove = () => this.#tell({ kind: 'remove-reply', reply: id });
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
      <textarea aria-label="Reply" placeholder="Write a reply" dir="auto" maxlength="100000" .value=${this.draft}
        @input=${(event: Event) => this.#tell({ kind: 'type-reply', text: targetOf(event, HTMLTextAreaElement).value })}
        @keydown=${this.#key}></textarea>
      <div class="acts">
        <button class="primary" @click=${this.#send}>Reply</button>
        <button @click=${() => this.#tell({ kind: 'leave-reply', discard: true })}>Cancel</button>
      </div>
    `;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      // Leaving is not losing: the draft stays, and opens with the card the next time.
      this.#tell({ kind: 'leave-reply', discard: false });
    }
  }

  #send(): void {
    const text = this.field?.value.trim() ?? '';
    if (text !== '') this.#tell({ kind: 'send-reply', text });
  }

  #tell(act: ActOnNote): void {
    tellNote(this, { ...act, annotation: this.annotation });
  }
}
