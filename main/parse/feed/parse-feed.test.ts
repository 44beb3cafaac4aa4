import { expect, test } from 'vitest';
import type { ArticleDraft } from '#domain/formats/draft.ts';
import { looksLikeFeed } from '#domain/formats/looks-like-feed.ts';
import { houseOf } from './house.ts';
import { parseFeed } from './parse-feed.ts';

function read(text: string): readonly ArticleDraft[] {
  expect(looksLikeFeed(text)).toBe(true);
  const parsed = parseFeed(text, {});
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.articles;
}

const outline = ({ blocks }: ArticleDraft): string[] =>
  blocks.map((block) => (block.kind === 'rule' ? '---' : `${block.kind} ${block.text}`));

const RSS = `<?xml version="1.0"?><!-- made by hand --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Nile Courier – Sudan</title><link>https://www.nilecourier.example</link><language>en-gb</language>
<item><title>Bridge &amp;amp; road</title><link>https://nilecourier.example/1</link><pubDate>Mon, 23 Nov 2026 12:00:00 +0200</pubDate><dc:creator>Ann Lee</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>Long <b>text</b>.</p><ul><li>One</li></ul>]]></content:encoded></item>
<item><title>Only a headline</title></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>خبر</title><entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>title</b></div></title><link rel="self" href="https://a.example/1.atom"/><link href="https://a.example/1"/><id>1</id><updated>2026-11-23T12:00:00Z</updated><published>2026-11-22T12:00:00+02:00</published><author><name>Ann</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; <b>two</b></p><h2>More</h2></div></content></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://b.example/"><title>B</title><link>https://b.example/</link></channel><item rdf:about="https://b.example/1"><title>T</title><link>https://b.example/1</link><description>Plain text, no marks.</description><dc:date>2026-11-22T12:00:00+02:00</dc:date></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'J',
  items: [
    {
      id: '1',
      url: 'https://j.example/1',
      content_html: '<p>Text</p>',
      title: 'T',
      authors: [{ name: 'Ann' }],
      date_published: '2026-11-22T12:00:00Z',
    },
  ],
});

const LIST = `First title\nhttps://c.example/1\n2026-11-23 12:00\nA text.\n\nIts second paragraph.\n\nSecond title\nhttps://c.example/2\n22 November 2026\nAnother.`;

test('RSS: an article an item, with its house, address, day and author', () => {
  const [one, two] = read(RSS);
  expect(one?.hints).toEqual({
    title: 'Bridge & road',
    publisher: 'Nile Courier',
    byline: 'Ann Lee',
    url: 'https://nilecourier.example/1',
    published: '2026-11-23T12:00:00+02:00',
  });
  expect(one && outline(one)).toEqual(['paragraph Long text.', 'list-item One']);
  expect(two && outline(two)).toEqual(['paragraph Only a headline']);
  expect([one?.part, two?.part, one?.language]).toEqual(['item 1', 'item 2', 'en-gb']);
});

test('Atom with XHTML: both days, and the page rather than its other forms', () => {
  const [one] = read(ATOM);
  expect(one?.hints).toMatchObject({
    title: 'A title',
    byline: 'Ann',
    url: 'https://a.example/1',
    published: '2026-11-22T12:00:00+02:00',
    modified: '2026-11-23T12:00:00Z',
  });
  expect(one && outline(one)).toEqual(['paragraph One & two', 'heading More']);
});

test('RDF, JSON Feed and a list of items as plain text', () => {
  expect(read(RDF).map(outline)).toEqual([['paragraph Plain text, no marks.']]);
  expect(read(RDF)[0]?.hints.published).toBe('2026-11-22T12:00:00+02:00');
  expect(read(JSON_FEED).map(outline)).toEqual([['paragraph Text']]);
  expect(read(LIST).map(outline)).toEqual([
    ['paragraph A text.', 'paragraph Its second paragraph.'],
    ['paragraph Another.'],
  ]);
  expect(read(LIST).map(({ hints }) => hints.published)).toEqual(['2026-11-23', '2026-11-22']);
});

test('a feed that ends in the middle is told', () => {
  expect(parseFeed(RSS.slice(0, 450), {})).toMatchObject({ error: { code: 'damaged-feed' } });
});

const NO_FEEDS: readonly string[] = [
  'A title\nhttps://c.example/1\n2026-11-23\nText',
  'A story\n\nSee https://c.example/1\n\nMore of it.',
  '<html><head><title>RSS</title></head></html>',
  '{"version":"1","items":[]}',
  '<kml><Placemark/></kml>',
];

test.each(NO_FEEDS)('%j is no feed', (text) => {
  expect(looksLikeFeed(text)).toBe(false);
});

const HOUSES: readonly (readonly [string, string, string])[] = [
  ['World news | The Guardian', 'https://www.theguardian.example/world', 'The Guardian'],
  ['The Lakeside Post: Africa', 'https://lakesidepost.example/', 'The Lakeside Post'],
  ['Updates from the field', 'https://x.example/', 'Updates from the field'],
  ['', 'https://x.example/', ''],
];

test.each(HOUSES)('“%s” at %s is of %s', (title, address, house) => {
  expect(houseOf(title, address)).toBe(house);
});
