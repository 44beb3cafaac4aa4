import { describe, expect, it } from 'vitest';
import { analyseEntities } from '../../entities/analyse.ts';
import { createEngine } from '../../entities/engine.ts';

const engine = createEngine({});

/** Text, published (a Thursday), the words of the date, from, to, precision. */
const cases: readonly (readonly [string, string, string | null, string | null, string])[] = [
  ['fighting on Thursday', 'Thursday', '2020-02-06', '2020-02-06', 'day'],
  ['it came on Monday', 'Monday', '2020-02-03', '2020-02-03', 'day'],
  ['will meet next Monday', 'next Monday', '2020-02-10', '2020-02-10', 'day'],
  ['on 12 March 2019 they', '12 March 2019', '2019-03-12', '2019-03-12', 'day'],
  ['On Dec. 10, 2016, forces', 'Dec. 10, 2016', '2016-12-10', '2016-12-10', 'day'],
  ['from 5-6 April 2016 in', '5-6 April 2016', '2016-04-05', '2016-04-06', 'day'],
  ['ended in October 2005 at', 'October 2005', '2005-10-01', '2005-10-31', 'month'],
  ['since December many', 'December', '2019-12-01', null, 'month'],
  ['by the end of the month.', 'the end of the month', null, '2020-02-29', 'approximate'],
  ['in just over two months caused', 'two months', '2019-12-06', '2020-02-06', 'approximate'],
  ['eight days ago he', 'eight days ago', '2020-01-29', '2020-01-29', 'day'],
  ['the past 24 hours saw', 'the past 24 hours', '2020-02-05', '2020-02-06', 'day'],
  ['earlier this week it', 'earlier this week', '2020-02-03', '2020-02-09', 'week'],
  ['yesterday evening the', 'yesterday evening', '2020-02-05', '2020-02-05', 'day'],
  ['dated 2020-01-31 and', '2020-01-31', '2020-01-31', '2020-01-31', 'day'],
  ['at 051830ZFEB20 units', '051830ZFEB20', '2020-02-05', '2020-02-05', 'time'],
  ['in the summer of 2017 the', 'the summer of 2017', '2017-06-01', '2017-08-31', 'approximate'],
  ['early next year they', 'early next year', '2021-01-01', '2021-05-01', 'approximate'],
  ['until 2018 the', '2018', null, '2018-12-31', 'year'],
  ['يوم الخميس في المدينة', 'يوم الخميس', '2020-02-06', '2020-02-06', 'day'],
  ['في 5 كانون الأول 2016 قال', '5 كانون الأول 2016', '2016-12-05', '2016-12-05', 'day'],
  ['في ٣ فبراير قال', '٣ فبراير', '2020-02-03', '2020-02-03', 'day'],
];

describe('dates', () => {
  it.each(cases)('reads "%s"', (text, quote, from, to, precision) => {
    const { mentions } = analyseEntities(engine, text, { published: '2020-02-06' });
    const mention = mentions.find(({ type }) => type === 'date');
    expect(text.slice(mention?.start, mention?.end)).toBe(quote);
    expect(mention?.date).toEqual({ from, to, precision });
  });

  it.each([
    'two-year-old boy',
    'in May 50 people left',
    'He may come',
    'Resolution 2254',
    'chapter 12',
  ])('takes nothing for a day in "%s"', (text) => {
    const { mentions } = analyseEntities(engine, text, { published: '2020-02-06' });
    expect(mentions.filter(({ date }) => date?.precision === 'day')).toEqual([]);
  });

  it('leaves relative words unresolved without a day of publication', () => {
    const { mentions } = analyseEntities(engine, 'It came on Thursday.', {});
    expect(mentions[0]).toMatchObject({ type: 'date' });
    expect(mentions[0]?.date).toBeUndefined();
  });
});
