import { describe, expect, it } from 'vitest';
import type { EntityType } from '../types.ts';
import { linkEntities } from './link-entities.ts';

type Given = readonly [type: EntityType, name: string, aliases?: readonly string[]];
const groups = (given: readonly Given[]): string[][] =>
  linkEntities(
    given.map(([type, name, aliases = []]) => ({ type, name, aliases, articles: 1 })),
  ).map(({ members }) => members.map(({ name }) => name));

const cases: readonly (readonly [string, readonly Given[], readonly (readonly string[])[]])[] = [
  [
    'one name in two articles',
    [
      ['person', 'Mark Lowcock'],
      ['person', 'Mark Lowcock'],
    ],
    [['Mark Lowcock', 'Mark Lowcock']],
  ],
  [
    'a surname with its one bearer',
    [
      ['person', 'Mark Lowcock'],
      ['person', 'Lowcock'],
    ],
    [['Mark Lowcock', 'Lowcock']],
  ],
  [
    'two of one surname',
    [
      ['person', 'Ann Lee'],
      ['person', 'Bob Lee'],
      ['person', 'Lee'],
    ],
    [['Ann Lee'], ['Bob Lee'], ['Lee']],
  ],
  [
    'spellings of a place',
    [
      ['place', 'Idlib'],
      ['place', 'Edlib'],
      ['place', 'إدلب'],
    ],
    [['Idlib', 'Edlib', 'إدلب']],
  ],
  [
    'places in two scripts, most of them in no list',
    [
      ['place', 'Sirba'],
      ['place', 'سربا'],
      ['place', 'أبو زبد'],
      ['place', 'Abu Zabad'],
      ['place', 'Kosti'],
      ['place', 'كوستي'],
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
      ['person', 'Hamid El-Tayeb'],
      ['person', 'Hamid Al Tayib'],
      ['person', 'Hamid Eltayeb'],
    ],
    [['Hamid El-Tayeb', 'Hamid Al Tayib', 'Hamid Eltayeb']],
  ],
  [
    'no Arabic name with one of two that sound alike',
    [
      ['place', 'Sirba'],
      ['place', 'Soruba'],
      ['place', 'سربا'],
    ],
    [['Sirba'], ['Soruba'], ['سربا']],
  ],
  [
    'an acronym',
    [
      ['organization', 'World Health Organization'],
      ['organization', 'WHO'],
    ],
    [['World Health Organization', 'WHO']],
  ],
  [
    'an acronym with a name in two scripts',
    [
      ['organization', 'منظمة أطباء بلا حدود'],
      ['organization', 'Médecins Sans Frontières'],
      ['organization', 'MSF'],
    ],
    [['منظمة أطباء بلا حدود', 'Médecins Sans Frontières', 'MSF']],
  ],
  [
    'an acronym with its small words',
    [
      ['organization', 'Médecins du Monde'],
      ['organization', 'MDM'],
    ],
    [['Médecins du Monde', 'MDM']],
  ],
  [
    'an acronym that two names fit with neither',
    [
      ['organization', 'Ministry of Health'],
      ['organization', 'Mercy Hands'],
      ['organization', 'MH'],
    ],
    [['Ministry of Health'], ['Mercy Hands'], ['MH']],
  ],
  [
    'one name of two types',
    [
      ['person', 'Jordan'],
      ['place', 'Jordan'],
    ],
    [['Jordan'], ['Jordan']],
  ],
  [
    'dates never',
    [
      ['date', 'Thursday'],
      ['date', 'Thursday'],
    ],
    [],
  ],
];

describe('linkEntities', () => {
  it.each(cases)('joins %s', (_, given, expected) => {
    expect(groups(given)).toEqual(expected);
  });

  it('joins an acronym of another language where an article introduces it', () => {
    const pkk = { type: 'organization', name: 'PKK', aliases: [], articles: 3 } as const;
    const party = { type: 'organization', name: "Kurdistan Workers' Party", articles: 1 } as const;
    for (const alias of ['PKK', 'pkk'])
      expect(linkEntities([pkk, { ...party, aliases: [alias] }])).toHaveLength(1);
    expect(linkEntities([pkk, { ...party, aliases: [] }])).toHaveLength(2);
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
