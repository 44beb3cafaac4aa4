import { parseFeed as readFeed } from 'feedsmith';

/** A feed as every format has it. */
export interface Feed {
  readonly title: string;
  readonly address: string;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly title: string;
  readonly url: string;
  /** As the feed writes them. */
  readonly published: string;
  readonly modified: string;
  readonly author: string;
  /** HTML or plain text. */
  readonly content: string;
}

type Read = ReturnType<typeof readFeed>;
type Of<Format extends Read['format']> = Extract<Read, { format: Format }>['feed'];

/** Null where the text is no feed that can be read. */
export function feedOf(text: string): Feed | null {
  const read = attempt(text);
  switch (read?.format) {
    case 'rss':
      return fromRss(read.feed);
    case 'rdf':
      return fromRdf(read.feed);
    case 'atom':
      return fromAtom(read.feed);
    case 'json':
      return fromJson(read.feed);
    default:
      return null;
  }
}

function attempt(text: string): Read | null {
  try {
    return readFeed(text);
  } catch (error) {
    // What is no feed, or ends in the middle of one.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The first that is a text; a feed may have anything in its place. */
const first = (...values: readonly unknown[]): string =>
  values.find((value): value is string => typeof value === 'string' && value !== '') ?? '';

const fromRss = (feed: Of<'rss'>): Feed => ({
  title: first(feed.title),
  address: first(feed.link),
  language: first(feed.language) || null,
  items: (feed.items ?? []).map((item) => ({
    title: first(item.title),
    url: first(item.link, item.guid?.value),
    published: first(item.pubDate, item.dc?.dates?.[0]),
    modified: '',
    author: first(item.dc?.creators?.[0], personOf(item.authors?.[0])),
    content: first(item.content?.encoded, item.description),
  })),
});

const fromRdf = (feed: Of<'rdf'>): Feed => ({
  title: first(feed.title),
  address: first(feed.link),
  language: first(feed.dc?.languages?.[0]) || null,
  items: (feed.items ?? []).map((item) => ({
    title: first(item.title),
    url: first(item.link),
    published: first(item.dc?.dates?.[0]),
    modified: '',
    author: first(item.dc?.creators?.[0]),
    content: first(item.content?.encoded, item.description),
  })),
});

const fromAtom = (feed: Of<'atom'>): Feed => ({
  title: first(feed.title?.value),
  address: pageOf(feed.links),
  language: first(feed.xml?.lang) || null,
  items: (feed.entries ?? []).map((entry) => ({
    title: first(entry.title?.value),
    url: pageOf(entry.links),
    published: first(entry.published, entry.updated),
    modified: entry.published === undefined ? '' : first(entry.updated),
    author: first(entry.authors?.[0]?.name, feed.authors?.[0]?.name),
    content: first(entry.content?.value, entry.summary?.value),
  })),
});

const fromJson = (feed: Of<'json'>): Feed => ({
  title: first(feed.title),
  address: first(feed.home_page_url),
  language: first(feed.language) || null,
  items: (feed.items ?? []).map((item) => ({
    title: first(item.title),
    url: first(item.url, item.external_url),
    published: first(item.date_published),
    modified: first(item.date_modified),
    author: first(item.authors?.[0]?.name, feed.authors?.[0]?.name),
    content: first(item.content_html, item.content_text, item.summary),
  })),
});

/** The page that a link of an entry leads to, and no other form of it. */
const pageOf = (links: readonly { href?: string; rel?: string }[] = []): string =>
  first(links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href);

/** "jane@a.example (Jane Doe)": the name. */
function personOf(written: string | { name?: string } | undefined): string {
  if (typeof written !== 'string') return written?.name ?? '';
  return /\(([^()]{1,200})\)/.exec(written)?.[1] ?? written;
}
