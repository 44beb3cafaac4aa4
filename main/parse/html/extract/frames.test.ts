import { expect, test } from 'vitest';
import { canonicalText } from '#domain/document.ts';
import { parseCharacters } from '../../parse-document.ts';

/** The text of a page, and what is remarked on it. */
function read(body: string): {
  text: string;
  remarks: readonly string[];
  byline: string | null | undefined;
} {
  const parsed = parseCharacters({
    name: 'a.html',
    kind: 'html',
    text: `<!doctype html><html lang="en"><head><title>Convoy reaches the river road | The Courier</title></head><body>${body}</body></html>`,
    encoding: { name: 'utf-8', by: 'valid' },
  });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  return {
    text: canonicalText(article?.parsed.blocks ?? []),
    remarks: article?.account.remarks ?? [],
    byline: article?.parsed.source.byline,
  };
}

const FIRST =
  'The convoy left Marran at dawn on Tuesday, carrying blankets, stoves and medicine for the displaced families who had gathered along the river road.';
const SECOND =
  'Drivers said two of the four bridges remained closed, and the detour through the hills added six hours, three checkpoints and a great deal of mud.';
const H1 = '<h1>Convoy reaches the river road</h1>';
const LEAD =
  'Four trucks with stoves arrived after two days on the road, the council of Marran said.';
const WEATHER =
  '<aside><p>Weather: rain is likely on Wednesday, with strong winds along all of the coast and the hills, the office said.</p></aside>';
const story = `<div class="text"><p>${FIRST}</p><p>${SECOND}</p></div>`;

const FRAMES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a frame that is called after what its story is about',
    `<section class="story-on-comments">${H1}${story}</section>${WEATHER}`,
    [FIRST, SECOND],
  ],
  [
    'a post with the names that it is filed under',
    `<article class="post-17 type-post hentry on-comments">${story}</article>${WEATHER}`,
    [FIRST, SECOND],
  ],
  [
    'a field whose label is hidden, and slides that a script shows',
    `${H1}<div class="field field-label-hidden"><p>${FIRST}</p></div><div class="slide ssr-hide"><p>${SECOND}</p></div>`,
    [FIRST, SECOND],
  ],
  [
    'a part that small screens hide',
    `${H1}<div class="text"><p>${FIRST}</p><div class="hidden md:block"><p>${SECOND}</p></div></div>`,
    [FIRST, SECOND],
  ],
  [
    'a standfirst in a division of its own, where another story has a headline too',
    `<header>${H1}<div>${LEAD}</div></header><div>${story}<div class="next"><h1>Flour doubles</h1></div></div>`,
    [LEAD, FIRST, SECOND],
  ],
];

test.each(FRAMES)('%s is read', (_name, body, words) => {
  const { text } = read(body);
  for (const piece of words) expect(text).toContain(piece);
});

test('a page that a script fills is read from what it states for machines, and says so', () => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    articleBody: `${FIRST}\n\n${SECOND}\n\n${FIRST}`,
  });
  const script = `<script type="application/ld+json">${data}</script>`;
  const { text, remarks } = read(`${script}${H1}<p>Loading the story takes a moment.</p>`);
  expect(text).toBe(`${FIRST}\n\n${SECOND}\n\n${FIRST}`);
  expect(remarks.join(' ')).toContain('shows little of its text');
  // What a page shows is worth more than what it states.
  expect(read(`${script}${H1}${story}`).remarks.join(' ')).not.toContain('little of its text');
});

test.each([
  ['a line “By …” above the text', '<div class="top">By Lina Haddad</div>', 'Lina Haddad'],
  [
    'a line that ends in its day',
    '<p>Escrito por Lina Haddad em 17 de maio de 2026</p>',
    'Lina Haddad',
  ],
  ['a name before a comma and its day', '<p>Par Lina Haddad, le 8 juillet 2025</p>', 'Lina Haddad'],
  ['a name behind a day', '<p>Publié le 3 août 2025, par Lina Haddad</p>', 'Lina Haddad'],
  ['a label of another language', '<p>Haber: Lina Haddad</p>', 'Lina Haddad'],
  ['a label without its colon', '<p>Автор Лина Хаддад</p>', 'Лина Хаддад'],
  ['what the page calls its author', '<span class="byline">Omar Karim</span>', 'Omar Karim'],
  ['what links to its author', '<a rel="author" href="/o">Omar Karim</a>', 'Omar Karim'],
  ['a day that stands there is none', '<span class="byline">Sunday</span>', null],
  ['a label that stands there is none', '<span class="author">About the Author</span>', null],
])('%s: who wrote the story', (_name, line, byline) => {
  expect(read(`<article>${H1}${line}${story}</article>`).byline).toBe(byline);
});
