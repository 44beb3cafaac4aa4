import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ArticleSummary } from '#domain/article.ts';
import { STATE_NAMES } from '#domain/triage.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { tell } from '../../components/tell.ts';
import { WindowedRows } from '../../components/windowed-rows.ts';
import { shortDate } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { languageName } from '../../state/library-filter.ts';
import type { LibraryGroup } from '../../state/library-order.ts';
import type { ShownGroup } from '../../state/library-store.ts';
import type { Session } from '../../state/session.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './article-list.css?inline';
import { articleMenu, openMenu } from './article-menu.ts';
import { articleRow, type RowHands } from './article-row.ts';
import rows from './article-rows.css?inline';
import { dragRows } from './dossier-chips.ts';
import { drawnGroups, type ListItem, listItems, type Placed } from './list-items.ts';
import menuCss from './menu.css?inline';
import { openArticle } from './open-article.ts';

declare global {
  interface HTMLElementEventMap {
    /** The keyboard went up, out of the list. */
    'list-left': CustomEvent<null>;
  }
}

/** The articles of the library as rows, of which only those in sight are drawn, and what is done with them. */
@customElement('fb-article-list')
export class ArticleList extends SessionElement {
  static override styles = [controls, sheet(rows), sheet(menuCss), sheet(css)];
  @query('.list') private list!: HTMLElement;
  @query('.menu') private menu!: HTMLElement;
  readonly #window = new WindowedRows(this, {
    scroller: () => this.renderRoot.querySelector('.list'),
    box: () => this.renderRoot.querySelector('.rows'),
  });
  #groups: readonly ShownGroup[] = [];
  #items: readonly ListItem[] = [];
  #keys: readonly string[] = [];
  /** The key of the row that had the keyboard last, and where it stood. */
  #kept: { readonly key: string; readonly index: number } | null = null;
  #isCompact = false;
  #focused: HTMLElement | null = null;
  /** What opened the menu. */
  #opener: HTMLElement | null = null;

  protected override watched() {
    const { library, reader, triage, dossiers, settings } = this.session;
    return [library, reader, triage, dossiers, settings];
  }

  /** Gives the first row the keyboard; null where there is none. */
  focusFirst(): Promise<HTMLElement | null> {
    return this.#focusRow(this.#next(-1, 1));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focused = this.#focusedButton();
    const { library, settings } = this.session;
    const { compactRows } = settings.current;
    if (compactRows !== this.#isCompact) this.#window.forget();
    this.#isCompact = compactRows;
    const { groups, grouping } = library;
    if (groups === this.#groups) return;
    this.#groups = groups;
    this.#items = listItems(groups, grouping !== 'none');
    this.#keys = this.#items.map(({ key }) => key);
  }

  /** Where the row at hand left the list, the keyboard goes on to the one in its place. */
  protected override updated(): void {
    const focused = this.#focused;
    if (focused === null || focused.matches(':focus')) return;
    // One that stands elsewhere among the drawn ones by now was moved, and lost the keyboard by that.
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else this.#focusInPlace();
  }

  #focusInPlace(): void {
    const at = this.#kept?.index ?? 0;
    const inPlace = this.#items[at]?.row ? at : this.#next(at, 1);
    const next = inPlace >= 0 ? inPlace : this.#next(this.#items.length, -1);
    const other = this.list.querySelector('button');
    if (next >= 0) inBackground(this.#focusRow(next));
    else if (other) other.focus();
    else tell(this, 'list-left', null);
  }

  protected override render(): TemplateResult {
    const { library, settings } = this.session;
    return html`
      ${this.#chosenBar()}
      <div class="list ${settings.current.compactRows ? 'compact' : ''} ${library.grouping === 'none' ? '' : 'headed'}" @keydown=${this.#key} @focusin=${this.#follow} @focusout=${this.#leave} @contextmenu=${this.#contextMenu} @dragstart=${(event: DragEvent) => dragRows(event, rowId(event), this.session)}>
        ${answer(library.state, {
          waiting: 'Opening the library…',
          again: () => library.load(),
          draw: (articles) => this.#articles(articles),
        })}
      </div>
      ${articleMenu(this.session, () => this.#opener?.focus())}
    `;
  }

  #articles(articles: readonly ArticleSummary[]): TemplateResult {
    const { library } = this.session;
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
    const kept = this.#keptAt();
    const drawn = this.#window.take(this.#keys, this.#shownAs(), kept === null ? [] : [kept]);
    return html`<div class="rows" .style=${`height: ${this.#window.height}px`}>
      ${repeat(
        drawnGroups(this.#items, drawn),
        ({ group }) => group.key,
        (group) => this.#group(group),
      )}
    </div>`;
  }

  #group({ group, from, to, rows }: Placed & { readonly rows: readonly number[] }): TemplateResult {
    const { reader, triage, dossiers } = this.session;
    const [top, end] = [this.#window.top(from), this.#window.top(to)];
    const heading = this.#items[from]?.row === null ? headingOf(this.session, group) : null;
    const hands: Omit<RowHands, 'index' | 'place' | 'top'> = {
      rows: group.rows.length,
      current: reader.opening ?? reader.current?.article.id ?? null,
      isChosen: (id) => triage.isChosen(id),
      dossiersOf: (article) => dossiers.othersOf(article),
      click: (id, event) => this.#click(id, event),
      menu: (id, event) => this.#openMenu(id, event),
    };
    const first = to - group.rows.length;
    return html`<div class="group" .style=${`top: ${top}px; height: ${end - top}px`}>
      ${heading === null ? nothing : html`<h2 class="heading" data-row=${from}><bdi>${heading}</bdi> <span class="count">${group.articles.length.toLocaleString('en-GB')}</span></h2>`}
      <ul aria-label=${heading ?? 'Articles'}>
        ${repeat(
          rows,
          (index) => this.#keys[index],
          (index) => {
            const row = this.#items[index]?.row;
            const place = index - first + 1;
            const at = { index, place, top: this.#window.top(index) - top };
            return row ? articleRow(row, { ...hands, ...at }) : nothing;
          },
        )}
      </ul>
    </div>`;
  }

  /** What the list shows: another one begins at its first row. */
  #shownAs(): string {
    const { order, grouping, states, starredOnly, watchedOnly, folder, dossier, filter } =
      this.session.library;
    return JSON.stringify([
      ...[order, grouping, [...states], starredOnly, watchedOnly, folder, dossier, filter],
    ]);
  }

  #keptAt(): number | null {
    if (!this.#kept) return null;
    const { key, index } = this.#kept;
    const at = this.#keys[index] === key ? index : this.#keys.indexOf(key);
    if (at >= 0) this.#kept = { key, index: at };
    return at < 0 ? null : at;
  }

  /** How many are chosen, and what can be done with them. */
  #chosenBar(): TemplateResult | typeof nothing {
    const { triage } = this.session;
    const { length } = triage.chosen;
    if (length === 0) return nothing;
    return html`<div class="chosen-bar" role="status">
      <span>${chosenWords(this.session)}</span>
      <button class="framed" aria-haspopup="menu" @click=${(event: MouseEvent) => this.#openMenu(null, event)}>What to do</button>
      <button class="framed" aria-label="Choose none" title="Choose none (Escape)" @click=${() => triage.clear()}>None</button>
    </div>`;
  }

  #click(id: string, event: MouseEvent): void {
    const { triage } = this.session;
    if (event.shiftKey) triage.extendTo(id);
    else if (event.ctrlKey || event.metaKey) triage.toggle(id);
    else {
      triage.clear();
      inBackground(openArticle(this.session, id));
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
    const index = this.#indexOf(event);
    const key = this.#keys[index];
    this.#kept = key === undefined ? null : { key, index };
    this.session.triage.moveTo(rowId(event));
  }

  #leave(event: FocusEvent): void {
    // Into the menu it goes with its row.
    if (event.relatedTarget instanceof Node && this.menu.contains(event.relatedTarget)) return;
    this.session.triage.moveTo(null);
  }

  #key(event: KeyboardEvent): void {
    if (this.#keyOfChoice(event) || this.#keyWithinRow(event)) {
      event.preventDefault();
      return;
    }
    const at = this.#indexOf(event);
    const steps: Readonly<Record<string, () => number>> = {
      ArrowDown: () => this.#next(at, 1),
      ArrowUp: () => this.#next(at, -1),
      Home: () => this.#next(-1, 1),
      End: () => this.#next(this.#items.length, -1),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = step();
    if (to < 0) {
      if (event.key === 'ArrowUp') tell(this, 'list-left', null);
      return;
    }
    if (event.shiftKey) this.#extend(at, to);
    inBackground(this.#focusRow(to));
  }

  /** Walks over the buttons of one row. */
  #keyWithinRow(event: KeyboardEvent): boolean {
    const sideways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const aside = sideways[event.key];
    const row = targetOf(event, HTMLElement).closest('.row');
    if (!row || aside === undefined) return false;
    const buttons = [...row.querySelectorAll('button')];
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    buttons[at + aside]?.focus();
    return true;
  }

  #extend(from: number, to: number): void {
    const { triage } = this.session;
    const [first, next] = [from, to].map((at) => this.#items[at]?.row?.article.id);
    if (first === undefined || next === undefined) return;
    if (triage.chosen.length === 0) triage.toggle(first);
    triage.extendTo(next);
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

  /** The next row after (or before) a line; -1 where there is none. */
  #next(from: number, step: 1 | -1): number {
    let at = from + step;
    while (this.#items[at]?.row === null) at += step;
    return this.#items[at] ? at : -1;
  }

  /** Where the row of an event stands; -1 for what is none. */
  #indexOf(event: Event): number {
    const row = targetOf(event, HTMLElement).closest<HTMLElement>('.row');
    return row ? Number(row.dataset.row) : -1;
  }

  /** At once; but one that is not drawn comes into sight first. Null where there is none. */
  async #focusRow(index: number): Promise<HTMLElement | null> {
    const open = () => this.list.querySelector<HTMLElement>(`.row[data-row="${index}"] .open`);
    if (index < 0) return null;
    if (!open()) {
      this.#window.reveal(index);
      await this.updateComplete;
    }
    const row = open();
    row?.focus();
    return row;
  }

  #focusedButton(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.row button:focus');
  }
}

/** How many are chosen; where all of the list was, of how many. */
function chosenWords({ triage, library }: Session): string {
  const [many, all] = [triage.chosen, library.shown].map(({ length }) =>
    length.toLocaleString('en-GB'),
  );
  if (!triage.isOfAll) return `${many} chosen`;
  const these = library.narrowedBy === 0 ? 'articles' : 'of this filter';
  return many === all
    ? `All ${all} ${these} are chosen`
    : `${many} of the ${all} ${these} are chosen`;
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
