import { expect, test } from 'vitest';
import { removeArticles } from '../articles/curate-articles.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { drawNetwork, drawPlaces, drawTimeline } from './picture-entities.ts';
import { listEntities, saveEntityNote, showEntity } from './show-entity.ts';
import { importWatchList } from './watch-names.ts';

const STORIES = [
  `Lowcock asks for trucks\n\nGENEVA, 4 March 2026 (Meridian Wire) – Mark Lowcock told the United Nations on Monday that trucks from Damascus had reached Aleppo.\n\nLowcock met Staffan de Mistura in Geneva.`,
  `Aid reaches Aleppo\n\nALEPPO, 6 March 2026 (Meridian Wire) – Aid reached Aleppo on Thursday, the United Nations said.\n\nMark Lowcock thanked the crews in Aleppo and in Upper Karsana.`,
];

async function read(library: OpenLibrary): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, text] of STORIES.entries()) {
    const outcome = await importOne(library.workspace, { name: `${index}.txt`, bytes: utf8(text) });
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    ids.push(outcome.id);
  }
  await library.catchUp();
  return ids;
}

const named = ({ workspace }: OpenLibrary, query: string) => {
  const found = listEntities(workspace, { query, type: null, limit: 50 }).entities[0];
  if (!found) throw new Error(`Nobody is called ${query}`);
  return found;
};

test('names of several articles are one entity, with every mention', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const [first = ''] = await read(library);
  const lowcock = named(library, 'lowcock');
  expect(lowcock).toMatchObject({ name: 'Mark Lowcock', type: 'person', articles: 2 });
  const note = mark(library, first, 'Lowcock met', { note: 'When?' });
  const page = unwrapped(showEntity(library.workspace, lowcock.id));
  const quotes = page.articles.flatMap(({ mentions }) => mentions.map(({ quote }) => quote));
  expect(quotes).toContain('Lowcock');
  expect(quotes.length).toBe(lowcock.mentions);
  for (const { id, mentions } of page.articles) {
    const text = library.workspace.store.articles.get(id)?.text ?? '';
    for (const { start, end, quote, before, after } of mentions) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text).toContain(before + quote + after);
    }
  }
  expect(page.notes.map(({ id }) => id)).toEqual([note.id]);
  expect(page.related.map(({ name }) => name)).toContain('Aleppo');
});

test('a note on an entity is kept, and undone in one step', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  await read(library);
  const { id } = named(library, 'lowcock');
  unwrapped(saveEntityNote(library.workspace, { id, note: ' Check his title. ' }));
  expect(unwrapped(showEntity(library.workspace, id)).note).toBe('Check his title.');
  undo(library.workspace);
  expect(unwrapped(showEntity(library.workspace, id)).note).toBe('');
  const gone = showEntity(library.workspace, 'person:nobody');
  expect(gone).toMatchObject({ ok: false, error: { code: 'no-entity' } });
});

test('the pictures hold what the texts say, guess no place, and are kept while it stays', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const [first = ''] = await read(library);
  const network = drawNetwork(library.workspace, { limit: 20 });
  const ids = new Set(network.nodes.map(({ id }) => id));
  expect(network.edges.length).toBeGreaterThan(0);
  for (const { from, to, weight } of network.edges) {
    expect(ids.has(from) && ids.has(to) && from !== to && weight > 0).toBe(true);
  }
  const events = drawTimeline(library.workspace, { id: null });
  const days = events.map(({ date }) => date.from ?? date.to ?? '');
  expect(days).toEqual(days.toSorted());
  expect(events.map(({ label }) => label).join()).toContain('on Monday');
  const { located, unlocated } = drawPlaces(library.workspace);
  const aleppo = located.find(({ name }) => name === 'Aleppo');
  expect(aleppo?.lat).toBeCloseTo(36.2, 0);
  expect(aleppo?.lon).toBeCloseTo(37.2, 0);
  const names = new Set([...located, ...unlocated].map(({ id }) => id));
  expect(names.size).toBe(located.length + unlocated.length);

  const drawn = () =>
    [drawNetwork(library.workspace, { limit: 20 }), drawPlaces(library.workspace)] as const;
  const before = drawn();
  expect(before[0]).toBe(network);
  expect(drawn()[1]).toBe(before[1]);
  expect(drawNetwork(library.workspace, { limit: 1 }).nodes.length).toBe(1);
  unwrapped(removeArticles(library.workspace, { articles: [first] }));
  const [fewer, without] = drawn();
  expect(fewer.articles).toBe(1);
  expect(without.located.map(({ name }) => name)).not.toContain('Damascus');
  undo(library.workspace);
  expect(drawn()).toEqual(before);
});

