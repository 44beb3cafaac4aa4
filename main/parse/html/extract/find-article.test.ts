import { describe, expect, test } from 'vitest';
import { canonicalText } from '#domain/document.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';
import { parseCharacters } from '../../parse-document.ts';

/** The page's text, block by block on a line, and what it left out. */
function read(
  body: string,
  choice: ReadingChoice = {},
): {
  text: string;
  notes: readonly string[];
  leftOut: readonly LeftOut[];
  remarks: readonly string[];
} {
  const parsed = parseCharacters(
    {
      name: 'a.html',
      kind: 'html',
      text: `<!doctype html><html lang="en"><head><title>Convoy reaches the river road</title></head><body>${body}</body></html>`,
      encoding: { name: 'utf-8', by: 'valid' },
    },
    choice,
  );
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  if (!article) throw new Error('No article');
  const { blocks } = article.parsed;
  const notes = blocks.flatMap((block) => (block.kind === 'footnote' ? [block.label] : []));
  const { leftOut, remarks } = article.account;
  return { text: canonicalText(blocks), notes, leftOut, remarks };
}

const FIRST = `<p>The convoy left Marran at dawn on Tuesday, carrying blankets, stoves and medicine for the
  displaced families who had gathered along the river road.</p>`;
const SECOND = `<p>Drivers said two of the four bridges remained closed, and the detour through the hills
  added six hours, three checkpoints and a great deal of mud.</p>`;
const THIRD = `<p>A spokesman for the council said supplies would be shared out on Thursday, with priority
  for households with infants, the sick and the elderly.</p>`;
const story = (inside: string) =>
  `<article><h1>Convoy reaches the river road</h1>${FIRST}${inside}${SECOND}${THIRD}</article>`;
const HEADLINES = ['Flour doubles in price', 'Ferry talks stall again', 'Bridge to reopen in May'];
const cards = HEADLINES.map(
  (headline) =>
    `<div class="x1"><h3><a href="/${headline.length}">${headline}</a></h3><p>What the council said about it on Monday, and what the town makes of it now.</p></div>`,
).join('');
const links = HEADLINES.map(
  (headline) => `<li><a href="/${headline.length}">${headline}</a></li>`,
).join('');

const MARK =
  '<p>The mill holds 400 sacks<sup><a href="#n1">1</a></sup> of flour, the miller said.</p>';
const NOTE = '<p id="n1">Counted on Monday by the council.</p>';
test.each([
  ['in the foot of the story', story(`${MARK}<footer class="post-footer">${NOTE}</footer>`)],
  ['behind the story', `${story(MARK)}<div class="notes"><hr>${NOTE}</div>`],
  [
    'as Word writes them',
    `<div class="WordSection1">${story('<p>The mill holds 400 sacks<a href="#_ftn1" name="_ftnref1">[1]</a> of flour.</p>')}</div><div><div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1">[1]</a> Counted on Monday by the council.</p></div></div>`,
  ],
])('a note that the story leads to is kept with it %s', (_, body) => {
  const { text, notes } = read(body);
  expect(text).toMatch(/400 sacks\[1\] of flour/);
  expect(text).toMatch(/\n\nCounted on Monday by the council\.$/m);
  expect(notes).toEqual(['1']);
});

test('a table that is all of a page is a table, as systems export it', () => {
  const { text } = read(
    '<table border="1"><thead><tr><th>Site</th><th>Families</th></tr></thead><tbody><tr><td>Kosti</td><td>1,204</td></tr></tbody></table>',
  );
  expect(text).toBe('Site\tFamilies\n\nKosti\t1,204');
});

