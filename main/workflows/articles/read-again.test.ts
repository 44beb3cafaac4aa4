import { expect, test } from 'vitest';
import { encodeText } from '../../intake/encoding/testing.ts';
import { undo } from '../history/undo.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { importPasted } from './import-articles.ts';
import { readAgain, readingOf } from './read-again.ts';

const PAGE = `<html><head><title>Road closed</title></head><body><nav>Home, World, Weather</nav><article>
<h1>Road closed</h1><p>The road to Marran closed on Monday, the council said in the morning, and nobody knows for how long.</p>
</article><div id="comments"><p>It was about time that somebody closed it.</p></div></body></html>`;
const PASSAGE = 'The road to Marran closed on Monday';

test('what was left out is told, and taken in as a new version that notes follow', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const outcome = await importOne(workspace, { name: 'road.html', bytes: utf8(PAGE) });
  const id = outcome.kind === 'imported' ? outcome.id : '';
  mark(library, id, PASSAGE, { note: 'x' });
  const { articles } = workspace.store;
  const before = articles.get(id);
  const { account, bytes } = unwrapped(readingOf(workspace, id));
  expect(bytes).toBe(PAGE.length);
  expect(account?.leftOut.map(({ what }) => what)).toEqual([
    'menus and navigation',
    'readers’ comments',
  ]);
  const report = unwrapped(await readAgain(workspace, id, { whole: true }));
  expect(report).toMatchObject({ revision: 2, annotations: { lost: 0, changed: 0 } });
  expect(articles.get(id)?.text).toContain('It was about time');
  expect(unwrapped(readingOf(workspace, id)).account).toMatchObject({ whole: true, leftOut: [] });
  undo(workspace);
  expect(articles.get(id)).toEqual(before);
});

test('a file in an encoding that was mistaken is read in the right one', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const words = 'Нет.';
  const file = { name: 'a.txt', bytes: encodeText(`${words}\n`, 'koi8-r') };
  const outcome = await importOne(workspace, file);
  const id = outcome.kind === 'imported' ? outcome.id : '';
  expect(unwrapped(readingOf(workspace, id)).account?.encoding?.by).toBe('assumed');
  unwrapped(await readAgain(workspace, id, { encoding: 'windows-1256' }));
  expect(workspace.store.articles.get(id)?.text).not.toBe(words);
  unwrapped(await readAgain(workspace, id, { encoding: 'koi8-r' }));
  expect(workspace.store.articles.get(id)?.text).toBe(words);
  expect(unwrapped(readingOf(workspace, id)).account?.encoding).toEqual({
    name: 'koi8-r',
    by: 'chosen',
  });
});

test('read again as it was, a file makes no new version', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const outcome = await importOne(workspace, { name: 'road.html', bytes: utf8(PAGE) });
  const id = outcome.kind === 'imported' ? outcome.id : '';
  expect(unwrapped(await readAgain(workspace, id, { whole: false })).revision).toBe(1);
});

test('without its file a text cannot be read again, and says so', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const outcome = await importPasted(workspace, { text: 'One.\n\nTwo.', html: null });
  const id = outcome.kind === 'imported' ? outcome.id : '';
  expect(unwrapped(readingOf(workspace, id)).bytes).toBeNull();
  expect(await readAgain(workspace, id, { whole: true })).toMatchObject({
    ok: false,
    error: { code: 'no-original' },
  });
  expect(await readAgain(workspace, 'ffffffffffffffff', { whole: true })).toMatchObject({
    ok: false,
    error: { code: 'no-article' },
  });
});

test('the order of day and month in a chat is assumed, chosen otherwise, and stays chosen', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const chat = [
    '03/04/2026, 10:00 - Amal: The road is open',
    '03/04/2026, 10:05 - Omar: Which one?',
    '04/04/2026, 08:00 - Amal: The one to Kosti',
  ].join('\n');
  const outcome = await importOne(workspace, { name: 'Drivers.txt', bytes: utf8(chat) });
  const id = outcome.kind === 'imported' ? outcome.id : '';
  const days = () =>
    workspace.store.articles
      .get(id)
      ?.blocks.flatMap((block) => (block.kind === 'message' ? [block.time?.slice(0, 10)] : []));
  const orderOf = () => unwrapped(readingOf(workspace, id)).account?.dayOrder;
  expect([days()?.[0], orderOf()]).toEqual(['2026-04-03', { first: 'day', by: 'assumed' }]);
  unwrapped(await readAgain(workspace, id, { dayOrder: 'month', whole: false }));
  expect([days()?.[0], orderOf()]).toEqual(['2026-03-04', { first: 'month', by: 'chosen' }]);
  unwrapped(await readAgain(workspace, id, { whole: true }));
  expect(days()?.[0]).toBe('2026-03-04');
  undo(workspace);
  expect(days()?.[0]).toBe('2026-04-03');
});
