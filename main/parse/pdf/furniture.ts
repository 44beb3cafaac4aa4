import { textOf } from './line-text.ts';
import type { PageText, Run } from './page-text.ts';
import { joined, type Row, rowsOf } from './rows.ts';

/** What stands around the text of many pages. */
export interface Furniture {
  readonly runs: ReadonlySet<Run>;
  readonly heads: readonly string[];
  readonly numbers: readonly string[];
}

const ROWS_AT_EDGE = 3;
/** A book has thousands of pages, and the first of them tell enough. */
const MOST_COMPARED = 200;
const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|pg?\.|seite|página|страница|стр\.|صفحة|الصفحة)\s*)?[\d٠-٩]{1,4}(?:\s*(?:of|\/|de|von|sur|из|من)\s*[\d٠-٩]{1,4})?[-–—|\s]*$/iu;
const NUMBER = /[\d٠-٩]+/g;
/** The outer part of a page's height in which a lone number is the page's. */
const MARGIN = 0.12;

interface EdgeRow {
  readonly row: Row;
  readonly text: string;
  readonly page: number;
  /** The same for rows that differ in their numbers only and stand at the same height. */
  readonly key: string;
  readonly inMargin: boolean;
  readonly numbers: readonly number[];
}

/** Rows at the top and bottom that come again on other pages, and page numbers. */
export function furnitureOf(pages: readonly PageText[]): Furniture {
  const edges = pages.map((page) => edgesOf(page));
  const rows = edges.flatMap(({ top, bottom }) => [...top, ...bottom]);
  const groups = new Map(
    [...Map.groupBy(rows, ({ key }) => key)].map(([key, alike]) => [
      key,
      { alike: alike.slice(0, MOST_COMPARED), pages: new Set(alike.map(({ page }) => page)).size },
    ]),
  );
  const least = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.3)));
  const runs = new Set<Run>();
  const heads: string[] = [];
  const numbers: string[] = [];
  for (const { top, bottom } of edges) {
    for (const side of [top, bottom]) {
      // From the edge inwards, until a row that belongs to the text.
      for (const edge of side) {
        const { row, text, inMargin } = edge;
        const isNumber = inMargin && PAGE_NUMBER.test(text);
        const group = groups.get(edge.key);
        if (!isNumber && !(group && group.pages >= least && comesAgain(edge, group.alike))) break;
        const placed = row.segments.flatMap((segment) => segment.runs.map(({ run }) => run));
        // A page of few rows has one at its top and its bottom.
        if (placed.every((run) => runs.has(run))) continue;
        for (const run of placed) runs.add(run);
        (isNumber ? numbers : heads).push(text);
      }
    }
  }
  return { runs, heads, numbers };
}

/**
 * Whether a row's numbers say nothing but the page: on one other page at least each is the same, or goes up with the
 * pages. Profiles of one page a site have like rows at like heights whose numbers are what they say.
 */
function comesAgain(row: EdgeRow, alike: readonly EdgeRow[]): boolean {
  return alike.some(({ page, numbers }) => {
    const pages = page - row.page;
    return (
      pages !== 0 &&
      row.numbers.every((number, at) => numbers[at] === number || numbers[at] === number + pages)
    );
  });
}

const numbersIn = (text: string): number[] =>
  (text.match(NUMBER) ?? []).map((digits) => Number(digits.replace(/[٠-٩]/g, western)));

const western = (digit: string): string => String(digit.charCodeAt(0) - 0x660);

function edgesOf(page: PageText): { top: EdgeRow[]; bottom: EdgeRow[] } {
  const rows = rowsOf(page.runs);
  const edge = (row: Row): EdgeRow => {
    const text = textOf(joined(row.segments)).trim();
    const place = row.y < page.height / 2 ? row.y : row.y - page.height;
    return {
      row,
      text,
      page: page.number,
      key: `${text.replace(NUMBER, '#')} ${Math.round(place / 6)}`,
      inMargin: row.y < page.height * MARGIN || row.y > page.height * (1 - MARGIN),
      numbers: numbersIn(text),
    };
  };
  const top = rows.slice(0, ROWS_AT_EDGE).map(edge);
  const bottom = rows.slice(-ROWS_AT_EDGE).map(edge).reverse();
  return { top, bottom };
}