/** Parts of a story that look like parts of a page. */
const KEPT: readonly (readonly [string, string, string])[] = [
  [
    'a paragraph that is one link',
    '<div class="para"><p><a href="/b">Families asked for an inquiry into the missing fuel.</a></p></div>',
    'Families asked for an inquiry into the missing fuel.',
  ],
  [
    'a table of text, each row beginning with a link',
    '<table><tr><td><a href="#1">1</a></td><td>The first witness saw nothing.</td></tr><tr><td><a href="#2">2</a></td><td>The second saw it all.</td></tr></table>',
    '2\tThe second saw it all.',
  ],
  [
    'an aside that tells something',
    '<aside><h3>What we know</h3><p>The bridge was built in 1974 and has been closed since the floods of August.</p></aside>',
    'The bridge was built in 1974',
  ],
  [
    'an embedded post',
    '<blockquote class="twitter-tweet"><p>The road is open again for light vehicles.</p>— Council (@council) <a href="https://x.example/1">12 March</a></blockquote>',
    'The road is open again for light vehicles.',
  ],
  [
    'a list of definitions',
    '<dl><dt>Displaced</dt><dd>4,200 people</dd><dt>Injured</dt><dd>31 people</dd></dl>',
    '4,200 people',
  ],
  [
    'a caption',
    '<figure><img src="a.jpg" alt=""><figcaption>Trucks wait at the ford, 12 March.</figcaption></figure>',
    'Trucks wait at the ford, 12 March.',
  ],
  [
    'a list behind a colon, all of links',
    '<p>Three places are cut off:</p><ul><li><a href="/x">Marran</a></li><li><a href="/y">Ostrel</a></li></ul>',
    'Ostrel',
  ],
  [
    'a sentence about people who subscribe',
    '<p>Farmers who subscribe to the newsletter of the ministry and follow it on Facebook get the prices a day early.</p>',
    'a day early',
  ],
  [
    'a linked sentence that begins like the way to another story',
    '<p><a href="/l">Live animals were taken over the ford at night.</a></p>',
    'over the ford at night',
  ],
  [
    'a heading over a part of the story',
    '<h2>The last bridge</h2><p>It was built in 1974 and has been closed since the floods of August.</p>',
    'The last bridge',
  ],
  [
    'a short sentence in a division like those around it',
    `<div class="t">${SECOND}</div><div class="t">Nobody was hurt on the way.</div><div class="t">${THIRD}</div>`,
    'Nobody was hurt on the way.',
  ],
  [
    'a chapter whose name sounds like a part of the page',
    `<section id="sharing-the-flour"><h2>Sharing the flour</h2>${THIRD.repeat(5)}</section>`,
    'Sharing the flour',
  ],
  ['a short heading of its own', '<div><h2>The detour</h2></div>', 'The detour'],
];

test.each(KEPT)('%s is kept', (_, part, words) => {
  expect(read(story(part)).text).toContain(words);
});

