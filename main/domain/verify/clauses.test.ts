import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';
import { paragraph, rulesOf } from './testing.ts';
import type { Word } from './words.ts';

const written = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
/** Each clause as "who > verb > what | small word: …". */
const read = (text: string): string[] =>
  clausesOf(text).map(({ doer, verb, thing, phrases }) =>
    [
      `${written(doer)} > ${verb.lower} > ${written(thing)}`,
      ...phrases.map(({ small, words }) => `${small}: ${written(words)}`),
    ].join(' | '),
  );

describe('the clauses of a sentence', () => {
  test('say who does what to whom and where', () => {
    expect(read('Witnesses heard gunfire near the Foreign Ministry.')).toEqual([
      'Witnesses > heard > gunfire | near: Foreign Ministry',
    ]);
  });
  test('know who does it in the passive', () => {
    expect(read('The ambulance was stolen on 5 June by armed men.')).toEqual([
      'armed men > stolen > ambulance | on: 5 June',
    ]);
  });
  test('go on with the same one behind "and", and over what is put in between', () => {
    expect(read('The team could not reach Pesh and saw only smoke from the ridge.')).toEqual([
      'team > reach > Pesh',
      'team > saw > smoke | from: ridge',
    ]);
    expect(read('The company Aurex, which holds the concession, had warned the diggers.')).toEqual([
      'company Aurex > holds > concession',
      'company Aurex > warned > diggers',
    ]);
  });
  test('leave open whom a pronoun means', () => {
    expect(read('They agreed to exchange 140 prisoners.')).toEqual([
      ' > agreed > ',
      ' > exchange > 140 prisoners',
    ]);
  });
});

describe('what fills another part of a clause of the source', () => {
  const kept = (source: string, draft: string) => rulesOf(paragraph(source), draft);
  const FOUND = ['name-not-in-source'];

  test('is found: who does it, to whom, where, and by whom', () => {
    const mine =
      'The company Aurex had warned the diggers to leave, its director said. The diggers’ cooperative denies having received a warning. District officials blamed heavy rain.';
    expect(kept(mine, 'The diggers’ cooperative had warned Aurex to leave.')).toEqual(FOUND);
    expect(kept(mine, 'District officials blamed Aurex.')).toEqual(FOUND);
    const boxes =
      'The World Health Organization sent 40 cold boxes to Orrin; the doses are kept in the town of Lusk.';
    expect(kept(boxes, 'The World Health Organization sent 40 cold boxes to Lusk.')).toEqual(FOUND);
    const post =
      'Residents of Pesh told a visiting team that a health post had been burned by the Valley Guard.';
    expect(kept(post, 'The health post was burned by residents of Pesh.')).toEqual(FOUND);
  });
  test('is borne where the source says it in another order, shortened or of the same one by another word', () => {
    const post =
      'A health post in Pesh was burned by the Valley Guard. The Guard, a militia, has 400 men.';
    expect(kept(post, 'The Valley Guard burned a health post.')).toEqual([]);
    expect(kept(post, 'The militia burned a health post.')).toEqual([]);
    const quake = 'A strong aftershock hit the town on Saturday, killing four rescuers.';
    expect(kept(quake, 'Four rescuers were killed by an aftershock.')).toEqual([]);
    expect(kept(quake, 'Four rescuers died on Saturday.')).toEqual([]);
  });
});
