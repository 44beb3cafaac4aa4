import { describe, expect, test } from 'vitest';
import { paragraph, rulesOf } from './testing.ts';

const rulesIn = (source: string, draft: string): string[] => rulesOf(paragraph(source), draft);

const PRISON = 'Seventeen inmates and two guards were killed at the prison, the ministry said.';
const GRANTS = 'Japan gave 2.2 million euros, Ireland 900,000 and private donors 640,000.';
const BELMARE = 'About 9,000 people are trapped in Belmare, a third of them older than sixty.';
const CLEARED =
  'In 2025 we cleared 3.7 square kilometres. In 2024 we cleared 2.9 square kilometres.';
const HOUSES = 'Some 9,200 houses have been destroyed and a further 15,700 damaged.';
const PAID = 'Donors have pledged 2.1 million dollars and paid 1.3 million dollars.';
const PLAIN =
  'Our teams worked in Stagno and Pell. We had to leave Pell in August, when shells fell.';
const CASES = '412 new cases were reported, against 530 in the week before (−22 %).';
const SPREAD = 'Transmission is declining in Mweya but rising in Harre.';
const VOTE = 'The ruling Civic Union voted against the commission of inquiry.';
const SILENCE = 'Prime Minister Edvin Marr did not comment on the truce.';

describe('honest', () => {
  test.each([
    ['a sum of two', PRISON, 'Nineteen people were killed at the prison.'],
    [
      'a currency whose country the draft leaves out',
      'A sack of rice costs 1,450 pounds in Egypt.',
      'A sack of rice costs 1,450 pounds.',
    ],
    ['its parts beside it', PRISON, 'Nineteen people were killed: 17 inmates and two guards.'],
    ['a sum of a list', GRANTS, 'Donors gave 3.74 million euros.'],
    ['a part of a number', BELMARE, 'About three thousand of the trapped are over sixty.'],
    [
      'times as many',
      'The prison was built for 640 men and held 1,915.',
      'It held three times as many men as it was built for.',
    ],
    ['a change as a part', CLEARED, 'We cleared more than a quarter more in 2025 than in 2024.'],
    [
      'a percentage as so many in ten',
      '71 % of the cases are children.',
      'Seven in ten cases are children.',
    ],
    ['what is left', PAID, 'Of the pledged money 800,000 dollars have not been paid.'],
    [
      'months between two days',
      'She had warned on 2 February that the prison would burn.',
      'She had warned of it four months earlier.',
    ],
    [
      'the end of a length',
      'The emergency is declared today for 90 days.',
      'The emergency is declared until the end of August.',
    ],
    [
      'a year ago',
      'In June 2025 half as many people were short of food.',
      'A year ago half as many people were short of food.',
    ],
    [
      'a call rejected',
      'The minister rejected calls to resign.',
      'The minister refuses to resign.',
    ],
    [
      'a promise not kept',
      'The government promised in 2023 to build a prison; the site is a field.',
      'The prison has not been built.',
    ],
    [
      'who is held up is there',
      'Armed men stopped a vaccination team and burned its vehicle.',
      'A vaccination team lost its vehicle to armed men.',
    ],
    ['a permission', 'The emergency lets governors set prices.', 'Governors may set prices.'],
    [
      'a plan that is a thing',
      'The response plan needs 4.8 million dollars.',
      'The 4.8 million dollars that are needed have a plan.',
    ],
    [
      'a name of its own in English',
      'Médecins Sans Frontières runs a unit of 60 beds.',
      'Doctors Without Borders runs a unit of 60 beds.',
    ],
    [
      'what stopped is there',
      'The failure stopped trains and lifts for nine hours.',
      'Trains and lifts stood still for nine hours.',
    ],
    [
      'so many out of so many',
      'Three out of four returnees come from Wadi Amal.',
      '75 per cent of the returnees come from Wadi Amal.',
    ],
    [
      'out of a place',
      'Berlin advised its citizens to leave the north.',
      'Berlin tells its citizens to get out of the north.',
    ],
    [
      'the rest of a hundred',
      'VasNet spent 58 per cent of the money.',
      '42 per cent of the money was not spent.',
    ],
    [
      'a bound of years',
      'It was the largest blackout since 1983.',
      'There had been no such blackout for over forty years.',
    ],
    [
      'so many times as much',
      'Rents have tripled since October.',
      'Rents are three times as much as in October.',
    ],
    [
      'twice its half',
      'They truck 310 cubic metres a day, half of what is needed.',
      'About 620 m³ a day are needed.',
    ],
    [
      'so many of the last one',
      'It is the seventh kidnapping of foreigners.',
      'Foreigners were kidnapped in seven kidnappings.',
    ],
    [
      'those that were counted before',
      'The four, two nationals, a German and a Canadian woman, were flown to Taraba.',
      'The four were flown to Taraba.',
    ],
    [
      'a name by its letters',
      'The Syrian Democratic Forces have begun the third phase to isolate Raqqa. Arabs join the SDF.',
      'The SDF’s operation to isolate Raqqa is in its third phase.',
    ],
    [
      'a title in full',
      'Capt. Christophe Cluzel, commander of Forbin, spoke to sailors.',
      'Captain Cluzel spoke to sailors.',
    ],
    [
      'just under for nearly',
      'The states will provide nearly $100 million in aid.',
      'The states will provide just under 100 million dollars in aid.',
    ],
    ['a sum of two fates', HOUSES, 'Almost 25,000 houses were destroyed or damaged.'],
    [
      'those who are left',
      'The river burst its banks in eight of the eleven districts.',
      'Three of the eleven districts have been spared.',
    ],
    [
      'the rest of a number',
      'Around 4,300 people lost their shelter: 2,750 are with relatives, 1,100 in a centre and the rest in mosques.',
      'Some 450 people are in mosques.',
    ],
    [
      'what a denial leaves open',
      'The ministry denied reports on social media that the wall had cracked.',
      'The ministry says the wall has not cracked.',
    ],
    [
      'what somebody calls for',
      'The envoy urged both sides to return to talks, which were suspended in May.',
      'The envoy called on both sides to resume talks.',
    ],
    [
      'a year in a number’s place',
      'A meeting in Geneva in 2029 failed.',
      'The Geneva meeting of 2029 failed.',
    ],
  ])('%s', (_, source, draft) => {
    expect(rulesIn(source, draft)).toEqual([]);
  });
});

