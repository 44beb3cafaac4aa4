import { expect, test } from 'vitest';
import { articleOf } from '../../../export/brief.fixture.ts';
import type { Block } from '../../document.ts';
import { articleFigures } from '../../figures/said-in.ts';
import { claimsOf } from './claims-of.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, marks: [] });
const isPlace = (name: string) => ['Kosti', 'كوستي', 'Moba'].includes(name);

const placesOf = (blocks: readonly Block[], title = 'Floods') => {
  const article = articleOf(title, blocks);
  return claimsOf(article, articleFigures(article), new Map(), isPlace).claims.map(
    ({ figure, place }) => [figure.value, place],
  );
};

test('“the State” is the one that the text named', () => {
  const text = 'The number of people who arrived in the State reached 31,000 displaced people.';
  expect(placesOf([paragraph('Aid Commission, White Nile State'), paragraph(text)])).toEqual([
    [31_000, 'White Nile State'],
  ]);
  expect(placesOf([paragraph(text)])).toEqual([[31_000, null]]);
});

test('“الولاية” is the one that the text named', () => {
  expect(
    placesOf([
      paragraph('وصل النازحون إلى كوستي بولاية النيل الأبيض بعد هجوم فجر السبت.'),
      paragraph('بلغ عدد النازحين في الولاية 31000 نازح.'),
    ]),
  ).toEqual([[31_000, 'ولاية النيل الأبيض']]);
});

test('a heading that is a place is the place of what stands under it', () => {
  const text = 'Some 31,000 people are displaced.';
  expect(placesOf([heading('Kosti'), paragraph(text)])).toEqual([[31_000, 'Kosti']]);
  expect(placesOf([heading('Moba territory'), paragraph(text)])).toEqual([[31_000, 'Moba']]);
  expect(placesOf([heading('Health'), paragraph(text)])).toEqual([[31_000, null]]);
  expect(placesOf([heading('Kosti'), heading('Health'), paragraph(text)])).toEqual([
    [31_000, null],
  ]);
});

test('a report that nobody dated says its day over its text', () => {
  const days = (...blocks: Block[]) => {
    const article = articleOf('Flash update', blocks);
    const undated = { ...article, source: { ...article.source, published: null } };
    return claimsOf(undated, articleFigures(undated), new Map()).claims.map(({ day }) => day);
  };
  const text = paragraph('Some 31,000 people are displaced in Kosti.');
  expect(days(paragraph('Outbreak News | 14 March 2031'), text)).toEqual(['2031-03-14']);
  expect(days(paragraph('Kalemie, le 10 mars 2031'), text)).toEqual(['2031-03-10']);
  expect(
    days(
      paragraph(
        'KALEMIE, Democratic Republic of the Congo, March 3, 2031 (Great Lakes Wire) — Some 31,000 people are displaced in Kosti, health officials said on Monday after the storm.',
      ),
    ),
  ).toEqual(['2031-03-03']);
});