/** Parts of a page, what each is told to be, and words of it. */
const LEFT: readonly (readonly [string, string, string])[] = [
  [
    `<div class="related"><h3>Related stories</h3><ul>${links}</ul></div>`,
    'links to other stories',
    'Flour doubles',
  ],
  [
    `<div class="x9"><h3>Read also</h3><ul>${links}</ul></div>`,
    'links to other stories',
    'Ferry talks',
  ],
  [
    '<p><a href="/z">Flour doubles in price in a week</a></p>',
    'links to other stories',
    'Flour doubles',
  ],
  [
    '<div class="article__share-bar"><span>Share</span> <a href="/f">Facebook</a> <a href="/t">X</a></div>',
    'share and feedback buttons',
    'Facebook',
  ],
  [
    '<section id="comments"><h3>12 comments</h3><div class="comment"><p>I live there, and it is far worse than they say it is.</p></div></section>',
    'readers’ comments',
    'far worse',
  ],
  [
    '<div class="newsletter-signup"><p>Get the best of our reporting in your inbox every morning.</p></div>',
    'newsletter and subscription offers',
    'every morning',
  ],
  [
    '<div id="cookie-notice"><p>We and our partners store information on your device.</p></div>',
    'cookie notice',
    'on your device',
  ],
  [
    '<div class="ad-slot"><p>Flights to Cairo from $199, book now and save.</p></div>',
    'advertisements',
    'from $199',
  ],
  ...[
    ['Read more: <a href="/z">Flour doubles in price in a week.</a>', 'Flour doubles'],
    ['<em>Lea también: <a href="/z">Sube el precio de la harina</a></em>', 'Sube el precio'],
    ['Читайте также: <a href="/z">Мука подорожала вдвое</a>', 'подорожала'],
    ['<a href="/z">اقرأ أيضا: ارتفاع سعر الطحين</a>', 'الطحين'],
  ].map(([line, words]) => [`<p>${line}</p>`, 'links to other stories', words ?? ''] as const),
  ...[
    'Sign up for our newsletter to get the day’s news.',
    'Want more? Subscribe to our weekly briefing.',
    'Melde dich hier für unseren Newsletter an!',
    'Подписывайтесь на наш канал.',
    'You can support independent journalism in the valley.',
    'Already a subscriber? Log in.',
  ].map((line) => [`<p>${line}</p>`, 'newsletter and subscription offers', line] as const),
  ...[
    'Follow The Gazette on Twitter and Instagram.',
    'If you liked this, please share it!',
    'Síguenos en nuestras redes.',
  ].map((line) => [`<p>${line}</p>`, 'share and feedback buttons', line] as const),
  [
    '<p>© The Gazette. All rights reserved, may not be republished.</p>',
    'foot of the page',
    'Gazette',
  ],
  [
    '<figure><div><h2>Sign up to First Edition</h2><p>Our morning email breaks down the stories of the day.</p></div></figure>',
    'newsletter and subscription offers',
    'breaks down',
  ],
  ...[
    ['<p><strong>Baca juga: <a href="/z">Harga tepung naik</a></strong></p>', 'tepung'],
    ['<a class="also-read" href="/z"><div>আরও পড়ুন</div><h5>আটার দাম দ্বিগুণ</h5></a>', 'আটার'],
    ['<div><h2>関連記事</h2><ul><li><a href="/z">小麦粉の価格が倍に</a></li></ul></div>', '小麦粉'],
    ['<div class="more-on"><span>list of 3 items</span></div>', 'list of'],
  ].map(([part, words]) => [part ?? '', 'links to other stories', words ?? ''] as const),
  ['<p>You have read 3 of 3 free articles.</p>', 'newsletter and subscription offers', 'You have'],
  [
    '<p><a class="btn primary" href="/s">Share River Notes</a></p>',
    'share and feedback buttons',
    'River',
  ],
  ['<p>Listen to this article · 6:02 min</p>', 'media player', 'Listen'],
  ['<p>A version of this article appears in print on Page 4.</p>', 'foot of the page', 'in print'],
  ['<p>Story continues below</p>', 'advertisements', 'continues'],
  ['<p><a href="/all">Back to all stories</a></p>', 'menus and navigation', 'Back to'],
  [
    '<aside><h4><a href="/f">Flour doubles</a></h4><p>Bakers queue at the mill.</p></aside>',
    'links to other stories',
    'Bakers',
  ],
  ['<p>View this email in your browser</p>', 'menus and navigation', 'in your browser'],
  [
    '<div>This is Google’s cache of <a href="/x">https://x.example</a>. It is a snapshot of the page.</div>',
    'menus and navigation',
    'a snapshot of',
  ],
  ['<nav><a href="/">Home</a> <a href="/w">World</a></nav>', 'menus and navigation', 'World'],
  [
    '<p style="display:none">Words that nobody sees.</p>',
    'text that the page hides',
    'nobody sees',
  ],
];

describe.each(LEFT)('%s', (part, what, words) => {
  test('is left out, told, and taken in with the whole page', () => {
    const { text, leftOut } = read(story(part));
    expect(text).not.toContain(words);
    expect(text).toContain('great deal of mud');
    expect(leftOut.map((entry) => entry.what)).toContain(what);
    expect(read(story(part), { whole: true }).text).toContain(words);
  });
});

test('what is left out is told with spaces between its lines', () => {
  const { leftOut } = read(
    story('<div id="comments"><h3>1 comment</h3><p>It is far worse.</p></div>'),
  );
  expect(leftOut).toContainEqual({
    what: 'readers’ comments',
    characters: 26,
    opening: '1 comment It is far worse.',
  });
});

