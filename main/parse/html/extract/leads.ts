import { type HtmlElement, isElement } from '../dom.ts';
import { isLine } from '../elements.ts';
import { isFurniture } from '../furniture.ts';
import { type Evidence, elementsIn, tokensOf } from './judge.ts';

/** What the paragraph between a headline and its story is called. */
const LEAD =
  /(?:^|-)(?:lead|lede|lead-?text|leadin|standfirst|deck|dek|sub-?titles?|sub-?heads?|sub-?head-?lines?|sub-?headings?|intro|intro-?text|introduction|spot|excerpt|summary|chapo|chapeau|teaser|teaser-?text|description|vorspann|anreisser|anriss|entradilla|bajada|sumario|abstract|sapo|ingress|tagline|leadtext|perex|key-?points|key-?facts|highlights?|takeaways?|at-a-glance)(?=-|$)/;
/** Names that other lines bear, too, and what a site calls its own motto. */
const VAGUE =
  /(?:^|-)(?:description|excerpt|teaser|tagline|summary)(?=-|$)|^(?:site|blog|logo)-|-(?:site|blog)$/;
const HIGHEST = 8;

/**
 * What stands above the story's container and belongs to it: the standfirst and the captions between the
 * headline and the first paragraph.
 */
export function leadsBefore(
  root: HtmlElement,
  headline: HtmlElement | null,
  evidence: Evidence,
): HtmlElement[] {
  if (!headline || evidence.holdsHeadline(root)) return [];
  let path: HtmlElement = root;
  const found: HtmlElement[] = [];
  for (let level = 0; level < HIGHEST; level += 1) {
    const parent = path.parentNode;
    if (!parent || !isElement(parent)) break;
    const before = elementsIn(parent);
    before.length = Math.max(0, before.indexOf(path));
    found.unshift(...before.flatMap((element) => leadsIn(element, evidence, 0)));
    if (before.some(evidence.holdsHeadline)) return afterHeadline(found, parent, headline);
    path = parent;
  }
  return [];
}

/** Of the elements found those that follow the headline: nothing above it belongs to the story. */
function afterHeadline(
  found: readonly HtmlElement[],
  around: HtmlElement,
  headline: HtmlElement,
): HtmlElement[] {
  const order = new Map(
    [...around.querySelectorAll('*')].map((element, index) => [element, index]),
  );
  const from = order.get(headline) ?? 0;
  return found.filter((element) => (order.get(element) ?? -1) > from);
}

function leadsIn(element: HtmlElement, evidence: Evidence, depth: number): HtmlElement[] {
  if (depth > HIGHEST || isFurniture(element) || evidence.isSure(element)) return [];
  const { text, linked, prose } = evidence.measureOf(element);
  const name = element.nodeName.toUpperCase();
  const isShort = text <= 1_000 && linked < text * 0.3;
  if (name === 'H1') return [];
  // A picture with its caption, where it has one.
  if (name === 'FIGCAPTION' || (name === 'FIGURE' && element.querySelector('img') !== null)) {
    return [element];
  }
  if (isShort && isCalledLead(element, text) && !element.querySelector('h1')) return [element];
  if (isShort && text >= 40 && (name === 'P' || name === 'H2') && prose >= 40) return [element];
  // A paragraph that is called nothing and stands in a division of its own.
  if (isShort && name === 'DIV' && prose >= 80 && elementsIn(element).every(isInline))
    return [element];
  const inside = elementsIn(element);
  const found = inside.flatMap((child) => leadsIn(child, evidence, depth + 1));
  // A box of lines is one lead: "Claim: …", "Verdict: False."
  const isBox =
    isShort &&
    !evidence.holdsHeadline(element) &&
    inside.every(isLine) &&
    found.some((lead) => inside.includes(lead));
  return isBox ? [element] : found;
}

/** A short line has to be called a lead and nothing else. */
const isCalledLead = (element: HtmlElement, text: number): boolean =>
  text >= 20 &&
  tokensOf(element).some((token) => LEAD.test(token) && (text >= 40 || !VAGUE.test(token)));

const isInline = ({ nodeName }: HtmlElement): boolean =>
  /^(?:A|ABBR|B|BR|EM|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/i.test(nodeName);
