import '../../components/note-reviews/note-reviews.ts';
import '../../components/note-text/note-text.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { isFree, type ListedNote } from '#domain/free-note.ts';
import type { Verdict } from '#domain/review.ts';
import { targetOf } from '../../components/field.ts';
import { noteTypeLabel } from '../../components/note-type.ts';
import { count, shortDate } from '../../components/wording.ts';
import { typedKey } from '../../keyboard/typed-key.ts';
import { inBackground } from '../../state/in-background.ts';
import { dayOf } from '../../state/notes/filter-notes.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import css from './review-dialog.css?inline';

const ACTS: readonly {
  readonly key: string;
  readonly verdict: Verdict | null;
  readonly label: string;
}[] = [
  { key: 'A', verdict: 'accepted', label: 'Accept' },
  { key: 'R', verdict: 'rejected', label: 'Reject' },
  { key: 'P', verdict: 'proposed', label: 'Propose' },
  { key: 'N', verdict: null, label: 'Take back' },
];

/**
 * Says what a person thinks of notes; of one on a passage beside what others wrote on the same words. A letter
 * says it of the chosen ones and closes; it changes nothing of the notes.
 */
@customElement('fb-review-dialog')
export class ReviewDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  /** What is written as the reason, by the note's id; under no id for several. */
  @state() private reasons: ReadonlyMap<string, string> = new Map();

  protected override watched() {
    return [this.session.reviews, this.session.annotations, this.session.notes];
  }

  protected override render(): TemplateResult {
    const { room, reviews } = this.session;
    const { beside, subjects } = reviews;
    const [first] = beside;
    return html`
      <fb-dialog heading=${subjects.length > 1 ? `Review ${count(subjects.length, 'note')}` : 'Review'} @close=${() => room.close()} @keydown=${this.#key}>
        <div class="form">
          ${first && !isFree(first) ? html`<p class="passage" dir="auto">${first.quote}</p>` : nothing}
          ${
            first
              ? html`<div class="beside">${repeat(
                  beside,
                  ({ id }) => id,
                  (note) => this.#note(note),
                )}</div>`
              : this.#say('', subjects)
          }
          <p class="explain">Your word stands beside the notes and changes nothing of them. <kbd>A</kbd> accepts, <kbd>R</kbd> rejects, <kbd>P</kbd> proposes, <kbd>N</kbd> takes back what you said${beside.length > 1 ? ', each of the first note' : ''}.</p>
        </div>
      </fb-dialog>
    `;
  }

  #note(note: ListedNote): TemplateResult {
    const { reviews } = this.session;
    const whose = [
      note.author || (note.foreign ? 'Another person' : 'You'),
      shortDate(dayOf(note)),
    ];
    return html`
      <section aria-label="Note by ${whose.join(', ')}">
        <p class="small muted"><bdi>${whose[0]}</bdi>, ${whose[1]}</p>
        ${noteTypeLabel(note.type)}
        ${note.note === '' ? html`<p class="muted">Marked without a word.</p>` : html`<fb-note-text .text=${note.note}></fb-note-text>`}
        <fb-note-reviews .reviews=${reviews.of(note.id)}></fb-note-reviews>
        ${this.#say(note.id, [note.id])}
      </section>`;
  }

  #say(key: string, notes: readonly string[]): TemplateResult {
    const own = key === '' ? null : this.session.reviews.own(key);
    return html`
      <div class="acts">${ACTS.map(
        ({ verdict, label }) =>
          html`<button class="framed" ?data-first=${verdict === 'accepted'} aria-pressed=${own !== null && own.verdict === verdict ? 'true' : 'false'}
            ?disabled=${verdict === null && key !== '' && own === null} @click=${() => this.#give(notes, verdict)}>${label}</button>`,
      )}</div>
      <label class="field"><span class="label">Why, said with it; write it first</span>
        <input type="text" dir="auto" maxlength="10000" autocomplete="off" .value=${this.#reason(key)} @input=${(
          event: Event,
        ) => {
          const { value } = targetOf(event, HTMLInputElement);
          this.reasons = new Map(this.reasons).set(key, value);
        }} /></label>`;
  }

  #reason(key: string): string {
    return this.reasons.get(key) ?? this.session.reviews.own(key)?.words ?? '';
  }

  /** Of one among several on a passage the others may follow; else it closes. */
  #give(notes: readonly string[], verdict: Verdict | null): void {
    const { room, reviews } = this.session;
    const key = reviews.subjects.length > 1 ? '' : (notes[0] ?? '');
    inBackground(reviews.give(notes, verdict, verdict === null ? '' : this.#reason(key).trim()));
    if (reviews.beside.length < 2) room.close();
  }

  #key(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof HTMLInputElement) return;
    const act = ACTS.find(({ key }) => key === typedKey(event).toUpperCase());
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    const { room, reviews } = this.session;
    this.#give(reviews.subjects, act.verdict);
    room.close();
  }
}
