import { elementsAround, type HtmlElement } from '../dom.ts';
import { elementsIn } from './judge.ts';
import type { Measure } from './measure.ts';

/** In code units of prose: with less there is no story to speak of. */
const A_STORY = 200;
/** So many times the prose of what was chosen, for a story that does not hold it. */
const FAR_MORE = 1.5;
/** Of the prose around a headline: what holds so much of it holds the story. */
const MOST_OF_IT = 0.9;
/** Of its text: with more links it is a list of other stories. */
const MOST_LINKED = 0.4;

/**
 * The element around the headline that holds a story, where what was chosen lies elsewhere and says far less: what a
 * site says of itself at the foot of each page is one paragraph, too. Else null.
 */
export function storyOfHeadline(
  headline: HtmlElement | null,
  chosen: HtmlElement,
  measureOf: (element: HtmlElement) => Measure,
): HtmlElement | null {
  if (headline === null) return null;
  const around = elementsAround(headline).filter((element) => !holds(element, chosen));
  const outermost = around.at(-1);
  if (outermost === undefined) return null;
  const { prose } = measureOf(outermost);
  if (prose < A_STORY || prose < measureOf(chosen).prose * FAR_MORE) return null;
  const holdsStory = (element: HtmlElement) => measureOf(element).prose >= prose * MOST_OF_IT;
  let story = around.find(holdsStory);
  // Lists of other stories may stand beside it.
  while (story && measureOf(story).linked >= measureOf(story).text * MOST_LINKED)
    story = elementsIn(story).find(holdsStory);
  return story ?? null;
}

const holds = (outer: HtmlElement, inner: HtmlElement): boolean =>
  outer === inner || elementsAround(inner).includes(outer);
