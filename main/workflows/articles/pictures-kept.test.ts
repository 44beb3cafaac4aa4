import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { undo } from '../history/undo.ts';
import { mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { betterReadings, takeBetter, tryBetter } from './better-readings.ts';
import { describePicture } from './describe-picture.ts';
import { importFile } from './import-articles.ts';
import { readAgain } from './read-again.ts';

/** The smallest GIF. */
const PICTURE = new Uint8Array(
  Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
);
const PAGE =
  utf8(`<html><head><title>Road closed</title></head><body><nav>Home, World, Weather</nav><article>
<h1>Road closed</h1><p>The road to Marran closed on Monday, the council said in the morning, and nobody knows for how long.</p>
<figure><img src="Page_files/bridge.gif" alt="A bridge"><figcaption>The bridge at Tolve.</figcaption></figure>
<p>Trucks wait on both banks of the river, drivers said, and the market of the town has no flour since Sunday.</p>
</article><div id="comments"><p>It was about time that somebody closed it.</p></div></body></html>`);
const page = {
  name: 'Page.html',
  bytes: PAGE,
  beside: [{ name: 'Page_files/bridge.gif', bytes: PICTURE }],
};

type Library = Awaited<ReturnType<typeof temporaryLibrary>>['library'];

async function take(
  { workspace }: Library,
  file: { name: string; bytes: Uint8Array; beside?: typeof page.beside },
): Promise<string> {
  const outcome = (await importFile(workspace, file))[0];
  return outcome?.kind === 'imported' ? outcome.id : '';
}

const picturesOf = ({ workspace }: Library, id: string) =>
  (workspace.store.articles.get(id)?.blocks ?? []).flatMap((block) =>
    block.kind === 'picture' ? [block.sha256] : [],
  );

test('a page that is read again keeps the pictures that lay beside it', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const id = await take(library, page);
  const before = picturesOf(library, id);
  expect(before).toEqual([expect.stringMatching(/^[\da-f]{64}$/)]);
  unwrapped(await readAgain(library.workspace, id, { whole: true }));
  expect(library.workspace.store.articles.get(id)?.text).toContain('It was about time');
  expect(picturesOf(library, id)).toEqual(before);
});

test('a page that came without its folder gets its pictures from a copy that has it', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const id = await take(library, { name: 'copy/Page.html', bytes: PAGE });
  expect(picturesOf(library, id)).toEqual([null]);
  const { text } = library.workspace.store.articles.get(id) ?? {};
  const [outcome] = await importFile(library.workspace, page);
  expect(outcome).toMatchObject({ kind: 'revised', id, revision: 2 });
  expect(picturesOf(library, id)).toEqual([expect.stringMatching(/^[\da-f]{64}$/)]);
  expect(library.workspace.store.articles.get(id)?.text).toBe(text);
  // Neither copy has anything new any more.
  for (const file of [page, { name: 'copy/Page.html', bytes: PAGE }]) {
    expect(await importFile(library.workspace, file)).toMatchObject([{ kind: 'unchanged', id }]);
  }
});

test('in an archive a page has the pictures of its folder, and a photograph its caption', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const bytes = zipSync({
    'in/Page.html': PAGE,
    'in/Page_files/bridge.gif': PICTURE,
    'in/Page_files/style.css': utf8('p { }'),
    'in/photo.gif': PICTURE,
    'in/photo.gif.txt': utf8('Trucks at Rabak'),
  });
  const outcomes = await importFile(library.workspace, { name: 'stick.zip', bytes });
  const read = outcomes.flatMap((one) => (one.kind === 'imported' ? [one] : []));
  expect(read.map(({ path, title }) => [path, title])).toEqual([
    ['stick.zip/in/Page.html', 'Road closed'],
    ['stick.zip/in/photo.gif', 'Trucks at Rabak'],
  ]);
  expect(picturesOf(library, read[0]?.id ?? '')).toHaveLength(1);
});

