import type { HtmlElement } from '../dom.ts';
import type { Evidence } from './judge.ts';

const LONGEST_CARD = 700;
const MOST_PROSE = 450;
const LEAST_CARDS = 3;
/** So many paragraphs beside one or two cards are the text that these stand in. */
const MANY_PARAGRAPHS = 5;
/** In code units of prose: with so much before them, cards are no list that the story is about. */
const A_STORY = 700;

/** Headline, picture and two lines about another story, the headline leading there. */
function isCard(element: HtmlElement, { measureOf }: Evidence): boolean {
  const { text, linked, prose } = measureOf(element);
  if (linked === 0 || text > LONGEST_CARD || prose > MOST_PROSE) return false;
  if (!CARDS.has(element.nodeName.toUpperCase())) return false;
  const headings = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const [heading] = headings;
  if (!heading || headings.length > 2) return false;
  const said = measureOf(heading);
  return said.text >= 12 && said.linked >= said.text * 0.8;
}

const CARDS = new Set('A ARTICLE ASIDE DIV FIGURE LI SECTION TD'.split(' '));

/** Those of `children` that are a run of cards behind a story of `prose` code units, or a card or two within it. */
export function cardsAmong(
  children: readonly HtmlElement[],
  evidence: Evidence,
  prose: number,
): ReadonlySet<HtmlElement> {
  const cards = children.filter((child) => isCard(child, evidence));
  if (prose >= A_STORY && cards.length >= LEAST_CARDS) return new Set(cards);
  const paragraphs = children.filter(
    (child) => /^P$/i.test(child.nodeName) && evidence.measureOf(child).prose > 0,
  );
  const [first] = paragraphs;
  if (!first || cards.length >= LEAST_CARDS || paragraphs.length < MANY_PARAGRAPHS) return NONE;
  const begins = children.indexOf(first);
  return new Set(cards.filter((card) => children.indexOf(card) > begins));
}

const NONE: ReadonlySet<HtmlElement> = new Set();

/** A card alone among paragraphs, in an element that stands apart from the text. */
export const isInset = (element: HtmlElement, evidence: Evidence): boolean =>
  /^(?:ASIDE|ARTICLE)$/i.test(element.nodeName) &&
  evidence.measureOf(element).text <= 400 &&
  isCard(element, evidence);
