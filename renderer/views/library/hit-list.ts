import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Span } from '#domain/document.ts';
import type { Hit } from '#domain/search/hit.ts';
import { targetOf } from '../../components/field.ts';
import { tell } from '../../components/tell.ts';
import { WindowedRows } from '../../components/windowed-rows.ts';
import { count, shortDate } from '../../components/wording.ts';
import type { DrawnRows } from '../../state/hit-part.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import rows from './article-rows.css?inline';
import css from './hit-list.css?inline';

declare global {
  interface HTMLElementEventMap {
    'hit-opened': CustomEvent<Hit>;
    /** Rows are drawn, whether their hits are at hand or not. */
    'hits-seen': CustomEvent<DrawnRows>;
  }
}

/** How much a search found, whatever of it is at hand. */
interface Counts {
  readonly articles: number;
  readonly notes: number;
}

type ListedHit = Hit & { readonly isNew?: boolean };

/** What of it is at hand. */
type Part = Counts & { readonly from: number; readonly hits: readonly ListedHit[] };

const EMPTY: Part = { from: 0, hits: [], articles: 0, notes: 0 };

/**
 * All that a search found, as rows of which only those in sight are drawn, each from the part that is at hand. It lies
 * in a `.hits` that scrolls. Tells `hit-opened`, `hits-seen`, and `list-left` where the keyboard goes out above it.
 */
