import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '../types.ts';
import { gatherEntities, gatheredNames } from './gather.ts';

/** The names, with their other forms, of what stands between square brackets. */
function gathered(type: EntityType, marked: string): string[] {
  const plain = marked.replace(/[[\]]/g, '');
  const loose = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ 1: quote = '', index }, before) => {
    const start = index - 2 * before;
    return { start, end: start + quote.length, type, confidence: 0.9 };
  });
  const { entities } = gatherEntities(plain, loose);
  return entities.map(({ name, aliases }) => [name, ...aliases].join(' / '));
}

test.each<[string, EntityType, string, readonly string[]]>([
  ['a small article is no part of a name', 'organization', 'In [the Asad regime]', ['Asad regime']],
  ['a name wins over itself with an article', 'place', '[The UK]. In [the UK]', ['UK / The UK']],
  ['a name loses its capitals', 'place', '[ALEPPO] – In [Aleppo]', ['Aleppo / ALEPPO']],
  ['a name may begin with an article', 'place', 'In [The Hague]', ['The Hague']],
  ['a surname', 'person', '[Mark Lowcock], [Lowcock]', ['Mark Lowcock / Lowcock']],
  [
    'two of one surname stay two',
    'person',
    '[Ann Lee], [Bo Lee], [Lee]',
    ['Ann Lee', 'Bo Lee', 'Lee'],
  ],
  [
    'middle names follow each other',
    'person',
    '[George W. Bush], [George H. W. Bush]',
    ['George W. Bush', 'George H. W. Bush'],
  ],
  [
    'a written article',
    'person',
    '[Abdel Fattah al-Burhan], [Burhan], [al-Burhan]',
    ['Abdel Fattah al-Burhan / Burhan / al-Burhan'],
  ],
  ['an article that is a name', 'person', '[Al Gore], [Gore]', ['Al Gore / Gore']],
  ['a family name that comes first', 'person', '[Xi Jinping], [Xi]', ['Xi Jinping / Xi']],
  [
    'a surname before a first name',
    'person',
    '[Kim Lee], [Ann Kim], [Kim]',
    ['Kim Lee', 'Ann Kim / Kim'],
  ],
  [
    'a first name of two',
    'person',
    '[Abiy Ahmed], [Abiy Said], [Abiy]',
    ['Abiy Ahmed', 'Abiy Said', 'Abiy'],
  ],
  [
    'spellings of a person',
    'person',
    '[Mohammed bin Salman], [Mohamed ibn Salman], [bin Salman]',
    ['Mohammed bin Salman / Mohamed ibn Salman / bin Salman'],
  ],
  [
    'spellings of a place',
    'place',
    '[Edlib], [Idleb], [Idlib province]',
    ['Edlib / Idleb / Idlib province'],
  ],
  ['a city of its own', 'place', '[Mexico City], [Mexico]', ['Mexico City', 'Mexico']],
  [
    'an acronym from another language',
    'organization',
    "[Kurdistan Workers' Party] ([PKK]), [PKK]",
    ["Kurdistan Workers' Party / PKK"],
  ],
  [
    'an acronym that is another’s',
    'organization',
    '[Army of the North] ([NLA]), [National Liberation Army]',
    ['Army of the North', 'National Liberation Army / NLA'],
  ],
  [
    'an acronym before its name',
    'organization',
    '[ICRC] ([International Committee of the Red Cross])',
    ['International Committee of the Red Cross / ICRC'],
  ],
  [
    'acronyms with an article and stops',
    'organization',
    '[The SDF], [Syrian Democratic Forces], [U.N.], [UN], [United Nations]',
    ['Syrian Democratic Forces / The SDF', 'United Nations / U.N. / UN'],
  ],
  [
    'names known to all',
    'place',
    '[US], [U.S.], [United States], [Kiev], [Kyiv]',
    ['United States / US / U.S.', 'Kyiv / Kiev'],
  ],
  [
    'hyphens that do not break',
    'organization',
    '[Al‑Qaeda], [Al-Qaeda], [al-Qaida]',
    ['Al‑Qaeda / Al-Qaeda / al-Qaida'],
  ],
])('%s', (_, type, marked, names) => {
  expect(gathered(type, marked)).toEqual(names);
});

test('names of some types alone are those that gathering all of them gives', () => {
  const name = fc.constantFrom(
    ...[
      'World Health Organization',
      'WHO',
      'Health Organization',
      'the WHO',
      'Ann Lee',
      'Lee',
      'ALEPPO',
    ],
    ...['Aleppo', 'Edlib', 'Idleb', 'A. Lee', 'Kurdish Party', 'PKK', 'U.N.', 'United Nations'],
  );
  const gap = fc.constantFrom(' ', ' (', ') ', ' and ', '(', ')', '\n\n', '        (');
  const type = fc.constantFrom(...ENTITY_TYPES.slice(0, 3));
  const parts = fc.array(fc.record({ name, gap, type }), { maxLength: 12 });
  fc.assert(
    fc.property(parts, fc.subarray(ENTITY_TYPES.slice(0, 3)), (list, types) => {
      let text = '';
      const loose = list.map((part) => {
        const start = text.length + part.gap.length;
        text += `${part.gap}${part.name}`;
        return { start, end: text.length, type: part.type, confidence: 0.9 };
      });
      const { mentions, entities } = gatherEntities(text, loose);
      const names = new Map(entities.map(({ id, name: called }) => [id, called]));
      const wanted = new Set<EntityType>(types);
      const given = gatheredNames(text, loose, wanted);
      for (const [at, mention] of mentions.entries()) {
        const called = wanted.has(mention.type) ? names.get(mention.entity) : undefined;
        expect(given[at]).toBe(called);
      }
    }),
    { numRuns: 1_000 },
  );
});
