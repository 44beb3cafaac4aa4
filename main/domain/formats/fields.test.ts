import { expect, test } from 'vitest';
import { chooseLanguage, detectLanguage } from '../language/detect.ts';
import { isBoilerplate, isRule, withoutGluedLabel } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import { readPrintedDates } from './printed-dates.ts';
import { parsePublicationDate } from './publication-date.ts';
import { readFrontLine } from './source-fields.ts';
import { titleFromText } from './title.ts';

const DATELINES: readonly (readonly [
  string,
  string | null,
  string | null,
  string | null,
  string,
])[] = [
  ['BEIRUT – Government forces', 'BEIRUT', null, null, 'Government forces'],
  ['BEIRUT (AP) — Government', 'BEIRUT', 'AP', null, 'Government'],
  ['BEIRUT (AP)—Government', 'BEIRUT', 'AP', null, 'Government'],
  ['GENEVA/NAIROBI, 12 March (Reuters) - The', 'GENEVA/NAIROBI, 12 March', 'Reuters', null, 'The'],
  ['NEW YORK, March 3, 2026 (Wire) -- A', 'NEW YORK', 'Wire', '2026-03-03', 'A'],
  ['BEIRUT, Lebanon (AP) — A', 'BEIRUT, Lebanon', 'AP', null, 'A'],
  ['PORT-AU-PRINCE – A', 'PORT-AU-PRINCE', null, null, 'A'],
  ['(Goma, 12 March 2026) – A', 'Goma', null, '2026-03-12', 'A'],
  ['بيروت (رويترز) - قال', 'بيروت', 'رويترز', null, 'قال'],
  [
    'Kosti (Soudan), 15 nov 2026 (Wadi Presse) - Au moins',
    'Kosti (Soudan)',
    'Wadi Presse',
    '2026-11-15',
    'Au moins',
  ],
  [
    'كوستي (السودان) 15 نوفمبر (وادي برس) - فر',
    'كوستي (السودان), 15 نوفمبر',
    'وادي برس',
    null,
    'فر',
  ],
  ['Kinshasa, le 19 novembre 2026 – Trente', 'Kinshasa', null, '2026-11-19', 'Trente'],
  ['CORRECTIF – Six', null, null, null, ''],
  ['تصحيح – قتل', null, null, null, ''],
  ['KEY FIGURES – Some', null, null, null, ''],
  ['SYRIA CRISIS – Some', null, null, null, ''],
  ['UNHCR – the agency – said', null, null, null, ''],
  ['UPDATE - The toll', null, null, null, ''],
  ['Beirut – a city that', null, null, null, ''],
  ['The talks – the third this year – failed', null, null, null, ''],
  ['In 2020 (AP) — no', null, null, null, ''],
];

test.each(DATELINES)('dateline of %s', (text, place, agency, published, rest) => {
  const found = readDateline(text);
  if (place === null) {
    expect(found).toBeNull();
    return;
  }
  expect(found).toMatchObject({ place, agency, published });
  expect(text.slice(found?.length)).toBe(rest);
});

