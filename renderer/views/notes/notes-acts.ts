import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { ANNOTATION_COLORS } from '#domain/annotation.ts';
import { tagsIn } from '#domain/tags/framework.ts';
import { icon } from '../../components/icon/icons.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { swatches } from '../../styles/swatches.ts';
import { SessionElement } from '../session-element.ts';
import css from './notes-acts.css?inline';

/** What can be done to the chosen notes, or to the current one, each in one undoable step. */
@customElement('fb-notes-acts')
export class NotesActs extends SessionElement {
  static override styles = [controls, swatches, sheet(css)];
  @query('input') private field!: HTMLInputElement | null;
  #wasTagging = false;

  protected override watched() {
    return [this.session.notes, this.session.annotations, this.session.frameworks];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.frameworks.load());
  }

  protected override updated(): void {
    const { tagging } = this.session.notes;
    if (tagging && !this.#wasTagging) this.field?.focus();
    if (!tagging && this.#wasTagging) this.session.room.ask('focus-notes');
    this.#wasTagging = tagging;
  }

  protected override render(): TemplateResult {
    const { notes, noteTypes, reviews, freeNotes, commands, room } = this.session;
    const many = notes.targets.length;
    const chosen = notes.chosen.size;
    return html`
      <div class="bar" role="toolbar" aria-label="The chosen notes">
        <span class="count" role="status">${count(notes.shown.length, 'note')}${chosen > 0 ? `, ${chosen} chosen` : ''}</span>
        <button class="quiet" ?disabled=${notes.shown.length === 0} @click=${() => notes.toggleAll()}>${chosen > 0 && chosen === notes.shown.length ? 'Choose none' : 'Choose all'}</button>
        <button class="quiet" title="Free note (${commands.keyLabel('notes.free')})" @click=${() => freeNotes.write(null)}>${icon('add')}Free note</button>
        <span class="gap"></span>
        ${ANNOTATION_COLORS.map(
          (color) =>
            html`<button class="swatch square" data-color=${color} aria-label="Colour: ${color}" title="Colour: ${color}" ?disabled=${many === 0} @click=${() => notes.edit({ color })}></button>`,
        )}
        <button ?disabled=${many === 0} title="Review (Shift+A)" @click=${() => reviews.ask(notes.targets)}>${icon('check')}Review</button>
        <button ?disabled=${many === 0} title="Type (Shift+T)" @click=${() => noteTypes.ask(notes.targets)}>${icon('judgement')}Type</button>
        <button ?disabled=${many === 0} title="Tag (T)" @click=${() => notes.tag(!notes.tagging)}>${icon('tag')}Tag</button>
        <button ?disabled=${many === 0} title="File under a question (Q)" @click=${() => this.session.commands.run('requirements.file')}>${icon('file')}File</button>
        <button ?disabled=${many === 0} title="Delete (Del)" @click=${() => notes.remove()}>${icon('trash')}Delete</button>
        <button ?disabled=${notes.shown.length === 0} @click=${() => room.exportNotes(chosen > 0 ? notes.targets : notes.shown.map(({ id }) => id))}>${icon('export')}Export ${chosen > 0 ? 'chosen' : 'these'}</button>
      </div>
      ${notes.tagging ? this.#tags(many) : ''}
    `;
  }

  #tags(many: number): TemplateResult {
    const { notes, room } = this.session;
    return html`
      <form @submit=${this.#add} @keydown=${this.#key}>
        <label for="tags">Tags for ${count(many, 'note')}</label>
        <input id="tags" type="text" list="known" maxlength="1000" placeholder="flood, ask again" spellcheck="false" autocomplete="off" />
        <datalist id="known">${this.#known.map((tag) => html`<option value=${tag}></option>`)}</datalist>
        <button class="primary">Add</button>
        <button type="button" class="framed" @click=${() => this.#apply('removeTags')}>Take away</button>
        <button type="button" class="quiet" @click=${() => room.open('framework')}>Framework…</button>
        <button type="button" class="quiet" @click=${() => notes.tag(false)}>Close</button>
      </form>
    `;
  }

  get #known(): readonly string[] {
    return this.session.frameworks.tagsBeside(this.session.annotations.tags);
  }

  #add(event: SubmitEvent): void {
    event.preventDefault();
    inBackground(this.#apply('addTags'));
  }

  async #apply(what: 'addTags' | 'removeTags'): Promise<void> {
    const { notes, annotations } = this.session;
    const written = tagsIn(this.field?.value ?? '', this.#known);
    const named = written.map((tag) => tag.slice(0, 100));
    if (named.length === 0 || !(await notes.edit({ [what]: named }))) return;
    notes.tag(false);
    await annotations.loadTags();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.session.notes.tag(false);
  }
}
