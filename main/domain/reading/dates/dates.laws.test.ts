import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseEntities } from '../../entities/analyse.ts';
import { createEngine } from '../../entities/engine.ts';
import type { Mention } from '../../entities/types.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../language/en/date-words.ts';
import { dayFromIso, dayOf, easterDay, isoOf, lastDay, partsOf } from './calendar.ts';
import { islamicDay, islamicParts } from './islamic.ts';

const engine = createEngine({});
const PUBLISHED = '2026-03-12';

const datesOf = (text: string, published = PUBLISHED): Mention[] =>
  analyseEntities(engine, text, { published }).mentions.filter(({ type }) => type === 'date');

const day = fc
  .tuple(fc.integer({ min: 1901, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, index]) => dayOf(year, month, 1 + (index % lastDay(year, month))));

const two = (number: number): string => String(number).padStart(2, '0');
const ending = (number: number): string => {
  const last = number % 10;
  if (number > 10 && number < 14) return 'th';
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
};

/** Every way of writing a day with its year. */
const FORMS: readonly ((day: number) => string)[] = [
  (at) => isoOf(at),
  (at) => isoOf(at).replaceAll('-', '/'),
  (at) => written(at, ({ day, name, year }) => `${day} ${name} ${year}`),
  (at) => written(at, ({ day, name, year }) => `${name} ${day}, ${year}`),
  (at) => written(at, ({ day, name, year }) => `the ${day}${ending(day)} of ${name}, ${year}`),
  (at) => written(at, ({ day, name, year }) => `${name} ${day}${ending(day)}, ${year}`),
  (at) => written(at, ({ day, name, year }) => `${year} ${name} ${day}`),
  (at) =>
    written(at, ({ day, name, year }) => `${two(day)}-${name.slice(0, 3).toUpperCase()}-${year}`),
  (at) => written(at, ({ day, month, year }) => `${two(day)}.${two(month)}.${year}`),
  (at) => written(at, ({ day, name, year, weekday }) => `${weekday}, ${day} ${name} ${year}`),
  (at) => written(at, ({ day, name, year, weekday }) => `${weekday} (${name} ${day}, ${year})`),
];

interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly name: string;
  readonly weekday: string;
}

function written(at: number, write: (parts: Written) => string): string {
  const { year, month, day, weekday } = partsOf(at);
  return write({
    year,
    month,
    day,
    name: MONTH_NAMES[month - 1] ?? '',
    weekday: WEEKDAY_NAMES[weekday] ?? '',
  });
}

/** Sentences that say nothing of any other one's dates. */
const NEIGHBOURS = [
  'Rain fell on the hills.',
  'The council will meet on Monday.',
  'Two people died in March 2019.',
  'It was shut from 2014 to 2018.',
  'وصل الوفد أمس.',
  'He said so on 5 May 2020.',
];

describe('laws of dates', () => {
  it.each(FORMS.map((form, index) => [form(dayOf(2021, 2, 3)), index]))(
    'a day that is written like %s is that day',
    (_, index) => {
      fc.assert(
        fc.property(day, (at) => {
          const [found] = datesOf(`They met on ${FORMS[Number(index)]?.(at)}, in Taiz.`);
          expect(found?.date).toMatchObject({ from: isoOf(at), to: isoOf(at) });
        }),
        { numRuns: 60 },
      );
    },
  );

  it('numbers are the day they can be, else both days they may be', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (at, dayFirst) => {
        const { year, month, day: number } = partsOf(at);
        const [a, b] = dayFirst ? [number, month] : [month, number];
        const [found] = datesOf(`A letter of ${a}/${b}/${year} was found.`);
        const days = found?.open ? found.open.map(({ from }) => from) : [found?.date?.from];
        expect(days).toContain(isoOf(at));
        expect(days).toHaveLength(number <= 12 && number !== month ? 2 : 1);
      }),
      { numRuns: 150 },
    );
  });

  it('another date of the text that decides, decides', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (at, dayFirst) => {
        const { year, month, day: number } = partsOf(at);
        const text = dayFirst
          ? `Letters of 25/12/2020 and ${number}/${month}/${year} were found.`
          : `Letters of 12/25/2020 and ${month}/${number}/${year} were found.`;
        expect(datesOf(text)[1]?.date).toMatchObject({ from: isoOf(at), to: isoOf(at) });
      }),
      { numRuns: 100 },
    );
  });

  it('a neighbour that is added changes no date', () => {
    const values = (text: string, from: number, to: number) =>
      datesOf(text)
        .filter(({ start, end }) => start >= from && end <= to)
        .map(({ start, date, open }) => ({ at: start - from, date, open }));
    fc.assert(
      fc.property(
        fc.constantFrom(
          'It has to reopen in five days.',
          'Clashes ran from Friday to Monday.',
          'He was killed on 03/04/2020.',
          'It was shut since November.',
          'They meet on the 18th.',
          'She died on Aug 9, 96.',
        ),
        fc.subarray(NEIGHBOURS),
        fc.subarray(NEIGHBOURS),
        (sentence, before, after) => {
          const lead = before.map((one) => `${one}\n\n`).join('');
          const text = `${lead}${sentence}${after.map((one) => `\n\n${one}`).join('')}`;
          const alone = values(sentence, 0, sentence.length);
          expect(values(text, lead.length, lead.length + sentence.length)).toEqual(alone);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('nothing ends before it begins', () => {
    const words = fc.constantFrom(
      ...'from to between and until since by the last next of in 5 12 2014 2018 03/04/2020 Friday Monday May August 10th week month quarter ago days two early late Easter within'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (list) => {
        for (const { date, open } of datesOf(list.join(' '))) {
          for (const one of open ?? (date ? [date] : [])) {
            if (one.from && one.to) expect(one.from <= one.to).toBe(true);
            for (const side of [one.from, one.to])
              if (side !== null) expect(dayFromIso(side)).not.toBeNull();
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('Easter is a Sunday between 22 March and 25 April, and never after that of the east', () => {
    for (let year = 1900; year < 2100; year += 1) {
      const west = easterDay(year);
      expect(partsOf(west).weekday).toBe(0);
      expect(partsOf(easterDay(year, true)).weekday).toBe(0);
      expect(west).toBeGreaterThanOrEqual(dayOf(year, 3, 22));
      expect(west).toBeLessThanOrEqual(dayOf(year, 4, 25));
      expect(easterDay(year, true)).toBeGreaterThanOrEqual(west);
    }
    expect(isoOf(easterDay(2026))).toBe('2026-04-05');
    expect(isoOf(easterDay(2026, true))).toBe('2026-04-12');
  });

  it('a day of the Islamic calendar is the day that has its number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1300, max: 1500 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (year, month, number) => {
          const found = islamicDay(year, month, number);
          expect(found).not.toBeNull();
          expect(islamicParts(found ?? 0)).toEqual({ year, month, day: number });
        },
      ),
      { numRuns: 80 },
    );
  });
});
