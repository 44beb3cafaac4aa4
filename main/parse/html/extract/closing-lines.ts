import { cleanLine } from '#domain/formats/characters.ts';
import type { HtmlElement } from '../dom.ts';

const LONGEST = 400;
const MOST = 4;

/** What a paper says of somebody who writes for it. */
const WORK =
  /\b(?:covers|reports (?:on|from)|writes (?:about|on|for)|has (?:covered|reported)|(?:is|was) (?:an?|the|our) .{0,80}\b(?:correspondent|reporter|editor|journalist|columnist|writer|photographer|bureau chief|contributor|author))\b/iu;

/**
 * The last lines of a story that say who its writers are: each begins with a name of the byline.
 * @param lines those of the story, in the order of the page
 */
export function closingLines(lines: readonly HtmlElement[], byline: string | null): HtmlElement[] {
  if (byline === null) return [];
  const closing: HtmlElement[] = [];
  for (const line of lines.slice(-MOST).reverse()) {
    if (!isAboutWriter(cleanLine(line.textContent ?? ''), byline)) break;
    closing.push(line);
  }
  return closing;
}

function isAboutWriter(line: string, byline: string): boolean {
  const name = /^\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]*/u.exec(line)?.[0];
  return name !== undefined && line.length <= LONGEST && byline.includes(name) && WORK.test(line);
}
