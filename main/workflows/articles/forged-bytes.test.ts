import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Block, canonicalText } from '#domain/document.ts';
import type { PackedArticle } from '#domain/merge/pack.ts';
import type { OpenLibrary } from '../open-library.ts';
import { changedPack, edited, jsonOf } from '../packs/changed-pack.fixture.ts';
import { mergePack } from '../packs/merge-pack.ts';
import { makePack } from '../packs/share-pack.ts';
import { importOne, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { sha256 } from './prepare-revision.ts';
import { reviseArticle } from './revise-article.ts';

const GENUINE = {
  name: 'report.txt',
  bytes: utf8('Flood cuts road\n\nThe authority counted 12 dead on Monday.'),
};
const ID = sha256(GENUINE.bytes).slice(0, 16);
const OTHER_ID = 'abcdabcdabcdabcd';
type Revision = PackedArticle['revisions'][number];
type Forgery = (revision: Revision) => Revision;

const inOtherWords: Forgery = (revision) => ({
  ...revision,
  blocks: revision.blocks.map((block) => ({ ...block, text: block.text.replace('12', '900') })),
});
const withALink: Forgery = (revision) => ({
  ...revision,
  blocks: revision.blocks.map((block) => ({
    ...block,
    marks: [{ kind: 'link' as const, start: 0, end: 5, href: 'https://evil.example/' }],
  })),
});
const underAnotherHeadline: Forgery = (revision) => ({
  ...revision,
  source: { ...revision.source, title: 'Nobody died', publisher: 'The Authority' },
});

/** An honest library's pack of the file, in which one article's text was changed under the file's hash. */
function forged(bytes: Uint8Array, forge: Forgery, id = ID): Uint8Array {
  return changedPack(bytes, (files) => {
    const article: PackedArticle = jsonOf(files[`articles/${ID}.json`]);
    const [first] = article.revisions;
    if (!first) throw new Error('The pack has no text.');
    const changed = forge(first);
    const text = canonicalText(changed.blocks as Block[]);
    const revisions = [{ ...changed, sha256: sha256(text) }];
    delete files[`articles/${ID}.json`];
    files[`articles/${id}.json`] = strToU8(JSON.stringify({ id, revisions }));
    edited('records.json', new RegExp(first.sha256, 'g'), sha256(text))(files);
    edited('records.json', new RegExp(`"${ID}"`, 'g'), `"${id}"`)(files);
  });
}

async function honestPack(): Promise<Uint8Array> {
  await using theirs = await temporaryLibrary();
  await importOne(theirs.library.workspace, GENUINE);
  return unwrapped(makePack(theirs.library.workspace, null)).bytes;
}
const merge = ({ workspace }: OpenLibrary, bytes: Uint8Array) => {
  const report = unwrapped(mergePack(workspace, bytes, null));
  expect(report.refused).toEqual([]);
  return report;
};
const readerOf = ({ workspace: { store } }: OpenLibrary, id: string) => store.articles.get(id);

describe('a pack that names the hash of a file whose bytes it does not hold', () => {
  test.each([
    ['in other words', inOtherWords],
    ['with a link that is not in it', withALink],
    ['under another headline', underAnotherHeadline],
  ])('%s does not keep the file out', async (_, forge) => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    merge(library, forged(await honestPack(), forge));
    const outcome = await importOne(library.workspace, GENUINE);
    expect(outcome).toMatchObject({ kind: 'revised', id: ID, title: 'Flood cuts road' });
    const article = readerOf(library, ID);
    expect(article?.text).toContain('12 dead');
    expect(article?.source).toMatchObject({ title: 'Flood cuts road', publisher: null });
    expect(JSON.stringify(article?.blocks)).not.toContain('evil');
    expect(await importOne(library.workspace, GENUINE)).toMatchObject({
      kind: 'unchanged',
      id: ID,
    });
    // What the pack said stays, as a version that one can look at.
    expect(library.workspace.store.articles.revisions(ID)).toHaveLength(2);
  });

  test('under another name stands beside it', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    merge(library, forged(await honestPack(), inOtherWords, OTHER_ID));
    expect(await importOne(library.workspace, GENUINE)).toMatchObject({ kind: 'imported', id: ID });
    expect(readerOf(library, ID)?.text).toContain('12 dead');
    expect(readerOf(library, OTHER_ID)?.text).toContain('900 dead');
    expect(await importOne(library.workspace, GENUINE)).toMatchObject({
      kind: 'unchanged',
      id: ID,
    });
  });

  test('does not make the file one that was read, where it came first', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    await importOne(library.workspace, GENUINE);
    merge(library, forged(await honestPack(), inOtherWords, OTHER_ID));
    expect(await importOne(library.workspace, GENUINE)).toMatchObject({
      kind: 'unchanged',
      id: ID,
    });
    expect(readerOf(library, ID)?.text).toContain('12 dead');
  });
});

describe('an honest pack', () => {
  test('and the file itself are one article, whichever comes first', async () => {
    await using mine = await temporaryLibrary();
    await using later = await temporaryLibrary();
    const pack = await honestPack();
    merge(mine.library, pack);
    for (let time = 0; time < 2; time += 1) {
      expect(await importOne(mine.library.workspace, GENUINE)).toMatchObject({ kind: 'unchanged' });
    }
    await importOne(later.library.workspace, GENUINE);
    merge(later.library, pack);
    for (const { library } of [mine, later]) {
      expect(library.workspace.store.articles.list()).toHaveLength(1);
      expect(library.workspace.store.articles.revisions(ID)).toHaveLength(1);
    }
  });

  test('with a newer version is not set back by the older file', async () => {
    await using theirs = await temporaryLibrary();
    await using mine = await temporaryLibrary();
    const { workspace } = theirs.library;
    await importOne(workspace, GENUINE);
    const bytes = utf8('Flood cuts road\n\nThe authority counted 15 dead on Tuesday.');
    unwrapped(await reviseArticle(workspace, ID, { name: 'report.txt', bytes }));
    merge(mine.library, unwrapped(makePack(workspace, null)).bytes);
    expect(await importOne(mine.library.workspace, GENUINE)).toMatchObject({ kind: 'unchanged' });
    expect(readerOf(mine.library, ID)?.text).toContain('15 dead');
  });
});
