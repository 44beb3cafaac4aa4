import { expect, test } from 'vitest';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { openStore } from './store.ts';
import { NOW, namesOfArticles, olderArticle, olderLibrary, temporaryFolder } from './testing.ts';

/** So many migrations there were before layouts had lengths and analyses were deflated. */
const BEFORE = 32;

/** The text of an older article is its id. */
const analysis = (name: string): EntityAnalysis => ({
  mentions: [{ start: 0, end: name.length, type: 'place', entity: 'e1', confidence: 0.9 }],
  entities: [{ id: 'e1', type: 'place', name, aliases: [], mentions: [0] }],
});
const literal = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

const read = (sha256: string, name: string): string => `
  INSERT INTO analyses (sha256, engine, analysis) VALUES ('${sha256}', 'crf-1', ${literal(analysis(name))});
  INSERT INTO entity_forms (form, type, sha256, entity, name, name_form, mentions)
    VALUES ('${name.toLowerCase()}', 'place', '${sha256}', 'e1', '${name}', '${name.toLowerCase()}', 1);`;

const corrected = `
  INSERT INTO corrected_analyses (article, sha256, analysis)
    VALUES ('Samat', 'text-Samat', ${literal(analysis('Samat town'))});
  INSERT INTO corrected_forms (form, type, article, entity, name, name_form, mentions)
    VALUES ('samat town', 'place', 'Samat', 'e1', 'Samat town', 'samat town', 1);
  DELETE FROM stale_corrections;`;

test('an older library keeps what was read and corrected, its layouts, and its way back', () => {
  using place = temporaryFolder();
  const layout = '[{"kind":"heading","level":2,"text":"It was 𝒳\\u0000.","marks":[]}]';
  const row = {
    ...{ article: 'Halvet', number: 2, sha256: 'text-two', bytes_sha256: 'b', path: 'a.txt' },
    ...{ imported: NOW, words: 2, language: null, source: '{"title":"Old"}', account: null },
    ...{ text: 'It was 𝒳\u0000.', blocks: layout },
  };
  const step = `INSERT INTO history_steps VALUES (1, 'undo', 'Forget a version', '["Halvet"]');
    INSERT INTO history_changes VALUES (1, 1, 'revisions', 'delete', ${literal(row)});`;
  const torn = olderArticle('Torn').replace('[{"kind":"paragraph"', '[{"kin');
  olderLibrary(
    place.folder,
    BEFORE,
    [
      ...[olderArticle('Halvet'), read('text-Halvet', 'Halvet')],
      ...[olderArticle('Samat'), read('text-Samat', 'Samat'), corrected, torn, step],
    ].join('\n'),
  );
  const store = openStore(place.folder);

  expect(store.analyses.get('text-Halvet')).toEqual(analysis('Halvet'));
  expect(store.corrected.of('Samat')).toEqual(analysis('Samat town'));
  const names = namesOfArticles(store).map(({ article, name, forms }) => [article, name, ...forms]);
  expect(names).toEqual([
    ['Halvet', 'Halvet', 'halvet'],
    ['Samat', 'Samat town', 'samat town'],
  ]);
  const blocks = [{ kind: 'paragraph', text: 'Halvet', marks: [] }];
  expect(store.articles.get('Halvet')?.blocks).toEqual(blocks);
  expect(store.articles.get('Torn')?.blocks).toEqual([{ ...blocks[0], text: 'Torn' }]);
  expect(store.damage.found).toHaveLength(1);

  store.history.undo();
  expect(store.articles.revision('Halvet', 2)?.blocks).toEqual([
    { kind: 'heading', level: 2, text: 'It was 𝒳\u0000.', marks: [] },
  ]);
  store.close();
});
