import { parseHTML } from 'linkedom';

/** As much of the DOM as reading an article takes. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement> & { readonly length: number };
  setAttribute(name: string, value: string): void;
  remove(): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  cloneNode(deep: boolean): HtmlDocument;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement> & { readonly length: number };
}

/** Builds the tree; `html` must have come through `boundMarkup`. */
export function buildTree(html: string): HtmlDocument {
  return parseHTML(html).document as unknown as HtmlDocument;
}

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;
export const isText = (node: HtmlNode): boolean => node.nodeType === 3;

export function* childrenOf(node: HtmlNode): Generator<HtmlNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** The elements that hold one, from the inside out. */
export function elementsAround(inner: HtmlElement): HtmlElement[] {
  const around: HtmlElement[] = [];
  for (let node = inner.parentNode; node && isElement(node); node = node.parentNode)
    around.push(node);
  return around;
}