test('a short story keeps no comments, teasers or cookie text', () => {
  const { text } = read(
    `<div class="cookie-bar">We use cookies to make this site better for you and for us.</div>
     <main><h1>Road closed</h1><p>The road to Marran closed on Monday.</p>
     <div class="teasers"><h3>Most read</h3><ul>${links}</ul></div>
     <div id="comments"><p>It was about time, somebody had to say so, and I have said so for years, and nobody ever listened to me.</p></div></main>`,
  );
  expect(text).toBe('The road to Marran closed on Monday.');
});

test('a list of popular stories that is longer than the story does not take its place', () => {
  const many = Array.from(
    { length: 40 },
    (_, index) =>
      `<li><a href="/${index}">Another headline of the day, number ${index}, about something else</a></li>`,
  );
  const { text } = read(
    `<article><h1>Bridge reopens</h1><div class="story">${FIRST}</div><div class="most-popular"><h3>Most popular stories</h3><ol>${many.join('')}</ol></div></article>`,
  );
  expect(text).toMatch(/^The convoy left Marran/);
  expect(text).not.toContain('Another headline');
});

test('the standfirst and the caption above the container belong to the story', () => {
  const { text } = read(
    `<header class="site"><p class="intro">The best reporting of the valley, every day.</p></header>
     <article><header><h1>Convoy reaches the river road</h1><p class="standfirst">Aid is on its way, but two of the four bridges are closed</p>
     <figure><figcaption>Trucks at the ford.</figcaption></figure></header><div class="body">${FIRST}${SECOND}${THIRD}</div></article>`,
  );
  expect(text).toMatch(/^Aid is on its way.*\n\nTrucks at the ford\.\n\nThe convoy left/s);
});

test('short leads stand above the story; who wrote it and works where is told, not kept', () => {
  const { text, leftOut } = read(
    `<header><h1>Convoy reaches the river road</h1><h2 class="subtitle">What we saw at Marran</h2><p>By Jane Doe</p></header><div class="claim"><p><b>Claim:</b> The council says that the bridges are all open to lorries.</p><p><b>Verdict:</b> False.</p></div><div class="text">${FIRST}${SECOND}${THIRD}<p>Jane Doe covers the north for the paper.</p></div>`,
  );
  expect(text).toMatch(/^What we saw at Marran\n\nClaim: .*\n\nVerdict: False\.\n\nThe convoy/);
  expect(text).not.toContain('covers the north');
  expect(leftOut.map(({ what }) => what)).toContain('about the author');
});

test('each entry of a live page is kept', () => {
  const entries = [FIRST, SECOND, THIRD].map(
    (entry, index) => `<section class="entry"><h2>1${index}:30</h2>${entry}</section>`,
  );
  const { text } = read(`<main><h1>Live: the river road</h1>${entries.join('')}</main>`);
  for (const words of ['displaced families', 'three checkpoints', 'infants, the sick', '12:30'])
    expect(text).toContain(words);
});

test('the story that scrolls in behind the first one is another story', () => {
  const other = `<article><h1>Flour doubles in price</h1>${THIRD.replace('council', 'mill')}</article>`;
  expect(read(`<main>${story('')}${other}</main>`).text).not.toContain('mill');
});

const HEADS: readonly string[] = [
  '12 March 2026, 14:30',
  'Published on March 12, 2026 at 2:30 pm | 4 min read',
  'By Amal Haddad',
  'Amal Haddad | 12.03.2026',
];

test.each(HEADS)('the line “%s” above the story is told as such', (line) => {
  const { text, leftOut } = read(
    `<article><h1>Convoy reaches the river road</h1><div class="x"><p>${line}</p>${FIRST}<p>12 March 2026</p>${SECOND}${THIRD}</div></article>`,
  );
  expect(text).toMatch(/^The convoy left/);
  expect(text).toContain('12 March 2026');
  expect(leftOut).toContainEqual({
    what: 'author and date lines',
    characters: line.length,
    opening: line,
  });
});

