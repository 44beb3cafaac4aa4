import '../grade-badge/grade-badge.ts';
import '../note-conflicts/note-conflicts.ts';
import '../note-editor/note-editor.ts';
import '../note-text/note-text.ts';
import '../note-thread/note-thread.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { type Annotation, isPlaced } from '#domain/annotation.ts';
import { isBegun } from '../../state/begun-note.ts';
import { noteDraft } from '../../state/draft-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { swatches } from '../../styles/swatches.ts';
import { icon } from '../icon/icons.ts';
import type { NoteThread } from '../note-thread/note-thread.ts';
import { SessionElement } from '../session-element.ts';
import { dateTime } from '../wording.ts';
import css from './note-card.css?inline';

/** One annotation: its quote, its note, its tags; a click goes to its place. */
@customElement('fb-note-card')
export class NoteCard extends SessionElement {
  static override styles = [controls, swatches, sheet(css)];
  @property({ attribute: false }) annotation!: Annotation;
  @query('fb-note-thread') private thread!: NoteThread;

  protected override watched() {
    return [this.session.annotations, this.session.drafts];
  }

  protected override render(): TemplateResult {
    const { annotation, session } = this;
    const { annotations } = session;
    const current = annotations.selected === annotation.id;
    return html`
      <article class=${current ? 'current' : ''} data-color=${annotation.color} aria-label="${annotation.note === '' ? 'Highlight' : 'Note'} on “${annotation.quote.slice(0, 60)}”">
        <button class="quote" dir="auto" title="Go to this passage" @click=${this.#goTo}>${annotation.quote}</button>
        ${placementLine(annotation)}
        <fb-note-conflicts .session=${session} of=${annotation.id}></fb-note-conflicts>
        ${
          annotations.editing === annotation.id
            ? html`<fb-note-editor .session=${session} .annotation=${annotation}></fb-note-editor>`
            : this.#reading()
        }
        ${isBegun(annotation.id) ? nothing : html`<fb-note-thread .session=${session} .annotation=${annotation}></fb-note-thread>`}
      </article>
    `;
  }

  /** Opens the field for an answer. */
  reply(): void {
    void this.thread.write();
  }

  #reading(): TemplateResult {
    const { annotation, session } = this;
    const { id, article, note, tags, author, modified, color } = annotation;
    const draft = session.drafts.get(noteDraft(article, id));
    const write = () => session.annotations.write(id);
    return html`
      ${note === '' ? nothing : html`<fb-note-text .text=${note}></fb-note-text>`}
      ${tags.length > 0 ? html`<ul class="tags" aria-label="Tags">${tags.map((tag) => html`<li class="tag" dir="auto">${tag}</li>`)}</ul>` : nothing}
      ${draft === null ? nothing : html`<button class="draft" @click=${write}>Unsaved draft: go on writing</button>`}
      ${isBegun(id) ? nothing : html`<fb-grade-badge .session=${session} of=${id}></fb-grade-badge>`}
      <footer>
        <span class="by">${author ? `${author}, ` : ''}${modified ? dateTime(modified) : 'Not saved yet'}<span class="visually-hidden">, ${color}</span></span>
        <button class="quiet square" aria-label="Reply" title="Reply" @click=${this.reply}>${icon('reply')}</button>
        <button class="quiet square" aria-label=${note === '' ? 'Write a note' : 'Edit the note'} title=${note === '' ? 'Write a note' : 'Edit the note'} @click=${write}>${icon('edit')}</button>
        <button class="quiet square" aria-label="Delete" title="Delete" @click=${() => void session.annotations.remove(annotation)}>${icon('trash')}</button>
      </footer>
    `;
  }

  #goTo(): void {
    const { annotations, reader, room } = this.session;
    annotations.select(this.annotation.id);
    if (!isPlaced(this.annotation)) return;
    reader.caret.place(this.annotation);
    reader.goTo(this.annotation);
    room.setDrawer(false);
  }
}

/** How well a note of an earlier version stands in this one; nothing where the text is the same. */
function placementLine({ placement }: Annotation): TemplateResult | typeof nothing {
  switch (placement?.state) {
    case 'moved':
      return html`<p class="placement">Moved with its passage</p>`;
    case 'changed':
      return html`<p class="placement">Wording changed (${Math.round(placement.score * 100)} % alike). It was: <q dir="auto">${placement.oldQuote}</q></p>`;
    case 'lost':
      return html`<p class="placement lost">Not in this version. Select its new place and press R to attach it.</p>`;
    default:
      return nothing;
  }
}
