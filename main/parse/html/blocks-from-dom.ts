import {
  type BlockShape,
  type Inline,
  makeBlock,
  makePreformatted,
  safeHref,
} from '#domain/formats/blocks.ts';
import type { DraftBlock, PicturePlace } from '#domain/formats/draft.ts';
import { InlineBuilder, type MarkKind } from '../inline-builder.ts';
import { isCaption } from './captions.ts';
import { childrenOf, type HtmlElement, type HtmlNode, isElement, isText } from './dom.ts';
import { BLOCKS } from './elements.ts';
import { isFurniture, isMachinery } from './furniture.ts';
import { picturePlaces } from './picture-places.ts';
import { addRaised, footnoteLabels } from './raised-text.ts';
import { isDataTable, tableRows } from './table-rows.ts';
import { isWordListSign, wordListItem } from './word-lists.ts';

const SHAPES: Readonly<Record<string, BlockShape>> = {
  H1: { kind: 'heading', level: 1 },
  H2: { kind: 'heading', level: 2 },
  H3: { kind: 'heading', level: 3 },
  H4: { kind: 'heading', level: 4 },
  H5: { kind: 'heading', level: 5 },
  H6: { kind: 'heading', level: 6 },
  BLOCKQUOTE: { kind: 'quotation' },
  FIGCAPTION: { kind: 'caption' },
  CAPTION: { kind: 'caption' },
};

const MARKS: Readonly<Record<string, MarkKind>> = {
  B: { kind: 'strong' },
  STRONG: { kind: 'strong' },
  I: { kind: 'emphasis' },
  EM: { kind: 'emphasis' },
  CITE: { kind: 'emphasis' },
  CODE: { kind: 'code' },
  KBD: { kind: 'code' },
  SAMP: { kind: 'code' },
  S: { kind: 'struck' },
  STRIKE: { kind: 'struck' },
  DEL: { kind: 'struck' },
  INS: { kind: 'inserted' },
};

/** A place in the tree: what its text becomes, and the list that stands there. */
interface Place {
  /** The shape of the next block; a list item's second paragraph is a plain one. */
  shape: BlockShape;
  readonly next: BlockShape;
  readonly depth: number;
}

const PARAGRAPH: BlockShape = { kind: 'paragraph' };
const CAPTION: BlockShape = { kind: 'caption' };

const isCaptionAtAll = (element: HtmlElement): boolean =>
  /^FIGCAPTION$/i.test(element.nodeName) || isCaption(element);

/** Elements that are passed over with all that is in them. */
type IsPassedOver = (element: HtmlElement) => boolean;

/**
 * The blocks of an element, in order, without what the page hides and what is `leftOut`. The tree's depth
 * is bounded, so recursion is safe.
 * @param footnotes by their ids, the labels of the footnotes that it may hold
 */
export const blocksFromDom = (
  root: HtmlElement,
  leftOut: { has(element: HtmlElement): boolean } = new Set<HtmlElement>(),
  footnotes = footnoteLabels(root),
): DraftBlock[] =>
  walkOver(root, (element) => isFurniture(element) || leftOut.has(element), footnotes);

/** The same with all that has words, whether the page shows it or not. */
export const wholeFromDom = (root: HtmlElement): DraftBlock[] => walkOver(root, isMachinery);

function walkOver(
  root: HtmlElement,
  isPassedOver: IsPassedOver,
  footnotes = footnoteLabels(root),
): DraftBlock[] {
  const walk = new BlockWalk(footnotes, isPassedOver);
  const shape = isCaptionAtAll(root) ? CAPTION : PARAGRAPH;
  const label = footnotes.get(root.getAttribute('id') ?? '');
  if (label === undefined) walk.into(root, { shape, next: shape, depth: 0 });
  else walk.into(root, { shape: { kind: 'footnote', label }, next: PARAGRAPH, depth: 0 });
  return walk.blocks;
}

class BlockWalk {
  readonly blocks: DraftBlock[] = [];
  readonly #inline = new InlineBuilder();
  /** By an element's id, the label of the footnote that it is. */
  readonly #footnotes: ReadonlyMap<string, string>;

  readonly #isPassedOver: IsPassedOver;
  /** Those of the block that is being read: they follow it, so that they part no sentence. */
  readonly #pictures: PicturePlace[] = [];

  constructor(footnotes: ReadonlyMap<string, string>, isPassedOver: IsPassedOver) {
    this.#footnotes = footnotes;
    this.#isPassedOver = isPassedOver;
  }

  /** Reads an element's content as a block of its own. */
  into(element: HtmlNode, place: Place): void {
    for (const child of childrenOf(element)) this.#node(child, place);
    this.#flush(place);
  }

