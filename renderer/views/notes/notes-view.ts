import '../place-bar/place-bar.ts';
import './notes-filters.ts';
import './notes-acts.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Annotation } from '#domain/annotation.ts';
import { editedLine } from '#domain/exchange/state-line.ts';
import { isFree, type ListedNote } from '#domain/free-note.ts';
import { formatGrade, gradeWords, isGraded } from '#domain/grading/admiralty.ts';
import { STANDING_NAMES } from '#domain/review.ts';
import { answer } from '../../components/answer/answer.ts';
import { icon } from '../../components/icon/icons.ts';
import { markingLabel } from '../../components/marking-label.ts';
import { noteTypeLabel } from '../../components/note-type.ts';
import { count, longDate, shortDate } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { dayOf, stateOf } from '../../state/notes/filter-notes.ts';
import { NOTES_PAGE } from '../../state/notes/notes-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { swatches } from '../../styles/swatches.ts';
import { SessionElement } from '../session-element.ts';
import css from './notes-view.css?inline';

const STATES = { exact: '', moved: 'Moved', changed: 'Wording changed', lost: 'Lost' } as const;

/** Every note of the library as one list to search, sort out and tag; a page of it at a time. */
@customElement('fb-notes')
export class NotesView extends SessionElement {
  static override styles = [controls, swatches, sheet(css)];
  #withdraw: (() => void) | null = null;
  #seen = -1;

  protected override watched() {
    const { notes, library, reviews, dossiers } = this.session;
    return [notes, library, reviews, dossiers];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#withdraw = this.session.room.offer('focus-notes', () => this.#list?.focus());
    inBackground(this.#open());
  }

  async #open(): Promise<void> {
    await this.session.notes.load();
    await this.updateComplete;
    this.#list?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#withdraw?.();
    this.session.notes.leave();
  }

  protected override updated(): void {
    const { at } = this.session.notes;
    if (at === this.#seen) return;
    this.#seen = at;
    this.renderRoot.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { notes } = session;
    return html`
      <fb-place-bar .session=${session}></fb-place-bar>
      <main aria-label="Notes">
        ${answer(notes.state, {
          waiting: 'Gathering the notes…',
          again: () => notes.load(),
          draw: (all) => (all.length === 0 ? this.#none() : this.#table()),
        })}
      </main>
    `;
  }

  #table(): TemplateResult {
    const { session } = this;
    const { notes } = session;
    const first = Math.floor(Math.max(0, notes.at) / NOTES_PAGE) * NOTES_PAGE;
    const page = notes.shown.slice(first, first + NOTES_PAGE);
    return html`
      <fb-notes-filters .session=${session}></fb-notes-filters>
      <fb-notes-acts .session=${session}></fb-notes-acts>
      ${
        page.length === 0
          ? html`<div class="empty"><p>No note passes these filters.</p>
              <button class="framed" @click=${() => notes.clearFilter()}>Show all notes</button></div>`
          : nothing
      }
      <div role="listbox" aria-label="Notes of the library" aria-multiselectable="true" tabindex="0" ?hidden=${page.length === 0}
        aria-activedescendant=${notes.at >= 0 ? `note-${notes.at}` : nothing}>
        ${this.#rows(page, first)}
      </div>
      ${this.#pager(first, page.length)}
    `;
  }

  /** Under their days, where they are in the order of days. */
  #rows(page: readonly ListedNote[], first: number): TemplateResult[] {
    const { sort } = this.session.notes.filter;
    const rows = page.map((note, index) => ({ note, at: first + index }));
    const drawn = (some: typeof rows) => some.map(({ note, at }) => this.#row(note, at));
    if (sort !== 'newest' && sort !== 'oldest') return drawn(rows);
    return [...Map.groupBy(rows, ({ note }) => dayOf(note))].map(
      ([day, some]) => html`<div role="group" aria-label=${longDate(day)}>
        <p class="day" aria-hidden="true">${longDate(day)}</p>${drawn(some)}</div>`,
    );
  }

