import { describe, expect, test } from 'vitest';
import type { Source } from '#domain/article.ts';
import { parsedText } from '../testing.ts';

const BODY = `<p>Talks on the ferry stalled on Thursday, and the ministry said nothing about the next round,
  which people on both sides of the strait had expected within the month.</p><p>The harbour stays closed until
  further notice, the port captain said, and no boat has sailed since the storm of last week.</p>`;

function sourceOf(head: string, body = '', before = ''): Source {
  const parsed = parsedText(
    'html',
    `${before}<html lang="en"><head>${head}</head><body><article>${body}${BODY}</article></body></html>`,
  );
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.source;
}
const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the publication date', () => {
  test.each([
    ['article:published', meta('article:published', '2026-03-12T08:15:00Z')],
    ['parsely-pub-date', '<meta name="parsely-pub-date" content="2026-03-12T08:15:00Z">'],
    ['sailthru.date', '<meta name="sailthru.date" content="Thu, 12 Mar 2026 08:15:00 +0000">'],
    ['linked data of a page', linked('{"@type":"WebPage","datePublished":"2026-03-12T08:15:00Z"}')],
    [
      'linked data within a graph',
      linked(
        '{"@graph":[{"@type":"Organization","name":"Post"},{"@type":["WebPage"],"datePublished":"2026-03-12T08:15:00Z"}]}',
      ),
    ],
    [
      'linked data with a comma too many',
      linked('{"@type":"NewsArticle","datePublished":"2026-03-12T08:15:00Z",}'),
    ],
    [
      'linked data with comments',
      linked(
        '/* made by hand */{"@type":"NewsArticle", // the type\n"datePublished":"2026-03-12T08:15:00Z"};',
      ),
    ],
    [
      'linked data with a line break in a string',
      linked(
        '{"@type":"NewsArticle","headline":"Ferry\ntalks stall","datePublished":"2026-03-12T08:15:00Z"}',
      ),
    ],
    [
      'linked data in a CDATA section',
      linked('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2026-03-12T08:15:00Z"}\n//]]>'),
    ],
    ['a list of one', linked('[{"@type":"Report","datePublished":["2026-03-12T08:15:00Z"]}]')],
  ])('is read from %s', (_, head) => {
    expect(sourceOf(head).published).toBe('2026-03-12T08:15:00Z');
  });

  test.each([
    [
      'several names in itemprop',
      '<span itemprop="datePublished dateModified" content="2026-03-12"></span>',
    ],
    [
      'a time element that says so',
      '<time datetime="2020-01-01">other</time><time pubdate datetime="2026-03-12">12 March</time>',
    ],
    ['a time element', '<time datetime="2026-03-12">Thursday</time>'],
    ['print, in another language', '<div class="entry-date">Опубликовано: 12 марта 2026 г.</div>'],
    ['print, with a named zone', '<p class="timestamp">March 12, 2026, 4:01 PM EDT</p>'],
  ])('is read from %s', (_, body) => {
    expect(sourceOf('', body).published?.slice(0, 10)).toBe('2026-03-12');
  });

  test('is not that of a comment or of a teaser', () => {
    expect(sourceOf(linked('{"@type":"Comment","dateCreated":"2020-01-01"}')).published).toBeNull();
    const teaser = '<div class="list"><article><time datetime="2020-01-01"></time></article></div>';
    expect(sourceOf('', '<time datetime="2026-03-12"></time>', teaser).published).toBe(
      '2020-01-01',
    );
  });

  test('stands beside the date of the last change', () => {
    const { published, modified } = sourceOf(
      linked('{"@type":"NewsArticle","datePublished":"2026-03-12","dateModified":"2026-03-14"}'),
    );
    expect([published, modified]).toEqual(['2026-03-12', '2026-03-14']);
    expect(sourceOf(meta('article:modified_time', '2026-03-14'))).toMatchObject({
      published: null,
      modified: '2026-03-14',
    });
  });
});

describe('the title', () => {
  test.each([
    [
      'decoded once more',
      meta('og:title', 'Caf&eacute; &amp;amp; bar: it&amp;#8217;s open'),
      '',
      'Café & bar: it’s open',
    ],
    [
      'decoded in linked data',
      linked('{"@type":"NewsArticle","headline":"Marran&#039;s bridge &amp; the river"}'),
      '',
      "Marran's bridge & the river",
    ],
    [
      'whole, with dashes in it',
      '<title>Aid &amp; shelter: “No one left” — Q&amp;A &lt;live&gt;</title>',
      '',
      'Aid & shelter: “No one left” — Q&A <live>',
    ],
    [
      'without the site that it names',
      `<title>Ferry talks stall | The Harbour Post</title>${meta('og:site_name', 'The Harbour Post')}`,
      '',
      'Ferry talks stall',
    ],
    [
      'without the site that its address names',
      '<title>Ferry talks stall - Harbour Post</title><link rel="canonical" href="https://harbourpost.example/ferry">',
      '',
      'Ferry talks stall',
    ],
    [
      'without the site, stated too',
      `${meta('og:title', 'Ferry talks stall – Post')}${meta('og:site_name', 'Post')}`,
      '',
      'Ferry talks stall',
    ],
    [
      'not the lone banner of the site',
      `<title>Ferry talks stall</title>${meta('og:site_name', 'Harbour Post')}`,
      '<h1>Harbour Post</h1>',
      'Ferry talks stall',
    ],
    [
      'the name, where the headline is a description',
      linked(
        '{"@type":"NewsArticle","headline":"Talks on the ferry stalled on Thursday, and nobody knows when they go on.","name":"Ferry talks stall"}',
      ),
      '',
      'Ferry talks stall',
    ],
    [
      'the headline before the name',
      linked(
        '{"@type":"NewsArticle","headline":"Ferry talks stall","name":"News from the harbour"}',
      ),
      '',
      'Ferry talks stall',
    ],
    [
      'of several the one that the page shows, as in an encyclopaedia',
      linked('{"@type":"Article","headline":"ferry service in Marran","name":"Ferry of Marran"}'),
      '<h1>Ferry of Marran</h1>',
      'Ferry of Marran',
    ],
    [
      'of the text, where the page has none',
      '<title>Untitled Document</title>',
      '',
      'Talks on the ferry stalled on Thursday, and the ministry said nothing about the next round, which…',
    ],
  ])('is %s', (_, head, body, title) => {
    expect(sourceOf(head, body).title).toBe(title);
  });
});

