import '../../components/note-card/note-card.ts';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Annotation } from '#domain/annotation.ts';
import { gradedOtherwise } from '#domain/grading/said-when-graded.ts';
import type { NoteCard, NoteState } from '../../components/note-card/note-card.ts';
import { isBegun } from '../../state/begun-note.ts';
import { editedReplyDraft, noteDraft, replyDraft } from '../../state/draft-store.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { actOnNote } from '../notes/act-on-note.ts';
import { SessionElement } from '../session-element.ts';
import css from './notes-panel.css?inline';

/** The annotations of the open article in the order of its text. */
@customElement('fb-notes-panel')
export class NotesPanel extends SessionElement {
  static override styles = [controls, sheet(css)];
  /** Whose field for an answer was opened or closed here, by id; else it is open where a draft waits. */
  @state() private replying: ReadonlyMap<string, boolean> = new Map();
  #shown: string | null = null;
  #withdraw: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const { room, annotations, frameworks } = this.session;
    inBackground(frameworks.load());
    this.#withdraw = room.offer('reply', () => inBackground(this.#answer(annotations.selected)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#withdraw?.();
  }

  protected override watched() {
    const { annotations, drafts, grades, packs, frameworks, reviews } = this.session;
    return [annotations, drafts, grades, packs, frameworks, reviews];
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { selected } = this.session.annotations;
    if (selected === this.#shown) return;
    this.#shown = selected;
    this.#card(selected)?.scrollIntoView({ block: 'nearest' });
  }

  #card(id: string | null): NoteCard | null {
    return id === null ? null : this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  protected override render(): TemplateResult {
    const { annotations, commands } = this.session;
    if (annotations.list.length === 0) {
      return html`<p class="state">No notes yet. Select a passage with the mouse, or put the caret on a sentence with <kbd>${commands.keyLabel('caret.next')}</kbd>, then press <kbd>${commands.keyLabel('mark.highlight')}</kbd> to highlight it or <kbd>${commands.keyLabel('mark.note')}</kbd> to write about it.</p>`;
    }
    return html`${repeat(
      annotations.list,
      ({ id }) => id,
      (annotation) =>
        html`<fb-note-card data-id=${annotation.id} .annotation=${annotation} .state=${this.#stateOf(annotation)}
          @fb-note=${this.#act} @fb-choose=${this.#choose}></fb-note-card>`,
    )}`;
  }

  #stateOf({ id, article, foreign, replies = [], quote }: Annotation): NoteState {
    const { annotations, drafts, grades, packs, commands, frameworks, reviews } = this.session;
    const words = drafts.get(noteDraft(article, id));
    // What was begun in the words of a colleague, before they were known as hers, becomes an answer.
    const draft = drafts.get(replyDraft(id)) ?? (foreign ? words : null);
    return {
      current: annotations.selected === id,
      editing: annotations.editing === id,
      focused: annotations.focus,
      begun: isBegun(id),
      draft: foreign ? null : words,
      draftFrom: drafts.startOf(noteDraft(article, id)),
      replying: this.replying.get(id) ?? draft !== null,
      replyDraft: draft ?? '',
      replyEdits: new Map(
        replies.flatMap((reply): [string, string][] => {
          const typed = drafts.get(editedReplyDraft(reply.id));
          return typed === null ? [] : [[reply.id, typed]];
        }),
      ),
      grade: grades.gradeOf(id),
      gradedOtherwise: gradedOtherwise(grades.passage(id), quote),
      marking: grades.passage(id).marking,
      conflicts: packs.conflictsOf(id),
      reviews: reviews.of(id),
      tags: frameworks.tagsBeside(annotations.tags),
      families: frameworks.families,
      modifier: commands.keyLabel('palette.open').split(' ')[0] ?? '',
    };
  }

  #act({ detail }: HTMLElementEventMap['fb-note']): void {
    const { id } = detail.annotation;
    inBackground(actOnNote(this.session, detail, (open) => this.#reply(id, open)));
    // A draft that is typed on tells nobody; one that begins opens a field.
    if (detail.kind === 'type-edited-reply') this.requestUpdate();
  }

  #choose({ detail: { conflict, option } }: HTMLElementEventMap['fb-choose']): void {
    inBackground(this.session.packs.choose(conflict, option));
  }

  async #answer(id: string | null): Promise<void> {
    if (id === null) return;
    this.#reply(id, true);
    await this.updateComplete;
    await this.#card(id)?.focusReply();
  }

  #reply(id: string, open: boolean): void {
    this.replying = new Map(this.replying).set(id, open);
  }
}
