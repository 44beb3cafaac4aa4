import { cleanLine } from '#domain/formats/characters.ts';
import type { SourceHints } from '#domain/formats/source-fields.ts';
import type { HtmlDocument, HtmlElement, HtmlNode } from '../dom.ts';
import { isElement } from '../dom.ts';
import { isLine } from '../elements.ts';
import { isFurniture } from '../furniture.ts';
import { notesOf } from '../notes.ts';
import { writesDayFirst } from '../page-dates.ts';
import { isDataTable } from '../table-rows.ts';
import { linesAboveHeadline } from './above-headline.ts';
import { bylineNear, namedOnly } from './byline-near.ts';
import { cardsAmong, isInset } from './cards.ts';
import { closingLines } from './closing-lines.ts';
import { datesNear } from './dates-near.ts';
import type { FurnitureKind } from './furniture-words.ts';
import { headlineOf, titleHeading } from './headline.ts';
import { idleHeadings } from './idle-headings.ts';
import { type Evidence, elementsIn, isSurelyFurniture, judge, SHORTEST_STORY } from './judge.ts';
import { labelOf } from './label-lines.ts';
import { leadsBefore } from './leads.ts';
import { type Measure, measureTree } from './measure.ts';
import { readabilityChoice } from './readability-choice.ts';
import { repeatedLines } from './repeated-lines.ts';
import { isOffer, spareLine } from './spare-lines.ts';
import { storyOfHeadline } from './story-of-headline.ts';

/** Where a page's article stands, and which elements in it are no part of it. */
export interface FoundArticle {
  /** In the order of the page; none stands in another one. */
  readonly roots: readonly HtmlElement[];
  readonly leftOut: ReadonlyMap<HtmlElement, FurnitureKind>;
  /** Who wrote it, as the page shows it. */
  readonly byline: string | null;
  /** When it was published and changed, as a line under its headline says. */
  readonly dates: SourceHints;
}

/** Finds the article of a page; the tree is left as it is. */
export function findArticle(document: HtmlDocument): FoundArticle {
  const elements = [...document.querySelectorAll('*')];
  const { body } = document;
  const all = measureTree(body);
  const prose = all(body).prose;
  const mayBe = new Set(
    elements.filter((element) => isSurelyFurniture(element, { measureOf: all, prose })),
  );
  const headline = headlineOf(document, (element) => mayBe.has(element));
  const around = new Set(headline ? pathTo(headline) : []);
  const sure = new Set([...mayBe].filter((element) => !around.has(element)));
  const measureOf = measureTree(body, sure);
  const readable = readabilityChoice(document, elements, (element) => sure.has(element));
  const innermost = commonAncestor(readable?.kept ?? new Set(), measureOf) ?? body;
  const underHeadline = storyOfHeadline(headline, innermost, measureOf);
  const choice = underHeadline ? null : readable;
  const kept = choice?.kept ?? new Set<HtmlElement>();
  const root = widen(asBlock(underHeadline ?? innermost), measureOf);
  const chosen = withAncestors(kept);
  const evidence: Evidence = {
    measureOf: all,
    restOf: measureOf,
    isSure: (element) => sure.has(element),
    isChosen: choice ? (element) => chosen.has(element) : () => true,
    prose: measureOf(root).prose,
    holdsHeadline: (element) => around.has(element),
  };
  const leftOut = new Map<HtmlElement, FurnitureKind>();
  const roots = [...leadsBefore(root, headline, evidence), root];
  const story: Story = { evidence, leftOut, prose: 0 };
  for (const each of roots) judgeWithin(each, story);
  if (evidence.prose >= SHORTEST_STORY) {
    for (const idle of idleHeadings(root, leftOut, evidence.holdsHeadline))
      leftOut.set(idle, 'related');
  }
  roots.push(...keepNotes(body, roots, leftOut, all));
  const above = headline ?? titleHeading(document);
  const byline = bylineNear(elements, above, all) ?? namedOnly(readable?.byline ?? null);
  const isKept = (element: HtmlElement) =>
    !pathTo(element).some((node) => isElement(node) && (leftOut.has(node) || isFurniture(node)));
  const lines = [...root.querySelectorAll('*')].filter((line) => isSaid(line) && isKept(line));
  for (const line of closingLines(lines, byline)) leftOut.set(line, 'author');
  for (const line of linesAboveHeadline(lines, headline, elements, all)) leftOut.set(line, 'tags');
  for (const line of repeatedLines(lines)) leftOut.set(line, 'repeated');
  return {
    roots,
    leftOut,
    byline,
    dates: datesNear(elements, above, all, writesDayFirst(document)),
  };
}