test.each([
  ['2026-03-12', '2026-03-12'],
  ['2026-03-12T08:15:00Z', '2026-03-12T08:15:00Z'],
  ['2026-03-12T08:15:30.123+0300', '2026-03-12T08:15:30+03:00'],
  ['12 March 2026', '2026-03-12'],
  ['Thursday, 12 March 2026, 14:30 GMT', '2026-03-12T14:30:00Z'],
  ['March 12th, 2026 at 2:05 p.m. UTC', '2026-03-12T14:05:00Z'],
  ['March 12, 2026 12:05 am', '2026-03-12'],
  ['1er février 2026', '2026-02-01'],
  ['Le 14 novembre 2026', '2026-11-14'],
  ['12 de marzo de 2026', '2026-03-12'],
  ['12. März 2026', '2026-03-12'],
  ['١٢ آذار ٢٠٢٦', '2026-03-12'],
  ['12 كانون الثاني 2026', '2026-01-12'],
  ['12.03.2026', '2026-03-12'],
  ['25/03/2026', '2026-03-25'],
  ['March 12, 2026 4:01 PM EDT', '2026-03-12T16:01:00-04:00'],
  ['12 March 2026, 14:30 IST', '2026-03-12'],
  ['12 March 2026, 14:30 Eastern Daylight Time', '2026-03-12'],
  ['14:30 GMT, 12 March 2026', '2026-03-12T14:30:00Z'],
  ['12-Mar-2026', '2026-03-12'],
  ['2026-3-4', '2026-03-04'],
  ['2026/03/12 08:15', '2026-03-12'],
  ['20260312', '2026-03-12'],
  ['20260312T081500Z', '2026-03-12T08:15:00Z'],
  ['2026-03-12 08:15:30 UTC', '2026-03-12T08:15:30Z'],
  ['Wed, 04 Mar 2026 22:10:00 +0000', '2026-03-04T22:10:00Z'],
  [
    'Tue Mar 03 2026 22:10:00 GMT+0100 (Central European Standard Time)',
    '2026-03-03T22:10:00+01:00',
  ],
  ['1772577000', '2026-03-03T22:30:00Z'],
  ['2026年3月4日', '2026-03-04'],
  ['2026년 3월 4일', '2026-03-04'],
  ['20 ноября 2026 г., 10:30', '2026-11-20'],
  ['21 листопада 2026 року', '2026-11-21'],
  ['15 novembre 2026 à 10h30', '2026-11-15'],
  ['sábado, 15 de novembro de 2026', '2026-11-15'],
  ['15 Kasım 2026', '2026-11-15'],
  ['15 października 2026', '2026-10-15'],
  ['2024/13/1', null],
  ['03/12/2026', null],
  ['30 February 2026', null],
  ['12 March', null],
  ['12 March 2026 was a day', null],
  ['', null],
])('publication date %s is %s', (line, iso) => {
  expect(parsePublicationDate(line)).toBe(iso);
});

test.each([
  ['By Jane Doe', 'Jane Doe'],
  ['By Jane Doe and Omar al-Haddad in Beirut', 'Jane Doe and Omar al-Haddad in Beirut'],
  ['Par Anne Le Goff', 'Anne Le Goff'],
  ['بقلم: رنا السالمي', 'رنا السالمي'],
  ['By Thursday', null],
  ['By noon the city had fallen', null],
  ['By Monday Evening', null],
  ['Bystanders Fled', null],
])('byline of %s is %s', (line, byline) => {
  expect(readByline(line)).toBe(byline);
});

test.each([
  ['By Jane Doe | 12 March 2026', { byline: 'Jane Doe', published: '2026-03-12' }],
  ['Updated: 12 March 2026, 14:30 GMT', { modified: '2026-03-12T14:30:00Z' }],
  [
    'Published 12 March 2026 | Updated 13 March 2026',
    { published: '2026-03-12', modified: '2026-03-13' },
  ],
  ['Source: https://post.example/ferry', { url: 'https://post.example/ferry' }],
  [
    'Radio Tanganyika, 14 novembre 2026',
    { publisher: 'Radio Tanganyika', published: '2026-11-14' },
  ],
  [
    'IPC Technical Working Group Sudan, 21 November 2026',
    { publisher: 'IPC Technical Working Group Sudan', published: '2026-11-21' },
  ],
  ['Kosti, 17 November 2026', { dateline: 'Kosti', published: '2026-11-17' }],
  ['We met on a bridge, 17 November 2026', {}],
  ['Source: The Courier', { publisher: 'The Courier' }],
  ['By Jane Doe | and then some', {}],
  ['Note: read this', {}],
])('front line %s', (line, hints) => {
  expect(readFrontLine(line)).toEqual(hints);
});

