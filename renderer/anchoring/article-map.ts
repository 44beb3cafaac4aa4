import { type Block, blockAt, blockSpans, type Span } from '#domain/document.ts';

/**
 * Canonical offsets to places in the page and back. Each block's element holds exactly the block's
 * text in its text nodes, so that one number says the same in both worlds.
 */
export class ArticleMap {
  readonly spans: readonly Span[];
  readonly #elements: readonly Element[];
  readonly #indexes: ReadonlyMap<Element, number>;

  /** `elements` in the order of `blocks`. */
  constructor(blocks: readonly Block[], elements: readonly Element[]) {
    this.spans = blockSpans(blocks);
    this.#elements = elements;
    this.#indexes = new Map(elements.map((element, index) => [element, index]));
  }

  get elements(): readonly Element[] {
    return this.#elements;
  }

  indexOf(element: Element): number {
    return this.#indexes.get(element) ?? -1;
  }

  elementAt(offset: number): Element | null {
    return this.#elements[blockAt(this.spans, offset)] ?? null;
  }

  /** The part of `span` that stands in one block, as a range; null when it has none there. */
  rangeIn(index: number, span: Span): StaticRange | null {
    const block = this.spans[index];
    const element = this.#elements[index];
    if (!block || !element) return null;
    const start = Math.max(span.start, block.start) - block.start;
    const end = Math.min(span.end, block.end) - block.start;
    return end > start ? staticRange(element, start, end) : null;
  }

  /** Where a place in the page stands in the text; null outside of it. */
  offsetOf(node: Node, offset: number): number | null {
    const element = elementOf(node)?.closest('[data-block]');
    const index = element ? this.indexOf(element) : -1;
    const block = this.spans[index];
    if (!element || !block) return null;
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(node, offset);
    return Math.min(block.start + before.toString().length, block.end);
  }

  /** The rectangle on the screen that holds a span, over all its blocks; null when there is none. */
  rectOf(span: Span): DOMRect | null {
    const first = blockAt(this.spans, span.start);
    const last = blockAt(this.spans, Math.max(span.start, span.end - 1));
    const from = this.rangeIn(first, {
      start: span.start,
      end: Math.max(span.end, span.start + 1),
    });
    const to = this.rangeIn(last, span) ?? from;
    if (!from || !to) return this.#elements[first]?.getBoundingClientRect() ?? null;
    const range = document.createRange();
    range.setStart(from.startContainer, from.startOffset);
    range.setEnd(to.endContainer, to.endOffset);
    return range.getBoundingClientRect();
  }
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

function staticRange(element: Element, start: number, end: number): StaticRange | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let from: { node: Node; offset: number } | null = null;
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!from && start < passed + length) from = { node, offset: start - passed };
    if (from && end <= passed + length) {
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: node,
        endOffset: end - passed,
      });
    }
    passed += length;
  }
  return null;
}
