import '../grade-badge/grade-badge.ts';
import '../note-conflicts/note-conflicts.ts';
import '../note-editor/note-editor.ts';
import '../note-overtaken/note-overtaken.ts';
import '../note-reviews/note-reviews.ts';
import '../note-text/note-text.ts';
import '../note-thread/note-thread.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Conflict } from '#contract/packs.ts';
import type { Annotation } from '#domain/annotation.ts';
import { editedLine } from '#domain/exchange/state-line.ts';
import { type Grade, UNGRADED } from '#domain/grading/admiralty.ts';
import type { ReviewNow } from '#domain/review.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { swatches } from '../../styles/swatches.ts';
import { icon } from '../icon/icons.ts';
import type { NoteThread } from '../note-thread/note-thread.ts';
import { noteTypeLabel } from '../note-type.ts';
import { dateTime } from '../wording.ts';
import { type ActOnNote, tellNote } from './note-act.ts';
import css from './note-card.css?inline';

/** What a card shows of an annotation besides itself. */
export interface NoteState {
  /** Chosen: its card stands out. */
  readonly current: boolean;
  /** Whether its note is open for writing, and what of it gets the keyboard. */
  readonly editing: boolean;
  readonly focused: 'text' | 'tags' | null;
  /** Not kept yet: nobody can answer or grade it. */
  readonly begun: boolean;
  /** What was typed and never saved; null when there is none. */
  readonly draft: string | null;
  /** The note that the draft was started from; null where that is not known. */
  readonly draftFrom: string | null;
  readonly replying: boolean;
  readonly replyDraft: string;
  /** Answers that are being worded anew: what was typed, by id. */
  readonly replyEdits: ReadonlyMap<string, string>;
  readonly grade: Grade;
  readonly marking: string | null;
  /** That the passage said other facts when it was graded. */
  readonly gradedOtherwise: string | null;
  /** What two people changed apart. */
  readonly conflicts: readonly Conflict[];
  /** What was said of it. */
  readonly reviews: readonly ReviewNow[];
  /** Tags to choose from, and the families of some of them. */
  readonly tags: readonly string[];
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** How a person calls the key that saves, with Enter: "Ctrl" or "⌘". */
  readonly modifier: string;
}

export const PLAIN_NOTE: NoteState = {
  current: false,
  editing: false,
  focused: null,
  begun: false,
  draft: null,
  draftFrom: null,
  replying: false,
  replyDraft: '',
  replyEdits: new Map(),
  grade: UNGRADED,
  marking: null,
  gradedOtherwise: null,
  conflicts: [],
  reviews: [],
  tags: [],
  families: new Map(),
  modifier: 'Ctrl',
};

/** One annotation: its quote, its note, its tags. Tells `fb-note` of what a person does with it. */
@customElement('fb-note-card')
export class NoteCard extends LitElement {
  static override styles = [controls, swatches, sheet(css)];
  @property({ attribute: false }) annotation!: Annotation;
  @property({ attribute: false }) state: NoteState = PLAIN_NOTE;
  /** Null while the note is begun and not made yet. */
  @query('fb-note-thread') private thread!: NoteThread | null;

  /** Gives the open field of an answer the keyboard, as soon as it is drawn. */
  async focusReply(): Promise<void> {
    await this.updateComplete;
    await this.thread?.focusReply();
  }

  protected override render(): TemplateResult {
    const { annotation } = this;
    const { current, conflicts, editing, focused, draft, begun, replying, replyDraft } = this.state;
    const { tags, families, modifier, draftFrom, replyEdits } = this.state;
    return html`
      <article class=${current ? 'current' : ''} data-color=${annotation.color} aria-label="${annotation.note === '' ? 'Highlight' : 'Note'} on “${annotation.quote.slice(0, 60)}”">
        <button class="quote" dir="auto" title="Go to this passage" @click=${this.#teller({ kind: 'go-to' })}>${annotation.quote}</button>
        ${placementLine(annotation)}
        <fb-note-conflicts .conflicts=${conflicts}></fb-note-conflicts>
        ${
          editing
            ? html`<fb-note-editor .annotation=${annotation} .draft=${draft} .from=${draftFrom} .focused=${focused} .known=${tags} .families=${families} .modifier=${modifier}></fb-note-editor>`
            : this.#reading()
        }
        ${begun ? nothing : html`<fb-note-thread .annotation=${annotation} .writing=${replying} .draft=${replyDraft} .edits=${replyEdits}></fb-note-thread>`}
      </article>
    `;
  }

  #reading(): TemplateResult {
    const { note, type, tags, color, foreign } = this.annotation;
    const { draft, begun, grade, marking, gradedOtherwise, reviews } = this.state;
    const ownLabel = note === '' ? 'Write a note' : 'Edit the note';
    const writeLabel = foreign ? 'Edit type, tags and look' : ownLabel;
    const write = this.#teller({ kind: 'write' });
    return html`
      ${noteTypeLabel(type)}
      ${note === '' ? nothing : html`<fb-note-text .text=${note}></fb-note-text>`}
      ${tags.length > 0 ? html`<ul class="tags" aria-label="Tags">${tags.map((tag) => html`<li class="tag" dir="auto">${tag}</li>`)}</ul>` : nothing}
      ${this.#drafted(draft)}
      ${begun ? nothing : html`<fb-grade-badge .grade=${grade} .marking=${marking} .otherwise=${gradedOtherwise} @fb-grade=${this.#teller({ kind: 'grade' })}></fb-grade-badge>`}
      <fb-note-reviews .reviews=${reviews}></fb-note-reviews>
      <footer>
        <span class="by" dir="auto">${byLine(this.annotation)}<span class="visually-hidden">, ${color}</span></span>
        ${begun ? nothing : html`<button class="quiet square" aria-label="File under a question" title="File under a question (Q)" @click=${this.#teller({ kind: 'file' })}>${icon('file')}</button>`}
        <button class="quiet square" aria-label="Reply" title="Reply" @click=${this.#teller({ kind: 'write-reply' })}>${icon('reply')}</button>
        ${begun ? nothing : html`<button class="quiet square" aria-label="Review" title="Review (Shift A)" @click=${this.#teller({ kind: 'review' })}>${icon('check')}</button>`}
        <button class="quiet square" aria-label=${writeLabel} title=${writeLabel} @click=${write}>${icon('edit')}</button>
        <button class="quiet square" aria-label="Delete" title="Delete" @click=${this.#teller({ kind: 'remove' })}>${icon('trash')}</button>
      </footer>
    `;
  }

  /** A draft waits; where the note is another one by now than it was started from, a person chooses first. */
  #drafted(draft: string | null): TemplateResult | typeof nothing {
    const { annotation } = this;
    const { draftFrom } = this.state;
    if (draft === null) return nothing;
    const isOvertaken = draftFrom !== null && draftFrom !== annotation.note;
    if (isOvertaken && draft !== annotation.note) {
      return html`<fb-note-overtaken .annotation=${annotation} .draft=${draft}></fb-note-overtaken>`;
    }
    return html`<button class="draft" @click=${this.#teller({ kind: 'write' })}>Unsaved draft: go on writing</button>`;
  }

  #teller(act: ActOnNote): () => void {
    return () => tellNote(this, { ...act, annotation: this.annotation });
  }
}

/** "Ada, 1 March 2026, edited by Ben". */
function byLine(annotation: Annotation): string {
  const { author, modified } = annotation;
  const when = modified ? dateTime(modified) : 'Not saved yet';
  return [author, when, editedLine(annotation)].filter(Boolean).join(', ');
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
