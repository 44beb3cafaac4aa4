import { cleanLine } from '#domain/formats/characters.ts';
import type { HtmlElement } from '../dom.ts';

/** In code units: a shorter line may be said twice on purpose. */
const LEAST = 60;

/**
 * Lines that say once more what the line before them said: captions that stand by a picture and again in its large
 * view, paragraphs for two sizes of screens.
 * @param lines those of the story, in the order of the page
 */
export function repeatedLines(lines: readonly HtmlElement[]): HtmlElement[] {
  const said = lines.map(({ textContent }) => cleanLine(textContent ?? ''));
  return lines.filter((element, at) => {
    const line = said[at] ?? '';
    // Paragraphs beside each other are as their writer set them.
    const isBeside = element.parentNode === lines[at - 1]?.parentNode;
    return line.length >= LEAST && line === said[at - 1] && !isBeside;
  });
}
