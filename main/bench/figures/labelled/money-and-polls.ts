import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** Appeals, pledges, damage, wages, votes and surveys. */
export const MONEY_AND_POLLS: readonly LabelledSentence[] = [
  labelled(
    'The UN is appealing for $4.4 billion to help 24 million Afghans.',
    f('$4.4 billion', 4.4e9, null, { unit: 'USD' }),
    f('24 million', 24000000, 'Afghans'),
  ),
  labelled(
    'The European Commission announced €120 million in humanitarian aid for Myanmar.',
    f('€120 million', 120e6, 'humanitarian aid', {
      unit: 'EUR',
      place: 'Myanmar',
      attribution: 'The European Commission',
    }),
  ),
  labelled(
    'As of 1 October, the response plan had received US$ 212.5 million, or 38 per cent of its requirements.',
    f('US$ 212.5 million', 212.5e6, 'response plan', { unit: 'USD', asOf: 'As of 1 October' }),
    f('38 per cent', 38, 'requirements', { unit: 'percent', asOf: 'As of 1 October' }),
  ),
  labelled(
    'Damage is put at 6 to 8 billion dollars.',
    f('6 to 8 billion dollars', [6e9, 8e9], 'Damage', { unit: 'USD' }),
  ),
  labelled('The plan is 23% funded.', f('23%', 23, 'plan', { unit: 'percent' })),
  labelled(
    'Britain will give £15m and Norway 200 million kroner.',
    f('£15m', 15e6, null, { unit: 'GBP' }),
    f('200 million kroner', 200e6, null, { unit: 'NOK' }),
  ),
  labelled(
    'A teacher earns about 90,000 Syrian pounds a month.',
    f('90,000 Syrian pounds', 90000, null, { unit: 'SYP', qualifier: 'about' }),
  ),
  labelled(
    'Donors pledged USD 1.8bn at a conference in Brussels on 14 June.',
    f('USD 1.8bn', 1.8e9, null, { unit: 'USD', place: 'Brussels', asOf: 'on 14 June' }),
  ),
  labelled(
    'The appeal for Lebanon faces a funding gap of more than $600 million.',
    f('$600 million', 600e6, 'funding gap', {
      unit: 'USD',
      qualifier: 'more than',
      place: 'Lebanon',
    }),
  ),
  labelled(
    'The fund released a $30-million grant.',
    f('$30-million', 30e6, 'grant', { unit: 'USD' }),
  ),
  labelled(
    'People living on less than $2.15 a day are counted as extremely poor.',
    f('$2.15', 2.15, null, { unit: 'USD', qualifier: 'less than' }),
  ),
  labelled(
    'Smugglers charge between 800 and 1,200 euros per person.',
    f('800 and 1,200 euros', [800, 1200], null, { unit: 'EUR' }),
  ),
  labelled(
    'The World Bank put the cost of reconstruction at $411 billion in March 2023.',
    f('$411 billion', 411e9, 'cost', {
      unit: 'USD',
      asOf: 'in March 2023',
      attribution: 'The World Bank',
    }),
  ),
  labelled(
    'The resolution was adopted with 14 votes in favour and one abstention.',
    f('14', 14, 'votes'),
    f('one', 1, 'abstention'),
  ),
  labelled(
    'In a poll of 1,004 voters, 47 per cent backed the ceasefire and 39 per cent opposed it.',
    f('1,004', 1004, 'voters'),
    f('47 per cent', 47, 'voters', { unit: 'percent', attribution: null }),
    f('39 per cent', 39, 'voters', { unit: 'percent', attribution: null }),
  ),
  labelled(
    'Support for the president fell to 31 percent in May, a Levada survey showed.',
    f('31 percent', 31, 'Support', {
      unit: 'percent',
      asOf: 'in May',
      attribution: 'a Levada survey',
    }),
  ),
  labelled(
    'With 92 per cent of ballots counted, the party leads with 36.7 per cent of the vote.',
    f('92 per cent', 92, 'ballots counted', { unit: 'percent' }),
    f('36.7 per cent', 36.7, 'vote', { unit: 'percent' }),
  ),
  labelled('The opposition won 61 of 120 seats.', f('61', 61, 'seats', { of: 120 })),
  labelled(
    'Exports were worth 2.3 billion dirhams last year.',
    f('2.3 billion dirhams', 2.3e9, 'Exports', { unit: 'XXX', asOf: 'last year' }),
  ),
  labelled(
    'Some 300 monitors were deployed at 1,900 polling stations in Tripoli.',
    f('300', 300, 'monitors', { qualifier: 'about', place: 'Tripoli' }),
    f('1,900', 1900, 'polling stations', { place: 'Tripoli' }),
  ),
  labelled(
    'A bag of flour sells for 25,000 Sudanese pounds in El Fasher, up from 9,000 in April.',
    f('25,000 Sudanese pounds', 25000, 'flour', { unit: 'SDG', place: 'El Fasher' }),
    f('9,000', 9000, 'flour', { unit: 'SDG', place: 'El Fasher', asOf: 'in April' }),
  ),
  labelled(
    'GDP contracted by 6.2% in 2023, the finance minister told parliament.',
    f('6.2%', 6.2, 'GDP', {
      unit: 'percent',
      asOf: 'in 2023',
      attribution: 'the finance minister',
      change: 'decrease',
    }),
  ),
  labelled(
    'Norway contributed a total of 45 million Norwegian kroner.',
    f('45 million Norwegian kroner', 45e6, null, { unit: 'NOK' }),
  ),
  labelled(
    'More than 2 in 5 respondents said they trusted neither side.',
    f('2 in 5', 0.4, 'respondents', { unit: 'fraction', qualifier: 'more than' }),
  ),
  labelled(
    'The ministry said revenue had dropped by as much as 40%.',
    f('40%', 40, 'revenue', {
      unit: 'percent',
      qualifier: 'at most',
      attribution: 'The ministry',
      change: 'decrease',
    }),
  ),
];
