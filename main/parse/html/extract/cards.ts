import type { HtmlElement } from '../dom.ts';
import type { Evidence } from './judge.ts';

const LONGEST_CARD = 700;
const MOST_PROSE = 450;
const LEAST_CARDS = 3;
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

/** Those of `children` that are a run of cards behind a story of `prose` code units. */
export function cardsAmong(
  children: readonly HtmlElement[],
  evidence: Evidence,
  prose: number,
): ReadonlySet<HtmlElement> {
  if (prose < A_STORY) return NONE;
  const cards = children.filter((child) => isCard(child, evidence));
  return cards.length >= LEAST_CARDS ? new Set(cards) : NONE;
}

const NONE: ReadonlySet<HtmlElement> = new Set();

/** A card alone among paragraphs, in an element that stands apart from the text. */
export const isInset = (element: HtmlElement, evidence: Evidence): boolean =>
  /^(?:ASIDE|ARTICLE)$/i.test(element.nodeName) &&
  evidence.measureOf(element).text <= 400 &&
  isCard(element, evidence);