const FURNITURE: readonly (readonly [string, boolean])[] = [
  ['Advertisement', true],
  ['ADVERTISEMENT:', true],
  ['[Advertisement]', true],
  ['Read more »', true],
  ['Read more: Ten things about the strait', true],
  ['Share Facebook Twitter WhatsApp', true],
  ['Share this article', true],
  ['Sign up for our daily newsletter', true],
  ['We use cookies to improve this site.', true],
  ['© 2026 The Courier. All rights reserved.', true],
  ['إعلان', true],
  ['Lire aussi : la suite', true],
  ['VEA TAMBIÉN: La ruta está cerrada', true],
  ['Puedes ver: qué pasa en la frontera', true],
  ['Lesen Sie hier: Die Brücke ist zu', true],
  ['You must be logged in to post a comment.', true],
  ['Para comentar debes registrarte y completar los datos.', true],
  ['For the latest stories and breaking news download our app.', true],
  ['Sign in the book of the town, she said, was a comment.', false],
  ['Más información: 3 muertos', false],
  ['The advertisement was withdrawn.', false],
  ['Share prices fell.', false],
  ['Twitter', false],
  ['Sign up at the camp gate before noon.', false],
  ['Subscribe to the treaty, he said.', false],
  ['Print', false],
];

test.each(FURNITURE)('%s is furniture: %s', (line, expected) => {
  expect(isBoilerplate(line)).toBe(expected);
});

test('a label glued to the last sentence goes, a word of the sentence stays', () => {
  expect(withoutGluedLabel('contributed to this reportAdvertisement')).toBe(
    'contributed to this report',
  );
  expect(withoutGluedLabel('He placed an Advertisement')).toBe('He placed an Advertisement');
});

test.each([
  ['___', true],
  ['* * *', true],
  ['—', false],
  ['-- x --', false],
])('%s is a rule: %s', (line, expected) => {
  expect(isRule(line)).toBe(expected);
});

test.each([
  ['The talks on the future of the valley were held in the capital and failed.', 'en'],
  ['Les pourparlers sur la vallée dans la capitale et les villages du nord.', 'fr'],
  ['Los vecinos del valle que huyeron en marzo y las familias por la noche.', 'es'],
  ['Die Gespräche über das Tal und den Damm sind nicht mit dem Minister.', 'de'],
  ['قال المحافظ إن عدد القتلى ارتفع إلى 58 قتيلا.', 'ar'],
  ['او گفت که پنج روستای دیگر زیر آب رفته و چهار پل شکسته است', 'fa'],
  ['Переговоры в столице закончились', 'ru'],
  ['Внаслідок обстрілу Херсона загинули 12 людей, її дім зруйновано', 'uk'],
  ['O presidente disse que as cheias no Rio Grande do Sul mataram 12 pessoas.', 'pt'],
  ['El presidente dijo que las inundaciones en el Chocó mataron a 12 personas.', 'es'],
  ['Il presidente ha detto che le alluvioni in Emilia hanno ucciso 12 persone.', 'it'],
  ['Le président a déclaré lundi que les inondations avaient tué 12 personnes.', 'fr'],
  ['ولسمشر وویل چې په کندهار کې سېلابونو ۱۲ تنه وژلي دي.', 'ps'],
  ['صدر نے کہا کہ ملک کے شمال میں سیلاب سے 12 افراد ہلاک ہو گئے ہیں۔', 'ur'],
  ['Kosti bridge reopens for aid convoy', 'en'],
  ['Name\tDead\nKosti\t12\nRabak\t3', null],
  ['Deir ez-Zor, Al-Hasakah, Ar-Raqqa, Idlib, Homs, Hama', null],
  ['12 345', null],
  ['Xyzzy plugh', null],
])('language of %s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test('a declared language counts unless the script belies it', () => {
  expect(chooseLanguage('en-GB', 'Xyzzy plugh')).toBe('en');
  expect(chooseLanguage('en', 'قال المحافظ إن عدد القتلى ارتفع')).toBe('ar');
  expect(
    chooseLanguage('en', 'Le ministre a dit que les routes vers la vallée sont coupées.'),
  ).toBe('fr');
  expect(chooseLanguage('fa', 'قال المحافظ إن عدد القتلى ارتفع')).toBe('fa');
});

