import { cleanLine, shorten } from '#domain/formats/characters.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';
import { findMarking } from '#domain/marking/find-marking.ts';
import { childrenOf, type HtmlElement, isElement, isText } from '../dom.ts';
import { BLOCKS } from '../elements.ts';
import { isFurniture, isMachinery } from '../furniture.ts';
import type { FoundArticle } from './find-article.ts';
import type { FurnitureKind } from './furniture-words.ts';
import { namedKind } from './judge.ts';

/** What a person is told that a part was taken for. */
const NAMES: Readonly<Record<FurnitureKind | 'hidden' | 'elsewhere', string>> = {
  navigation: 'menus and navigation',
  comments: 'readers’ comments',
  related: 'links to other stories',
  sharing: 'share and feedback buttons',
  newsletter: 'newsletter and subscription offers',
  cookies: 'cookie notice',
  advertisement: 'advertisements',
  byline: 'author and date lines',
  author: 'about the author',
  tags: 'tags and sections',
  footer: 'foot of the page',
  form: 'forms',
  player: 'media player',
  repeated: 'lines that stand there twice',
  hidden: 'text that the page hides',
  elsewhere: 'text beside the article',
  other: 'short lines of the page',
};

const LONGEST_OPENING = 120;
/** Words for how far a page may go that stand in nothing else. */
const MARKS = /\bTLP\b|traffic light protocol/i;

/** What a page says outside its article, by what it was taken for, in the order of the page. */
export function tellLeftOut(body: HtmlElement, { roots, leftOut }: FoundArticle): LeftOut[] {
  const inside = new Set<unknown>(roots);
  const around = new Set<unknown>();
  for (const root of roots) {
    for (let node = root.parentNode; node; node = node.parentNode) around.add(node);
  }
  const told = new Map<string, { characters: number; opening: string }>();
  const marking: string[] = [];
  const tell = (kind: keyof typeof NAMES, written: string | null) => {
    const lines = (written ?? '').split('\n').map(cleanLine);
    marking.push(...lines.filter((line) => MARKS.test(line)));
    const text = cleanLine(lines.join(' '));
    if (text === '') return;
    const what = NAMES[kind];
    const known = told.get(what);
    if (known) known.characters += text.length;
    else told.set(what, { characters: text.length, opening: shorten(text, LONGEST_OPENING) });
  };
  const walk = (element: HtmlElement, isInside: boolean) => {
    for (const child of childrenOf(element)) {
      if (isText(child) && !isInside) tell('elsewhere', child.textContent);
      if (!isElement(child) || isMachinery(child)) continue;
      const kind = leftOut.get(child);
      if (kind) tell(kind, words(child));
      else if (isFurniture(child)) tell('hidden', words(child));
      else if (isInside || inside.has(child)) walk(child, true);
      else if (around.has(child)) walk(child, false);
      else tell(namedKind(child)?.kind ?? 'elsewhere', words(child));
    }
  };
  walk(body, inside.has(body));
  const parts = [...told].map(([what, entry]) => ({ what, ...entry }));
  // Whatever it stood among, a person is offered it by its line.
  const marked = findMarking(marking);
  if (!marked) return parts;
  const { line } = marked;
  return [...parts, { what: 'how far it may go', characters: line.length, opening: line }];
}

/** An element's text, a line for each of its blocks. */
function words(element: HtmlElement): string {
  let text = '';
  for (const child of childrenOf(element)) {
    if (isText(child)) text += (child.textContent ?? '').replace(/\s+/g, ' ');
    else if (isElement(child) && !isMachinery(child)) {
      const end = BLOCKS.has(child.nodeName.toUpperCase()) ? '\n' : '';
      text += `${end}${words(child)}${end}`;
    }
  }
  return text;
}
