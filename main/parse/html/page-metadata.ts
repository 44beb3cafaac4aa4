import type { SourceHints } from '#domain/formats/source-fields.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import type { HtmlDocument } from './dom.ts';
import { readLinkedData } from './linked-data.ts';

/** Where a page states each field, the most telling place first; meta names are matched in lower case. */
const META: readonly (readonly [keyof SourceHints, readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title']],
  ['publisher', ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name']],
  ['byline', ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'citation_author']],
  [
    'published',
    [
      'article:published_time',
      'og:published_time',
      'datepublished',
      'date',
      'pubdate',
      'dc.date',
      'dcterms.date',
      'dc.date.issued',
      'dcterms.created',
      'citation_publication_date',
    ],
  ],
  ['url', ['og:url']],
];

/** What a page says about itself: linked data, then its meta elements, then its own elements. */
export function readPageMetadata(
  document: HtmlDocument,
  linkedData: readonly string[],
): { hints: SourceHints; language: string | null } {
  const linked = readLinkedData(linkedData);
  const meta = metaContents(document);
  let hints: SourceHints = linked.hints;
  for (const [field, names] of META) {
    for (const name of names) hints = { ...sourceField(field, meta.get(name) ?? ''), ...hints };
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const itemprop = document.querySelector('[itemprop="datePublished"]')?.getAttribute('content');
  hints = {
    ...sourceField('published', time),
    ...sourceField('published', itemprop ?? ''),
    ...sourceField('url', canonical),
    ...hints,
  };
  if (hints.title === undefined) hints = { ...titleElement(document, hints.publisher), ...hints };
  const language =
    document.documentElement.getAttribute('lang') ??
    meta.get('content-language') ??
    meta.get('og:locale') ??
    linked.language;
  return { hints, language };
}

function metaContents(document: HtmlDocument): Map<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const key = element.getAttribute('property') ?? element.getAttribute('name');
    const content = element.getAttribute('content');
    if (key && content && !contents.has(key.toLowerCase()))
      contents.set(key.toLowerCase(), content);
  }
  return contents;
}

/** The page's one first-level heading, else its title element without the publisher's name at the end. */
function titleElement(document: HtmlDocument, publisher: string | undefined): SourceHints {
  const headings = [...document.querySelectorAll('h1')].map((h1) => h1.textContent?.trim() ?? '');
  const title = document.querySelector('title')?.textContent ?? '';
  const [only = ''] = headings.length === 1 ? headings : [];
  if (only !== '') return sourceField('title', only);
  const parts = title.split(/\s[|–—·»-]\s/);
  const last = parts.at(-1)?.trim().toLowerCase();
  const named = parts.length > 1 && (last === publisher?.toLowerCase() || parts.length === 2);
  const [head = ''] = parts;
  return sourceField('title', named && head.trim().split(/\s+/).length >= 3 ? head : title);
}