describe('the address', () => {
  const SAVED = '<!-- saved from url=(0030)https://post.example/ferry -->\n';
  const SINGLE_FILE =
    '<!--\n Page saved with SingleFile \n url: https://post.example/ferry \n saved date: Sun Nov 15 2026 10:00:00 GMT+0200 (Eastern European Standard Time)\n-->';

  test.each([
    ['what a browser noted', '', SAVED],
    ['what SingleFile noted', '', SINGLE_FILE],
    [
      'canonical, from the root',
      '<link rel="canonical" href="/ferry">',
      '<!-- saved from url=(0030)https://post.example/f?x=1 -->',
    ],
    ['not the front page', '<link rel="canonical" href="https://post.example/">', SAVED],
    ['not the front page that a meta element names', meta('og:url', 'https://post.example'), SAVED],
  ])('is %s', (_, head, before) => {
    expect(sourceOf(head, '', before).url).toBe('https://post.example/ferry');
  });

  test('comes with the moment of saving', () => {
    expect(sourceOf('', '', SINGLE_FILE).retrieved).toBe('2026-11-15T10:00:00+02:00');
  });
});

test.each([
  ['By Jane Doe | 12 March 2026', 'Jane Doe'],
  ['Jane DoePublished 12 March 2026', 'Jane Doe'],
  ['Jane Doe, Thursday 12 March 2026', 'Jane Doe'],
  ['Jane Doe - 3 min read', 'Jane Doe'],
  ['Jane Doe, May Smith', 'Jane Doe, May Smith'],
])('the byline %s is %s', (written, byline) => {
  expect(sourceOf(`<meta name="author" content="${written}">`).byline).toBe(byline);
});

describe('the publisher', () => {
  const named = (title: string, heading: string) =>
    sourceOf(`<title>${title}</title>`, `<h1>${heading}</h1>`).publisher;

  test.each([
    ['Ferry talks stall - Kessa Herald', 'Kessa Herald'],
    ['Ferry talks stall | News | Kessa Herald', null],
    ['Ferry talks stall | World', null],
    ['Ferry talks stall – Part 2', null],
    ['Ferry talks stall - who is to pay?', null],
    ['Ferry talks stall', null],
  ])('of a page with the title “%s” is %s', (title, publisher) => {
    expect(named(title, 'Ferry talks stall')).toBe(publisher);
  });

  test('is one word only where the address says it too', () => {
    const head = '<title>Ferry talks stall | Flussbote</title>';
    const heading = '<h1>Ferry talks stall</h1>';
    const address = '<link rel="canonical" href="https://www.flussbote.example/a/1">';
    expect(sourceOf(head, heading).publisher).toBeNull();
    expect(sourceOf(head + address, heading).publisher).toBe('Flussbote');
  });

  test('is none where the page shows the title whole', () => {
    expect(named('Ferry talks stall - Kessa waits', 'Ferry talks stall - Kessa waits')).toBeNull();
  });

  test('is named within its element', () => {
    const body = '<div itemprop="publisher"><meta itemprop="name" content="Kessa Herald"></div>';
    expect(sourceOf('', body).publisher).toBe('Kessa Herald');
  });

  test('is the site that the linked data names', () => {
    const data = linked(
      '{"@graph":[{"@type":"WebPage"},{"@type":"WebSite","name":"Kessa Herald"}]}',
    );
    expect(sourceOf(data).publisher).toBe('Kessa Herald');
  });
});

test('a line under the headline says when the page was published, whatever its element is called', () => {
  const body = (name: string, heading: string) =>
    `<${heading}>Ferry talks stall</${heading}><div class="${name}">12 March 2026 · 3 min read</div>`;
  expect(sourceOf('', body('meta', 'h1')).published).toBe('2026-03-12');
  expect(sourceOf('<title>Ferry talks stall</title>', body('x', 'h2')).published).toBe(
    '2026-03-12',
  );
  expect(sourceOf('', '<h1>Call for bids</h1><p>Deadline: 12 March 2026</p>').published).toBeNull();
});

test('a headline below the name of its site is the title', () => {
  const body = '<h1>River Notes</h1><h3>Ferry talks stall</h3>';
  expect(sourceOf('<title>River Notes: Ferry talks stall</title>', body).title).toBe(
    'Ferry talks stall',
  );
});
