import { describe, expect, test } from 'vitest';
import { askedAmong } from './all-claims.ts';
import { material, rows } from './testing.ts';

describe('what a manager need not read twice', () => {
  test('a publisher that counts anew leaves what it counted before', () => {
    const old = material('Five people are missing in Halvet after the flood.', {
      published: '2031-03-05',
      title: 'Flood takes a bridge',
    });
    const newer = material('The number of missing in Halvet fell to two.', {
      published: '2031-03-06',
      title: 'Bodies found by the river',
    });
    expect(rows(old, newer)).toEqual(['missing||halvet: 2 (2031-03-06, by Valley Post)']);
  });

  test('those whom one body treated are no count of the sick, and “of them” no count of the dead', () => {
    const text = 'River Doctors has treated 1,034 cholera patients in Halvet; 22 of them died.';
    expect(rows(material(text))).toEqual([]);
  });

  test('the dead of a text whose title says what killed them are those of the disease', () => {
    const told = { title: 'Cholera has killed 85 in the valley' };
    expect(rows(material('The authorities speak of 56 dead in Halvet.', told))).toEqual([
      'killed|cholera|halvet: 56 (2031-03-06, authorities)',
    ]);
    expect(rows(material('Shelling of Halvet killed 12 people, the mayor said.', told))).toEqual(
      [],
    );
  });

  test('two numbers of one day are no dispute where one names another place', () => {
    const one = material('The siege displaced 2,850 people, the mayor said.', { title: 'Halvet' });
    const other = material('The agency counted 17,650 displaced people in Halvet.', {
      title: 'Halvet again',
      publisher: 'Orvane Courier',
    });
    expect(rows(one, other).filter((row) => row.includes('disputed'))).toEqual([]);
  });

  test('what was true long before two newer counts is left out', () => {
    const at = (day: string, count: number, voice: string) =>
      material(`${voice} counted ${count} dead in Halvet.`, {
        published: day,
        title: `Count by ${voice}`,
        publisher: voice,
      });
    expect(
      rows(
        at('2031-03-13', 65, 'Health Office'),
        at('2031-03-11', 61, 'Valley Council'),
        at('2031-03-04', 41, 'Relief Society'),
      ),
    ).toHaveLength(2);
  });
});

test('a ministry has one voice in three languages, and no weekday in its name', () => {
  const french = material(
    'Le bilan est monté à 187 morts à Halvet, a annoncé le ministère de l’Intérieur.',
    {
      published: '2031-03-05',
      title: 'Bilan',
      publisher: 'Courrier',
    },
  );
  const arabic = material('أعلنت وزارة الداخلية الجمعة أن الحصيلة ارتفعت إلى 203 قتلى.', {
    title: 'حصيلة',
    publisher: 'صوت',
  });
  const one = { ...french, article: { ...french.article, language: 'fr' } };
  const keys = askedAmong([one, arabic], []).questions.flatMap(({ claims }) =>
    claims.map(({ speaker }) => speaker.key),
  );
  expect(new Set(keys)).toEqual(new Set(['interior ministry']));
});

test('those treated are not all the wounded, and “destroyed or damaged” counts neither', () => {
  const text =
    'The Red Crescent has treated 1,120 injured people in Halvet.\n6,850 houses were destroyed or damaged in Halvet.';
  expect(rows(material(text))).toEqual([]);
});

test('a stretch of days dates a count by its end', () => {
  const text = 'La violence à Halvet a fait 152 morts entre le 20 février et le 1 mars 2031.';
  const one = material(text);
  const { article } = one;
  expect(rows({ ...one, article: { ...article, language: 'fr' } })).toEqual([
    'killed||halvet: 152 (2031-03-01, by Valley Post)',
  ]);
});
