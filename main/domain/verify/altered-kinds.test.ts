import { describe, expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { paragraph, rulesOf } from './testing.ts';

const inEnglish = (source: string, draft: string) => rulesOf(paragraph(source), draft, 'en');

const LINA =
  'The army accused the Lina Front of the raid on Odrin; the Front said soldiers had fired first.';
const MINES =
  'The council demanded an independent survey. Its head, Ravi Moll, offered to pay 40 men.';
const DOSES = 'The clinic requested 9,000 doses; 4,000 have arrived. Occupancy was 91 per cent.';
const SHIPS = 'Two of the nine ferries burned. Of the 60 houses in Pell, 20 stand empty.';
const CAUSE = 'Mayor Ana Holt said the cause of the explosion was unknown. Three sheds collapsed.';
const NURSE =
  'A guard said colleagues had told him that a lorry drove off. He had not seen it himself.';
const HALLS =
  'The prison holds 700 men, above its capacity of 400. The judge, Ole Rand, met envoy Mia Sund the day before.';
const MOVED =
  'The agency will move 300 people to Carsk. Prime minister Dov Lenk thanked Belmar for its help.';
const VOTES =
  'Sirin took 48 per cent, ahead of the incumbent, Bodo Falk. Nine sailors and the captain drowned.';
const TRIAL =
  'A court in Emsk sentenced former colonel Ivo Brandt to 12 years in prison. His driver, Tom Ekel, was acquitted.';
const PEOPLE =
  'About 5,000 people in the delta can be reached only by boat. Coverage fell from 60 to 45 per cent.';

const OWNER =
  'The owner, Tidal Lines, said the vessel had been in international waters. Foreign minister Greta Lund rejected that and left for Oslo.';
const CREW =
  'Commandos boarded the tanker and detained its 22 crew, nine of them Finns, the coast guard said.';
const TAKEN =
  'The trial of former ministers Edda Solm and Rurik Hane opened in Castel. Solm is charged with taking bribes of 1.2 million euros, Hane with destroying files. Both deny the charges.';
const HELD = 'The militia said it was not holding her.';

describe('altered', () => {
  test.each([
    ['a charge made a fact', LINA, 'The Lina Front carried out the raid on Odrin.'],
    ['a wish made a deed', MINES, 'The council opened an independent survey.'],
    ['an offer made a deed', MINES, 'Ravi Moll paid 40 men.'],
    ['the number of another clause', DOSES, 'The clinic requested 4,000 doses.'],
    ['a part made the whole', SHIPS, 'All nine ferries burned.'],
    ['a part made the whole, which stands first', SHIPS, 'All 60 houses in Pell stand empty.'],
    ['a cause that nobody knows', CAUSE, 'Holt said a gas leak had caused the explosion.'],
    ['a cause that nobody gives', CAUSE, 'Three sheds collapsed because of heavy snow.'],
    ['hearsay made seen', NURSE, 'A guard saw a lorry drive off.'],
    ['the other side of a limit', HALLS, 'The prison is below its capacity of 400.'],
    ['the day after of the day before', HALLS, 'Rand met envoy Mia Sund the day after.'],
    ['from of to', MOVED, 'The agency will move 300 people from Carsk.'],
    ['who thanks whom', MOVED, 'Belmar thanked prime minister Dov Lenk for his help.'],
    ['who is ahead of whom', VOTES, 'Incumbent Bodo Falk came first, ahead of Sirin.'],
    ['another speaker', OWNER, 'Lund said the vessel had been in international waters.'],
    ['a part of them made all', CREW, 'All 22 members of the crew are Finns.'],
    ['a charge in court made a fact', TAKEN, 'Solm took bribes of 1.2 million euros.'],
    ['the fate of another', TRIAL, 'A court sentenced Tom Ekel to 12 years in prison.'],
    [
      'households of people',
      PEOPLE,
      'About 5,000 households in the delta can be reached only by boat.',
    ],
  ])('%s', (_, source, draft) => {
    expect(inEnglish(source, draft)).not.toEqual([]);
  });
});

describe('honest', () => {
  test.each([
    ['each other', LINA, 'The army and the Lina Front accuse each other.'],
    ['points', PEOPLE, 'Coverage fell by 15 points.'],
    ['one more', VOTES, 'Ten men drowned.'],
    ['a difference over a limit', HALLS, 'The prison holds 300 men over its capacity.'],
    ['passive', MOVED, 'Belmar was thanked by Dov Lenk.'],
    ['the speaker', OWNER, 'The vessel had been in international waters, Tidal Lines says.'],
    ['a denial of doing', HELD, 'The militia denies holding her.'],
    ['a charge in court', TAKEN, 'Solm is on trial over bribes of 1.2 million euros.'],
    ['a wish', MINES, 'The council wants an independent survey.'],
    ['the rest of a whole', SHIPS, 'Forty of the houses in Pell are lived in.'],
    ['a UN agency', 'WFP has 30 trucks in Odrin.', 'The UN food agency has 30 trucks in Odrin.'],
  ])('%s', (_, source, draft) => {
    expect(inEnglish(source, draft)).toEqual([]);
  });
});

const TABLE: readonly Block[] = [
  ['District\tSuspected cases\tDeaths', true] as const,
  ['Marl\t512\t20', false] as const,
  ['Ostry\t340\t11', false] as const,
].map(([text, header]) => ({ kind: 'table-row', text, marks: [], header }));

describe('a table', () => {
  test('a number of another row is found, and the right one is not', () => {
    expect(rulesOf(TABLE, 'Ostry has 20 deaths.', 'en')).toEqual(['number-of-something-else']);
    expect(rulesOf(TABLE, 'Ostry has 11 deaths.', 'en')).toEqual([]);
  });

  test('a number under another head is found', () => {
    expect(rulesOf(TABLE, 'Marl has 20 suspected cases.', 'en')).toEqual([
      'number-of-something-else',
    ]);
  });
});

const SOUQ =
  'قالت وزارة الصحة إن 17 شخصا قتلوا وأصيب 42 آخرون يوم الثلاثاء. ونفى المتحدث باسم الجيش قصف السوق.';
const CRUE =
  'La crue a fait 12 morts et 30 blessés mercredi, selon le gouverneur. Le pont n’a pas été détruit. Le maire prévoit de fermer 3 écoles.';

describe('other languages', () => {
  test.each([
    [
      'fates exchanged',
      SOUQ,
      'ar',
      'The health ministry says that 42 people were killed and 17 wounded.',
    ],
    ['a denial confirmed', SOUQ, 'ar', 'The army spokesman confirmed the bombing of the market.'],
    ['a weekday', SOUQ, 'ar', 'They were killed on Thursday.'],
    ['fates exchanged in French', CRUE, 'fr', 'La crue a fait 30 morts et 12 blessés.'],
    ['a denial lost in French', CRUE, 'fr', 'Le pont a été détruit.'],
    ['a plan made a deed in French', CRUE, 'fr', 'Le maire a fermé 3 écoles.'],
    ['another speaker in French', CRUE, 'fr', 'La crue a fait 12 morts, selon l’armée.'],
  ])('%s is found', (_, source, language, draft) => {
    expect(rulesOf(paragraph(source), draft, language)).not.toEqual([]);
  });

  test.each([
    [
      'in English',
      SOUQ,
      'ar',
      'The health ministry says that 17 people were killed and 42 wounded.',
    ],
    ['rounded in French', CRUE, 'fr', 'Près de 30 personnes ont été blessées.'],
    ['a speaker in French', CRUE, 'fr', 'Selon le gouverneur, la crue a fait 12 morts.'],
    ['a weekday of a French source', CRUE, 'fr', 'Twelve people were killed on Wednesday.'],
    ['of a French source', CRUE, 'fr', 'Twelve people were killed and 30 wounded.'],
  ])('%s is not accused', (_, source, language, draft) => {
    expect(rulesOf(paragraph(source), draft, language)).toEqual([]);
  });
});
