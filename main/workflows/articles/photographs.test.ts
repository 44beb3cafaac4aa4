/** Pictures by themselves: what makes two of them one. */
import { expect, test } from 'vitest';
import { temporaryLibrary, utf8 } from '../testing.ts';
import { importFile } from './import-articles.ts';

const BYTES = Buffer.from('\xff\xd8\xff\xe0 one grey pixel', 'latin1');
const photo = (name: string, caption: string) => ({
  name,
  bytes: BYTES,
  beside: [{ name: 'captions.txt', bytes: utf8(`${name} - ${caption}`) }],
});

test('equal pictures with other names or captions are two, the same one again is none', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const kinds = [];
  for (const file of [
    photo('a.jpg', 'Trucks at Rabak'),
    photo('b.jpg', 'A roof in Tandalti'),
    photo('a.jpg', 'Trucks at Rabak'),
    { name: 'c.jpg', bytes: BYTES },
    { name: 'd.jpg', bytes: BYTES },
    { name: 'd.jpg', bytes: BYTES },
  ]) {
    const [outcome] = await importFile(workspace, file);
    kinds.push(outcome?.kind, outcome && 'similar' in outcome);
  }
  expect(kinds.filter((kind) => typeof kind === 'string')).toEqual([
    'imported',
    'imported',
    'unchanged',
    'imported',
    'imported',
    'unchanged',
  ]);
  expect(kinds).not.toContain(true);
  expect(
    workspace.store.articles
      .list()
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['A roof in Tandalti', 'Trucks at Rabak', 'c', 'd']);
});
