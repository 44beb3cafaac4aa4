const HEAD = 8_192;

/** An XML feed opens with one of these, behind its declaration and remarks. */
const XML =
  /^\s{0,99}(?:<\?xml(?:-stylesheet)?[^>]{0,300}>\s{0,99}|<!--(?:[^-]|-(?!->)){0,3000}-->\s{0,99}|<!doctype[^>]{0,300}>\s{0,99}){0,9}<(?:rss|feed|(?:\w{1,20}:)?rdf)[\s>]/i;
const JSON_FEED = /"version"\s{0,9}:\s{0,9}"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;

/** Whether a text is a feed: RSS, Atom, RDF or JSON Feed, or a list of items as people keep them. */
export function looksLikeFeed(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (XML.test(head)) return /<(?:channel|entry|item|title)[\s>]/i.test(head);
  if (/^\s{0,99}\{/.test(head)) return JSON_FEED.test(head);
  return listedItems(text) !== null;
}

/** An item of a list: a title, its address and its day on three lines, then its text. */
export interface ListedItem {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly text: string;
}

const ADDRESS = /^https?:\/\/\S{3,2000}$/;
const DAY = /^\S{0,20}\d[\p{L}\d\s.:,/+-]{5,60}$/u;
const LONGEST = 2_000_000;

/** The items of a plain text that is nothing but items; null for any other text. */
export function listedItems(text: string): ListedItem[] | null {
  if (text.length > LONGEST || !/\nhttps?:\/\//.test(text.slice(0, HEAD))) return null;
  const chunks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .filter((chunk) => chunk.trim() !== '');
  const items: ListedItem[] = [];
  for (const chunk of chunks) {
    const [title = '', url = '', date = '', ...rest] = chunk
      .trim()
      .split('\n')
      .map((line) => line.trim());
    const last = items.at(-1);
    if (ADDRESS.test(url) && DAY.test(date))
      items.push({ title, url, date, text: rest.join('\n') });
    else if (last && !/https?:\/\//.test(chunk))
      items[items.length - 1] = { ...last, text: `${last.text}\n\n${chunk}` };
    else return null;
  }
  return items.length > 1 ? items : null;
}