describe('in words of its own', () => {
  test('what may be the contrary accuses nobody', () => {
    const source =
      'The spokesman said the trucks were carrying diesel for hospitals and bakeries in Adrin, not for military use.';
    expect(
      rulesIn(source, 'The trucks carried no fuel for the military, its spokesman said.'),
    ).toEqual(['in-other-words']);
    const copy = 'The spokesman said the trucks were carrying diesel for military use.';
    expect(rulesIn(source, copy)).toEqual(['polarity-reversed']);
  });
});

describe('altered', () => {
  test.each([
    [
      'fates exchanged',
      HOUSES,
      'Some 9,200 houses were damaged and 15,700 destroyed.',
      'number-of-something-else',
    ],
    [
      'a noun for another',
      'They took seven dead and 52 injured to two hospitals; among the dead were four civilians.',
      'Among the dead were seven civilians.',
      'number-of-something-else',
    ],
    [
      'a part for its rest',
      'Eleven people died, all but three of them children.',
      'Eleven people died, three of them children.',
      'number-of-something-else',
    ],
    [
      'an ordinal',
      'It is the third fire in the camp.',
      'It is the second fire in the camp.',
      'number-not-in-source',
    ],
    [
      'a letter',
      'A fire broke out in Block C.',
      'A fire broke out in Block B.',
      'name-not-in-source',
    ],
    [
      'the other bound of a number',
      'The governments admit to fewer than 12,000 dead.',
      'The governments admit to more than 12,000 dead.',
      'number-not-in-source',
    ],
    [
      'a range',
      'They received sentences of between three and seven years.',
      'They received sentences of between three and seventeen years.',
      'number-not-in-source',
    ],
    [
      'another currency of no named country',
      'The price of rice rose to 1,450 pounds.',
      'The price of rice rose to 1,450 crowns.',
      'number-not-in-source',
    ],
    [
      'another multiple',
      'The price rose from 900 to 1,450 pounds.',
      'The price doubled.',
      'number-not-in-source',
    ],
    [
      'whose quotation it is',
      'Minister Petra Havel called the deal "a small door in a thick wall". Tomas Riedl was more cautious.',
      'Minister Tomas Riedl called the deal "a small door in a thick wall".',
      'name-not-in-source',
    ],
    [
      'whose officials they are',
      'A strike killed 16 drivers, hospital officials said.',
      'A strike killed 16 drivers, police officials said.',
      'name-not-in-source',
    ],
    [
      'the verdict',
      'He was acquitted of money laundering.',
      'He was convicted of money laundering.',
      'polarity-reversed',
    ],
    ['no sum', PRISON, 'Eighteen people were killed at the prison.', 'number-not-in-source'],
    [
      'no sum of what is less',
      'We counted 212 open shops, nine fewer than before.',
      'We counted 221 open shops.',
      'number-not-in-source',
    ],
    ['a fall for a rise', CASES, 'New cases rose by 22 per cent to 412.', 'number-not-in-source'],
    [
      'less than what is more',
      'More than half of the volunteers are women.',
      'Fewer than half of the volunteers are women.',
      'number-not-in-source',
    ],
    [
      'a year for another',
      CLEARED,
      'In 2024 we cleared 3.7 square kilometres.',
      'number-of-something-else',
    ],
    [
      'a name in the place of another',
      PLAIN,
      'We had to leave Stagno in August.',
      'name-not-in-source',
    ],
    [
      'whose it is',
      "Ardeni's minister spoke of Koss.",
      "Koss's minister spoke.",
      'name-not-in-source',
    ],
    [
      'where it rises',
      SPREAD,
      'Transmission is rising in Mweya but declining in Harre.',
      'direction-reversed',
    ],
    [
      'how they voted',
      VOTE,
      'The ruling Civic Union voted in favour of the commission.',
      'polarity-reversed',
    ],
    [
      'who said nothing',
      SILENCE,
      'Prime Minister Edvin Marr welcomed the truce.',
      'polarity-reversed',
    ],
    [
      'which hand',
      'Hosn lost his left hand near Tarsk.',
      'Hosn lost his right hand near Tarsk.',
      'polarity-reversed',
    ],
    [
      'few for most',
      'Most of the victims were herders.',
      'Few of the victims were herders.',
      'polarity-reversed',
    ],
    [
      'the first for the last',
      'It was the last state in the region to ratify the treaty.',
      'It was the first state in the region to ratify the treaty.',
      'polarity-reversed',
    ],
    [
      'three times for twice',
      'Rents have tripled since October.',
      'Rents have doubled since October.',
      'polarity-reversed',
    ],
    [
      'a fall for three times',
      'Rents have tripled since October.',
      'Rents have fallen since October.',
      'direction-reversed',
    ],
    [
      'where how many',
      'They looted 26 shops in Odde and two in the harbour.',
      'They looted 26 shops in the harbour and two in Odde.',
      'number-of-something-else',
    ],
    [
      'a place of two words',
      'Most returnees come from the camps at Wadi Amal; the others crossed from Norra.',
      'Most returnees come from the camps at Norra.',
      'name-not-in-source',
    ],
    [
      'whose ship',
      'The French frigate Forbin joined the force.',
      'The British frigate Forbin joined the force.',
      'name-not-in-source',
    ],
    [
      'another of a kind',
      'Burns is embarked on the assault ship HMS Ocean. The ship HMS Daring is near.',
      'Burns is embarked on the assault ship HMS Daring.',
      'name-not-in-source',
    ],
  ])('%s', (_, source, draft, rule) => {
    expect(new Set(rulesIn(source, draft))).toEqual(new Set([rule]));
  });
});
