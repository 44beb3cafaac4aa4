import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ListedSearch } from '#contract/search.ts';
import type { ArticleSummary } from '#domain/article.ts';
import { READ_ENDINGS } from '#domain/formats/file-kinds.ts';
import { keysOf } from '#domain/keys-of.ts';
import type { Asked } from '#domain/search/ask.ts';
import type { Hit } from '#domain/search/hit.ts';
import { askedOf } from '#domain/search/saved-search.ts';
import { STATE_NAMES } from '#domain/triage.ts';
import { answer } from '../../components/answer/answer.ts';
import { focusedElement } from '../../components/dialog-frame/first-field.ts';
import { chosenIn, targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { shortDate } from '../../components/wording.ts';
import { filesOfFolder } from '../../state/found-files.ts';
import { inBackground } from '../../state/in-background.ts';
import { languageName } from '../../state/library-filter.ts';
import { LIBRARY_GROUPS, LIBRARY_ORDERS, type LibraryGroup } from '../../state/library-order.ts';
import type { ReaderStore } from '../../state/reader-store.ts';
import type { Session } from '../../state/session.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { articleMenu, openMenu } from './article-menu.ts';
import { articleRow, type RowHands } from './article-row.ts';
import { dossierChips, dragRows } from './dossier-chips.ts';
import { filterChips } from './filter-chips.ts';
import css from './library-view.css?inline';
import listForms from './list-forms.css?inline';
import { savedHead, savedResults, savedSearches } from './saved-searches.ts';
import { searchResults } from './search-results.ts';
import { stateChips } from './state-chips.ts';

/** All that is read, with packs and files of notes. */
const ACCEPTED = [...READ_ENDINGS, '.fieldbrief', '.age', '.annotations', '.jsonld', 'text/*'].join(
  ',',
);

/** Rows drawn at first, and more at each approach to the end. */
const PAGE = 200;

/** The left column: search, the list, and how articles come in. */
@customElement('fb-library')
export class LibraryView extends SessionElement {
  static override styles = [controls, sheet(css), sheet(listForms)];
  @query('input[type="search"]') private field!: HTMLInputElement;
  @query('input.files') private files!: HTMLInputElement;
  @query('input.folder') private folder!: HTMLInputElement;
  @query('input.version') private version!: HTMLInputElement;
  @query('.list') private list!: HTMLElement;
  @query('.menu') private menu!: HTMLElement;
  @state() private rows = PAGE;
  #withdraw: (() => void)[] = [];
  /** What opened the menu. */
  #opener: HTMLElement | null = null;
  #held: { readonly row: HTMLElement; readonly index: number } | null = null;

  protected override watched() {
    const { session: of } = this;
    const { library, search, imports, reader, triage, dossiers, settings } = of;
    return [library, search, of.savedSearches, imports, reader, triage, dossiers, settings];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { room } = this.session;
    this.#withdraw = [
      room.offer('focus-search', () => {
        this.field.focus();
        this.field.select();
      }),
      room.offer('choose-files', () => this.files.click()),
      room.offer('choose-folder', () => this.folder.click()),
      room.offer('choose-version', () => this.version.click()),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const withdraw of this.#withdraw) withdraw();
  }

  protected override willUpdate(): void {
    const rows = this.#rows();
    const index = rows.findIndex((row) => row.matches(':focus'));
    this.#held = rows[index] ? { row: rows[index], index } : null;
  }

  /** Where the row at hand left the list, the keyboard goes on to the one in its place. */
  protected override updated(): void {
    if (this.#held === null || this.#held.row.isConnected) return;
    const rows = this.#rows();
    const other = this.list.querySelector('button') ?? this.field;
    (rows[this.#held.index] ?? rows.at(-1) ?? other).focus();
  }

  #rows(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.list .open')];
  }

  protected override render(): TemplateResult {
    const { search, library, commands, settings } = this.session;
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
            <input type="search" aria-label="Search the library" title="Search the library (${commands.keyLabel('search.focus')})" placeholder="Search articles and notes" .value=${search.query}
              maxlength="20000" spellcheck="false" @input=${this.#type} @keydown=${this.#keyInSearch} />
            <button class="quiet square" title="How to search" aria-label="How to search" @click=${() => this.session.room.open('searching')}>?</button>
          </div>
          ${savedSearches(this.session)}
          ${searching || saved || library.articles.length === 0 ? nothing : this.#arrange()}
        </header>
        <input class="files" type="file" multiple hidden aria-label="Files to import" @change=${this.#chosen}
          accept=${ACCEPTED} />
        <input class="folder" type="file" webkitdirectory hidden aria-label="Folder to import" @change=${this.#chosenFolder} />
        <input class="version" type="file" hidden aria-label="File with the new version" @change=${this.#revised} />
        ${this.#progress()}
        ${searching || saved ? nothing : this.#chosenBar()}
        <div class="list ${settings.current.compactRows ? 'compact' : ''}" @keydown=${this.#keyInList} @scroll=${this.#more} @focusin=${this.#follow} @focusout=${this.#leave} @contextmenu=${this.#contextMenu} @dragstart=${(event: DragEvent) => dragRows(event, rowId(event), this.session)}>
          ${
            searching
              ? answer(search.found, {
                  waiting: 'Searching…',
                  again: () => search.find(),
                  draw: (found) =>
                    searchResults(this.session, found, (hit) => this.#openHit(hit, search.asked)),
                })
              : saved
                ? this.#saved(saved)
                : answer(library.state, {
                    waiting: 'Opening the library…',
                    again: () => library.load(),
                    draw: (articles) => this.#articles(articles),
                  })
          }
        </div>
        ${articleMenu(this.session, () => this.#opener?.focus())}
      </aside>
    `;
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

  #arrange(): TemplateResult {
    const { library, settings } = this.session;
    const choose = (event: Event) =>
      library.arrange({ order: chosenIn(event, keysOf(LIBRARY_ORDERS)) });
    return html`
      <div class="arrange">
        <select aria-label="Sort by" @change=${choose}>
          ${Object.entries(LIBRARY_ORDERS).map(
            ([order, label]) =>
              html`<option value=${order} ?selected=${order === library.order}>${label}</option>`,
          )}
        </select>
        <select aria-label="Group" @change=${(event: Event) => library.arrange({ grouping: chosenIn(event, keysOf(LIBRARY_GROUPS)) })}>
          ${Object.entries(LIBRARY_GROUPS).map(
            ([group, label]) =>
              html`<option value=${group} ?selected=${group === library.grouping}>${label}</option>`,
          )}
        </select>
        <label><input type="checkbox" .checked=${settings.current.compactRows}
          @change=${(event: Event) => inBackground(settings.set({ compactRows: targetOf(event, HTMLInputElement).checked }))} /> Compact</label>
        ${
          library.watchedOnly || library.articles.some(({ watchHits = 0 }) => watchHits > 0)
            ? html`<label>
          <input type="checkbox" .checked=${library.watchedOnly}
            @change=${(event: Event) => library.arrange({ watchedOnly: targetOf(event, HTMLInputElement).checked })} />
          Watched only
        </label>`
            : nothing
        }
        ${library.folders.length > 1 ? this.#folders() : nothing}
      </div>
      ${stateChips(library)}
      ${filterChips(this.session)}
      ${dossierChips(this.session)}
    `;
  }

  #folders(): TemplateResult {
    const { library } = this.session;
    const choose = (event: Event) =>
      library.arrange({ folder: targetOf(event, HTMLSelectElement).value || null });
    return html`<select aria-label="Folder" @change=${choose}>
      <option value="" ?selected=${library.folder === null}>All folders</option>
      ${library.folders.map(
        ({ folder, label, depth, articles }) =>
          html`<option value=${folder} title=${folder} ?selected=${folder === library.folder}>${'\u2003'.repeat(Math.min(depth, 4))}${label} (${articles})</option>`,
      )}
    </select>`;
  }

  #articles(articles: readonly ArticleSummary[]): TemplateResult {
    const { library, reader, triage } = this.session;
    if (articles.length === 0) {
      return html`<p class="state">Nothing here yet. Import files, drop them anywhere in the window, or paste a copied article.</p>`;
    }
    const { matching } = library;
    if (matching.kind === 'loading' || matching.kind === 'failed') {
      return html`${answer(matching, {
        waiting: 'Looking for what you asked for…',
        again: () => library.narrow({}),
        draw: () => nothing,
      })}`;
    }
    if (library.shown.length === 0) {
      return html`<div class="state"><p>${noneShown(library)}</p>
        <button class="framed" @click=${() => library.showAll()}>Show all</button></div>`;
    }
    const hands: Omit<RowHands, 'rows'> = {
      current: reader.opening ?? reader.current?.article.id ?? null,
      isChosen: (id) => triage.isChosen(id),
      dossiersOf: (article) => this.session.dossiers.othersOf(article),
      click: (id, event) => this.#click(id, event),
      menu: (id, event) => this.#openMenu(id, event),
    };
    let left = this.rows;
    return html`${library.groups.map((group) => {
      const rows = group.rows.slice(0, left);
      left -= rows.length;
      if (rows.length === 0) return nothing;
      const heading = library.grouping === 'none' ? null : headingOf(this.session, group);
      return html`${heading === null ? nothing : html`<h2 class="heading"><bdi>${heading}</bdi> <span class="count">${group.articles.length.toLocaleString('en-GB')}</span></h2>`}
      <ul aria-label=${heading ?? 'Articles'}>
        ${repeat(
          rows,
          ({ article }) => article.id,
          (row, index) => articleRow(row, index + 1, { ...hands, rows: group.rows.length }),
        )}
      </ul>`;
    })}`;
  }

  /** How many are chosen, and what can be done with them. */
  #chosenBar(): TemplateResult | typeof nothing {
    const { triage } = this.session;
    const { length } = triage.chosen;
    if (length === 0) return nothing;
    return html`<div class="chosen-bar" role="status">
      <span>${length.toLocaleString('en-GB')} chosen</span>
      <button class="framed" aria-haspopup="menu" @click=${(event: MouseEvent) => this.#openMenu(null, event)}>What to do</button>
      <button class="framed" @click=${() => triage.clear()}>Choose none</button>
    </div>`;
  }

  #click(id: string, event: MouseEvent): void {
    const { triage } = this.session;
    if (event.shiftKey) triage.extendTo(id);
    else if (event.ctrlKey || event.metaKey) triage.toggle(id);
    else {
      triage.clear();
      inBackground(this.#open(id));
    }
  }

  /** The menu of an article, or of those that are chosen where it is one of them. */
  #openMenu(id: string | null, event: MouseEvent): void {
    event.preventDefault();
    const { triage } = this.session;
    if (id !== null && !triage.isChosen(id)) triage.clear();
    const at = targetOf(event, HTMLElement);
    const { left, bottom } = at.getBoundingClientRect();
    const isPointed = event.type === 'contextmenu' && event.clientX > 0;
    const row = at.closest('.row')?.querySelector<HTMLElement>('.open') ?? null;
    this.#opener = at.closest<HTMLElement>('button') ?? row;
    this.#opener?.focus();
    triage.moveTo(id);
    this.requestUpdate();
    inBackground(
      this.updateComplete.then(() =>
        isPointed
          ? openMenu(this.menu, event.clientX, event.clientY)
          : openMenu(this.menu, left, bottom),
      ),
    );
  }

  #contextMenu(event: MouseEvent): void {
    const id = rowId(event);
    if (id !== null) this.#openMenu(id, event);
  }

  #follow(event: FocusEvent): void {
    this.session.triage.moveTo(rowId(event));
  }

  #leave(event: FocusEvent): void {
    // Into the menu it goes with its row.
    if (event.relatedTarget instanceof Node && this.menu.contains(event.relatedTarget)) return;
    this.session.triage.moveTo(null);
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

  /** The keyboard goes with the eyes, to the page; but whoever went on meanwhile keeps it where it is. */
  async #open(id: string, at: Parameters<ReaderStore['open']>[1] = null): Promise<void> {
    const { reader, room } = this.session;
    const before = focusedElement();
    await reader.open(id, at);
    const now = focusedElement();
    if (now === before || now === document.body) room.ask('focus-reader');
  }

  #openHit({ kind, id, start }: Hit, asked: Asked): void {
    inBackground(
      kind === 'free-note'
        ? this.session.freeNotes.open(id)
        : this.#open(id, { offset: start, asked }),
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
      const first = this.list.querySelector<HTMLElement>('.open');
      if (!first) return;
      event.preventDefault();
      first.focus();
      if (event.key === 'Enter') first.click();
    }
  }

  #keyInList(event: KeyboardEvent): void {
    const row = targetOf(event, HTMLElement).closest('.row');
    if (this.#keyOfChoice(event)) {
      event.preventDefault();
      return;
    }
    const sideways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const aside = sideways[event.key];
    if (row && aside !== undefined) {
      event.preventDefault();
      const issues = [...row.querySelectorAll('button')];
      const at = event.target instanceof HTMLButtonElement ? issues.indexOf(event.target) : -1;
      issues[at + aside]?.focus();
      return;
    }
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const rows = this.#rows();
    const at = rows.findIndex((one) => one.closest('.row') === row);
    if (at === 0 && step < 0) this.field.focus();
    else if (event.shiftKey) this.#extend(rows[at], rows[at + step]);
    else rows[at + step]?.focus();
  }

  #extend(from: HTMLElement | undefined, to: HTMLElement | undefined): void {
    const { triage } = this.session;
    const [first, next] = [from?.dataset.id, to?.dataset.id];
    if (first === undefined || next === undefined) return;
    if (triage.chosen.length === 0) triage.toggle(first);
    triage.extendTo(next);
    to?.focus();
  }

  /** Whether the key chooses articles, or acts on them. */
  #keyOfChoice(event: KeyboardEvent): boolean {
    const { triage, commands } = this.session;
    const isHeld = event.ctrlKey || event.metaKey;
    const id = rowId(event);
    if (id === null) return false;
    if (isHeld && event.key === ' ') triage.toggle(id);
    else if (isHeld && event.key === 'a') triage.chooseAll();
    else if (event.key === 'Escape' && triage.chosen.length > 0) triage.clear();
    else if (event.key === 'Delete') commands.run('article.remove');
    else return false;
    return true;
  }

  #more(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.list;
    const nearEnd = scrollTop + clientHeight > scrollHeight - 1_500;
    if (nearEnd && this.rows < this.session.library.rows.length) this.rows += PAGE;
  }
}

/** The article of the row that an event comes from; null for what is no article. */
function rowId(event: Event): string | null {
  if (!(event.target instanceof HTMLElement)) return null;
  const { id } = event.target.dataset;
  return (
    id ?? event.target.closest('.row')?.querySelector<HTMLElement>('.open')?.dataset.id ?? null
  );
}

/** What stands over a group of the list. */
function headingOf({ library, dossiers }: Session, { key }: LibraryGroup): string {
  switch (library.grouping) {
    case 'published':
    case 'imported':
      return key === null ? 'Day not known' : shortDate(key);
    case 'dossier':
      return key === null
        ? 'In no dossier'
        : (dossiers.all.find(({ id }) => id === key)?.name ?? 'A dossier');
    case 'language':
      return key === null ? 'Language not known' : languageName(key);
    default:
      return key ?? 'Source not known';
  }
}

/** Why a library with articles shows none. */
function noneShown({
  watchedOnly,
  starredOnly,
  states,
  folder,
  dossier,
  matching,
}: Session['library']): string {
  const where = dossier ? 'in this dossier' : folder ? 'in this folder' : 'here';
  if (matching.kind === 'ready' && matching.value.length === 0)
    return 'No article is as the filter says.';
  if (!watchedOnly && !starredOnly && states.size === 0 && matching.kind === 'idle')
    return `No article lies ${where} yet: choose some, and press D.`;
  if (watchedOnly && !starredOnly && states.size === 0)
    return `No article ${where} holds a watched name.`;
  const asked = [
    [...states].map((state) => STATE_NAMES[state]).join(' or '),
    starredOnly ? 'starred' : '',
    watchedOnly ? 'watched' : '',
  ];
  const words = asked.filter((one) => one !== '').join(' and ') || 'as the filter says';
  return `No article ${where} is ${words}.`;
}