test('cards of other stories behind a story are left out, a story told in cards is not', () => {
  const behind = read(
    `<main><h1>Convoy reaches the river road</h1><div class="b">${FIRST}${SECOND}${THIRD}${FIRST}${SECOND}<div class="c">${cards}</div></div></main>`,
  );
  expect(behind.text).not.toContain('Ferry talks');
  const told = read(`<main><h1>Three things to know</h1>${FIRST}<div>${cards}</div></main>`);
  expect(told.text).toContain('Ferry talks');
});

test('a heading goes with what it announced', () => {
  const { text } = read(
    story(`<h3>Noch viel zu lesen</h3><div class="related">${links}</div><h3>The way back</h3>`),
  );
  expect(text).not.toContain('Noch viel');
  expect(text).toContain('The way back');
  expect(read(`<main>${story('')}<h3>Mehr davon!</h3></main>`).text).not.toContain('Mehr davon');
});

const ABOUT = `River Weekly is the paper of the Marran valley: every Thursday it brings news of the river, the
  ferries and the mills to readers in forty villages, as it has since 1962.`;

test('what a site says of itself at the foot of each page is not the story', () => {
  const { text } = read(
    `<div class="a"><div class="b"><h1>Convoy reaches the river road</h1></div><div class="extra-wide">${FIRST}${SECOND}${THIRD}</div><ul>${links.repeat(9)}</ul></div><div class="c"><div class="box"><p>${ABOUT}</p></div></div>`,
  );
  expect(text).toMatch(/^The convoy left/);
  expect(text).toMatch(/the sick and the elderly\.$/);
});

test('a row that holds the story is kept, whatever links stand in the boxes beside it', () => {
  const box = `<aside class="related-stories">${links.repeat(6)}</aside>`;
  const { text } = read(
    `<div class="wrap"><div><h1>Convoy reaches the river road</h1><h2>${'Drivers told of closed bridges, of mud and of checkpoints on the long way through the hills. '.repeat(3)}</h2></div><div class="extra"><div><div><p>The convoy left Marran at dawn on Tuesday, with <b>blankets and stoves for the displaced families</b>.</p><p>It had gathered along the river road for three days, the council said.</p></div>${box}</div></div></div>`,
  );
  expect(text).toContain('left Marran at dawn');
  expect(text).not.toContain('Ferry talks');
});

test('a story that a page holds ready for readers without scripts is read, and told', () => {
  const shell = '<header><h1>River Weekly</h1><p>News of the valley, each Thursday.</p></header>';
  const held = read(
    `${shell}<div class="post-body"><noscript>${FIRST}${SECOND}${THIRD}</noscript></div>`,
  );
  expect(held.text).toContain('three checkpoints');
  expect(held.remarks).toContainEqual(expect.stringContaining('without scripts'));
  const shown = read(`${story('')}<noscript><p>Please turn on scripts.</p></noscript>`);
  expect(shown.text).not.toContain('scripts');
  expect(shown.remarks).toEqual([]);
});

test('the section that a story is filed under stands above its headline and is told, not kept', () => {
  const { text, leftOut } = read(
    `<article><ul class="x"><li><a href="/m">Magazine</a></li></ul><p>Exclusive</p><h1>Convoy reaches the river road</h1>${FIRST}<p>Exclusive</p>${SECOND}${THIRD}</article>`,
  );
  expect(text).toMatch(/^Exclusive\n\nThe convoy left/);
  expect(leftOut.map(({ what }) => what)).toContain('tags and sections');
});

test.each(['TLP:RED', 'CORRECTED VERSION', 'Situation Report No. 5', 'UPDATE 2'])(
  'the line “%s” above the headline is kept: it says something of the story',
  (line) => {
    const { text } = read(
      `<article><p>${line}</p><h1>Convoy reaches the river road</h1>${FIRST}${SECOND}</article>`,
    );
    expect(text.startsWith(`${line}\n\nThe convoy left`)).toBe(true);
  },
);

