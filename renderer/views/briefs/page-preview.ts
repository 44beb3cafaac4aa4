import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { messageOf } from '#domain/message-of.ts';
import { openPdf } from '../../pictures/pdf-pages.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import css from './page-preview.css?inline';

/** A brief is printed on one paper throughout. */
interface Pages {
  readonly count: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** The pages of a PDF under one another, each drawn when it comes into view. */
@customElement('fb-page-preview')
export class PagePreview extends LitElement {
  static override styles = [controls, sheet(css)];
  /** A PDF; null before there is one. */
  @property({ attribute: false }) bytes: Uint8Array | null = null;
  /** Newer pages are on their way. */
  @property({ type: Boolean }) stale = false;
  @state() private pages: Pages | null = null;
  @state() private problem = '';
  #document: PDFDocumentProxy | null = null;
  /** The pages of the document that are drawn already. */
  #drawn = new Set<number>();
  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting && target instanceof HTMLCanvasElement) inBackground(this.#draw(target));
      }
    },
    { rootMargin: '300px' },
  );
  readonly #resized = new ResizeObserver(() => this.#drawAll());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#near.disconnect();
    if (this.#document) inBackground(this.#document.loadingTask.destroy());
    this.#document = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bytes')) inBackground(this.#open(this.bytes));
  }

  protected override render(): TemplateResult {
    if (this.problem) return html`<p class="muted">${this.problem}</p>`;
    const { count, width, height } = this.pages ?? { count: 0, width: 1, height: 1 };
    return html`
      <div class="pages ${this.stale ? 'stale' : ''}" tabindex="0" role="region" aria-label="Pages as they are printed" aria-busy=${this.stale ? 'true' : 'false'}>
        ${Array.from(
          { length: count },
          (_, index) =>
            html`<canvas role="img" aria-label="Page ${index + 1} of ${count}" data-page=${index + 1} .style=${`aspect-ratio: ${width} / ${height}`}></canvas>`,
        )}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('pages')) this.#drawAll();
  }

  async #open(bytes: Uint8Array | null): Promise<void> {
    if (!bytes) {
      this.pages = null;
      return;
    }
    try {
      const document = await openPdf(bytes);
      const [, , width = 1, height = 1] = (await document.getPage(1)).view;
      // Newer pages were asked for, or nobody looks any more.
      if (this.bytes !== bytes || !this.isConnected) {
        await document.loadingTask.destroy();
        return;
      }
      const before = this.#document;
      this.#document = document;
      this.pages = { count: document.numPages, width, height };
      this.problem = '';
      await before?.loadingTask.destroy();
    } catch (error) {
      if (this.bytes !== bytes) return;
      this.problem = `The pages can't be shown here (${messageOf(error)}); the export is not touched by it.`;
    }
  }

  #drawAll(): void {
    this.#drawn.clear();
    this.#near.disconnect();
    for (const canvas of this.renderRoot.querySelectorAll('canvas')) this.#near.observe(canvas);
  }

  /** Drawn aside first, so that the page before it stays until the new one is there. */
  async #draw(canvas: HTMLCanvasElement): Promise<void> {
    const document = this.#document;
    const number = Number(canvas.dataset.page);
    if (!document || this.#drawn.has(number) || canvas.clientWidth === 0) return;
    this.#drawn.add(number);
    const page = await document.getPage(number);
    // Twice as fine as a plain screen: letters are then spaced as on paper.
    const fineness = Math.max(2, window.devicePixelRatio);
    const scale = (canvas.clientWidth * fineness) / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const aside = window.document.createElement('canvas');
    aside.width = Math.round(viewport.width);
    aside.height = Math.round(viewport.height);
    try {
      await page.render({ canvas: aside, viewport }).promise;
    } catch (error) {
      // A page that was destroyed while it was being drawn has a newer one after it.
      if (document === this.#document) throw error;
      return;
    }
    if (document !== this.#document) return;
    canvas.width = aside.width;
    canvas.height = aside.height;
    canvas.getContext('2d')?.drawImage(aside, 0, 0);
  }
}
