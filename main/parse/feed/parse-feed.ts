import { makeBlock } from '#domain/formats/blocks.ts';
import { cleanCharacters, cleanLine } from '#domain/formats/characters.ts';
import type { ArticleDraft, DraftBlock, FileDraft } from '#domain/formats/draft.ts';
import { listedItems } from '#domain/formats/looks-like-feed.ts';
import { readMailDate } from '#domain/formats/mail-date.ts';
import { parsePublicationDate } from '#domain/formats/publication-date.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { blocksFromDom } from '../html/blocks-from-dom.ts';
import { boundMarkup } from '../html/bound-markup.ts';
import { buildTree } from '../html/dom.ts';
import { textBlocks } from '../text/parse-text.ts';
import { type Feed, type FeedItem, feedOf } from './feed-items.ts';
import { houseOf } from './house.ts';

/** Items of one feed that are read. */
const MOST_ITEMS = 5_000;

/** A feed: an article an item, each with its address, its day and the house that publishes it. */
export function parseFeed(text: string, choice: ReadingChoice): Result<FileDraft> {
  const feed = feedOf(text) ?? feedOfList(text);
  if (!feed) {
    return fail(
      'damaged-feed',
      'This feed is damaged or ends in the middle: nothing of it was taken.',
    );
  }
  const cut = feed.items.length - MOST_ITEMS;
  const articles = feed.items.slice(0, MOST_ITEMS).map((item, index) => ({
    ...itemDraft(feed, item, choice),
    part: `item ${index + 1}`,
    remarks: [
      ...(feed.title === '' ? [] : [`It stood in the feed “${cleanLine(feed.title)}”.`]),
      ...(cut > 0 ? [`The feed has ${cut} more items, which were not read.`] : []),
    ],
  }));
  return ok({ articles, enclosed: [] });
}

function feedOfList(text: string): Feed | null {
  const items = listedItems(cleanCharacters(text));
  if (!items) return null;
  const read = items.map((item) => ({
    title: item.title,
    url: item.url,
    published: item.date,
    modified: '',
    author: '',
    content: item.text,
  }));
  return { title: '', address: '', language: null, items: read };
}

function itemDraft(feed: Feed, item: FeedItem, { whole = false }: ReadingChoice): ArticleDraft {
  const title = plain(item.title);
  const body = contentBlocks(item.content);
  const published = dateOf(item.published);
  const modified = dateOf(item.modified);
  return {
    hints: {
      ...sourceField('title', title),
      ...sourceField('publisher', houseOf(plain(feed.title), feed.address || item.url)),
      ...sourceField('byline', plain(item.author)),
      ...sourceField('url', item.url),
      ...(published !== null && { published }),
      ...(modified !== null && modified !== published && { modified }),
    },
    language: feed.language,
    // An item may be a headline and nothing else.
    blocks: body.length > 0 ? body : makeBlock({ kind: 'paragraph' }, { text: title, marks: [] }),
    isWhole: whole,
  };
}

const MARKUP = /<\/?[a-z][^<>]{0,500}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,20});/i;

function contentBlocks(content: string): DraftBlock[] {
  if (!MARKUP.test(content)) return textBlocks(cleanCharacters(content));
  return blocksFromDom(buildTree(boundMarkup(`<body>${content}</body>`).html).body);
}

/** A line that may be written as HTML. */
function plain(line: string): string {
  if (!MARKUP.test(line)) return cleanLine(line);
  const { body } = buildTree(boundMarkup(`<body>${line}</body>`).html);
  return cleanLine(body.textContent ?? '');
}

/** ISO 8601, as mails write dates or as people do. */
const dateOf = (written: string): string | null =>
  readMailDate(written) ?? parsePublicationDate(cleanLine(written));
