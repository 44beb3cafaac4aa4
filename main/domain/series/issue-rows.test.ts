import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueRows } from './issue-rows.ts';

type Row = [title: string, publisher?: string | null];

/** Each row as its articles' places in the list, the one that stands for it in front. */
const rowsOf = (rows: readonly Row[]) => {
  const articles = rows.map(([title, publisher = 'Joint Valley Response'], at) => ({
    title,
    publisher,
    at,
  }));
  return issueRows(articles).map(({ article, issues }) =>
    issues.length === 0
      ? `${article.at}`
      : `${article.at}: ${issues.map((issue) => issue.article.at).join(' ')}`,
  );
};

const cases: { name: string; articles: Row[]; rows: string[] }[] = [
  { name: 'nothing', articles: [], rows: [] },
  {
    name: 'a series is one row, in the order of its numbers, where its first one stood',
    articles: [
      ['Dam breach'],
      ['Ilma Valley: Situation Report No. 2'],
      ['Another story'],
      ['Ilma Valley: Situation Report No. 10'],
      ['Ilma Valley: SitRep 1'],
    ],
    rows: ['0', '3: 4 1 3', '2'],
  },
  { name: 'an issue alone is a row like any other', articles: [['Flash Update #3']], rows: ['0'] },
  {
    name: 'two publishers have two series',
    articles: [
      ['Situation Report No. 1', 'A'],
      ['Situation Report No. 2', 'B'],
      ['SITUATION REPORT NO. 3', 'a'],
    ],
    rows: ['2: 0 2', '1'],
  },
  {
    name: 'two kinds are two series',
    articles: [['Flash Update #1'], ['Situation Report No. 2'], ['Flash Update #3']],
    rows: ['2: 0 2', '1'],
  },
  {
    name: 'two subjects are two series',
    articles: [
      ['Tessara: Situation Report No. 1'],
      ['Orvane: Situation Report No. 2'],
      ['Situation Report No. 2 – Tessara'],
    ],
    rows: ['2: 0 2', '1'],
  },
  {
    name: 'a headline after the number does not part a series',
    articles: [['Situation Report No. 1: the dam broke'], ['Situation Report No. 2: boats arrive']],
    rows: ['1: 0 1'],
  },
  {
    name: 'one number twice parts series that share a name',
    articles: [
      ['Situation Report No. 1 – Tessara'],
      ['Situation Report No. 1 – Orvane'],
      ['Situation Report No. 2 – Orvane'],
    ],
    rows: ['0', '2: 1 2'],
  },
  {
    name: 'a new year begins anew, after the old one',
    articles: [['Bulletin n° 1/2032'], ['Bulletin n° 12/2031']],
    rows: ['0: 1 0'],
  },
  {
    name: 'without a publisher a series must say what it is about',
    articles: [
      ['Situation Report No. 1', null],
      ['Situation Report No. 2', null],
      ['Tessara: Flash Update #1', null],
      ['Tessara: Flash Update #2', null],
    ],
    rows: ['0', '1', '3: 2 3'],
  },
];

describe('the rows of the library', () => {
  test.each(cases)('$name', ({ articles, rows }) => {
    expect(rowsOf(articles)).toEqual(rows);
  });

  test('hold every article once', () => {
    const title = fc
      .tuple(
        fc.constantFrom('Tessara: ', 'Orvane: ', ''),
        fc.nat(4),
        fc.constantFrom(' – Halvet', ''),
      )
      .map(([about, number, rest]) => `${about}Situation Report No. ${number}${rest}`);
    const article = fc.record({ title, publisher: fc.constantFrom('A', 'B', null) });
    fc.assert(
      fc.property(fc.array(article), (articles) => {
        const held = issueRows(articles).flatMap(({ article: one, issues }) =>
          issues.length === 0 ? [one] : issues.map((issue) => issue.article),
        );
        expect(held).toHaveLength(articles.length);
        expect(new Set(held)).toEqual(new Set(articles));
      }),
    );
  });
});