test('a page says who watches for it, and shows the words that made two names one', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const texts = [
    'Boats\n\nMark Lowcock met the crews in Idlib on Monday.',
    'Trucks\n\nThe road to Idleb was cut, Ilena Marrow said.',
  ];
  for (const [index, text] of texts.entries()) {
    await importOne(library.workspace, { name: `${index}.txt`, bytes: utf8(text) });
  }
  await library.catchUp();
  unwrapped(
    await importWatchList(library.workspace, { name: 'people.csv', bytes: utf8('Mark Lowcock\n') }),
  );
  const lowcock = unwrapped(showEntity(library.workspace, named(library, 'lowcock').id));
  expect(lowcock.watched).toEqual([{ list: 'people.csv', name: 'Mark Lowcock' }]);
  const town = unwrapped(showEntity(library.workspace, named(library, 'idlib').id));
  expect(town.watched).toEqual([]);
  const [link] = town.links;
  expect(link).toMatchObject({ kind: 'transliteration', strength: 0.75 });
  expect(link?.places.map(({ quote }) => quote).sort()).toEqual(['Idleb', 'Idlib']);
  expect(link?.places.map(({ title }) => title).sort()).toEqual(['Boats', 'Trucks']);
});

test('a page says what a person is called as, the most frequent first and once', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const texts = [
    'Governor Nadim Harrouk spoke.',
    'The governor Nadim Harrouk left Aleppo.',
    'Gen. Nadim Harrouk stayed.',
  ];
  for (const [index, text] of texts.entries())
    await importOne(library.workspace, {
      name: `${index}.txt`,
      bytes: utf8(`Story ${index}\n\n${text}`),
    });
  await library.catchUp();
  const { roles } = unwrapped(showEntity(library.workspace, named(library, 'nadim').id));
  expect(roles).toEqual(['Governor', 'Gen.']);
});

test('a mention stands between whole words', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const words = 'the convoy went on '.repeat(12);
  const text = `Convoy\n\nOn Monday ${words}and Mark Lowcock saw that ${words}until noon.`;
  await importOne(library.workspace, { name: 'convoy.txt', bytes: utf8(text) });
  await library.catchUp();
  const page = unwrapped(showEntity(library.workspace, named(library, 'lowcock').id));
  const [{ before = '', after = '' } = {}] = page.articles[0]?.mentions ?? [];
  const known = new Set(text.split(/\s+/));
  expect(`${before} ${after}`.split(/\s+/).filter((word) => word && !known.has(word))).toEqual([]);
  expect(before.length).toBeGreaterThan(60);
});

test('a page says why the forms of one article are one, with the passage', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const text =
    'Health\n\nRain fell. The World Health Organization (WHO) sent crews to Aleppo. WHO left.\n\nMark Lowcock told reporters. “No,” said Lowcock.';
  await importOne(library.workspace, { name: 'health.txt', bytes: utf8(text) });
  await library.catchUp();
  const page = (name: string) =>
    unwrapped(showEntity(library.workspace, named(library, name).id)).links;
  expect(page('health')).toMatchObject([
    {
      kind: 'introduced in brackets',
      strength: null,
      places: [
        {
          before: expect.stringMatching(/^(The )?$/),
          quote: expect.stringMatching(/World Health Organization \(WHO\)$/),
          after: ' sent crews to Aleppo.',
        },
      ],
    },
  ]);
  expect(page('lowcock')).toMatchObject([
    {
      kind: 'surname',
      forms: ['Mark Lowcock', 'Lowcock'],
      places: [
        { quote: 'Mark Lowcock', after: ' told reporters.' },
        { quote: 'Lowcock', after: '.' },
      ],
    },
  ]);
});
