import { describe, expect, test } from 'vitest';
import { paragraph, rulesOf } from './testing.ts';

const LOANS =
  'Exporters welcomed the decision; the association of small businesses said that four in ten of its members could no longer pay their loans.';
const DAM =
  'The company says that the dam is safe. Two engineers who have seen the photographs disagree.';
const MAYOR =
  'Mayor Piet Olsen has asked the government for buses. An evacuation has not been ordered.';
const SITES = 'Only 22 of 58 nutrition sites are functioning.';
const STUCK_FR =
  'Environ 640 migrants, dont 150 enfants, sont bloqués depuis dimanche au poste-frontière.';
const DEATHS_FR =
  'Deux personnes sont mortes de froid ; la police locale n’a pas confirmé ces décès de personnes.';
const BOATS =
  'The boat came in. A third of the passengers were ill, among them a girl of nine; four were hurt.';

describe('honest', () => {
  test.each([
    [
      'kept from',
      'The team could not reach the east of Obar because of fighting.',
      'Fighting kept the team from reaching the east of Obar.',
      'en',
    ],
    [
      'points between a number and a percentage',
      'The bank raised its rate from 9 to 11.5 per cent.',
      'The rate went up by 2.5 percentage points.',
      'en',
    ],
    ['what is put in', STUCK_FR, 'Plus de 600 migrants sont bloqués au poste-frontière.', 'fr'],
    ['a denial in another tongue', DEATHS_FR, 'Local police have not confirmed the deaths.', 'fr'],
    ['an age', BOATS, 'A nine-year-old girl is among the passengers; four were hurt.', 'en'],
    [
      'half of them in Arabic',
      'يعيش 9600 نازح في مدارس المدينة، نصفهم من الأطفال.',
      'يعيش نحو 4800 طفل نازح في مدارس المدينة.',
      'ar',
    ],
    [
      'seven to nine after ten',
      'Dix-neuf militaires ont été arrêtés, dont deux colonels.',
      'Nineteen soldiers, two colonels among them, have been arrested.',
      'fr',
    ],
    [
      'the rest of a percentage',
      'Agencies have received 38 per cent of the 910 million dollars that they need.',
      'Agencies lack about 564 million dollars.',
      'en',
    ],
    [
      'two steps',
      'Wages rise by 9 per cent at once and by another 4 per cent in January.',
      'Wages go up by 9 and then 4 per cent.',
      'en',
    ],
    [
      'a month in French',
      'Des essaims ont détruit 14 000 hectares depuis avril, a annoncé le ministère.',
      'Swarms have destroyed 14,000 hectares since April.',
      'fr',
    ],
    [
      'one in three',
      'Un paysan sur trois a perdu toute sa récolte.',
      'Un tiers des paysans ont perdu toute leur récolte.',
      'fr',
    ],
    [
      'every fifth',
      'Their association expects that every fifth boat will have to be given up.',
      'The association expects a fifth of the boats to be given up.',
      'en',
    ],
    [
      'a promise of more',
      'La FAO a livré 20 tonnes de pesticides et en promet 50 de plus.',
      'FAO has delivered 20 tonnes of pesticides.',
      'fr',
    ],
    [
      'fewer than before',
      'Boats may catch 12,000 tonnes a year, 3,000 fewer than before.',
      'Up to now, boats could catch 15,000 tonnes a year.',
      'en',
    ],
    [
      'yet to be done',
      'Both parliaments must still approve the agreement.',
      'The agreement has yet to be approved by both parliaments.',
      'en',
    ],
    [
      'seven, and no September',
      'Selon le préfet, Marc Delcourt, 62 personnes ont été sauvées. « Nous cherchons encore sept disparus », a-t-il déclaré.',
      'Seven people are still missing, prefect Marc Delcourt said.',
      'fr',
    ],
    ['who says it', DAM, 'According to the company, the dam is safe.', 'en'],
    ['who asked', MAYOR, 'The mayor wants buses from the government.', 'en'],
  ])('%s', (_, source, draft, language) => {
    expect(rulesOf(paragraph(source), draft, language)).toEqual([]);
  });
});

describe('altered', () => {
  test.each([
    ['somebody else', LOANS, 'Small businesses welcomed the decision.', 'name-not-in-source', 'en'],
    [
      'what witnesses say',
      'Witnesses said that one of the engines had caught fire.',
      'One of the engines had caught fire.',
      'certainty-changed',
      'en',
    ],
    [
      'what is projected',
      'Famine is projected in the districts of Ulo and Tarn.',
      'Famine has broken out in the districts of Ulo and Tarn.',
      'certainty-changed',
      'en',
    ],
    [
      'another year',
      'Some 31,000 left in 2025, against 58,000 in 2019.',
      'Some 58,000 left in 2025.',
      'number-of-something-else',
      'en',
    ],
    [
      'a bare part',
      'All six people on board died; four were citizens of Moldana.',
      'All six people on board were citizens of Moldana.',
      'number-of-something-else',
      'en',
    ],
    ['one side’s word as a fact', DAM, 'The dam is safe.', 'certainty-changed', 'en'],
    ['a wish fulfilled', MAYOR, 'The government has sent buses.', 'certainty-changed', 'en'],
    [
      'the part that does not',
      SITES,
      'Of 58 nutrition sites, 22 are not functioning.',
      'polarity-reversed',
      'en',
    ],
    [
      'other people',
      'The survey of 1,264 children found that many are ill.',
      'The survey of 1,264 women found that many are ill.',
      'number-of-something-else',
      'en',
    ],
    [
      'no longer in Arabic',
      '7 مدارس من أصل 22 ما زالت تستقبل التلاميذ.',
      '7 مدارس من أصل 22 لم تعد تستقبل التلاميذ.',
      'polarity-reversed',
      'ar',
    ],
    [
      'to come in French',
      'Trois hélicoptères devraient arriver mercredi de la capitale.',
      'Three helicopters have arrived from the capital.',
      'certainty-changed',
      'fr',
    ],
    [
      'exchanged in French',
      'Le gouverneur, Hamidou Sana, a demandé l’aide de l’armée.',
      'L’armée a demandé l’aide du gouverneur.',
      'name-not-in-source',
      'fr',
    ],
  ])('%s', (_, source, draft, rule, language) => {
    expect(rulesOf(paragraph(source), draft, language)).toEqual([rule]);
  });
});

test('a sentence that begins with a sign is held against its source as any', () => {
  const source = paragraph('وزع الهلال الأحمر 400 خيمة في المدينة يوم الاثنين.');
  expect(rulesOf(source, '(وزع الهلال الأحمر 400 خيمة في المدينة.', 'ar')).toEqual([]);
});