@customElement('fb-hit-list')
export class HitList extends LitElement {
  static override styles = [controls, sheet(rows), sheet(css)];
  @property() label = '';
  @property({ attribute: false }) found: Part = EMPTY;
  /** What it was found by: of something else the beginning is shown. */
  @property() list = '';
  readonly #window = new WindowedRows(this, {
    scroller: () => this.closest('.hits'),
    box: () => this.renderRoot.querySelector('ul'),
  });
  /** A row is told by its place: what stands there may not be known yet. */
  #keys: readonly string[] = [];
  /** The row that has the keyboard, or had it last; its hit stays where it is no more at hand. */
  #kept: { readonly index: number; readonly hit: ListedHit } | null = null;
  /** The row that gets the keyboard as soon as its hit has come. */
  #awaited: number | null = null;
  #drawn: DrawnRows = { from: 0, to: 0 };

  /** Gives the first row the keyboard; null where it has not come. */
  focusFirst(): Promise<HTMLElement | null> {
    return this.#focusRow(0);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('list')) this.#kept = null;
    const { articles, notes } = this.found;
    if (this.#keys.length === articles + notes) return;
    this.#keys = Array.from({ length: articles + notes }, (_, at) => `${at}`);
  }

  protected override render(): TemplateResult {
    const drawn = this.#window.take(this.#keys, this.list, this.#kept ? [this.#kept.index] : []);
    this.#drawn = inSight(drawn, this.#kept?.index ?? null);
    return html`<ul aria-label=${this.label} .style=${`height: ${this.#window.height}px`}
      @keydown=${this.#key} @focusin=${this.#follow}>
      ${repeat(
        drawn,
        (index) => index,
        (index) => this.#row(index),
      )}
    </ul>`;
  }

  protected override updated(): void {
    const { from, to } = this.#drawn;
    if (to > from) tell(this, 'hits-seen', { from, to });
    const awaited = this.#awaited === null ? null : this.#open(this.#awaited);
    if (awaited === null) return;
    this.#awaited = null;
    awaited.focus();
  }

  #row(index: number): TemplateResult {
    const hit = this.#hitAt(index);
    const place = { top: this.#window.top(index), index, of: this.#keys.length };
    return hit ? hitRow(hit, place, () => tell(this, 'hit-opened', hit)) : coming(place);
  }

  #hitAt(index: number): ListedHit | null {
    const { from, hits } = this.found;
    return hits[index - from] ?? (this.#kept?.index === index ? this.#kept.hit : null);
  }

  #follow(event: FocusEvent): void {
    const index = this.#indexOf(event);
    const hit = this.#hitAt(index);
    this.#kept = hit && { index, hit };
    this.#awaited = null;
  }

  #key(event: KeyboardEvent): void {
    const at = this.#indexOf(event);
    const last = this.#keys.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) tell(this, 'list-left', null);
    else inBackground(this.#focusRow(to));
  }

  /** At once where it is drawn; else as soon as it has come into sight, and its hit from the main side. */
  async #focusRow(index: number): Promise<HTMLElement | null> {
    const isDrawn = this.#open(index) !== null;
    if (!isDrawn) this.#window.reveal(index);
    this.#awaited = index;
    this.requestUpdate();
    await this.updateComplete;
    return this.#open(index);
  }

  #open(index: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`.row[data-row="${index}"] .open`);
  }

  /** Where the row of an event stands; -1 for what is none. */
  #indexOf(event: Event): number {
    const row = targetOf(event, HTMLElement).closest<HTMLElement>('.row');
    return row ? Number(row.dataset.row) : -1;
  }
}

/** The rows in one stretch, without the one that is drawn wherever it is. */
function inSight(drawn: readonly number[], kept: number | null): DrawnRows {
  const isBeside = (index: number) => drawn.includes(index - 1) || drawn.includes(index + 1);
  const rows = drawn.filter((index) => index !== kept || isBeside(index));
  return { from: rows[0] ?? 0, to: (rows.at(-1) ?? -1) + 1 };
}

/**
 * The list of what was found; nothing where that is nothing.
 * @param list what it was found by
 */
export const hitList = (
  label: string,
  list: string,
  found: Part,
  { open, see }: { open(hit: Hit): void; see(rows: DrawnRows): Promise<void> },
): TemplateResult | typeof nothing =>
  found.articles + found.notes === 0
    ? nothing
    : html`<fb-hit-list label=${label} .found=${found} .list=${list}
      @hit-opened=${({ detail }: CustomEvent<Hit>) => open(detail)} @hits-seen=${({ detail }: CustomEvent<DrawnRows>) => inBackground(see(detail))}></fb-hit-list>`;

/** "2 articles", "1 note": those that there are. */
export const countWords = ({ articles, notes }: Counts): string[] => [
  ...(articles > 0 ? [count(articles, 'article')] : []),
  ...(notes > 0 ? [count(notes, 'note')] : []),
];

const KINDS = { article: 'Article', annotation: 'Note', 'free-note': 'Free note' } as const;

/** Where a row stands. */
interface Place {
  readonly index: number;
  /** How many rows there are. */
  readonly of: number;
  /** CSS pixels. */
  readonly top: number;
}

/** One place that a search found, with what it is and where it is from. */
function hitRow(hit: ListedHit, { index, of, top }: Place, open: () => void): TemplateResult {
  const { kind, title, publisher, published, snippet, matches, isNew = false } = hit;
  return html`
    <li class="row" data-row=${index} .style=${`top: ${top}px`} aria-posinset=${index + 1} aria-setsize=${of}>
      <button class="open" @click=${open}>
        <span class="title" dir="auto">${kind === 'free-note' ? title || 'Free note' : title}</span>
        <span class="facts">
          ${isNew ? html`<span class="state-name">new</span>` : nothing}
          <span>${KINDS[kind]}</span>
          ${publisher ? html`<span><bdi>${publisher}</bdi></span>` : nothing}
          ${published ? html`<span>${shortDate(published)}</span>` : nothing}
        </span>
        <span class="snippet" dir="auto">${marked(snippet, matches)}</span>
      </button>
    </li>
  `;
}

/** Its height is not measured: it is not that of its hit. */
const coming = ({ top }: Place): TemplateResult =>
  html`<li class="row coming" aria-hidden="true" .style=${`top: ${top}px`}>…</li>`;

function marked(text: string, matches: readonly Span[]): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let from = 0;
  for (const { start, end } of matches) {
    pieces.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  return [...pieces, text.slice(from)];
}