  #row(note: ListedNote, at: number): TemplateResult {
    const { notes, commands } = this.session;
    const chosen = notes.chosen.has(note.id);
    return html`
      <div role="option" id="note-${at}" class=${classMap({ current: at === notes.at, chosen })} data-color=${isFree(note) ? nothing : note.color} aria-selected=${chosen ? 'true' : 'false'}
        aria-setsize=${notes.shown.length} aria-posinset=${at + 1}
        @click=${() => notes.stand(at)} @dblclick=${() => commands.run('notes.open')}>
        <span class="box" aria-hidden="true" @click=${() => notes.toggle(note.id)}>${chosen ? icon('check') : nothing}</span>
        <div class="words">
          ${isFree(note) ? nothing : html`<p class="quote" dir="auto">${note.quote}</p>`}
          ${note.note === '' ? nothing : html`<p class="note" dir="auto">${note.note}</p>`}
          <p class="about">
            ${noteTypeLabel(note.type)}
            ${this.#standing(note.id)}
            ${isFree(note) ? html`<span>Free note</span>${markingLabel(note.marking)}` : this.#placed(note)}
            ${note.tags.map((tag) => html`<span class="tag" dir="auto">${tag}</span>`)}
            ${note.author === '' ? nothing : html`<span dir="auto">${note.author}</span>`}
            ${note.editor ? html`<span dir="auto">${editedLine(note)}</span>` : nothing}
            <time datetime=${isFree(note) ? note.day : note.created}>${shortDate(dayOf(note))}</time>
          </p>
        </div>
      </div>
    `;
  }

  #standing(note: string): TemplateResult | typeof nothing {
    const standing = this.session.reviews.standing(note);
    return standing === null
      ? nothing
      : html`<span class="state ${standing}">${STANDING_NAMES[standing]}</span>`;
  }

  /** What only a note on a passage has. */
  #placed(note: Annotation): TemplateResult {
    const state = STATES[stateOf(note)];
    const replies = note.replies?.length ?? 0;
    return html`
      ${this.#grade(note.id)}
      ${state === '' ? nothing : html`<span class="state ${stateOf(note)}">${state}</span>`}
      <span dir="auto">${this.session.library.find(note.article)?.title ?? ''}</span>
      ${replies > 0 ? html`<span>${count(replies, 'reply', 'replies')}</span>` : nothing}
      <span class="visually-hidden">${note.color}</span>`;
  }

  #grade(note: string): TemplateResult | typeof nothing {
    const grade = this.session.notes.grades[note];
    if (!grade) return nothing;
    const words = gradeWords(grade);
    return html`${isGraded(grade) ? html`<span class="tag" title=${words}>${formatGrade(grade)}<span class="visually-hidden"> ${words}</span></span>` : nothing}
      ${grade.marking === null ? nothing : html`<span class="tag">${grade.marking}</span>`}`;
  }

  #pager(first: number, many: number): TemplateResult | typeof nothing {
    const { notes } = this.session;
    if (notes.shown.length <= NOTES_PAGE) return nothing;
    const last = first + many;
    return html`
      <nav aria-label="Pages of notes">
        <button class="quiet" ?disabled=${first === 0} @click=${() => notes.stand(first - NOTES_PAGE)}>${icon('previous')}Earlier rows</button>
        <span class="muted">${first + 1}–${last} of ${count(notes.shown.length, 'note')}</span>
        <button class="quiet" ?disabled=${last === notes.shown.length} @click=${() => notes.stand(last)}>Later rows${icon('next')}</button>
      </nav>
    `;
  }

  #none(): TemplateResult {
    if (this.session.dossiers.shown) {
      return html`<div class="empty">
        <h2>Nobody has marked anything in this dossier yet</h2>
        <p>Notes on its documents stand here. Free notes lie in no dossier: the list of the whole library has them.</p>
      </div>`;
    }
    return html`
      <div class="empty">
        <h2>Your notes will gather here</h2>
        <p>Open an article and press <kbd>J</kbd> to stand on a sentence. <kbd>H</kbd> highlights it, <kbd>N</kbd> writes a note on it, <kbd>T</kbd> tags it.</p>
        <p>All of it comes together on this page, from every article: to search, to filter, to tag and to export.</p>
        <p>What stands in no article, what you saw or heard yourself, is a free note: <kbd>${this.session.commands.keyLabel('notes.free')}</kbd> writes one from anywhere.</p>
        <button class="framed" @click=${() => this.session.freeNotes.write(null)}>${icon('add')}Write a free note</button>
      </div>
    `;
  }

  get #list(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[role="listbox"]');
  }
}