/** Whether an element is a line that says something. */
const isSaid = (element: HtmlElement): boolean =>
  isLine(element) && cleanLine(element.textContent ?? '') !== '';

/**
 * Notes that the story's marks lead to belong to it: what was left out and is mostly such notes is kept after all.
 * @returns those that stand outside the story, in the order of the page
 */
function keepNotes(
  body: HtmlElement,
  roots: readonly HtmlElement[],
  leftOut: Map<HtmlElement, FurnitureKind>,
  measureOf: (element: HtmlElement) => Measure,
): HtmlElement[] {
  const outside: HtmlElement[] = [];
  const inPart = new Map<HtmlElement, number>();
  for (const note of notesOf(body, roots)) {
    const path = pathTo(note);
    const part = path.find((node): node is HtmlElement => isElement(node) && leftOut.has(node));
    if (part) inPart.set(part, (inPart.get(part) ?? 0) + measureOf(note).text);
    else if (!path.some((node) => isElement(node) && roots.includes(node))) outside.push(note);
  }
  for (const [part, text] of inPart) {
    if (text >= measureOf(part).text * NOTES_SHARE) leftOut.delete(part);
  }
  return outside;
}

/** Of a part's text. */
const NOTES_SHARE = 0.6;

/** A paragraph of so much prose begins a story. */
const FIRST_PARAGRAPH = 80;

/** A story as it is judged, from its beginning on. */
interface Story {
  readonly evidence: Evidence;
  readonly leftOut: Map<HtmlElement, FurnitureKind>;
  /** So far, in code units. */
  prose: number;
}

function judgeWithin(parent: HtmlElement, story: Story): void {
  const { evidence, leftOut } = story;
  const { measureOf } = evidence;
  const children = elementsIn(parent).filter(
    (child) => !isFurniture(child) && measureOf(child).text > 0,
  );
  const cards = cardsAmong(children, evidence, story.prose);
  let announced: FurnitureKind | null = null;
  let hasStory = false;
  children.forEach((child, index) => {
    const label = measureOf(child).text <= 80 ? labelOf(child.textContent ?? '') : null;
    const next = children[index + 1];
    if (label && (!label.isWeak || (next && isAnnounced(next, evidence)))) {
      announced = ANNOUNCING.has(label.kind) ? label.kind : null;
      leftOut.set(child, label.kind);
      return;
    }
    const isNextStory = child.nodeName.toUpperCase() === 'ARTICLE' && child.querySelector('h1');
    const kind =
      (isNextStory && hasStory ? 'related' : null) ??
      (cards.has(child) || isInset(child, evidence) ? 'related' : null) ??
      judge(child, evidence) ??
      (isOffer(child, evidence) ? 'newsletter' : null) ??
      spareLine(child, evidence, story.prose < FIRST_PARAGRAPH) ??
      (announced && isAnnounced(child, evidence) ? announced : null) ??
      (isTeaserLine(child, children[index - 1], evidence) ? 'related' : null);
    if (isNextStory) hasStory = true;
    if (kind) {
      leftOut.set(child, kind);
    } else {
      announced = null;
      judgeWithin(child, story);
      if (isLine(child)) story.prose += measureOf(child).prose;
    }
  });
}