test('a title from the text ends at its sentence or at a word', () => {
  const sentence = 'Mr. Harroush said the road to the lower valley was open.';
  expect(titleFromText(`${sentence} More.`)).toBe(sentence.slice(0, -1));
  expect(titleFromText('word '.repeat(60))).toMatch(/^(?:word ){18}word…$/);
});

test.each([
  ['Tuesday, 12 March 2026 · 3 min read', { published: '2026-03-12' }],
  ['By RUTH OKELLO, Staff Writer | March 12th, 2026 9:12am', { published: '2026-03-12' }],
  [
    'Publié le 12 mars 2026 à 09h12, mis à jour le 13 mars 2026 à 07h00',
    { published: '2026-03-12', modified: '2026-03-13' },
  ],
  ['Soumis par mdiallo le jeu, 03/13/2026 - 09:12', { published: '2026-03-13' }],
  [
    'Giriş Tarihi: 12 Mart 2026 09:12 Güncelleme: 13 Mart 2026 07:00',
    { published: '2026-03-12', modified: '2026-03-13' },
  ],
  [
    '13/03/2026 09h12 - Atualizado em 14/03/2026 07h00',
    { published: '2026-03-13', modified: '2026-03-14' },
  ],
  ['Jumanne, Machi 12, 2026', { published: '2026-03-12' }],
  ['Imechapishwa: 12 Machi 2026', { published: '2026-03-12' }],
  ['Kamis, 12 Mar 2026 09:12 WIB', { published: '2026-03-12T09:12:00+07:00' }],
  ['نُشر في ١٣/٠٣/٢٠٢٦ - ٠٩:١٢ ص', { published: '2026-03-13' }],
  ['12 sept. 2026 in News', { published: '2026-09-12' }],
  ['Updated 12 March 2026', { modified: '2026-03-12' }],
  [
    'Mise à jour le 13.03.2026 | Mis en ligne le 12.03.2026',
    { published: '2026-03-12', modified: '2026-03-13' },
  ],
  [
    'Par Awa Sow (avec AFP) • Publié le : 13/03/2026 - 09:12 Modifié le : 14/03/2026 - 07:00 • 2 min',
    { published: '2026-03-13', modified: '2026-03-14' },
  ],
  ['الثلاثاء 16 جمادى الأولى 1448هـ - 27 أكتوبر 2026م', { published: '2026-10-27' }],
  ['09:12 / 12 мар. 2026', { published: '2026-03-12' }],
  ['Redacción | Kessa - octubre 27, 2026', { published: '2026-10-27' }],
  [
    'Publicado: 13/03/2026 09:12 h. Actualizado: 14/03/2026 07:00 h.',
    { published: '2026-03-13', modified: '2026-03-14' },
  ],
  ['Yayınlanma: 12 Mart 2026 Perşembe, 09:12', { published: '2026-03-12' }],
  ['Por Redação — 12 de mar. de 2026 às 09h12', { published: '2026-03-12' }],
  [
    'Von K. Vogt, Kessa – Veröffentlicht am Donnerstag, 12. März 2026, 9.12 Uhr',
    { published: '2026-03-12' },
  ],
  ['Thứ ba, 27/10/2026, 09:12 (GMT+7)', { published: '2026-10-27T09:12:00+07:00' }],
  ['Geplaatst op 12 maart 2026 door Jan de Wit', { published: '2026-03-12' }],
  ['When: 12 March 2026, 10:00', {}],
  ['12 March 2026 was a Thursday', {}],
  ['Since the flood, 12 March 2026 was the first dry day', {}],
  ['Deadline: 12 March 2026', {}],
  ['The bridge closed on 12 March 2026', {}],
  ['03/04/2026', {}],
])('the dates that “%s” prints', (line, dates) => {
  expect(readPrintedDates(line)).toEqual(dates);
});

test.each([
  ['Автор: Ольга Смирнова', 'Ольга Смирнова'],
  ['Penulis: Budi Santoso', 'Budi Santoso'],
  ['Author: Ruth Okello', 'Ruth Okello'],
  ['Autor', null],
])('the byline of “%s”', (line, byline) => {
  expect(readByline(line)).toBe(byline);
});
