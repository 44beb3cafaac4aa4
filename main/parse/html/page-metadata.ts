import { pageAddress } from '#domain/formats/page-address.ts';
import { type SourceHints, sourceField } from '#domain/formats/source-fields.ts';
import { decodeReferences } from '../markdown/character-references.ts';
import type { HtmlDocument } from './dom.ts';
import { readLinkedData } from './linked-data.ts';
import { readPageDates } from './page-dates.ts';
import { pageTitle } from './page-title.ts';

const TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
];
const DESCRIPTION = 'description';

/** Where a page states each field, the most telling place first; meta names are matched in lower case. */
const META: readonly (readonly [keyof SourceHints, readonly string[]])[] = [
  [
    'publisher',
    [
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'application-name',
      'publisher',
    ],
  ],
  [
    'byline',
    [
      ...['author', 'article:author_name', 'article:author', 'dc.creator', 'dcterms.creator'],
      ...['citation_author', 'parsely-author', 'sailthru.author', 'byl'],
    ],
  ],
  [
    'published',
    [
      ...[
        'article:published_time',
        'article:published',
        'og:published_time',
        'og:article:published_time',
      ],
      ...[
        'datepublished',
        'date_published',
        'publishdate',
        'publish_date',
        'publish-date',
        'publication_date',
      ],
      ...[
        'parsely-pub-date',
        'sailthru.date',
        'cxenseparse:recs:publishtime',
        'cxenseparse:publishtime',
      ],
      ...[
        'article_date_original',
        'originalpublicationdate',
        'displaydate',
        'pdate',
        'ptime',
        'pubdate',
      ],
      ...[
        'dc.date.issued',
        'dcterms.issued',
        'dc.date.created',
        'dcterms.created',
        'dc.date',
        'dcterms.date',
      ],
      ...[
        'citation_publication_date',
        'citation_online_date',
        'citation_date',
        'prism.publicationdate',
      ],
      ...['rnews:datepublished', 'bt:pubdate', 'creation_date', 'created', 'date', 'release_date'],
    ],
  ],
  [
    'modified',
    [
      ...[
        'article:modified_time',
        'article:modified',
        'og:updated_time',
        'og:modified_time',
        'article:updated',
      ],
      ...[
        'datemodified',
        'date_modified',
        'lastmod',
        'last-modified',
        'last_updated_date',
        'revised',
      ],
      ...['dcterms.modified', 'dc.date.modified', 'rnews:datemodified', 'updated_time', 'moddate'],
    ],
  ],
];

/**
 * What a page says about itself: linked data, then its meta elements, then its own elements. `stated` is its text
 * as it states it for machines.
 */
export function readPageMetadata(
  document: HtmlDocument,
  linkedData: readonly string[],
  saved: SourceHints = {},
): { hints: SourceHints; language: string | null; stated: string | null } {
  const linked = readLinkedData(linkedData);
  const meta = metaContents(document);
  let hints: SourceHints = linked.hints;
  for (const [field, names] of META) {
    for (const name of names) {
      hints = { ...sourceField(field, decodeReferences(meta.get(name) ?? '')), ...hints };
    }
  }
  hints = { ...sourceField('publisher', publisherShown(document)), ...hints };
  const { url: _, ...others } = hints;
  const address = pageUrl(document, [hints.url, meta.get('og:url')], saved.url);
  hints = { ...readPageDates(document), ...others, ...(address !== null && { url: address }) };
  const description = meta.get(DESCRIPTION);
  const title = pageTitle(document, {
    stated: [
      ...linked.titles,
      ...TITLES.map((name) => decodeReferences(meta.get(name) ?? '')),
    ].filter((stated) => stated !== description),
    publisher: hints.publisher,
    url: hints.url,
  });
  const language =
    document.documentElement.getAttribute('lang') ??
    meta.get('content-language') ??
    meta.get('og:locale') ??
    linked.language;
  return {
    hints: { ...sourceField('title', title ?? ''), ...hints, ...retrievedOf(saved) },
    language,
    stated: linked.text,
  };
}

/** As elements of the page name it for machines. */
function publisherShown(document: HtmlDocument): string {
  const publisher = document.querySelector('[itemprop~="publisher"]');
  const name = publisher?.querySelector('[itemprop~="name"]') ?? publisher;
  return name?.getAttribute('content') ?? name?.textContent ?? '';
}

const retrievedOf = ({ retrieved }: SourceHints): SourceHints =>
  retrieved === undefined ? {} : { retrieved };

/** Each name's first value. */
function metaContents(document: HtmlDocument): Map<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content');
    for (const attribute of ['property', 'name', 'http-equiv']) {
      for (const key of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (key !== '' && content && !contents.has(key)) contents.set(key, content);
      }
    }
  }
  return contents;
}

/**
 * Where the page stands: its canonical address, also a relative one; else what linked data and meta elements
 * say, else what the program that saved it noted. Never a site's front page where another one is known.
 */
function pageUrl(
  document: HtmlDocument,
  stated: readonly (string | undefined)[],
  saved: string | undefined,
): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  const base = [saved, document.querySelector('base[href]')?.getAttribute('href'), ...stated].find(
    (address) => /^https?:\/\//i.test(address ?? ''),
  );
  const addresses = [...stated, canonical, saved].flatMap((address) => {
    const resolved = resolve(address ?? '', base ?? undefined);
    return resolved === null ? [] : [resolved];
  });
  return addresses.find((address) => pageAddress(address) !== null) ?? null;
}

function resolve(address: string, base: string | undefined): string | null {
  if (/^https?:\/\//i.test(address)) return address.trim();
  if (address.trim() === '' || base === undefined) return null;
  try {
    return new URL(address, base).href;
  } catch (error) {
    // What is no address says nothing.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
