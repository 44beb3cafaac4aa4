import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Block, blockAt, type Span } from '#domain/document.ts';
import type { PictureWords } from '#domain/picture-words.ts';
import { ArticleMap } from '../../anchoring/article-map.ts';
import { HighlightPainter } from '../../anchoring/highlight-painter.ts';
import { sheet } from '../../styles/sheet.ts';
import type { AnswerState } from '../answer/answer.ts';
import css from './article-text.css?inline';
import { blockTemplate } from './block-template.ts';
import { highlightRules } from './highlight-layers.ts';
import { pictureTemplate } from './picture-template.ts';

/** So many columns may not fit the measure. */
const WIDE_TABLE = 6;

/** One layer of marks over the text. */
export interface PaintedLayer {
  readonly name: string;
  readonly spans: readonly Span[];
  readonly priority: number;
}

/**
 * The text of an article: blocks as text nodes, marks painted over them. Knows offsets and pixels, and
 * nothing of what the marks mean.
 */
@customElement('fb-article-text')
export class ArticleText extends LitElement {
  // The rules of `::highlight()` hold only for text of their own tree.
  static override styles = [sheet(css), sheet(highlightRules())];

  @property({ attribute: false }) blocks: readonly Block[] = [];
  /** When the first block says the title, it is shown as such. */
  @property() headline = '';
  /** By the SHA-256 that picture blocks name. */
  @property({ attribute: false }) pictures: ReadonlyMap<string, AnswerState<string>> = new Map();
  /** What a person says of pictures, by their SHA-256. */
  @property({ attribute: false }) pictureWords: readonly PictureWords[] = [];
  @property({ attribute: false }) layers: readonly PaintedLayer[] = [];
  /** What scrolls; marks are painted near its view. */
  @property({ attribute: false }) scroller: Element | null = null;

  #map = new ArticleMap([], []);
  #painter: HighlightPainter | null = null;

  get map(): ArticleMap {
    return this.#map;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#painter?.stop();
    this.#painter = null;
  }

  /** The selection made in this text by mouse or touch; null when it is empty or elsewhere. */
  selectedSpan(): Span | null {
    const selection = document.getSelection();
    const [range] =
      selection?.getComposedRanges({ shadowRoots: [this.renderRoot as ShadowRoot] }) ?? [];
    if (!range) return null;
    const start = this.#map.offsetOf(range.startContainer, range.startOffset);
    const end = this.#map.offsetOf(range.endContainer, range.endOffset);
    return start === null || end === null ? null : { start, end };
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    // Layers change at every move of the caret, and the text need not be compared for that.
    const onlyLayers = changed.size === 1 && changed.has('layers');
    if (onlyLayers) this.#paint();
    return !onlyLayers;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('blocks')) {
      // Another article's folds are closed, whatever was open in the one before.
      for (const fold of this.renderRoot.querySelectorAll('details')) fold.open = false;
    }
    // A picture that comes takes the place of another element.
    if (changed.has('blocks') || changed.has('scroller') || changed.has('pictures')) {
      this.#painter?.stop();
      const elements = [...this.renderRoot.querySelectorAll('[data-block]')];
      this.#map = new ArticleMap(this.blocks, elements);
      this.#painter = this.scroller ? new HighlightPainter(this.#map, this.scroller) : null;
    }
    this.#paint();
  }

  protected override render(): TemplateResult {
    const parts: TemplateResult[] = [];
    for (let index = 0; index < this.blocks.length; ) {
      const end = this.#runEnd(index, ({ history }) => history === true);
      if (end > index) parts.push(this.#folded(index, end));
      const next = end > index ? end : this.#runEnd(index + 1, ({ history }) => history !== true);
      if (end === index) parts.push(...this.#unfolded(index, next));
      index = next;
    }
    return html`<div @click=${this.#toNote} @keydown=${this.#toNoteByKey}>${parts}</div>`;
  }

  /** Opens what is folded about a span, so that it can be seen. */
  reveal(span: Span): void {
    const first = blockAt(this.#map.spans, span.start);
    const last = blockAt(this.#map.spans, Math.max(span.start, span.end - 1));
    for (const element of this.#map.elements.slice(Math.max(0, first), last + 1)) {
      const fold = element.closest('details');
      if (fold) fold.open = true;
    }
  }

  /** What a mail repeats of older ones, behind one line. */
  #folded(from: number, to: number): TemplateResult {
    const count = to - from;
    const words = `Repeated from earlier messages: ${count} paragraph${count === 1 ? '' : 's'}`;
    return html`<details class="history"><summary>${words}</summary>${this.#unfolded(from, to)}</details>`;
  }

  #unfolded(from: number, to: number): TemplateResult[] {
    const parts: TemplateResult[] = [];
    for (let index = from; index < to; ) {
      const end = Math.min(
        to,
        this.#runEnd(index, ({ kind }) => kind === 'table-row'),
      );
      if (end > index) {
        const rows = this.blocks
          .slice(index, end)
          .flatMap((row, at) =>
            row.kind === 'table-row' ? [blockTemplate(row, index + at, false)] : [],
          );
        const table = html`<div class="table" role="table">${rows}</div>`;
        const columns = (this.blocks[index]?.text.split('\t') ?? []).length;
        // What is wider than the page is scrolled by itself, also by keys.
        const isWide = columns >= WIDE_TABLE;
        parts.push(
          isWide
            ? html`<div class="wide" role="region" aria-label="A wide table" tabindex="0">${table}</div>`
            : table,
        );
        index = end;
        continue;
      }
      const block = this.blocks[index];
      const isTitle = index === 0 && block?.kind === 'heading' && block.text === this.headline;
      const before = this.blocks[index - 1];
      if (block?.kind === 'picture') {
        const own = this.pictureWords.find(({ sha256 }) => sha256 === block.sha256);
        parts.push(pictureTemplate(block, index, this.pictures, own));
      } else if (block) parts.push(blockTemplate(block, index, isTitle, before));
      index += 1;
    }
    return parts;
  }

  /** A footnote's mark leads to its note. */
  readonly #toNote = (event: Event): void => {
    const { target } = event;
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
    const label = mark?.dataset.note;
    const note = Array.from(this.renderRoot.querySelectorAll<HTMLElement>('[data-footnote]')).find(
      ({ dataset }) => dataset.footnote === label,
    );
    if (!note || label === undefined) return;
    event.preventDefault();
    note.scrollIntoView({ block: 'center' });
  };

  readonly #toNoteByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.#toNote(event);
  };

  /** Where the run of blocks ends that begins at `index`; `index` itself where none begins there. */
  #runEnd(index: number, belongs: (block: Block) => boolean): number {
    let end = index;
    for (let block = this.blocks[end]; block && belongs(block); block = this.blocks[end]) end += 1;
    return end;
  }

  #paint(): void {
    for (const { name, spans, priority } of this.layers)
      this.#painter?.paint(name, spans, priority);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fb-article-text': ArticleText;
  }
}
