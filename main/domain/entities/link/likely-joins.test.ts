import { describe, expect, test } from 'vitest';
import type { EntityType } from '../types.ts';
import { likelyJoins } from './likely-joins.ts';

type Given = readonly [type: EntityType, name: string, mentions?: number];
const joins = (given: readonly Given[]): string[] =>
  likelyJoins(given.map(([type, name, mentions = 1]) => ({ type, name, mentions }))).map(
    ({ one, other, kind }) => `${one.name} ${kind} ${other.name}`,
  );

describe('likely joins', () => {
  test.each<[string, readonly Given[], readonly string[]]>([
    [
      'a surname of two people, with each',
      [
        ['person', 'Ann Lee'],
        ['person', 'Bob Lee'],
        ['person', 'Lee'],
      ],
      ['Ann Lee may be short for Lee', 'Bob Lee may be short for Lee'],
    ],
    [
      'an Arabic name with each of two that sound alike',
      [
        ['place', 'Sirba'],
        ['place', 'Soruba'],
        ['place', 'سربا'],
      ],
      ['Sirba sounds alike سربا', 'Soruba sounds alike سربا'],
    ],
    [
      'a slip of the pen',
      [
        ['person', 'Mohamed Hamdan Dagalo', 9],
        ['person', 'Mohamed Hamdan Dagolam'],
        ['organization', 'Norwegian Refugee Council'],
        ['organization', 'Norwegan Refugee Council', 4],
      ],
      ['Norwegan Refugee Council sounds alike Norwegian Refugee Council'],
    ],
    [
      'a body with one word more',
      [
        ['organization', 'Sudanese Ministry of Health'],
        ['organization', 'Ministry of Health'],
      ],
      ['Sudanese Ministry of Health has all its words Ministry of Health'],
    ],
    [
      'an acronym of two bodies',
      [
        ['organization', 'Central Bank'],
        ['organization', 'Cooperative Bank'],
        ['organization', 'CB'],
      ],
      ['Central Bank may be the acronym of CB', 'Cooperative Bank may be the acronym of CB'],
    ],
    [
      'numbers that differ, types that differ, and dates',
      [
        ['organization', 'Brigade 101 North'],
        ['organization', 'Brigade 102 North'],
        ['place', 'Meridian'],
        ['organization', 'Meridian'],
        ['date', 'Thursday'],
        ['date', 'Thursdays'],
      ],
      [],
    ],
  ])('%s', (_, given, expected) => {
    expect(joins(given)).toEqual(expected);
  });

  test('a name that many share pairs nobody', () => {
    const many = Array.from({ length: 40 }, (_, at): Given => {
      return ['person', `${String.fromCharCode(97 + (at % 26))}${at > 25 ? 'x' : 'y'}ri Khan`];
    });
    expect(joins([...many, ['person', 'Khan']]).filter((join) => join.endsWith(' Khan'))).toEqual(
      joins(many),
    );
  });
});
