import { type HtmlDocument, type HtmlElement, isElement } from './dom.ts';
import { footnoteLabels } from './raised-text.ts';

const OF_WORD = /^_(?:ftn|edn)\d+$/i;

/** Gives the notes of a page that Word wrote their names as ids: it names the marks within them alone. */
export function nameWordNotes(document: HtmlDocument): void {
  for (const mark of document.querySelectorAll('a[name]')) {
    const name = mark.getAttribute('name') ?? '';
    const { parentNode } = mark;
    const isNote = OF_WORD.test(name) && parentNode !== null && isElement(parentNode);
    if (isNote && parentNode.getAttribute('id') === null) parentNode.setAttribute('id', name);
  }
}

/** The notes that marks within `roots` lead to, in the order of the page. */
export function notesOf(body: HtmlElement, roots: readonly HtmlElement[]): HtmlElement[] {
  const wanted = new Set(roots.flatMap((root) => [...footnoteLabels(root).keys()]));
  if (wanted.size === 0) return [];
  return [...body.querySelectorAll('[id]')].filter((element) =>
    wanted.has(element.getAttribute('id') ?? ''),
  );
}
