import { expect, test } from 'vitest';
import { sourceCalled } from '../../article.ts';
import { standsAlone } from './stands-alone.ts';

const TEXT = 'The district office said on Tuesday that 1,300 people had returned to Lower Orlat.';

const days = (published: string | null, text = TEXT) =>
  standsAlone(
    { text, source: { ...sourceCalled('Return'), published } },
    {
      start: 0,
      end: text.length,
    },
  )?.days.map(({ at, day }) => `${text.slice(0, at).split(' ').at(-1)} ${day}`);

test.each([
  ['of a dated article its day stands beside the word', '2027-05-19', ['Tuesday 2027-05-18']],
  ['of an undated article nobody knows which', null, ['Tuesday null']],
])('%s', (_, published, expected) => {
  expect(days(published)).toEqual(expected);
});

test('a sentence that leaves open what they are leans on the one before', () => {
  expect(days('2027-05-19', 'The mayor of Orlat, Hassan Ouali, says 60 are.')).toBeUndefined();
});

test.each([
  ['Il couvre la période du 10 au 16 novembre 2026.', false],
  ['Au total, 214 cas ont été enregistrés, a-t-il précisé à la presse.', false],
  ['Deux de nos infirmiers ont été arrêtés à Kabeya.', false],
  ['Dr Josué Mwamba a corrigé ce chiffre.', false],
  ['Le bateau avec 40 lits est arrivé à Kalemie le 16 novembre.', true],
  ['Il y a 44 patients au centre de Katanika.', true],
])('in French: %s', (text, stands) => {
  const source = { ...sourceCalled('Choléra'), published: '2026-11-18' };
  const alone = standsAlone({ text, source, language: 'fr' }, { start: 0, end: text.length });
  expect(alone !== null).toBe(stands);
});

test('a sentence that the next one takes back is told nowhere alone', () => {
  const told = 'The Orvane Courier reported on 12 May that 200 people died in Lower Orlat.';
  const alone = (text: string) =>
    standsAlone(
      { text, source: { ...sourceCalled('Correction'), published: '2027-05-19' } },
      { start: 0, end: told.length },
    );
  expect(alone(`${told} Rescuers came at noon.`)).not.toBeNull();
  expect(alone(`${told} This was wrong.`)).toBeNull();
});

test.each([
  ['ويغطي الفترة من 18 إلى 21 نوفمبر 2026.', null],
  ['وأكدت المنظمة مقتل 16 طفلاً حتى 21 نوفمبر 2026.', null],
  ['في ما يخص الكوليرا، أفادت الوزارة بتسجيل 264 حالة حتى 21 نوفمبر 2026.', null],
  [
    'وأكدت المنظمة الدولية للهجرة نزوح 160 أسرة حتى 21 نوفمبر 2026.',
    'أكدت المنظمة الدولية للهجرة نزوح 160 أسرة حتى 21 نوفمبر 2026.',
  ],
  [
    'مأرب، 18 نوفمبر 2026 (سبأ) - أعلن الدفاع المدني إنقاذ 63 شخصاً في 17 نوفمبر 2026.',
    'أعلن الدفاع المدني إنقاذ 63 شخصاً في 17 نوفمبر 2026.',
  ],
  [
    'وقال العقيد صالح المرادي في 18 نوفمبر 2026 إن البحث مستمر عن عشرة صيادين.',
    'قال العقيد صالح المرادي في 18 نوفمبر 2026 إن البحث مستمر عن عشرة صيادين.',
  ],
  ['وقال إن البحث مستمر عن عشرة صيادين منذ 18 نوفمبر 2026.', null],
])('in Arabic: %s', (text, said) => {
  const source = { ...sourceCalled('سيول'), published: '2026-11-22' };
  const alone = standsAlone({ text, source, language: 'ar' }, { start: 0, end: text.length });
  expect(alone && text.slice(alone.start, alone.end)).toBe(said);
});