  #flush(place: Place): void {
    const made = makeBlock(place.shape, this.#inline.take());
    if (made.length > 0) place.shape = place.next;
    this.blocks.push(...made, ...this.#pictures.splice(0));
  }

  #node(node: HtmlNode, place: Place): void {
    if (isText(node)) this.#inline.add(node.textContent ?? '');
    if (!isElement(node) || this.#isPassedOver(node)) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'IMG') {
      this.#pictures.push(...picturePlaces(node));
    } else if (name === 'BR') {
      if (this.#inline.break()) this.#flush(place);
    } else if (BLOCKS.has(name)) {
      this.#flush(place);
      this.#block(name, node, place);
    } else {
      this.#inlineElement(name, node, place);
    }
  }

  #inlineElement(name: string, element: HtmlElement, place: Place): void {
    if (isWordListSign(element) || addRaised(name, element, this.#inline)) return;
    const quotes = name === 'Q';
    if (quotes) this.#inline.add('“');
    this.#inline.within(markOf(name, element), () => {
      for (const child of childrenOf(element)) this.#node(child, place);
    });
    if (quotes) this.#inline.add('”');
  }

  #block(name: string, element: HtmlElement, place: Place): void {
    const shape = isCaption(element) ? CAPTION : SHAPES[name];
    const item = name === 'P' ? wordListItem(element) : null;
    const label = this.#footnotes.get(element.getAttribute('id') ?? '');
    if (label !== undefined && place.shape.kind !== 'footnote') {
      const footnote: BlockShape = { kind: 'footnote', label };
      this.into(element, { shape: footnote, next: PARAGRAPH, depth: place.depth });
    } else if (item) {
      this.into(element, { shape: item, next: PARAGRAPH, depth: place.depth });
    } else if (shape) {
      this.into(element, { shape, next: shape, depth: place.depth });
    } else if (name === 'UL' || name === 'OL' || name === 'MENU') {
      this.#list(name === 'OL', element, place);
    } else if (name === 'PRE') {
      this.blocks.push(...makePreformatted(element.textContent ?? ''));
    } else if (name === 'HR') {
      this.blocks.push({ kind: 'rule' });
    } else if (name === 'TABLE' && isDataTable(element)) {
      const caption = element.querySelector('caption');
      if (caption) this.#block('CAPTION', caption, place);
      const inCell = (cell: HtmlElement) => inlineOf(cell, this.#isPassedOver);
      this.blocks.push(...tableRows(element, inCell));
    } else {
      // Text of a quotation or a list item goes on being one inside its divisions.
      for (const child of childrenOf(element)) this.#node(child, place);
      this.#flush(place);
    }
  }

  #list(ordered: boolean, list: HtmlElement, place: Place): void {
    let ordinal = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    for (const child of childrenOf(list)) {
      if (!isElement(child) || child.nodeName.toUpperCase() !== 'LI') {
        this.#node(child, place);
        continue;
      }
      if (this.#isPassedOver(child)) continue;
      if (this.#footnotes.has(child.getAttribute('id') ?? '')) {
        this.#flush(place);
        this.#block('LI', child, place);
        continue;
      }
      ordinal = Number.parseInt(child.getAttribute('value') ?? '', 10) || ordinal;
      this.#flush(place);
      this.into(child, {
        shape: { kind: 'list-item', depth: place.depth, ordinal: ordered ? ordinal : null },
        next: PARAGRAPH,
        depth: place.depth + 1,
      });
      ordinal += 1;
    }
    this.#flush(place);
  }
}

function markOf(name: string, element: HtmlElement): MarkKind | null {
  if (name !== 'A') return MARKS[name] ?? null;
  const href = safeHref(element.getAttribute('href') ?? '');
  return href === null ? null : { kind: 'link', href };
}

/** All of an element's text in one line, as a table's cell has it. */
function inlineOf(element: HtmlElement, isPassedOver: IsPassedOver): Inline {
  const inline = new InlineBuilder();
  const add = (node: HtmlNode): void => {
    if (isText(node)) inline.add(node.textContent ?? '');
    if (!isElement(node) || isPassedOver(node)) return;
    const name = node.nodeName.toUpperCase();
    if (addRaised(name, node, inline)) return;
    const apart = name === 'BR' || BLOCKS.has(name) ? ' ' : '';
    inline.add(apart);
    inline.within(markOf(name, node), () => {
      for (const child of childrenOf(node)) add(child);
    });
    inline.add(apart);
  };
  for (const child of childrenOf(element)) add(child);
  return inline.take();
}
