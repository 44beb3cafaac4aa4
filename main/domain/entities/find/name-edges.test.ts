import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../engine.ts';
import { markedNames } from '../testing/marked-names.ts';
import { mendEdges } from './name-edges.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets/entities');
const engine = createEngine({ gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')) });

function mended(marked: string): string[] {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  return mendEdges(scene, engine.gazetteer, findings).map(
    (one) => `${one.type === 'place' ? 'l' : one.type.charAt(0)} ${nameOf(one)}`,
  );
}

test.each<[string, readonly string[]]>([
  ['[p Robert) Parata] left.', ['p Robert']],
  ['The [o Bank (Sudan)] lent.', ['o Bank (Sudan)']],
  ['[l Why Tunisia] matters.', ['l Tunisia']],
  ['[l The Hague] sleeps.', ['l The Hague']],
  ['[o Colombia’s National Liberation Army] left.', ['l Colombia', 'o National Liberation Army']],
  ['[o Women’s League] met.', ['o Women’s League']],
  ['[o Yahoo’s] board. Shares of [o Yahoo].', ['o Yahoo', 'o Yahoo']],
  ['At [o Macy’s] they paid.', ['o Macy’s']],
  ['The [o Verizon subsidiary] fell.', ['o Verizon']],
  ['The [o Islamist Muslim Brotherhood] won.', ['o Muslim Brotherhood']],
  ['The [o Islamic Jihad] won.', ['o Islamic Jihad']],
  ['[p Ursula] von der Leyen, [p Omar] and [p Ali]', ['p Ursula von der Leyen', 'p Omar', 'p Ali']],
  ['[p Ali] la la.', ['p Ali']],
  ['The [o Catholic Diocese] of [l Makurdi].', ['o Catholic Diocese of Makurdi']],
  ['[o European Union and Turkey] met.', ['o European Union', 'l Turkey']],
  [
    'The [o Bread Board] and the [o Water Authority] of the [l Philippines].',
    ['o Bread Board', 'o Water Authority of the Philippines'],
  ],
  ['Men of [o al-Qaeda] in the [o Islamic Maghreb].', ['o al-Qaeda in the Islamic Maghreb']],
  ['[o White Nile State] and [o Islamic State].', ['l White Nile State', 'o Islamic State']],
  ['Mayor de [p Blasio] left Peter de [p Blasio].', ['p de Blasio', 'p Blasio']],
  [
    '[o Business Insider Inc Nintendo] and [o Oyu Tolgoi LLC].',
    ['o Business Insider Inc', 'o Oyu Tolgoi LLC'],
  ],
  [
    'The [o Election Commission] of [l Pakistan] and [l Iran].',
    ['o Election Commission of Pakistan', 'l Iran'],
  ],
  ['The [o Commission] of Inquiry.', ['o Commission']],
  ['[p Ruth Luque of Cambio Real] spoke.', ['p Ruth Luque']],
  ['[o Mario Ancic of Croatia] won.', ['p Mario Ancic', 'l Croatia']],
  [
    'The [o Bank of Japan] and [o David Institute of Peru].',
    ['o Bank of Japan', 'o David Institute of Peru'],
  ],
  ['[o Al-Zarqawi - Iraq] fell.', ['o Al-Zarqawi']],
  ['In the [l province of Narino] it rained.', ['l Narino']],
  ['The [o U.S.-led] and the [o Saudi-led] forces met.', ['l U.S.']],
  [
    'Ali, [l Commissioner of Renk County], and [p Ben], [o Head of Communications].',
    ['l Renk County', 'p Ben'],
  ],
  ['The [o Deputy Director of Oxfam] and the [o Secretary of State].', ['o Oxfam']],
  [
    'The [o Bank of Japan] and the [o Court of Auditors].',
    ['o Bank of Japan', 'o Court of Auditors'],
  ],
  ['[o Rival SK Hynix] grew.', ['o SK Hynix']],
  ['[l Greenpeace Africa] spoke.', ['o Greenpeace Africa']],
  ['[o Amnesty International] Kenya spoke.', ['o Amnesty International Kenya']],
  [
    'The [o National Inspectorate] of Customs, the [o Ministry of Health] of [l Kenya].',
    ['o National Inspectorate of Customs', 'o Ministry of Health of Kenya'],
  ],
  ['The [o Times] of [l Malta] wrote.', ['o Times of Malta']],
  ['The [o Ministry of Health] of Kindness.', ['o Ministry of Health']],
  ['[l Nestlé Ghana] and [l New Ghana] met.', ['o Nestlé Ghana', 'l New Ghana']],
  ['[p Ruth Luque of Peru] spoke.', ['p Ruth Luque', 'l Peru']],
  [
    '[p Joan of Arc] and [p Vratislaus II of Bohemia].',
    ['p Joan of Arc', 'p Vratislaus II of Bohemia'],
  ],
])('%s', (marked, names) => {
  expect(mended(marked)).toEqual(names);
});
