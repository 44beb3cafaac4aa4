import { at, figure as f, type LabelledSentence, labelled } from './types.ts';

/** What a wire writes and reports do not: bodies and faiths beside places, two verbs of one speaker, numbers in words. */
export const NEWSWIRE: readonly LabelledSentence[] = [
  labelled(
    'Norway keeps 240 engineers in the EU-led training mission in Chad.',
    f('240', 240, 'engineers', at('Chad')),
  ),
  labelled(
    'Gunmen shot 9 worshippers outside a Shi’ite mosque in Quetta.',
    f('9', 9, 'worshippers', at('Quetta')),
  ),
  labelled(
    'A fire in Peru’s northern port city of Paita destroyed 33 boats.',
    f('33', 33, 'boats', at('Paita')),
  ),
  labelled(
    'Some 1,400 delegates met in Ghana’s capital, Accra, on Monday.',
    f('1,400', 1400, 'delegates', at('Accra', { qualifier: 'about', asOf: 'on Monday' })),
  ),
  labelled(
    'Prosecutors at a court in The Hague called 61 witnesses.',
    f('61', 61, 'witnesses', at('The Hague')),
  ),
  labelled(
    'A ferry sank off St. Lucia with 44 passengers.',
    f('44', 44, 'passengers', at('St. Lucia')),
  ),
  labelled(
    'The fund received $3 million from Laura Whitfield, a retired banker.',
    f('$3 million', 3e6, null, { unit: 'USD' }),
  ),
  labelled(
    'Insurers expect 8,000 claims from Cyclone Idai.',
    f('8,000', 8000, 'claims', { attribution: 'Insurers' }),
  ),
  labelled(
    'Soldiers killed 5 smugglers near the Karni cargo crossing.',
    f('5', 5, 'smugglers', at('Karni')),
  ),
  labelled(
    'The centre in Alexandria, Virginia says 2,050 children are still missing.',
    f(
      '2,050',
      2050,
      'children',
      at('Alexandria', { attribution: 'The centre in Alexandria, Virginia' }),
    ),
  ),
  labelled(
    'Officials in Zinder say they fear 400 families have lost their grain.',
    f('400', 400, 'families', at('Zinder', { attribution: 'Officials in Zinder' })),
  ),
  labelled(
    'The relief group published the list on Tuesday and added that 70 villages had no water.',
    f('70', 70, 'villages', { attribution: 'The relief group', asOf: 'on Tuesday' }),
  ),
  labelled(
    'Thursday’s bulletin says 19 wells in Kajiado are dry.',
    f('19', 19, 'wells', at('Kajiado', { attribution: 'bulletin' })),
  ),
  labelled(
    'The budget includes aid of $40 million to six neighbouring states from the coast.',
    f('$40 million', 40e6, 'aid', { unit: 'USD' }),
    f('six', 6, 'neighbouring states'),
  ),
  labelled(
    'Voters in Malta waited two-and-a-half hours on Saturday.',
    f('two-and-a-half hours', 2.5, null, at('Malta', { unit: 'h', asOf: 'on Saturday' })),
  ),
  labelled(
    'Three-and-a-half million people in Yemen need food.',
    f('Three-and-a-half million', 3.5e6, 'people', at('Yemen')),
  ),
  labelled(
    'Prices in Lusaka rose four point seven percent in May.',
    f(
      'four point seven percent',
      4.7,
      'Prices',
      at('Lusaka', { unit: 'percent', asOf: 'in May', change: 'increase' }),
    ),
  ),
  labelled('He was 70.'),
  labelled('The Group of 20 met in Seoul; the abbey was founded in 1291.'),
];
