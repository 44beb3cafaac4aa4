import { expect, test } from 'vitest';
import type { Request } from '#contract';
import type { EntityAnalysis, EntityType, Mention } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { applyCorrection } from './correct-entity.ts';
import { libraryEntities } from './library-entities.ts';
import { saveEntityNote, showEntity } from './show-entity.ts';

const TEXT =
  'Boats reach Karsana\n\nMark Lowcock told Ilena Marrow on Monday that boats had reached Karsana. Marrow thanked Lowcock in Geneva. Boats were few. The Meridian Fund paid, Marrow said.';

/** What an older engine may have read: ids of its own, one name cut short, one too many, one missed. */
const OLDER: readonly (readonly [quote: string, type: EntityType, entity: string])[] = [
  ['Marrow', 'person', 'e7'],
  ['Mark Lowcock', 'place', 'e3'],
  ['Boats', 'organization', 'e9'],
  ['Geneva', 'place', 'e1'],
  ['Meridian', 'place', 'e2'],
];

function older(text: string): EntityAnalysis {
  const mentions = OLDER.map(([quote, type, entity]): Mention => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, type, entity, confidence: 0.6 };
  }).sort((one, other) => one.start - other.start);
  const entities = OLDER.map(([name, type, id]) => {
    const own = mentions.flatMap(({ entity }, index) => (entity === id ? [index] : []));
    return { id, type, name, aliases: [], mentions: own };
  });
  return { mentions, entities };
}

function correct(
  { workspace }: OpenLibrary,
  article: string,
  quote: string,
  action: Request<'corrections.apply'>['action'],
): void {
  const start = workspace.store.articles.get(article)?.text.indexOf(quote) ?? -1;
  const end = start + quote.length;
  unwrapped(applyCorrection(workspace, { article, start, end, scope: 'everywhere', action }));
}

test('what people decided about names outlives an upgrade of the engine, which tells what changed', async () => {
  await using place = await temporaryLibrary();
  const { library, events } = place;
  const { store } = library.workspace;
  const outcome = await importOne(library.workspace, { name: 'boats.txt', bytes: utf8(TEXT) });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const { id } = outcome;
  const { sha256 = '', text = '' } = store.articles.get(id) ?? {};
  store.analyses.put(sha256, 'an older engine', older(text));

  correct(library, id, 'Mark Lowcock', { kind: 'retype', type: 'person' });
  correct(library, id, 'Boats', { kind: 'reject' });
  correct(library, id, 'Karsana', { kind: 'confirm', type: 'place' });
  correct(library, id, 'Geneva', { kind: 'reject' });
  correct(library, id, 'Meridian', {
    kind: 'resize',
    quote: 'Meridian Fund',
    type: 'organization',
  });
  correct(library, id, 'Marrow', { kind: 'merge', name: 'Ilena Marrow' });
  const marrow = `person:${fold('Ilena Marrow')}`;
  unwrapped(saveEntityNote(library.workspace, { id: marrow, note: 'Met her in May.' }));
  const note = mark(library, id, 'Marrow thanked', { note: 'When?' });
  const decided = [...store.corrections.list()];
  const named = (): string[] =>
    libraryEntities(store)
      .filter(({ type }) => type !== 'nationality')
      .map(({ type, name }) => `${type} ${name}`)
      .sort();
  const before = named();
  expect(before).toEqual([
    'organization Meridian Fund',
    'person Ilena Marrow',
    'person Mark Lowcock',
    'place Karsana',
  ]);

  await library.catchUp();
  expect(store.analyses.missing(library.workspace.analyst.version)).toEqual([]);
  expect(store.analyses.get(sha256)).not.toEqual(older(text));
  expect(named()).toEqual(before);
  expect(store.corrections.list()).toEqual(decided);
  const page = unwrapped(showEntity(library.workspace, marrow));
  expect(page.note).toBe('Met her in May.');
  expect(page.notes.map((one) => one.id)).toEqual([note.id]);
  expect(page.entity.mentions).toBe(3);
  const job = events.findLast((event) => event.type === 'job' && event.job.state !== 'running');
  expect(job).toMatchObject({ job: { label: 'Reading names', state: 'done' } });
});
