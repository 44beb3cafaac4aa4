/** What becomes of a document that comes again: in another place, in another form, or put right. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importOne, temporaryLibrary, utf8 } from '../testing.ts';

const ROAD =
  'Heavy rain cut the only road to Karsana on Monday and left 1,200 people without food.';
const TRUCKS = 'Forty trucks with flour and cooking oil waited on the eastern side of the bridge.';
const text = (...paragraphs: string[]) => utf8(['Flood cuts road', ...paragraphs].join('\n\n'));

test('the same document from another file is one with two places', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const first = await importOne(workspace, { name: 'a/story.txt', bytes: text(ROAD) });
  const id = first.kind === 'imported' ? first.id : '';
  const page = utf8(`# Flood cuts road\n\n${ROAD}\n`);
  expect(await importOne(workspace, { name: 'b/copy.md', bytes: page })).toEqual({
    kind: 'unchanged',
    id,
    path: 'b/copy.md',
  });
  await importOne(workspace, { name: 'c/story.txt', bytes: text(ROAD) });
  expect(workspace.store.articles.paths(id)).toEqual(['a/story.txt', 'b/copy.md', 'c/story.txt']);
});

test('the same words under another headline or of another day are another document', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const markdown = (head: string) => utf8(`---\n${head}\n---\n${ROAD}\n`);
  for (const [name, head] of [
    ['a.md', 'title: Flood cuts road\ndate: 2026-03-03'],
    ['b.md', 'title: Bridge gone\ndate: 2026-03-03'],
    ['c.md', 'title: Flood cuts road\ndate: 2026-03-04'],
  ] as const) {
    const outcome = await importOne(workspace, { name, bytes: markdown(head) });
    expect(outcome.kind).toBe('imported');
  }
});

test('a file that comes again under its name with much the same text is its new version', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const first = await importOne(workspace, { name: 'stick/report.txt', bytes: text(ROAD, TRUCKS) });
  const id = first.kind === 'imported' ? first.id : '';
  const update = { name: 'new stick/Report.txt', bytes: text(ROAD, TRUCKS, 'The bridge is open.') };
  expect(await importOne(workspace, update)).toMatchObject({ kind: 'revised', id, revision: 2 });
  const other = { name: 'other/report.txt', bytes: text('The harvest failed again this year.') };
  expect((await importOne(workspace, other)).kind).toBe('imported');
});

test('a chat that was read out of an archive goes on in a file of its own', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const made = '[16/11/2026, 07:41:00] Amal created group “Drivers”';
  const lines = ['Amal: The road to Karsana is cut, nobody comes through.', 'Bo: Since when?'].map(
    (line, index) => `[16/11/2026, 07:41:1${index}] ${line}`,
  );
  const chat = [made, ...lines].join('\n');
  const archive = zipSync({ '_chat.txt': utf8(chat) });
  const first = await importOne(workspace, { name: 'WhatsApp Chat - Drivers.zip', bytes: archive });
  const id = first.kind === 'imported' ? first.id : '';
  const alone = { name: '_chat.txt', bytes: utf8(chat) };
  expect(await importOne(workspace, alone)).toMatchObject({ kind: 'unchanged' });
  const longer = utf8(`${chat}\n[16/11/2026, 07:43:00] Amal: Since Monday.`);
  expect(await importOne(workspace, { name: '_chat.txt', bytes: longer })).toMatchObject({
    kind: 'revised',
    id,
  });
});

test('a teaser of a page is no newer text of it', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const page = (body: string) =>
    utf8(`---\ntitle: Flood cuts road\nurl: https://example.org/flood\n---\n${body}\n`);
  const whole = [ROAD, TRUCKS, ROAD.replace('Monday', 'Friday'), TRUCKS].join('\n\n');
  await importOne(workspace, { name: 'page.md', bytes: page(whole) });
  const teaser = await importOne(workspace, { name: 'item.md', bytes: page('Rain cut the road.') });
  expect(teaser.kind).toBe('imported');
});