test('what a person says of a picture in an article changes no text, and is undone', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const id = await take(library, page);
  const [sha256 = ''] = picturesOf(library, id);
  const words = { sha256: sha256 ?? '', caption: 'Seen from the north', alternative: '' };
  const before = workspace.store.articles.get(id);
  unwrapped(await describePicture(workspace, { id, ...words }));
  expect(workspace.store.pictureWords.of(id)).toEqual([words]);
  expect(workspace.store.articles.get(id)).toEqual(before);
  undo(workspace);
  expect(workspace.store.pictureWords.of(id)).toEqual([]);
  const other = { ...words, sha256: 'f'.repeat(64) };
  expect(await describePicture(workspace, { id, ...other })).toMatchObject({ ok: false });
});

test('the caption of a photograph is its text: a new version that notes follow, written anew, undone', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const { articles } = workspace.store;
  const id = await take(library, { name: 'DSC_1.gif', bytes: PICTURE });
  const [sha256 = ''] = picturesOf(library, id);
  const write = async (caption: string, alternative = '') =>
    unwrapped(await describePicture(workspace, { id, sha256: sha256 ?? '', caption, alternative }));
  await write('Trucks wait at the bridge of Rabak');
  expect(articles.get(id)).toMatchObject({
    revision: 2,
    text: 'Trucks wait at the bridge of Rabak',
    source: { title: 'Trucks wait at the bridge of Rabak' },
  });
  mark(library, id, 'bridge of Rabak', { note: 'x' });
  await write('Forty trucks wait at the bridge of Rabak', 'A long line of trucks');
  expect(articles.get(id)?.text).toBe('Forty trucks wait at the bridge of Rabak');
  expect(workspace.store.annotations.list(id)[0]?.quote).toBe('bridge of Rabak');
  expect(workspace.store.pictureWords.of(id)).toMatchObject([
    { alternative: 'A long line of trucks' },
  ]);
  undo(workspace);
  undo(workspace);
  expect(articles.get(id)?.text).toBe('Trucks wait at the bridge of Rabak');
  // Offered again, the file itself is the article that is here.
  const again = await importFile(workspace, { name: 'DSC_1.gif', bytes: PICTURE });
  expect(again).toMatchObject([{ kind: 'unchanged', id }]);
});

test('a better reading is offered, taken by a person alone, and not offered where nothing differs', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const { store } = workspace;
  // As an older reader left them: without its number, the one without its picture.
  const older = {
    ...workspace,
    reader: {
      ...workspace.reader,
      read: async (file: Parameters<typeof workspace.reader.read>[0]) => {
        const read = await workspace.reader.read(file);
        if (!read.ok) return read;
        const articles = read.value.articles.map((article) => {
          const { reader: _, ...account } = article.account;
          const isPage = 'name' in file && file.name === 'Page.html';
          const blocks = article.parsed.blocks.filter(({ kind }) => !isPage || kind !== 'caption');
          return { ...article, account, parsed: { ...article.parsed, blocks } };
        });
        return { ...read, value: { ...read.value, articles } };
      },
    },
  };
  const ids: string[] = [];
  for (const file of [page, { name: 'a.txt', bytes: utf8('Story\n\nNothing of it differs.\n') }]) {
    const [outcome] = await importFile(older, file);
    if (outcome?.kind === 'imported') ids.push(outcome.id);
  }
  const [id = '', same = ''] = ids;
  expect(
    betterReadings(workspace)
      .map((one) => one.id)
      .sort(),
  ).toEqual([...ids].sort());
  expect(unwrapped(await tryBetter(workspace, same))).toMatchObject({ differs: null });
  expect(unwrapped(await tryBetter(workspace, id))).toMatchObject({ differs: 'text' });
  expect(store.articles.get(id)?.revision).toBe(1);
  expect(betterReadings(workspace).map((one) => one.id)).toEqual([id]);
  unwrapped(await takeBetter(workspace, id));
  expect(store.articles.get(id)?.text).toContain('The bridge at Tolve.');
  expect(betterReadings(workspace)).toEqual([]);
  undo(workspace);
  expect(store.articles.get(id)?.revision).toBe(1);
});
