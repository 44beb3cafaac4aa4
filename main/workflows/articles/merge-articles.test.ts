import { expect, test } from 'vitest';
import type { NamedBytes } from '../../sandbox/read-document.ts';
import { found } from '../../store/testing.ts';
import { redo, undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import { mergeArticles } from './merge-articles.ts';
import { reviseArticle } from './revise-article.ts';

/** Each under a name of its own: one that comes again under its name is a new version by itself. */
const file = (...paragraphs: string[]) => ({
  name: `${paragraphs.join(' ').length}.txt`,
  bytes: utf8(['Flood cuts road to Karsana', ...paragraphs].join('\n\n')),
});
const ROAD =
  'Heavy rain cut the only road to Karsana on Monday and left 1,200 people without food.';
const TRUCKS = 'Forty trucks with flour and cooking oil waited on the eastern side of the bridge.';
const OPEN = 'The bridge opened again on Wednesday, and the first trucks reached the town at noon.';

async function idOf(workspace: Workspace, one: NamedBytes): Promise<string> {
  const outcome = await importOne(workspace, one);
  return outcome.kind === 'imported' ? outcome.id : '';
}

/** Two versions of a story, each with a note, imported as two articles. */
async function twoVersions(library: OpenLibrary) {
  const { workspace } = library;
  const files = [file(ROAD, TRUCKS), file(OPEN, ROAD, TRUCKS)];
  const [into = '', id = ''] = await Promise.all(files.map((one) => idOf(workspace, one)));
  mark(library, into, 'Forty trucks with flour');
  mark(library, id, 'the first trucks reached the town');
  workspace.store.summaries.set(id, 'The bridge is open.');
  const { articles, annotations, summaries } = workspace.store;
  const all = () => ({
    articles: articles.list(),
    revisions: articles.revisions(into),
    annotations: annotations.list(null),
    summary: summaries.get(into),
    hits: found(workspace.store, 'trucks')
      .hits.map((hit) => [hit.id, hit.annotation])
      .sort(),
  });
  return { workspace, into, id, all };
}

test('an article becomes the new version of another one with its notes, in one step', async () => {
  await using place = await temporaryLibrary();
  const { workspace, into, id, all } = await twoVersions(place.library);
  const { articles, annotations } = workspace.store;
  const text = articles.get(id)?.text;
  const before = all();
  const report = unwrapped(mergeArticles(workspace, id, into));
  expect(report).toMatchObject({
    id: into,
    revision: 2,
    annotations: { exact: 1, moved: 1, changed: 0, lost: 0 },
  });
  const after = all();
  expect(after.articles.map((article) => article.id)).toEqual([into]);
  expect(articles.get(into)).toMatchObject({ text, revision: 2 });
  expect(after.hits).toHaveLength(3);
  expect(new Set(after.hits.map(([article]) => article))).toEqual(new Set([into]));
  expect(after.summary).toBe('The bridge is open.');
  for (const { quote, start, end } of annotations.list(into)) {
    expect(text?.slice(start, end)).toBe(quote);
  }
  expect(await importOne(workspace, file(OPEN, ROAD, TRUCKS))).toMatchObject({
    kind: 'unchanged',
    id: into,
  });
  undo(workspace);
  expect(all()).toEqual(before);
  redo(workspace);
  expect(all()).toEqual(after);
});

test('notes follow from the revision of the merged article that they were made on', async () => {
  await using place = await temporaryLibrary();
  const { workspace, into, id } = await twoVersions(place.library);
  unwrapped(await reviseArticle(workspace, id, file(ROAD, TRUCKS, OPEN)));
  expect(unwrapped(mergeArticles(workspace, id, into))).toMatchObject({
    revision: 3,
    annotations: { exact: 1, moved: 1, lost: 0 },
  });
  expect(workspace.store.articles.revisions(into).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test.each([
  { name: 'itself', id: 'id', into: 'id', code: 'same-article' },
  { name: 'an unknown article', id: 'id', into: 'none', code: 'no-article' },
  { name: 'nothing', id: 'none', into: 'id', code: 'no-article' },
])('merging with $name is refused', async ({ code, ...given }) => {
  await using place = await temporaryLibrary();
  const { workspace, id, all } = await twoVersions(place.library);
  const before = all();
  const named = (name: string) => (name === 'id' ? id : name);
  expect(mergeArticles(workspace, named(given.id), named(given.into))).toMatchObject({
    ok: false,
    error: { code },
  });
  expect(all()).toEqual(before);
});

const titled = (title: string, date: string, text: string) => ({
  name: 'report.md',
  bytes: utf8(`---\ntitle: "${title}"\ndate: ${date}\n---\n\n${text}`),
});

test.each([
  {
    name: 'the older story is put over the newer one',
    newer: titled('Dam breach', '2026-03-04', ROAD),
    older: titled('Dam breach', '2026-03-06', TRUCKS),
    code: 'older-text',
  },
  {
    name: 'one issue of a series is put over another',
    newer: titled('Ilma Valley: Situation Report No. 2', '2026-03-06', ROAD),
    older: titled('Ilma Valley: Situation Report No. 1', '2026-03-04', TRUCKS),
    code: 'two-issues',
  },
])('it is refused, and nothing changes, where $name', async ({ newer, older, code }) => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const files = [newer, older];
  const [id = '', into = ''] = await Promise.all(files.map((one) => idOf(workspace, one)));
  const before = workspace.store.articles.list();
  expect(mergeArticles(workspace, id, into)).toMatchObject({ ok: false, error: { code } });
  expect(workspace.store.articles.list()).toEqual(before);
  if (code === 'older-text') {
    expect(mergeArticles(workspace, into, id)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(workspace.store.articles.get(id)?.source.published).toBe('2026-03-06');
  }
});