test.each([
  `<header><p>Meridian Wire</p><p>TLP:AMBER+STRICT</p></header>`,
  `<footer><p>About us</p><div>Marking: <b>TLP:AMBER+STRICT</b></div></footer>`,
])('how far a page may go is told, wherever it stands: %s', (part) => {
  const { leftOut } = read(`${part}<main>${story('')}</main>`);
  expect(leftOut).toContainEqual(
    expect.objectContaining({
      what: 'how far it may go',
      opening: expect.stringContaining('TLP:AMBER+STRICT'),
    }),
  );
});

test('what stands above a heading within the story is kept', () => {
  const { text } = read(
    `<article><p>Day three</p>${FIRST}${SECOND}<h1>Convoy reaches the river road</h1>${THIRD}</article>`,
  );
  expect(text).toMatch(/^Day three\n\nThe convoy left/);
});

const CAPTION =
  'Drivers wait for the ferry at Marran on the second day of the flood, with the mill behind them.';
test('a caption that stands by its picture and in its large view is read once, a refrain as often as it is set', () => {
  const twice = `<div class="pic"><img src="a.jpg" alt=""><p>${CAPTION}</p></div><div class="large"><p>${CAPTION}</p></div>`;
  const { text, leftOut } = read(story(twice));
  expect(text.split(CAPTION)).toHaveLength(2);
  expect(leftOut.map(({ what }) => what)).toContain('lines that stand there twice');
  expect(read(story(`<p>${CAPTION}</p><p>${CAPTION}</p>`)).text.split(CAPTION)).toHaveLength(3);
});

test('a card within the text leads to another story', () => {
  const card = `<div class="m"><div class="i"><h2><a href="/faq">What you have to know about the flood</a></h2><p>Which roads are closed, where there is clean water, who brings blankets, stoves and medicine, and whom to call, by day or by night, when the river rises once more. <a href="/faq">more</a></p></div></div>`;
  const { text } = read(story(`${FIRST}${SECOND}${card}${THIRD}`));
  expect(text).not.toContain('whom to call');
  const section = card.replace(/<a href="\/faq">(What.*?)<\/a>/, '$1');
  expect(read(story(`${FIRST}${SECOND}${section}${THIRD}`)).text).toContain('whom to call');
});

test('a cookie dialog that says more than a short story is not the story', () => {
  const asked = `<div id="onetrust-pc-sdk"><h2>Privacy Preference Center</h2>${'<p>When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies.</p>'.repeat(4)}</div>`;
  expect(read(`${story('')}${asked}`).text).not.toContain('Privacy');
});

test('the entries of a match report are no comments of readers', () => {
  const entries = [FIRST, SECOND, THIRD].map(
    (entry) => `<div class="live-match-comment">${entry}</div>`,
  );
  const { text } = read(
    `<main><h1>Convoy reaches the river road</h1><p>Minute by minute from the river.</p><div class="live-match-comments">${entries.join('')}</div></main>`,
  );
  expect(text).toContain('three checkpoints');
});

test('a headline that is held once more for printing does not hide the standfirst', () => {
  const { text } = read(
    `<article><section class="noprint"><h1>Convoy reaches the river road</h1><p class="desc">Supplies came through on Tuesday after three days of mud and closed bridges.</p></section><div class="x">${FIRST}${SECOND}${THIRD}</div><div class="print" style="display:none"><h1>Convoy reaches the river road</h1></div></article>`,
  );
  expect(text).toMatch(/^Supplies came through/);
});

const SPARE: readonly string[] = [
  '<p>Image</p>',
  '<div><span>Video</span></div>',
  '<div>transcript</div>',
  '<p>02:12 - Source: River TV</p>',
  '<a href="#main">Skip to main content</a>',
  '<p>Нашли ошибку? Выделите её и нажмите Ctrl+Enter.</p>',
  '<p>この記事は会員限定です。登録すると続きをお読みいただけます。</p>',
  '<p>Read more from Amal Haddad:</p><p><a href="/mud">Why the mud stays where it is</a></p>',
  '<p><em>Diese Artikel könnten dich ebenfalls interessieren:</em></p><p><a href="/mehl">Mehl wird teurer</a></p>',
];
test.each(SPARE)('%s between paragraphs is told, not kept', (markup) => {
  expect(read(story(markup)).text).toBe(read(story('')).text);
});
