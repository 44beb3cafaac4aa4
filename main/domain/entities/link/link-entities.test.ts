import { describe, expect, it } from 'vitest';
import type { EntityType } from '../types.ts';
import { linkEntities } from './link-entities.ts';

type Given = readonly [
  _article: string,
  type: EntityType,
  name: string,
  aliases?: readonly string[],
];
const groups = (given: readonly Given[]): string[][] =>
  linkEntities(
    given.map(([_article, type, name, aliases = []]) => ({ type, name, aliases, articles: 1 })),
  ).map(({ members }) => members.map(({ name }) => name));

const cases: readonly (readonly [string, readonly Given[], readonly (readonly string[])[]])[] = [
  [
    'one name in two articles',
    [
      ['a', 'person', 'Mark Lowcock'],
      ['b', 'person', 'Mark Lowcock'],
    ],
    [['Mark Lowcock', 'Mark Lowcock']],
  ],
  [
    'a surname with its one bearer',
    [
      ['a', 'person', 'Mark Lowcock'],
      ['b', 'person', 'Lowcock'],
    ],
    [['Mark Lowcock', 'Lowcock']],
  ],
  [
    'two of one surname',
    [
      ['a', 'person', 'Ann Lee'],
      ['a', 'person', 'Bob Lee'],
      ['b', 'person', 'Lee'],
    ],
    [['Ann Lee'], ['Bob Lee'], ['Lee']],
  ],
  [
    'spellings of a place',
    [
      ['a', 'place', 'Idlib'],
      ['b', 'place', 'Edlib'],
      ['c', 'place', 'إدلب'],
    ],
    [['Idlib', 'Edlib', 'إدلب']],
  ],
  [
    'places in two scripts, most of them in no list',
    [
      ['a', 'place', 'Sirba'],
      ['b', 'place', 'سربا'],
      ['b', 'place', 'أبو زبد'],
      ['c', 'place', 'Abu Zabad'],
      ['a', 'place', 'Kosti'],
      ['b', 'place', 'كوستي'],
    ],
    [
      ['Sirba', 'سربا'],
      ['أبو زبد', 'Abu Zabad'],
      ['Kosti', 'كوستي'],
    ],
  ],
  [
    'three spellings of a person',
    [
      ['a', 'person', 'Hamid El-Tayeb'],
      ['b', 'person', 'Hamid Al Tayib'],
      ['c', 'person', 'Hamid Eltayeb'],
    ],
    [['Hamid El-Tayeb', 'Hamid Al Tayib', 'Hamid Eltayeb']],
  ],
  [
    'no Arabic name with one of two that sound alike',
    [
      ['a', 'place', 'Sirba'],
      ['a', 'place', 'Soruba'],
      ['b', 'place', 'سربا'],
    ],
    [['Sirba'], ['Soruba'], ['سربا']],
  ],
  [
    'an acronym',
    [
      ['a', 'organization', 'World Health Organization'],
      ['b', 'organization', 'WHO'],
    ],
    [['World Health Organization', 'WHO']],
  ],
  [
    'one name of two types',
    [
      ['a', 'person', 'Jordan'],
      ['b', 'place', 'Jordan'],
    ],
    [['Jordan'], ['Jordan']],
  ],
  [
    'dates never',
    [
      ['a', 'date', 'Thursday'],
      ['b', 'date', 'Thursday'],
    ],
    [],
  ],
];

describe('linkEntities', () => {
  it.each(cases)('joins %s', (_, given, expected) => {
    expect(groups(given)).toEqual(expected);
  });

  it('says why', () => {
    const [linked] = linkEntities([
      { type: 'person', name: 'Mark Lowcock', aliases: [], articles: 1 },
      { type: 'person', name: 'Lowcock', aliases: [], articles: 1 },
    ]);
    expect(linked?.evidence).toMatchObject([
      { kind: 'short form', forms: ['Mark Lowcock', 'Lowcock'] },
    ]);
  });

  it('calls what two scripts name by its Latin form', () => {
    const [linked] = linkEntities([
      { type: 'place', name: 'إدلب', aliases: [], articles: 1 },
      { type: 'place', name: 'Idlib', aliases: [], articles: 1 },
    ]);
    expect(linked).toMatchObject({ name: 'Idlib', evidence: [{ kind: 'transliteration' }] });
  });
});
