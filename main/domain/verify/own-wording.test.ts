import { describe, expect, test } from 'vitest';
import { paragraph, rulesOf } from './testing.ts';

describe('honest, in words of its own', () => {
  test.each([
    [
      'one speaks, another is silent',
      'en',
      'Minister Ilan Roth called it "a slow start". His guest, Oda Brenn, did not speak to the press.',
      'Roth spoke of "a slow start".',
    ],
    [
      'what is doubted may be otherwise',
      'en',
      'Engineers at the Morel Office doubt that the dam will be ready in time.',
      'According to the Morel Office the dam may be ready late.',
    ],
    [
      'two who do the same',
      'en',
      'Water points are broken. Caritas runs the kitchen in Ostel; the Ministry of Labour runs all others.',
      'Caritas and the Ministry of Labour run the kitchens.',
    ],
    [
      'whose soldiers speak',
      'en',
      'Soldiers who seized the radio of Lume said they had removed President Ossian Bado. The military has ruled before.',
      'The military claims to have removed President Bado.',
    ],
    [
      'the French for "of whom" denies nothing',
      'fr',
      'Environ 6 200 habitants, dont 3 300 femmes, sont arrivés dans la ville.',
      'Un peu plus de la moitié des habitants arrivés sont des femmes.',
    ],
    [
      'a French year',
      'fr',
      'Le ministère prévoit en janvier 2027 d’envoyer 120 médecins dans la région.',
      'Le ministère veut envoyer 120 médecins au début de l’année 2027.',
    ],
    [
      'who does not want refuses',
      'fr',
      'Les préfets sont prêts à négocier. Orou refuse de négocier.',
      'Orou ne veut pas négocier.',
    ],
    [
      'an Arabic number in words',
      'ar',
      'قالت البلدية إن 15 حافلة توقفت عن العمل في المدينة بسبب نقص الوقود.',
      'توقفت خمس عشرة حافلة في المدينة بسبب نقص الوقود.',
    ],
    [
      'a possible cause',
      'en',
      'The company Sudlog said that a worn brake may have caused the crash.',
      'Sudlog believes that a worn brake is a possible cause.',
    ],
    [
      'half a month',
      'en',
      'Between 1 and 14 March 2026 about 7,300 people fled the fighting in Arlo.',
      'In the first half of March about 7,300 people fled the fighting in Arlo.',
    ],
    ['an Arabic sentence in other words', 'ar', 'ولم تسجل أي وفيات في الحي.', 'لم يمت أحد.'],
    [
      'an Arabic two',
      'ar',
      'لم يصل القمح إلى القرية منذ أسبوعين.',
      'لم يصل القمح إلى القرية منذ 14 يوما.',
    ],
  ])('%s', (_, language, source, draft) => {
    expect(rulesOf(paragraph(source), draft, language)).toEqual([]);
  });
});

describe('altered', () => {
  test.each([
    [
      'an Arabic two',
      'ar',
      'لم يصل القمح إلى القرية منذ أسبوعين.',
      'لم يصل القمح إلى القرية منذ 12 يوما.',
      'number-not-in-source',
    ],
    [
      'a French year',
      'fr',
      'Le ministère prévoit en janvier 2027 d’envoyer 120 médecins dans la région.',
      'Le ministère veut envoyer 120 médecins dans la région en 2029.',
      'date-not-in-source',
    ],
    [
      'what may be, in Arabic',
      'ar',
      'وقد يصل الوفد إلى المدينة الأسبوع المقبل.',
      'سيصل الوفد إلى المدينة الأسبوع المقبل.',
      'certainty-changed',
    ],
    [
      'what may be, in French',
      'fr',
      'Le maire a dit que les soldats pourraient avancer dans la nuit.',
      'Les soldats ont avancé dans la nuit.',
      'certainty-changed',
    ],
    [
      'hearsay, in French',
      'fr',
      'D’après une voisine, la porte du dépôt serait fermée depuis lundi.',
      'La porte du dépôt est fermée depuis lundi.',
      'certainty-changed',
    ],
    [
      'who was silent',
      'en',
      'Minister Ilan Roth called it "a slow start". His guest, Oda Brenn, did not speak to the press.',
      'Oda Brenn spoke to the press.',
      'polarity-reversed',
    ],
  ])('%s', (_, language, source, draft, rule) => {
    expect(rulesOf(paragraph(source), draft, language)).toEqual([rule]);
  });
});
