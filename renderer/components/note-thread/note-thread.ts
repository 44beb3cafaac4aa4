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
  /** Answers that are being worded anew: what was typed, by id. */
  @property({ attribute: false }) edits: ReadonlyMap<string, string> = new Map();
  @query('textarea.answer') private field!: HTMLTextAreaElement | null;

  /** Gives the open field of an answer the keyboard, as soon as it is drawn. */
  async focusReply(): Promise<void> {
    await this.updateComplete;
    this.field?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Open from the first: what was being typed when the window went away.
    if (this.writing && changed.get('writing') === false) this.field?.focus();
    const before = changed.get('edits');
    const begun = before && [...this.edits.keys()].find((id) => !before.has(id));
    if (begun !== undefined) this.#edited(begun)?.focus();
  }

  #edited(id: string): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector(`textarea[data-reply="${CSS.escape(id)}"]`);
  }

  protected override render(): TemplateResult {
    const { replies = [] } = this.annotation;
    return html`
      ${replies.length > 0 ? html`<ol aria-label="Replies">${replies.map((reply) => this.#reply(reply))}</ol>` : nothing}
      ${this.writing ? this.#form() : nothing}
    `;
  }

  #reply(reply: Reply): TemplateResult {
    const { id, note, author, created, foreign } = reply;
    const edited = foreign ? undefined : this.edits.get(id);
    if (edited !== undefined) return html`<li>${this.#editor(reply, edited)}</li>`;
    const edit = () => this.#tell({ kind: 'type-edited-reply', reply: id, text: note });
    const remove = () => this.#tell({ kind: 'remove-reply', reply: id });
    return html`
      <li>
        <fb-note-text .text=${note}></fb-note-text>
        <p class="by"><span>${author ? `${author}, ` : ''}${dateTime(created)}</span>
          ${foreign ? nothing : html`<button class="quiet square" aria-label="Edit the reply" title="Edit the reply" @click=${edit}>${icon('edit')}</button>`}
          <button class="quiet square" aria-label="Delete the reply" title="Delete the reply" @click=${remove}>${icon('trash')}</button></p>
      </li>
    `;
  }

  #editor({ id: reply, note }: Reply, text: string): TemplateResult {
    const save = () => {
      const words = this.#edited(reply)?.value.trim() ?? '';
      if (words !== '') this.#tell({ kind: 'save-edited-reply', reply, text: words });
    };
    const leave = () => this.#tell({ kind: 'leave-edited-reply', reply });
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save();
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        // What was changed is not lost by a key: “Cancel” says it.
        if (targetOf(event, HTMLTextAreaElement).value === note) leave();
      }
    };
    const type = (event: Event) => {
      const { value } = targetOf(event, HTMLTextAreaElement);
      this.#tell({ kind: 'type-edited-reply', reply, text: value });
    };
    return html`
      <textarea aria-label="Edit the reply" dir="auto" maxlength="100000" data-reply=${reply} .value=${text} @input=${type} @keydown=${key}></textarea>
      <div class="acts">
        <button class="primary" @click=${save}>Save</button>
        <button @click=${leave}>Cancel</button>
      </div>
    `;
  }

  #form(): TemplateResult {
    return html`
      <textarea class="answer" aria-label="Reply" placeholder="Write a reply" dir="auto" maxlength="100000" .value=${this.draft}
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
