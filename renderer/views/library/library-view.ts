import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { ListedSearch } from '#contract/search.ts';
import { READ_ENDINGS } from '#domain/formats/file-kinds.ts';
import type { Asked } from '#domain/search/ask.ts';
import type { Hit } from '#domain/search/hit.ts';
import { askedOf } from '#domain/search/saved-search.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { filesOfFolder } from '../../state/found-files.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import './article-list.ts';
import './library-head.ts';
import type { ArticleList } from './article-list.ts';
import rows from './article-rows.css?inline';
import type { HitList } from './hit-list.ts';
import css from './library-view.css?inline';
import { openArticle } from './open-article.ts';
import { savedHead, savedResults } from './saved-searches.ts';
import { searchResults } from './search-results.ts';

/** All that is read, with packs and files of notes. */
const ACCEPTED = [...READ_ENDINGS, '.fieldbrief', '.age', '.annotations', '.jsonld', 'text/*'].join(
  ',',
);

/** The left column: search, the list, and how articles come in. */
@customElement('fb-library')
export class LibraryView extends SessionElement {
  static override styles = [controls, sheet(rows), sheet(css)];
  @query('input[type="search"]') private field!: HTMLInputElement;
  @query('input.files') private files!: HTMLInputElement;
  @query('input.folder') private folder!: HTMLInputElement;
  @query('input.version') private version!: HTMLInputElement;
  /** Null while hits are in its place. */
  @query('fb-article-list') private list!: ArticleList | null;
  /** Null where nothing was found, or nothing is searched for. */
  @query('fb-hit-list') private hits!: HitList | null;
  #withdraw: (() => void)[] = [];

  protected override watched() {
    const { search, savedSearches, imports } = this.session;
    return [search, savedSearches, imports];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { room } = this.session;
    this.#withdraw = [
      room.offer('focus-search', () => inBackground(this.#focusField())),
      room.offer('focus-list', () => inBackground(this.list?.focusFirst() ?? Promise.resolve())),
      room.offer('choose-files', () => this.files.click()),
      room.offer('choose-folder', () => this.folder.click()),
      room.offer('choose-version', () => this.version.click()),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const withdraw of this.#withdraw) withdraw();
  }

  protected override render(): TemplateResult {
    const { search, commands } = this.session;
    const searching = search.found.kind !== 'idle';
    const saved = searching ? null : this.session.savedSearches.opened;
    return html`
      <aside aria-label="Library" class="contents">
        <header>
          <div class="top">
            <h1>Library</h1>
            <button class="quiet square" title="Import files" aria-label="Import files" @click=${() => this.files.click()}>${icon('import')}</button>
            <button class="quiet square" title="Import a folder" aria-label="Import a folder" @click=${() => this.folder.click()}>${icon('folder')}</button>
            <button class="quiet square" title="Import pasted text" aria-label="Import pasted text" @click=${() => this.session.room.open('paste')}>${icon('paste')}</button>
            <button class="quiet square" title="Past imports" aria-label="Past imports" @click=${() => this.session.showImports()}>${icon('past')}</button>
            <button class="quiet square" title="Watch lists" aria-label="Watch lists" @click=${() => this.session.room.open('watch')}>${icon('watch')}</button>
            <button class="quiet square" title="Hide the library (${commands.keyLabel('library.toggle')})" aria-label="Hide the library" @click=${() => commands.run('library.toggle')}>${icon('library')}</button>
          </div>
          <div class="search" role="search">
            ${icon('search')}
            <input type="search" aria-label="Search the library" title="Search the library (${commands.keyLabel('search.focus')})" placeholder="Search the library" .value=${search.query}
              maxlength="20000" spellcheck="false" @input=${this.#type} @keydown=${this.#keyInSearch} />
            <button class="quiet square" title="How to search" aria-label="How to search" @click=${() => this.session.room.open('searching')}>?</button>
          </div>
          <fb-library-head .session=${this.session}></fb-library-head>
        </header>
        <input class="files" type="file" multiple hidden aria-label="Files to import" @change=${this.#chosen}
          accept=${ACCEPTED} />
        <input class="folder" type="file" webkitdirectory hidden aria-label="Folder to import" @change=${this.#chosenFolder} />
        <input class="version" type="file" hidden aria-label="File with the new version" @change=${this.#revised} />
        ${this.#progress()}
        ${
          searching
            ? this.#hits(
                answer(search.found, {
                  waiting: 'Searching…',
                  again: () => search.find(),
                  draw: (found) =>
                    searchResults(this.session, found, (hit) => this.#openHit(hit, search.asked)),
                }),
              )
            : saved
              ? this.#hits(this.#saved(saved))
              : html`<fb-article-list .session=${this.session} @list-left=${() => this.field.focus()}></fb-article-list>`
        }
      </aside>
    `;
  }

  /** As soon as the column is drawn. */
  async #focusField(): Promise<void> {
    await this.updateComplete;
    this.field.focus();
    this.field.select();
  }

  #hits(drawn: ReturnType<typeof answer>): TemplateResult {
    return html`<div class="hits" @list-left=${() => this.field.focus()}>${drawn}</div>`;
  }

  #saved(search: ListedSearch): ReturnType<typeof answer> {
    const { savedSearches: saved } = this.session;
    if (search.mistake !== null)
      return html`${savedHead(this.session, search)}<p class="state" role="status">${search.mistake}</p>`;
    return answer(saved.found, {
      waiting: 'Searching…',
      again: () => saved.open(search),
      draw: (all) =>
        savedResults(this.session, search, all, (hit) => this.#openHit(hit, askedOf(search))),
    });
  }

  #progress(): TemplateResult | typeof nothing {
    const { imports } = this.session;
    const { progress } = imports;
    if (!progress) return nothing;
    return html`
      <div class="progress" role="status">
        <div>Importing ${progress.done + 1} of ${progress.total}
          <button class="framed" @click=${() => imports.cancel()}>Stop</button></div>
        <progress aria-label="Import" max=${progress.total} .value=${progress.done}></progress>
        <span class="name muted">${progress.name}</span>
      </div>
    `;
  }

  #openHit({ kind, id, start }: Hit, asked: Asked): void {
    inBackground(
      kind === 'free-note'
        ? this.session.freeNotes.open(id)
        : openArticle(this.session, id, { offset: start, asked }),
    );
  }

  #type(event: Event): void {
    this.session.search.type(targetOf(event, HTMLInputElement).value);
  }

  #chosen(): void {
    const files = [...(this.files.files ?? [])];
    // Emptied, so that choosing the same file again is a change.
    this.files.value = '';
    inBackground(this.session.imports.files({ files, leftOut: [] }));
  }

  #chosenFolder(): void {
    const found = filesOfFolder([...(this.folder.files ?? [])]);
    this.folder.value = '';
    inBackground(this.session.imports.files(found));
  }

  #revised(): void {
    const [file] = this.version.files ?? [];
    this.version.value = '';
    if (file) inBackground(this.session.reader.revise(file));
  }

  #keyInSearch(event: KeyboardEvent): void {
    const { search, room } = this.session;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (search.query === '') room.ask('focus-reader');
      else search.type('');
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      inBackground(this.#goToFirst(event.key === 'Enter'));
    }
  }

  async #goToFirst(isOpened: boolean): Promise<void> {
    const first = await (this.hits ?? this.list)?.focusFirst();
    if (isOpened) first?.click();
  }
}
