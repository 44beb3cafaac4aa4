import { expect, test } from 'vitest';
import { sourceKey, sourceName } from './source-key.ts';

const nothing = { publisher: null, byline: null, url: null, title: 'Rain in the North' };

const cases = [
  ['the publisher', { publisher: ' Courrier  Étoile ', byline: 'By A. B.' }, 'Courrier Étoile'],
  ['else the byline', { publisher: '  ', byline: 'Ana Ruiz', url: 'https://x.org/1' }, 'Ana Ruiz'],
  ['else the web host', { url: 'https://me:pw@WWW.Example.org:8080/a?b#c' }, 'example.org'],
  ['not the host of a bad address', { url: 'example.org/a' }, 'Rain in the North'],
  ['else the title', {}, 'Rain in the North'],
  ['nothing at all', { title: '' }, ''],
] as const;

for (const [title, source, name] of cases) {
  test(`a source is named after ${title}`, () => {
    expect(sourceName({ ...nothing, ...source })).toBe(name);
  });
}

test('spellings of one masthead share a key', () => {
  const keys = ['Courrier Étoile', 'COURRIER ETOILE', 'courrier  étoile'].map((publisher) =>
    sourceKey({ ...nothing, publisher }),
  );
  expect(new Set(keys)).toEqual(new Set(['courrier etoile']));
});
