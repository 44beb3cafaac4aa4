import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ANNOTATION_COLORS, type MOTIVATIONS, NOTE_TYPES } from '#domain/annotation.ts';
import { isFree, type ListedNote } from '#domain/free-note.ts';
import { keysOf } from '#domain/keys-of.ts';
import { STANDING_NAMES, STANDINGS } from '#domain/review.ts';
import { chosenIn } from '../../components/field.ts';
import { typeWords } from '../../components/note-type.ts';
import { isFiltering, NOTE_SORTS } from '../../state/notes/filter-notes.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './notes-filters.css?inline';

type Choice = readonly [value: string, label: string, group?: string];

const KINDS: Readonly<Record<(typeof MOTIVATIONS)[number] | 'free', string>> = {
  highlighting: 'Highlights',
  commenting: 'Notes',
  bookmarking: 'Bookmarks',
  grading: 'Gradings',
  figure: 'Figures',
  free: 'Free notes',
};
const STATES: readonly Choice[] = [
  ['exact', 'Exact'],
  ['moved', 'Moved'],
  ['changed', 'Wording changed'],
  ['lost', 'Lost'],
];
const REVIEWS: readonly Choice[] = [
  ...STANDINGS.map((standing): Choice => [standing, STANDING_NAMES[standing]]),
  ['none', 'Not reviewed'],
];
const SORTS: Readonly<Record<(typeof NOTE_SORTS)[number], string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  changed: 'Last changed first',
  article: 'By article',
  grade: 'By grade, best first',
};

/** What the list of notes is narrowed to. */
@customElement('fb-notes-filters')
export class NotesFilters extends SessionElement {
  static override styles = [controls, sheet(css)];
  #offered: { readonly all: readonly ListedNote[]; readonly of: ReturnType<typeof offers> } | null =
    null;

  protected override watched() {
    return [this.session.notes, this.session.library, this.session.frameworks];
  }

  protected override render(): TemplateResult {
    const { notes, library } = this.session;
    const { filter } = notes;
    const { tags, authors, articles, types } = this.#offers(notes.all);
    const titled = articles
      .map((id): Choice => [id, library.find(id)?.title ?? id])
      .sort(([, one], [, other]) => one.localeCompare(other));
    return html`
      <form role="search" aria-label="Filter the notes" @submit=${(event: Event) => event.preventDefault()}>
        <input class="text" type="search" aria-label="Search in notes" placeholder="Search in quotes, notes and tags" spellcheck="false" maxlength="1000"
          .value=${filter.text} @input=${(event: InputEvent) => notes.arrange({ text: valueIn(event) })} @keydown=${this.#leave} />
        ${this.#select('tag', 'Any tag', this.#byFamily(tags))}
        ${this.#select('color', 'Any colour', ANNOTATION_COLORS.map(plain))}
        ${this.#select(
          'kind',
          'Any kind',
          keysOf(KINDS).map((kind): Choice => [kind, KINDS[kind]]),
        )}
        ${this.#select('state', 'Any state', STATES)}
        ${this.#select('review', 'Any review', REVIEWS)}
        ${this.#select('article', 'Any article', titled)}
        ${this.#select('author', 'Any author', authors.map(plain))}
        ${this.#day('from', 'From')} ${this.#day('to', 'To')}
        <select aria-label="Order" @change=${(event: Event) => notes.arrange({ sort: chosenIn(event, NOTE_SORTS) })}>
          ${NOTE_SORTS.map((sort) => html`<option value=${sort} ?selected=${sort === filter.sort}>${SORTS[sort]}</option>`)}
        </select>
        ${this.#types(types)}
        <button type="button" class="quiet" ?disabled=${!isFiltering(filter)} @click=${() => notes.clearFilter()}>Clear</button>
      </form>
    `;
  }

  #select(
    field: 'tag' | 'color' | 'kind' | 'state' | 'review' | 'article' | 'author',
    any: string,
    choices: readonly Choice[],
  ): TemplateResult | typeof nothing {
    if (choices.length === 0) return nothing;
    const { notes } = this.session;
    const chosen = notes.filter[field];
    const set = (event: Event) => notes.arrange({ [field]: valueIn(event) || null });
    return html`
      <select aria-label=${any.replace('Any', 'Filter by')} class=${chosen === null ? '' : 'set'} @change=${set}>
        <option value="" ?selected=${chosen === null}>${any}</option>
        ${[...Map.groupBy(choices, ([, , group]) => group ?? '')].map(([group, own]) => {
          const options = own.map(
            ([value, label]) =>
              html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
          );
          return group === '' ? options : html`<optgroup label=${group}>${options}</optgroup>`;
        })}
      </select>
    `;
  }

  /** Tags that are in use, those of a framework under the names of their families, after the others. */
  #byFamily(tags: readonly string[]): Choice[] {
    const { families } = this.session.frameworks;
    const choices = tags.map((tag): Choice => [tag, tag, families.get(tag)?.join(' · ') ?? '']);
    return choices.sort(([, , one = ''], [, , other = '']) => one.localeCompare(other));
  }

  /** Once somebody said of a note what type it is. */
  #types(counts: ReadonlyMap<string, number>): TemplateResult | typeof nothing {
    const { notes } = this.session;
    const { type: chosen } = notes.filter;
    const offered = [...NOTE_TYPES, 'none'] as const;
    if (chosen === null && NOTE_TYPES.every((type) => !counts.has(type))) return nothing;
    return html`<div class="note-types" role="group" aria-label="Filter by type">
      ${offered.map((type) => {
        const isChosen = type === chosen;
        return html`<button type="button" class="note-type" aria-pressed=${isChosen ? 'true' : 'false'} @click=${() => notes.arrange({ type: isChosen ? null : type })}>
          ${type === 'none' ? 'No type' : typeWords(type)} <span class="muted">${(counts.get(type) ?? 0).toLocaleString('en-GB')}</span></button>`;
      })}
    </div>`;
  }

  #day(field: 'from' | 'to', label: string): TemplateResult {
    const { notes } = this.session;
    return html`<label class="day"><span>${label}</span><input type="date" .value=${notes.filter[field] ?? ''}
      @change=${(event: Event) => notes.arrange({ [field]: valueIn(event) || null })} /></label>`;
  }

  /** Back to the list, where the keys are. */
  #leave(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.session.room.ask('focus-notes');
  }

  #offers(all: readonly ListedNote[]): ReturnType<typeof offers> {
    if (this.#offered?.all !== all) this.#offered = { all, of: offers(all) };
    return this.#offered.of;
  }
}

const plain = (value: string): Choice => [value, value];

const valueIn = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';

/** What occurs at all, so that no choice leads to an empty list by itself. */
function offers(all: readonly ListedNote[]) {
  const sorted = (values: readonly string[]) =>
    [...new Set(values)].filter((value) => value !== '').sort((a, b) => a.localeCompare(b));
  return {
    tags: sorted(all.flatMap(({ tags }) => tags)),
    authors: sorted(all.map(({ author }) => author)),
    articles: [...new Set(all.flatMap((note) => (isFree(note) ? [] : note.article)))],
    types: new Map(
      [...Map.groupBy(all, ({ type }): string => type ?? 'none')].map(
        ([type, { length }]): [string, number] => [type, length],
      ),
    ),
  };
}
