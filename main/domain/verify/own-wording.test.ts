import { describe, expect, test } from 'vitest';
import { UNCLEAR } from './finding.ts';
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
    [
      'Sunday and seven in French',
      'fr',
      'Le port a rouvert lundi. La veille, sept navires attendaient à l’entrée.',
      'Dimanche, sept navires attendaient à l’entrée.',
    ],
    [
      'an article for a body',
      'fr',
      'La crue a fait 12 morts, selon un bilan de la Protection civile.',
      'La crue a fait 12 morts, selon la Protection civile.',
    ],
    [
      'Arabic with and without its vowel signs',
      'ar',
      'قُتل تسعة أشخاص وأصيب 31 آخرون في حادث قطار قرب المحطة.',
      'قتل تسعة أشخاص وأصيب 31 آخرون في حادث قطار.',
    ],
    [
      'what is not shut is open',
      'fr',
      'La mairie n’a pas fermé les écoles malgré la neige.',
      'Les écoles sont ouvertes malgré la neige.',
    ],
    [
      'seven at the beginning in French',
      'fr',
      'Sept navires attendaient lundi à l’entrée du port.',
      'Sept navires attendaient à l’entrée.',
    ],
    [
      'a denial in the present',
      'fr',
      'La gendarmerie n’a pas confirmé la fuite des détenus.',
      'La gendarmerie ne confirme pas la fuite des détenus.',
    ],
    [
      'an office in French',
      'fr',
      'Le Premier ministre Aldo Senn a visité le port.',
      'Prime Minister Senn visited the port.',
    ],
    [
      'a bound in a verb',
      'en',
      'Prices exceeded 70 crowns in Palm on Monday.',
      'Prices in Palm were above 70 crowns on Monday.',
    ],
    [
      'weeks between two days',
      'en',
      'Between 3 March and 14 April the ferry did not sail.',
      'The ferry did not sail for six weeks.',
    ],
    [
      'what is left, rounded',
      'en',
      'The court has heard 210 of 1,960 complaints.',
      'More than 1,700 complaints are still to be heard.',
    ],
    [
      'a quotation before somebody else speaks',
      'en',
      'Beds are short, said Dr Mira Holt. "We turn the wounded away at the gate." The minister, Jan Pole, denied it.',
      'Holt says that the wounded are turned away at the gate.',
    ],
    ['nobody tells', 'en', 'No rebel has claimed the blast.', 'Nobody has said that they did it.'],
  ])('%s', (_, language, source, draft) => {
    expect(rulesOf(paragraph(source), draft, language)).toEqual([]);
  });

  test.each([
    [
      'a day beside another one',
      'en',
      'The quake struck at dawn on 18 April. By Monday evening 212 people in the town were known to have been killed.',
      'More than two hundred people were killed when the earth shook on 18 April.',
    ],
    [
      'a stretch of days',
      'en',
      'Between 19 and 25 October, 4,310 people returned to Nimra from camps in the west.',
      'Thousands of refugees went home to Nimra during the third week of October.',
    ],
    [
      'a number in French words',
      'fr',
      'Le syndicat demande 15 % de plus, la direction en offre 6.',
      'Il reste entre les deux camps un écart de neuf points à combler.',
    ],
    [
      'who speaks',
      'en',
      'The trial of Istvan Korol opened on Monday. He is charged with ordering the killing of villagers, which he denies. Prosecutor Eva Stahl said that the killing had been planned.',
      'Korol denies having given orders for those villagers to be shot.',
    ],
  ])('%s is for a person to read', (_, language, source, draft) => {
    expect(rulesOf(paragraph(source), draft, language).filter((rule) => rule !== UNCLEAR)).toEqual(
      [],
    );
  });

  test('a part of a row’s number', () => {
    const rows = [
      { kind: 'table-row', text: 'District\tPeople in need\tReached', marks: [], header: true },
      { kind: 'table-row', text: 'Kolar\t164,000\t98,700', marks: [], header: false },
      { kind: 'table-row', text: 'Dass\t271,000\t140,300', marks: [], header: false },
    ] as const;
    const draft = (words: string) => rulesOf(rows, words);
    expect(draft('In Kolar, 98,700 of the 164,000 people in need were reached.')).toEqual([]);
    expect(draft('In Dass, 98,700 people were reached.')).toEqual(['number-of-something-else']);
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
    [
      'seven in French',
      'fr',
      'Lundi, l’usine a rouvert. Sept ouvriers restent en congé à la suite de blessures.',
      'Neuf ouvriers restent en congé à la suite de blessures.',
      'number-not-in-source',
    ],
    [
      'an Arabic denial with vowel signs',
      'ar',
      'ولم تُفتح المتاجر في المدينة بعد.',
      'فُتحت المتاجر في المدينة.',
      'polarity-reversed',
    ],
    [
      'what is refused, in Arabic',
      'ar',
      'رفض الوالي الطلب الذي قدمه سكان الحي.',
      'وافق الوالي على الطلب الذي قدمه سكان الحي.',
      'polarity-reversed',
    ],
  ])('%s', (_, language, source, draft, rule) => {
    expect(rulesOf(paragraph(source), draft, language)).toEqual([rule]);
  });
});
