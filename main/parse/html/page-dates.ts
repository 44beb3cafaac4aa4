import { cleanLine } from '#domain/formats/characters.ts';
import { readPrintedDates } from '#domain/formats/printed-dates.ts';
import { type SourceHints, sourceField } from '#domain/formats/source-fields.ts';
import type { HtmlDocument, HtmlElement } from './dom.ts';

type DateField = 'published' | 'modified';

/** Elements that carry a date for machines, the most telling first. */
const PLACES: readonly (readonly [DateField, string])[] = [
  ['published', '[itemprop~="datePublished"]'],
  [
    'published',
    '[property~="datePublished"], [property~="dc:date"], [property~="schema:datePublished"]',
  ],
  ['published', 'time[pubdate]'],
  ['published', '.dt-published, .entry-date.published, time.published, abbr.published'],
  ['published', '[itemprop~="dateCreated"]'],
  ['modified', '[itemprop~="dateModified"]'],
  ['modified', '[property~="dateModified"], [property~="schema:dateModified"]'],
  ['modified', '.dt-updated, time.updated, abbr.updated'],
];

/** Names of elements that print a date for people. */
const PRINTED =
  '.published, .pubdate, .pub-date, .publish-date, .post-date, .entry-date, .article-date, .article__date, .date-published, .posted-on, .dateline, .byline-date, .timestamp, .story-date, .date';
const MOST_LOOKED_AT = 12;
const LONGEST = 120;

/** The dates that a page's elements state: for machines, then in `time` elements, then in print. */
export function readPageDates(document: HtmlDocument): SourceHints {
  let hints: SourceHints = {};
  for (const [field, selector] of PLACES) {
    for (const element of some(document.querySelectorAll(selector))) {
      if (hints[field] === undefined) hints = { ...dateOf(field, element), ...hints };
    }
  }
  if (hints.published !== undefined) return hints;
  const around = storyAround(document);
  const dayFirst = writesDayFirst(document);
  for (const time of some(around.querySelectorAll('time')))
    hints = { ...hints, ...firstDate(time, hints, dayFirst) };
  for (const element of some(around.querySelectorAll(PRINTED)))
    hints = { ...hints, ...firstDate(element, hints, dayFirst) };
  return hints;
}

/**
 * Whether the page's own language writes 05/03/2026 for the fifth of March: in English both are written, and where
 * none is stated nobody knows.
 */
export const writesDayFirst = (document: HtmlDocument): boolean =>
  /^(?:ar|fr|es|pt|it|de|nl|ru|uk|tr|pl|sw|id|ro|el|da|nb|no|fi|cs|he|fa|ur|vi|az|kk|ky|uz)(?:-|$)/i.test(
    document.documentElement.getAttribute('lang') ?? '',
  );

const firstDate = (element: HtmlElement, known: SourceHints, dayFirst: boolean): SourceHints =>
  known.published === undefined ? dateOf('published', element, dayFirst) : {};

/** The one article of the page, or what is around its one headline: other dates are those of teasers. */
function storyAround(document: HtmlDocument): Pick<HtmlElement, 'querySelectorAll'> {
  const [article, ...more] = document.querySelectorAll('article');
  return article && more.length === 0 ? article : document;
}

function dateOf(field: DateField, element: HtmlElement, dayFirst = false): SourceHints {
  const stated = ['content', 'datetime', 'title', 'value'].map((name) =>
    element.getAttribute(name),
  );
  const text = (element.textContent ?? '').slice(0, LONGEST);
  for (const written of [...stated, text, afterLabel(text)]) {
    const found = sourceField(field, written ?? '');
    if (Object.keys(found).length > 0) return found;
  }
  return field === 'published' ? readPrintedDates(cleanLine(text), dayFirst) : {};
}

/** "Published: 12 March 2026", "Posted on 12 March 2026 by Jane". */
const afterLabel = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\p{L} ]{2,24}(?:: ?| on | am | le | el )/u, '')
    .replace(/ (?:by|in|at|von|par) .*$/i, '');

function some(elements: Iterable<HtmlElement>): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const element of elements) {
    if (found.length === MOST_LOOKED_AT) break;
    found.push(element);
  }
  return found;
}
