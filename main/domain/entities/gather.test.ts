import { expect, test } from 'vitest';
import { gatherEntities } from './gather.ts';
import type { EntityType } from './types.ts';

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
  ['a name may begin with an article', 'place', 'In [The Hague]', ['The Hague']],
  ['a surname', 'person', '[Mark Lowcock], [Lowcock]', ['Mark Lowcock / Lowcock']],
  [
    'two of one surname stay two',
    'person',
    '[Ann Lee], [Bo Lee], [Lee]',
    ['Ann Lee', 'Bo Lee', 'Lee'],
  ],
])('%s', (_, type, marked, names) => {
  expect(gathered(type, marked)).toEqual(names);
});
