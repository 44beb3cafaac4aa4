import { describe, expect, test } from 'vitest';
import { material, rows } from './testing.ts';

const earlier = (text: string) =>
  material(text, { publisher: 'Valley Post', published: '2031-03-04' });
const since = (text: string) => material(text, { publisher: 'Lake Wire', published: '2031-03-06' });

const MISSING = 'The mayor said 12 people were missing in Halvet.';

describe('an older count of missing people', () => {
  test.each([
    'The police said nobody is missing any more.',
    'All the missing people have now been found.',
    'All 12 missing have been accounted for in Selbat.',
    'Tous les disparus ont été retrouvés, selon le maire.',
    'Plus personne n’est porté disparu.',
    'أكدت الوزارة أنه لم يعد هناك أي مفقود.',
    'عُثر على جميع المفقودين.',
    'Everyone has been accounted for in Halvet.',
  ])('ends with: %s', (text) => {
    expect(rows(earlier(MISSING), since(text))).toEqual([]);
  });

  test.each([
    'The search goes on until all the missing have been found.',
    'Not all the missing have been found.',
    'سيستمر البحث حتى العثور على جميع المفقودين.',
  ])('stands beside: %s', (text) => {
    expect(rows(earlier(MISSING), since(text))).toHaveLength(1);
  });

  test('stands where those of another place were found, and where it is newer', () => {
    const selbat = since(
      'All the missing have been found in Selbat. In Selbat 40 people were killed.',
    );
    expect(rows(earlier(MISSING), selbat).join()).toContain('missing||halvet: 12');
    const newer = material(MISSING, { publisher: 'Valley Post', published: '2031-03-07' });
    expect(rows(newer, since('Nobody is missing any more.'))).toHaveLength(1);
  });
});
