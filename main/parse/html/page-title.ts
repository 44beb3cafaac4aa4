import { cleanLine } from '#domain/formats/characters.ts';
import { sameHeadline } from '#domain/formats/title.ts';
import type { HtmlDocument } from './dom.ts';

/** What programs call a page that nobody named. */
const NO_TITLE =
  /^(?:untitled(?: document| page)?|document|index|home(?:page)?|new page(?: \d+)?|page \d+|no title|title|x)$/i;
/** What parts a headline from the name of its site. */
export const PARTING = /\s+(?:[|–—·»«:•]|-{1,2}|::)\s+/u;
const LONGEST_HEADLINE = 160;

interface TitleSources {
  /** What linked data and meta elements say, the most telling first. */
  readonly stated: readonly string[];
  readonly publisher: string | undefined;
  readonly url: string | undefined;
}

/**
 * The page's headline: what it states for machines, its one first-level heading, or its title element;
 * without the name of the site, and none that is the site's name alone or a whole description.
 */
export function pageTitle(document: HtmlDocument, sources: TitleSources): string | null {
  const isSite = siteNames(sources);
  const element = cleanLine(document.querySelector('title')?.textContent ?? '');
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => cleanLine(h1.textContent ?? ''))
    .filter((heading) => heading !== '' && !isSite(heading));
  const isUsable = (title: string) => title !== '' && !NO_TITLE.test(title) && !isSite(title);
  const stated = sources.stated
    .map((title) => withoutSite(cleanLine(title), isSite))
    .filter(isUsable);
  // A description in the place of a headline: another name, or the heading, says what it is.
  const named = stated.filter(
    (title) => title.length <= LONGEST_HEADLINE && !/[^.]\.$/.test(title),
  );
  // Of several the one that the page shows too: a "headline" may say what the page is about.
  const shown = named.find(
    (title) => element.includes(title) || headings.some((one) => sameHeadline(one, title)),
  );
  const chosen = shown ?? named[0];
  if (chosen !== undefined) return chosen;
  const behind = headlineBehindSite(document, element, headings);
  if (behind !== null) return behind;
  const [heading] = headings;
  if (headings.length === 1 && heading !== undefined && isUsable(heading)) return heading;
  const headed = headings.find((one) => element.startsWith(one) && one.length > element.length / 3);
  if (headed !== undefined) return headed;
  const title = withoutSite(element, isSite);
  return isUsable(title) ? title : (stated[0] ?? null);
}

/** "River Notes: Bridge reopens" of a page whose first heading is "River Notes" and whose story is headed below it. */
function headlineBehindSite(
  document: HtmlDocument,
  element: string,
  headings: readonly string[],
): string | null {
  const site = headings.find((heading) => element.startsWith(`${heading}: `));
  const title = site === undefined ? '' : element.slice(site.length + 2);
  const isShown = [...document.querySelectorAll('h2, h3')].some(({ textContent }) =>
    sameHeadline(cleanLine(textContent ?? ''), title),
  );
  return title !== '' && isShown ? title : null;
}

/** The title without the site's name at its end or its beginning. */
function withoutSite(title: string, isSite: (name: string) => boolean): string {
  const parts = title.split(PARTING);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const [head = ''] = parts;
  if (isSite(last))
    return title
      .slice(0, title.length - last.length)
      .replace(new RegExp(`${PARTING.source}$`, 'u'), '')
      .trim();
  if (isSite(head))
    return title
      .slice(head.length)
      .replace(new RegExp(`^${PARTING.source}`, 'u'), '')
      .trim();
  return title;
}

/** Tells the publisher's name, and what its address is made of: "Nile Courier" of nilecourier.example. */
export function siteNames({
  publisher,
  url,
}: Pick<TitleSources, 'publisher' | 'url'>): (name: string) => boolean {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{3,100})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length >= 4);
  return (name) => {
    if (publisher !== undefined && sameHeadline(name, publisher)) return true;
    const letters = name.toLowerCase().replace(/^the |[^a-z0-9]/g, '');
    return (
      letters.length >= 4 &&
      (letters === host.replace(/[^a-z0-9]/g, '') ||
        labels.some((label) => label.replace(/[^a-z0-9]/g, '') === letters))
    );
  };
}
