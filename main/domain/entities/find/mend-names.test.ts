import { expect, test } from 'vitest';
import { createEngine } from '../engine.ts';
import { markedNames } from '../testing/marked-names.ts';
import type { EntityType } from '../types.ts';
import { mendNames } from './mend-names.ts';

const engine = createEngine({});

/** What `say` says of the marked names as they are mended. */
function mended(marked: string, say = (name: string, _: EntityType): string => name): string[] {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  return mendNames(scene, findings).map((one) => say(nameOf(one), one.type));
}

test.each<[string, readonly string[]]>([
  ['[p Storm Daniel] hit [l Libya].', ['Libya']],
  ['In 2005 Hurricane [p Katrina] came; [p Katrina Lee] fled.', ['Katrina Lee']],
  ['The storm [p Daniel] spoke of.', ['Daniel']],
  ['Sheikh [p Hasina] left. Sheikh [p Omar] stayed.', ['Sheikh Hasina', 'Omar']],
  [
    'The [o Ministry of Health] and Social Welfare spoke.',
    ['Ministry of Health and Social Welfare'],
  ],
  [
    'The [o Ministry of Education], Science and [o Technology], and [o UNICEF] met.',
    ['Ministry of Education, Science and Technology', 'UNICEF'],
  ],
  [
    'The [o Ministry of Health] and Child Care met the [o Chamber of Commerce] and Industry.',
    ['Ministry of Health and Child Care', 'Chamber of Commerce and Industry'],
  ],
  [
    'The [l Pakistan]-[o Afghanistan Chamber of Commerce] and Industry, the [l Kenya]-[o Uganda Joint Commission].',
    ['Pakistan-Afghanistan Chamber of Commerce and Industry', 'Kenya-Uganda Joint Commission'],
  ],
  [
    'The [l Iran]-[o Hezbollah] tie, the [l Sudan]-[o Wagner Group] deal.',
    ['Iran', 'Hezbollah', 'Sudan', 'Wagner Group'],
  ],
  ['The [o Ministry of Health] and Bank of Sudan.', ['Ministry of Health']],
  ['The [o Ministry of Health]. Education suffers.', ['Ministry of Health']],
  ['[o Oxfam] and Education International.', ['Oxfam']],
  ['[o IDPs] came; [o CFR] 3%, 4 x [o KIA], said [o WHO].', ['WHO']],
  ['The [o CFR] and the [o KIA] said so.', ['CFR', 'KIA']],
  ['Ali Kia and [p Idp] left.', ['Idp']],
  ['The [o Rome Statute] binds [l Kenya].', ['Kenya']],
  ['A report of the [o UN Group] of Experts.', ['UN Group of Experts']],
  ['A [o Group] of Murle.', ['Group']],
  ['The [l Kivu] Security Tracker counted.', ['Kivu Security Tracker']],
  ['The [l Cameroon] Employers’ Union met.', ['Cameroon Employers’ Union']],
  ['In [l Kivu] Security is poor.', ['Kivu']],
  ['[p Defender Musa] and Defender [p Ali].', ['Defender Musa', 'Ali']],
  [
    '[p Striker Sadio Okello] scored. Then [p Striker Sadio Okello] left.',
    ['Sadio Okello', 'Striker Sadio Okello'],
  ],
  ['He blamed “fools”. [p Striker Sadio Okello] scored.', ['Sadio Okello']],
  ['[p Home Secretary Charles Clarke] met the [p Iraqi Foreign Minister].', ['Charles Clarke']],
  ['He urged the [p Minister-designate, Ali Musa].', ['Minister-designate, Ali Musa']],
  ['Hurricane Ophelia came. [p Ophelia] grew; [p Ophelia Lee] fled.', ['Ophelia Lee']],
  [
    '[o Army Private Lena England] wept. [o Midfielder Tamar Kipi] left.',
    ['Lena England', 'Tamar Kipi'],
  ],
  ['[p M] and [l Chad] met over [o SARS].', ['Chad']],
  [
    'The [l Vanuatu] Meteorology and Geohazards Department, the [l Dhaka] Stock Exchange.',
    ['Vanuatu Meteorology and Geohazards Department', 'Dhaka Stock Exchange'],
  ],
  ['The [l Segovia] Front left the [l Western Front].', ['Segovia Front', 'Western Front']],
  ['[p Major Garrett Lee] and [p Musa]', ['Major Garrett Lee', 'Musa']],
  [
    'Around [l Kahuzi]-[l Biega National Park] and the [l Juba]-[l Nimule] road.',
    ['Kahuzi-Biega National Park', 'Juba', 'Nimule'],
  ],
])('%s', (marked, names) => {
  expect(mended(marked)).toEqual(names);
});

test.each<[string, EntityType]>([
  ['[l Vestergaard Mining] fell.', 'organization'],
  ['[p Eberhard Faber GmbH] grew.', 'organization'],
  ['[l Mining] lies by the sea.', 'place'],
  ['They walked down [p Kenyatta Avenue].', 'place'],
  ['[o Odessa Oblast] is vast.', 'place'],
  ['[p Bridge] spoke.', 'person'],
])('%s is of type %s', (marked, type) => {
  expect(mended(marked, (_, found) => found)).toEqual([type]);
});
