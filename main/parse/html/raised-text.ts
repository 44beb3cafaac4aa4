import { noteLabels, readLowered, readRaised } from '#domain/formats/raised.ts';
import type { InlineBuilder } from '../inline-builder.ts';
import { childrenOf, type HtmlElement, type HtmlNode, isElement } from './dom.ts';

/** The readings that stand beside East Asian characters: the text is the base alone. */
const RUBY_NOTES = new Set(['RT', 'RP', 'RTC']);
/** What leads back from a footnote to its mark. */
const BACK = /^(?:\s|[↩↑^⤴]|\ufe0e|\ufe0f)*$/u;
const LONGEST_LABEL = 16;

/**
 * Adds raised and lowered text, footnote marks and what stands beside characters, each by its meaning; false
 * where the element is none of them.
 */
export function addRaised(name: string, element: HtmlElement, inline: InlineBuilder): boolean {
  if (RUBY_NOTES.has(name)) return true;
  if (name === 'A') {
    const labels = linkedLabels(element);
    if (labels) inline.addNoteReferences(labels);
    return labels !== null || isBackLink(element);
  }
  if (name !== 'SUP' && name !== 'SUB') return false;
  const content = element.textContent ?? '';
  if (content.length > LONGEST_LABEL) return false;
  if (name === 'SUB') {
    inline.add(readLowered(content));
    return true;
  }
  const [link] = linksIn(element);
  const linked = link === undefined ? null : noteLabels(content);
  const raised = linked ? { labels: linked } : readRaised(inline.text, content);
  if ('labels' in raised) inline.addNoteReferences(raised.labels);
  else inline.add(raised.text);
  return true;
}

/** By the id that a footnote's mark points to, the footnote's label. */
export function footnoteLabels(root: HtmlElement): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const raised = link.parentNode !== null && nameOf(link.parentNode) === 'SUP';
    const [label] =
      linkedLabels(link) ?? (raised ? noteLabels(link.textContent ?? '') : null) ?? [];
    const id = decoded(link.getAttribute('href')?.slice(1) ?? '');
    if (label !== undefined && id !== '' && !labels.has(id)) labels.set(id, label);
  }
  return labels;
}

/** The labels of a link that is a footnote's mark by its own word, or by being raised; else null. */
function linkedLabels(link: HtmlElement): string[] | null {
  if (!(link.getAttribute('href') ?? '').startsWith('#')) return null;
  const said = `${link.getAttribute('role') ?? ''} ${link.getAttribute('epub:type') ?? ''} ${link.getAttribute('class') ?? ''}`;
  const isNote =
    /noteref|footnote-?ref|\bfn\b/i.test(said) || isOfWord(link, '') || holdsRaised(link);
  return isNote ? noteLabels(link.textContent ?? '') : null;
}

/** Word's own names of notes and of their marks: "_ftn1", "_edn2", "_ftnref1". */
const isOfWord = (link: HtmlElement, which: '' | 'ref'): boolean =>
  new RegExp(`^#_(?:ftn|edn)${which}\\d`, 'i').test(link.getAttribute('href') ?? '');

function isBackLink(link: HtmlElement): boolean {
  const href = link.getAttribute('href') ?? '';
  if (isOfWord(link, 'ref')) return true;
  const said = `${link.getAttribute('role') ?? ''} ${link.getAttribute('class') ?? ''}`;
  return (
    href.startsWith('#') && (/backlink|backref/i.test(said) || BACK.test(link.textContent ?? ''))
  );
}

const holdsRaised = (element: HtmlElement): boolean =>
  [...childrenOf(element)].some((child) => nameOf(child) === 'SUP');

const linksIn = (element: HtmlElement): HtmlElement[] =>
  [...childrenOf(element)].filter(
    (child): child is HtmlElement => isElement(child) && nameOf(child) === 'A',
  );

const nameOf = (node: HtmlNode): string => node.nodeName.toUpperCase();

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return id;
    throw error;
  }
}
