import { expect, test } from 'vitest';
import { analyseEntities } from './analyse.ts';
import { createEngine } from './engine.ts';

const engine = createEngine({});

/** A text in its language, the days that it names, and the day on which it came out. */
const CASES: readonly [string, string, readonly string[]][] = [
  [
    'fr',
    'Arrivés entre le 27 février et le 1er mars.',
    ['27 février 2026-02-27', '1er mars 2026-03-01'],
  ],
  ['fr', 'Le rapport de mars 2025 le dit.', ['mars 2025 2025-03-01..2025-03-31']],
  ['fr', 'Ils ont 12 mois et 3 maisons.', []],
  ['es', 'El 6 de marzo de 2026 llovió.', ['6 de marzo de 2026 2026-03-06']],
  [
    'de',
    'Am 6. März 2026 und am 30. Dezember.',
    ['6. März 2026 2026-03-06', '30. Dezember 2025-12-30'],
  ],
  ['ru', '6 марта 2026 года и 31 февраля.', ['6 марта 2026 2026-03-06', '31 февраля -']],
  ['en', 'In 6 mars 2026 nobody writes so.', []],
];

test.each(CASES)('%s: %s', (language, text, dates) => {
  const { mentions } = analyseEntities(engine, text, { language, published: '2026-03-12' });
  expect(
    mentions
      .filter(({ type }) => type === 'date')
      .map(({ start, end, date }) => {
        const days = date ? [...new Set([date.from, date.to])].join('..') : '-';
        return `${text.slice(start, end)} ${days}`;
      }),
  ).toEqual(dates);
});

test('what is not counted in a language is not marked as an amount', () => {
  const kinds = (text: string, language: string): readonly string[] =>
    analyseEntities(createEngine({}), text, { language }).mentions.map(({ type }) => type);
  expect(kinds('Вода піднялася на 40 сантиметрів, згоріло 5 000 доларів.', 'uk')).toEqual([]);
  expect(kinds('Water rose by 40 centimetres, and $5,000 burned.', 'en')).toEqual([
    'quantity',
    'money',
  ]);
});
