import { cleanLine } from '#domain/formats/characters.ts';
import { readPrintedDates } from '#domain/formats/printed-dates.ts';
import type { SourceHints } from '#domain/formats/source-fields.ts';
import type { HtmlElement } from '../dom.ts';
import type { Measure } from './measure.ts';
import { underHeadline } from './under-headline.ts';

/**
 * When a story was published and changed, as a line between its headline and its first paragraph says.
 * @param dayFirst the page's language writes 05/03/2026 for the fifth of March
 */
export function datesNear(
  elements: readonly HtmlElement[],
  headline: HtmlElement | null,
  measureOf: (element: HtmlElement) => Measure,
  dayFirst: boolean,
): SourceHints {
  let dates: SourceHints = {};
  for (const element of underHeadline(elements, headline, measureOf)) {
    dates = { ...readPrintedDates(cleanLine(element.textContent ?? ''), dayFirst), ...dates };
    if (dates.published !== undefined) break;
  }
  return dates;
}