const COLON = /[:：]\s*$/;
const SENTENCE = /[.!?…。！？؟۔:;,][”"’»)\]]{0,3}\s*$/u;

/** A paragraph, or a list, that is nothing but links and makes no sentence. */
function isTeaserLine(
  element: HtmlElement,
  before: HtmlElement | undefined,
  { measureOf, isChosen }: Evidence,
): boolean {
  const name = element.nodeName.toUpperCase();
  const { text, linked } = measureOf(element);
  if (linked < text * 0.9 || COLON.test(before?.textContent ?? '')) return false;
  if (name === 'P') return text >= 20 && !SENTENCE.test(element.textContent ?? '');
  if (name !== 'UL' || isChosen(element)) return false;
  const items = elementsIn(element);
  return (
    items.length > 1 && items.every((item) => !/[.!?]["”’»)]{0,3}\s*$/.test(item.textContent ?? ''))
  );
}

/** Labels that stand above what they name; the others stand alone. */
const ANNOUNCING: ReadonlySet<FurnitureKind> = new Set([
  'related',
  'comments',
  'tags',
  'author',
  'newsletter',
]);

/** Behind the label of a list of teasers: what has hardly a sentence of its own, and links. */
function isAnnounced(element: HtmlElement, { measureOf }: Evidence): boolean {
  const { text, linked, prose } = measureOf(element);
  if (linked > text * 0.5) return true;
  return (
    linked > 0 && prose < text * 0.3 && /^(?:UL|OL|DIV|SECTION|ASIDE)$/i.test(element.nodeName)
  );
}

/** So much more prose around what was chosen is a part of the article that was missed. */
const MISSED_SHARE = 0.5;

/** The element itself, or one around it where that holds much more prose and hardly more links. */
function widen(chosen: HtmlElement, measureOf: (element: HtmlElement) => Measure): HtmlElement {
  let best = chosen;
  for (let node = chosen.parentNode; node && isElement(node); node = node.parentNode) {
    if (node.nodeName.toUpperCase() === 'HTML') break;
    const [inner, outer] = [measureOf(best), measureOf(node)];
    const added = {
      prose: outer.prose - inner.prose,
      text: outer.text - inner.text,
      linked: outer.linked - inner.linked,
    };
    const isMore = added.prose > 100 && added.prose > inner.prose * MISSED_SHARE;
    const isText = added.linked < added.text * 0.15 && added.prose > added.text * 0.6;
    if (isMore && isText) best = node;
  }
  return best;
}

/** The elements and all around them. */
function withAncestors(elements: ReadonlySet<HtmlElement>): ReadonlySet<HtmlNode> {
  const all = new Set<HtmlNode>();
  for (const element of elements) {
    for (let node: HtmlNode | null = element; node && !all.has(node); node = node.parentNode)
      all.add(node);
  }
  return all;
}

/** The innermost element that holds all of the chosen ones that have text. */
function commonAncestor(
  elements: ReadonlySet<HtmlElement>,
  measureOf: (element: HtmlElement) => Measure,
): HtmlElement | null {
  let path: HtmlNode[] | null = null;
  for (const element of elements) {
    if (measureOf(element).text === 0) continue;
    const own = pathTo(element);
    if (path === null) path = own;
    else {
      const known: HtmlNode[] = path;
      const parts = own.findIndex((node, index) => node !== known[index]);
      path = parts < 0 ? known.slice(0, own.length) : known.slice(0, parts);
    }
  }
  const last = path?.at(-1);
  return last && isElement(last) ? last : null;
}

/** Words of a line alone are no container, nor is a part of a table of data: what is around them belongs to it. */
function asBlock(element: HtmlElement): HtmlElement {
  const table = pathTo(element).find(
    (node): node is HtmlElement =>
      isElement(node) &&
      /^TABLE$/i.test(node.nodeName) &&
      node.querySelector('th') !== null &&
      isDataTable(node),
  );
  let block = table?.parentNode && isElement(table.parentNode) ? table.parentNode : element;
  while (!CONTAINERS.has(block.nodeName.toUpperCase())) {
    const { parentNode } = block;
    if (!parentNode || !isElement(parentNode)) break;
    block = parentNode;
  }
  return block;
}

const CONTAINERS = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY CENTER DIV FORM MAIN SECTION TABLE TBODY TD'.split(' '),
);

function pathTo(element: HtmlElement): HtmlNode[] {
  const path: HtmlNode[] = [];
  for (let node: HtmlNode | null = element; node; node = node.parentNode) path.unshift(node);
  return path;
}
