import { cleanLine } from '#domain/formats/characters.ts';
import { childrenOf, type HtmlElement, isElement, isText } from '../dom.ts';
import { holdsLines } from '../elements.ts';
import { isFurniture } from '../furniture.ts';
import type { FurnitureKind } from './furniture-words.ts';

const LONGEST_LINE = 90;

/** What a walk over the kept parts of a story meets, in order. */
type Met =
  | { readonly is: 'heading'; readonly element: HtmlElement; readonly level: number }
  | { readonly is: 'content' | 'announced' };

/** What headings stand above. */
const ANNOUNCED: ReadonlySet<FurnitureKind> = new Set([
  'related',
  'newsletter',
  'comments',
  'tags',
  'author',
  'form',
  'sharing',
]);

/**
 * Headings, and lines that end in a colon, with nothing behind them but what was left out and stands under headings:
 * they announced that.
 */
export function idleHeadings(
  root: HtmlElement,
  leftOut: ReadonlyMap<HtmlElement, FurnitureKind>,
  isHeadline: (element: HtmlElement) => boolean,
): HtmlElement[] {
  const met: Met[] = [];
  walk(root, leftOut, met);
  const idle: HtmlElement[] = [];
  met.forEach((one, at) => {
    if (one.is !== 'heading' || isHeadline(one.element)) return;
    let end = at + 1;
    while (met[end]?.is === 'announced') end += 1;
    const next = met[end];
    const isFollowed = next?.is === 'content' || (next && end === at + 1);
    if (!isFollowed && (next?.is !== 'heading' || next.level <= one.level)) idle.push(one.element);
  });
  return idle;
}

function walk(
  element: HtmlElement,
  leftOut: ReadonlyMap<HtmlElement, FurnitureKind>,
  met: Met[],
): void {
  for (const child of childrenOf(element)) {
    if (isText(child)) {
      if (/\S/.test(child.textContent ?? '')) met.push({ is: 'content' });
      continue;
    }
    if (!isElement(child)) continue;
    const kind = leftOut.get(child);
    if (/^(?:IMG|PICTURE|TABLE|PRE)$/i.test(child.nodeName)) met.push({ is: 'content' });
    else if (isFurniture(child)) continue;
    else if (kind !== undefined) met.push({ is: ANNOUNCED.has(kind) ? 'announced' : 'content' });
    else {
      const level = announces(child);
      if (level === null) walk(child, leftOut, met);
      else met.push({ is: 'heading', element: child, level });
    }
  }
}

/** The level of a heading; 7 for a short paragraph that ends in a colon; else null. */
function announces(element: HtmlElement): number | null {
  const heading = /^H([1-6])$/i.exec(element.nodeName)?.[1];
  if (heading === undefined && !/^(?:P|DIV)$/i.test(element.nodeName)) return null;
  if (holdsLines(element)) return null;
  const line = cleanLine(element.textContent ?? '');
  if (line === '' || line.length > LONGEST_LINE) return null;
  if (heading !== undefined) return Number(heading);
  return /[:：]$/.test(line) ? 7 : null;
}
