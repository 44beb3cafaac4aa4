import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAZETTEER, writeGazetteer } from '../reading/gazetteer.ts';
import { type WordFacts, WordMemory } from '../reading/words.ts';
import { analyseEntities } from './analyse.ts';
import { createEngine } from './engine.ts';
import type { EntityType } from './types.ts';

const gazetteer = writeGazetteer([
  {
    name: 'idlib',
    bits: GAZETTEER.settlement,
    population: 128_840,
    place: { lat: 35.93, lon: 36.63, country: 'SY' },
  },
  {
    name: 'geneva',
    bits: GAZETTEER.settlement,
    population: 200_000,
    place: { lat: 46.2, lon: 6.15, country: 'CH' },
  },
  { name: 'syrian', bits: GAZETTEER.demonym, population: 0, place: null },
  { name: 'world health organization', bits: GAZETTEER.organization, population: 0, place: null },
  { name: 'who', bits: GAZETTEER.acronym, population: 0, place: null },
]);
const engine = createEngine({ gazetteer });
const found = (text: string): string[] =>
  analyseEntities(engine, text, { published: '2020-02-06' }).mentions.map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );

const cases: readonly (readonly [string, string, EntityType, string])[] = [
  ['a settlement', 'They fled Idlib at night.', 'place', 'Idlib'],
  ['a person after a title', 'said Dr. Maria Keller in reply', 'person', 'Maria Keller'],
  ['a nationality', 'two Syrian doctors', 'nationality', 'Syrian'],
  ['money with a symbol', 'a grant of $5 million was paid', 'money', '$5 million'],
  ['money in words', 'about 9 billion euros in all', 'money', '9 billion euros'],
  ['a measure', 'some 45 km away', 'quantity', '45 km'],
  ['a vague number', 'hundreds of thousands fled', 'quantity', 'hundreds of thousands'],
  ['a per cent', 'rose 10 per cent', 'quantity', '10 per cent'],
  ['a weapon', 'a mortar fell', 'weapon', 'mortar'],
  ['a vehicle', 'the helicopter landed', 'vehicle', 'helicopter'],
  ['an address', 'see https://example.org/a?b=c, please', 'url', 'https://example.org/a?b=c'],
  ['e-mail', 'write to desk.one@example.org.', 'email', 'desk.one@example.org'],
  ['a telephone', 'call +963 11 123 4567 now', 'phone', '+963 11 123 4567'],
  ['decimal degrees', 'at 35.9306, 36.6339 today', 'coordinate', '35.9306, 36.6339'],
  [
    'degrees, minutes and seconds',
    'at 35°55′48″N 36°38′02″E',
    'coordinate',
    '35°55′48″N 36°38′02″E',
  ],
  ['MGRS', 'grid 37S CV 12345 67890 held', 'coordinate', '37S CV 12345 67890'],
  [
    'an Arabic organisation after the office of its speaker',
    'وقال المتحدث باسم منظمة الصحة العالمية إن',
    'organization',
    'منظمة الصحة العالمية',
  ],
  ['an Arabic person after a title', 'وقال السيد سمير حداد إن', 'person', 'سمير حداد'],
  ['an Arabic name after a preposition', 'قال السكان بإدلب إنهم', 'place', 'إدلب'],
];

describe('analyseEntities', () => {
  it.each(cases)('finds %s', (_, text, type, quote) => {
    expect(found(text)).toContain(`${type} ${quote}`);
  });

  it('takes degrees in a table for no quantities, and a chemical for a weapon where it is one', () => {
    const rows = ['site\tlatitude\tlon\tdeaths', 'Kosti\t13.0167\t31.8667\t6'];
    const text = `${rows.join('\n\n')}\n\nChlorine for the water lasts nine days. A chlorine gas attack.`;
    const all = found(text);
    expect(all.filter((one) => one.startsWith('quantity'))).toEqual(['quantity 6']);
    expect(all.filter((one) => one.startsWith('weapon'))).toEqual(['weapon chlorine gas']);
  });

  it('gathers an acronym in brackets with the name before it', () => {
    const text = 'The World Health Organization (WHO) met. WHO agreed.';
    const { entities } = analyseEntities(engine, text, {});
    expect(entities.find(({ name }) => name === 'World Health Organization')?.aliases).toEqual([
      'WHO',
    ]);
  });

  it('slices to its mentions, in order and never overlapping, for any text', () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        'A',
        'b',
        'é',
        ' ',
        '\n',
        '5',
        '.',
        '-',
        '’',
        '\ud800',
        '\udc00',
        '\u202e',
        '\u200f',
        'إ',
        '$',
        '@',
        '://',
      ),
      maxLength: 400,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), odd), (text) => {
        const { mentions, entities } = analyseEntities(engine, text, {});
        let last = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          last = mention.end;
        }
        expect(entities.flatMap((entity) => entity.mentions).sort((a, b) => a - b)).toEqual(
          mentions.map((_, index) => index),
        );
      }),
    );
  });

  it('says the same of the same text, whatever it read between', () => {
    const text = 'Mark Lowcock spoke in Geneva on Thursday. Lowcock left.';
    const before = analyseEntities(engine, text, {});
    analyseEntities(engine, 'Other words entirely, and Idlib.', {});
    expect(analyseEntities(engine, text, {})).toEqual(before);
  });

  it('does about twice the work for twice the text', () => {
    class CountingMemory extends WordMemory {
      calls = 0;
      override get(word: string): WordFacts {
        this.calls += 1;
        return super.get(word);
      }
    }
    const work = (times: number): number => {
      const memory = new CountingMemory();
      analyseEntities(
        { ...engine, memory },
        'Dr. Ann Lee left Idlib on 5 May 2016. '.repeat(times),
        {},
      );
      return memory.calls;
    };
    expect(work(20_000) / work(10_000)).toBeCloseTo(2, 1);
  });

  it.each([
    ['no space', 'a'.repeat(3_000_000)],
    ['capitals', 'A'.repeat(1_000_000)],
    ['lone capitals', 'A '.repeat(300_000)],
    ['lone surrogates', '\ud83d'.repeat(500_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['open brackets', '(['.repeat(300_000)],
    ['at signs', 'a@'.repeat(300_000)],
  ])('comes through %s', (_, text) => {
    const { mentions } = analyseEntities(engine, text, {});
    expect(mentions.every(({ start, end }) => end > start && end <= text.length)).toBe(true);
  });
});
