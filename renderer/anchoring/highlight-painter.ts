import type { Span } from '#domain/document.ts';
import type { ArticleMap } from './article-map.ts';
import { spansByBlock } from './spans-by-block.ts';

/** How far beyond the view blocks are painted, so that scrolling never shows bare text. */
const MARGIN = '600px 0px';

interface Layer {
  readonly highlight: Highlight;
  readonly spans: readonly Span[];
  readonly byBlock: ReadonlyMap<number, readonly Span[]>;
  /** The ranges that stand in the highlight now, by block. */
  readonly painted: Map<number, readonly StaticRange[]>;
}

/**
 * Paints spans with the CSS Custom Highlight API, in named layers, for the blocks near the view only:
 * the work of a frame depends on the window and not on the length of the article.
 */
export class HighlightPainter {
  readonly #map: ArticleMap;
  readonly #layers = new Map<string, Layer>();
  readonly #visible = new Set<number>();
  readonly #observer: IntersectionObserver;
  readonly #stopped = new AbortController();
  /** A printer sees every block. */
  #printing = false;

  constructor(map: ArticleMap, scroller: Element) {
    this.#map = map;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), {
      root: scroller,
      rootMargin: MARGIN,
    });
    for (const element of map.elements) this.#observer.observe(element);
    const { signal } = this.#stopped;
    window.addEventListener('beforeprint', () => this.#print(true), { signal });
    window.addEventListener('afterprint', () => this.#print(false), { signal });
  }

  /** Replaces what a layer marks. A higher priority lies on top. */
  paint(name: string, spans: readonly Span[], priority: number): void {
    if (this.#layers.get(name)?.spans === spans) return;
    const highlight = this.#layers.get(name)?.highlight ?? new Highlight();
    highlight.clear();
    highlight.priority = priority;
    const layer: Layer = {
      highlight,
      spans,
      byBlock: spansByBlock(this.#map.spans, spans),
      painted: new Map(),
    };
    this.#layers.set(name, layer);
    CSS.highlights.set(name, highlight);
    for (const index of this.#printing ? layer.byBlock.keys() : this.#visible)
      this.#paintBlock(layer, index);
  }

  /** Takes every mark off and stops watching. */
  stop(): void {
    this.#observer.disconnect();
    this.#stopped.abort();
    for (const [name, { highlight }] of this.#layers) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#layers.clear();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const index = this.#map.indexOf(target);
      if (isIntersecting) this.#visible.add(index);
      else this.#visible.delete(index);
      for (const layer of this.#layers.values()) {
        if (isIntersecting) this.#paintBlock(layer, index);
        else if (!this.#printing) this.#clearBlock(layer, index);
      }
    }
  }

  #print(printing: boolean): void {
    this.#printing = printing;
    for (const layer of this.#layers.values()) {
      for (const index of layer.byBlock.keys()) {
        if (printing) this.#paintBlock(layer, index);
        else if (!this.#visible.has(index)) this.#clearBlock(layer, index);
      }
    }
  }

  #paintBlock(layer: Layer, index: number): void {
    const spans = layer.byBlock.get(index);
    if (!spans || layer.painted.has(index)) return;
    const ranges = spans
      .map((span) => this.#map.rangeIn(index, span))
      .filter((range) => range !== null);
    for (const range of ranges) layer.highlight.add(range);
    layer.painted.set(index, ranges);
  }

  #clearBlock(layer: Layer, index: number): void {
    for (const range of layer.painted.get(index) ?? []) layer.highlight.delete(range);
    layer.painted.delete(index);
  }
}
