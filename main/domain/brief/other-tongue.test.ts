import { expect, test } from 'vitest';
import { hedgeIn, isForeign, partIn } from './other-tongue.ts';

test.each([
  ['Des travailleurs humanitaires', 'fr', 'en', true],
  ['Le gouverneur Augustin Kyungu', 'fr', 'en', true],
  ['Augustin Kyungu', 'fr', 'en', false],
  ['Médecins du Lac', 'fr', 'en', false],
  ['Displacement Watch field teams', 'en', 'fr', true],
  ['Save the Children', 'en', 'ar', false],
  ['Aid workers', 'en', 'ar', true],
  ['وزارة الصحة', 'ar', 'en', true],
  ['وزارة الصحة', 'ar', 'ar', false],
  ['United Nations', 'en', 'ar', false],
  ['OCHA Sudan, Kosti hub', 'en', 'ar', false],
  ['Aid workers', 'en', 'en', false],
  ['Des travailleurs humanitaires', 'fr', 'fr', false],
] as const)('%s of a text in %s is foreign in %s: %s', (words, language, tongue, foreign) => {
  expect(isForeign(words, language, tongue)).toBe(foreign);
});

test.each([
  [' girls are reported missing.', 'en', 'reported missing'],
  [' girls are reported missing.', 'ar', 'مفقودون بحسب البلاغات'],
  [' miners are presumed dead', 'fr', 'morts présumés'],
  [' personnes sont portées disparues.', 'en', 'reported missing'],
  [' personnes sont portées disparues.', 'fr', 'portées disparues'],
  [' شخصاً في عداد المفقودين', 'en', 'reported missing'],
] as const)('%s in a brief in %s: %s', (sentence, tongue, words) => {
  expect(hedgeIn(sentence, tongue)?.words).toBe(words);
});

test.each([
  ['civils', 'fr', 'en', 'civilians'],
  ['enfants', 'fr', 'ar', 'أطفال'],
  ['children', 'en', 'ar', 'أطفال'],
  ['in Halvet', 'en', 'en', 'in Halvet'],
  ['chez des mineurs isolés', 'fr', 'en', '“chez des mineurs isolés”'],
  ['from the upper villages', 'en', 'fr', '«\u00a0from the upper villages\u00a0»'],
  ['from the upper villages', 'en', 'ar', '«from the upper villages»'],
] as const)('a part, %s of a text in %s, in %s: %s', (words, language, tongue, said) => {
  expect(partIn(words, language, tongue)).toBe(said);
});
