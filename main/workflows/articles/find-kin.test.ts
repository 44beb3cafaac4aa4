import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { editSource } from './curate-articles.ts';
import { importFile, importPasted } from './import-articles.ts';
import { readRevision } from './prepare-revision.ts';

const BODY = [
  'Heavy rain cut the only road to Karsana on Monday, the river authority said, leaving about 1,200 people without supplies of food and fuel for the third time since the spring.',
  'Ilena Marrow, who directs the authority, said that her engineers needed boats before they could reach the pumping station and start its two remaining engines.',
  'Forty trucks with flour and cooking oil waited on the eastern side of the bridge on Tuesday evening while soldiers tried to lay a temporary crossing beside it.',
];
const ADDED =
  'The bridge opened again on Wednesday, and the first trucks reached the town at noon.';
const OTHER =
  'Musicians and bakers filled the market square of Lindow at noon as the harvest festival opened under a cloudless sky, three days later than in other years because of the late wheat and the strike of the millers.';

interface Fields {
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
}

const file = (name: string, body: readonly string[], { publisher, url, date }: Fields = {}) => {
  const fields = { title: 'Flood cuts road to Karsana', publisher, url, date };
  const front = Object.entries(fields).flatMap(([key, value]) => (value ? `${key}: ${value}` : []));
  return { name, bytes: utf8(['---', ...front, '---', '', body.join('\n\n')].join('\n')) };
};

/** Imports two files and gives what became of the second. */
async function second({ workspace }: OpenLibrary, ...files: ReturnType<typeof file>[]) {
  const [first, next] = await Promise.all(files.map((one) => importOne(workspace, one)));
  if (first?.kind !== 'imported' || !next) throw new Error(first?.kind);
  return { first: first.id, next };
}

const WIRE = { publisher: 'Amber Wire' };
const PAGE = { ...WIRE, url: 'https://example.org/world/karsana', date: '2026-03-02' };

const offers: { name: string; fields: Fields; body: readonly string[]; offer: unknown }[] = [
  {
    name: 'a longer version of one publisher is another version',
    fields: WIRE,
    body: [...BODY, ADDED],
    offer: { kind: 'updated', order: 'unknown' },
  },
  {
    name: 'the same copy under another masthead is of the same origin',
    fields: { publisher: 'Lindow Courier' },
    body: BODY.slice(0, 2),
    offer: { kind: 'same-origin', order: 'unknown' },
  },
  {
    name: 'a publisher that is not named may be the same',
    fields: {},
    body: [...BODY, ADDED],
    offer: { kind: 'updated', order: 'unknown' },
  },
  {
    name: 'a version of a later day is the newer one',
    fields: { ...WIRE, date: '2026-03-03' },
    body: [...BODY, ADDED],
    offer: { kind: 'updated', order: 'newer' },
  },
  { name: 'another story is none', fields: WIRE, body: [OTHER], offer: undefined },
  {
    name: 'an older version of a known page is offered and not made the newest',
    fields: { ...PAGE, date: '2026-03-01' },
    body: BODY.slice(0, 2),
    offer: { kind: 'updated', order: 'older' },
  },
  {
    name: 'a copy under another masthead that names the page of the original is no version of it',
    fields: { ...PAGE, publisher: 'Lindow Courier' },
    body: [...BODY, ADDED],
    offer: { kind: 'same-origin', order: 'unknown' },
  },
  {
    name: 'the front page of a site names no article',
    fields: { ...WIRE, url: 'https://example.org/' },
    body: [OTHER],
    offer: undefined,
  },
];

describe('a text like one of the library', () => {
  test.each(offers)('$name', async ({ fields, body, offer }) => {
    await using place = await temporaryLibrary();
    const url = fields.url?.endsWith('/') ? fields.url : PAGE.url;
    const before = file('first.md', BODY, { ...PAGE, url });
    const { first, next } = await second(place.library, before, file('next.md', body, fields));
    const id = offer ? { id: first, similarity: expect.any(Number) } : {};
    expect(next).toMatchObject({ kind: 'imported' });
    const similar = next.kind === 'imported' ? next.similar : null;
    expect(similar).toEqual(offer && { ...offer, ...id });
    expect(place.library.workspace.store.articles.count()).toBe(2);
  });

  test('is not offered once it is undone', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    await importOne(workspace, file('first.md', BODY, WIRE));
    undo(workspace);
    expect(await importOne(workspace, file('next.md', [...BODY, ADDED], WIRE))).not.toHaveProperty(
      'similar',
    );
  });

  test('is found in what an app without signatures imported, once that has caught up', async () => {
    await using place = await temporaryLibrary();
    const { workspace, catchUp } = place.library;
    const old = unwrapped(
      await readRevision(workspace.reader, file('first.md', BODY, WIRE), workspace.now()),
    );
    workspace.store.articles.insert({ id: 'feedfeedfeedfeed', ...old });
    await catchUp();
    expect(workspace.store.signatures.missing()).toEqual([]);
    const next = await importOne(workspace, file('next.md', [...BODY, ADDED], WIRE));
    expect(next).toMatchObject({ similar: { id: 'feedfeedfeedfeed' } });
  });

  test('the wire story finds its update', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const sample = (name: string) => ({
      name,
      bytes: readFileSync(join(workspace.assets, 'sample-library', name)),
    });
    const { first, next } = await second(
      place.library,
      sample('01-meridian-wire-dam-breach.txt'),
      sample('04-meridian-wire-dam-breach-update.txt'),
    );
    expect(next).toMatchObject({
      kind: 'imported',
      similar: { id: first, kind: 'updated', order: 'newer' },
    });
  });
});

/** Two titles of one publisher over much the same text; what the second is to the first. */
const series: { first: string; second: string; url?: string; similar: unknown }[] = [
  {
    first: 'Tessara: Situation Report No. 1',
    second: 'Tessara: Situation Report No. 2',
    similar: { kind: 'issue', order: 'newer' },
  },
  {
    first: 'Tessara: Situation Report No. 2',
    second: 'Tessara: SitRep #1',
    similar: { kind: 'issue', order: 'older' },
  },
  {
    first: 'تقرير الوضع رقم ٣',
    second: 'تقرير الوضع رقم ٤',
    similar: { kind: 'issue', order: 'newer' },
  },
  {
    first: 'Tessara: Situation Report No. 1',
    second: 'Tessara: Situation Report No. 2',
    url: 'https://jvr.example/latest-report',
    similar: { kind: 'issue', order: 'newer' },
  },
  {
    first: 'Tessara: Situation Report No. 1',
    second: 'Tessara: Situation Report No. 1 (corrected)',
    similar: { kind: 'updated', order: 'unknown' },
  },
  {
    first: 'Tessara: Flash Update No. 5',
    second: 'Tessara: Situation Report No. 1',
    similar: undefined,
  },
];

describe('a numbered report', () => {
  const report = (name: string, title: string, url?: string) => ({
    name,
    bytes: utf8(
      [
        '---',
        `title: "${title}"`,
        'publisher: Joint Valley Response',
        ...(url === undefined ? [] : [`url: ${url}`]),
        '---',
        '',
        `${name}\n\n${BODY.join('\n\n')}`,
      ].join('\n'),
    ),
  });

  test.each(series)('$second beside $first', async ({ first, second: title, url, similar }) => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const known = await importOne(workspace, report('first.md', first, url));
    const next = await importOne(workspace, report('second.md', title, url));
    const expected = similar && { ...similar, id: expect.any(String) };
    expect(next).toMatchObject({ kind: 'imported', ...(expected ? { similar: expected } : {}) });
    if (!similar) expect(next).not.toHaveProperty('similar');
    expect(workspace.store.articles.count()).toBe(2);
    expect(known.kind).toBe('imported');
  });

  test('that bears its number in a line under its title is known by that', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const headed = (name: string, number: number) => ({
      name,
      bytes: utf8(
        `# Joint Valley Response\n\n## Situation Report No. ${number}\n\n${BODY.join('\n\n')}`,
      ),
    });
    await importOne(workspace, headed('first.md', 1));
    const next = await importOne(workspace, headed('second.md', 2));
    expect(next).toMatchObject({ similar: { kind: 'issue', order: 'newer' } });
  });

  test('is offered beside the newest of its series', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const [, third] = await Promise.all(
      [2, 3].map((number) =>
        importOne(workspace, report(`${number}.md`, `Tessara: Situation Report No. ${number}`)),
      ),
    );
    const first = await importOne(workspace, report('1.md', 'Tessara: Situation Report No. 1'));
    const newest = third?.kind === 'imported' ? third.id : '';
    expect(first).toMatchObject({ similar: { id: newest, kind: 'issue', order: 'older' } });
  });
});

const linkedData = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

const SAME_PAGE: { name: string; url: string }[] = [
  { name: 'as it was', url: PAGE.url },
  { name: 'with tracking', url: 'http://www.example.org/world/karsana/?utm_source=mail#top' },
];

describe('a text of a page that the library knows', () => {
  test.each(SAME_PAGE)('is its new version, the address $name', async ({ url }) => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const old = await importOne(workspace, file('first.md', BODY, PAGE));
    if (old.kind !== 'imported') throw new Error(old.kind);
    const note = mark(place.library, old.id, 'Forty trucks with flour');
    const update = file('update.md', [BODY[0] ?? '', ADDED, ...BODY.slice(1)], {
      ...PAGE,
      url,
      date: '2026-03-03',
    });
    expect(await importOne(workspace, update)).toEqual({
      kind: 'revised',
      id: old.id,
      revision: 2,
      sha256: workspace.store.articles.get(old.id)?.sha256,
      annotations: { exact: 0, moved: 1, changed: 0, lost: 0 },
      title: 'Flood cuts road to Karsana',
      path: 'update.md',
      words: expect.any(Number),
    });
    expect(workspace.store.articles.get(old.id)?.source.published).toBe('2026-03-03');
    expect(workspace.store.annotations.get(note.id)?.placement?.state).toBe('moved');
    expect(await importOne(workspace, update)).toMatchObject({ kind: 'unchanged', id: old.id });
    undo(workspace);
    expect(workspace.store.articles.get(old.id)?.revision).toBe(1);
  });

  test.each([
    { named: 'linked data', head: linkedData({ mainEntityOfPage: { '@id': PAGE.url } }) },
    { named: 'the id of linked data', head: linkedData({ '@id': `${PAGE.url}#article` }) },
    { named: 'a canonical link', head: `<link rel="canonical" href="${PAGE.url}">` },
  ])('is its new version where $named says so', async ({ head }) => {
    await using place = await temporaryLibrary();
    const page = (body: readonly string[]) => ({
      name: 'page.html',
      bytes: utf8(`<title>Flood cuts road</title>${head}<h1>Flood cuts road to Karsana</h1>
        <article><p>${body.join('</p><p>')}</p></article>`),
    });
    const { next } = await second(place.library, page(BODY), page([...BODY, ADDED]));
    expect(next).toMatchObject({ kind: 'revised', revision: 2 });
  });

  test('is its new version though a person has corrected the publisher', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const { id } = { id: '', ...(await importOne(workspace, file('first.md', BODY, PAGE))) };
    editSource(workspace, { id, fields: { publisher: 'Amber News Agency' } });
    const next = await importOne(workspace, file('next.md', [...BODY, ADDED], PAGE));
    expect(next).toMatchObject({ kind: 'revised', id });
    expect(workspace.store.articles.get(id)?.source.publisher).toBe('Amber News Agency');
  });

  test('is nothing new when it says the same', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const old = await importOne(workspace, file('first.md', BODY, PAGE));
    const again = file('again.md', [...BODY, ''], PAGE);
    expect(await importOne(workspace, again)).toEqual({
      kind: 'unchanged',
      id: old.kind === 'imported' ? old.id : '',
      path: 'again.md',
    });
  });

  test('is none of a mail: an answer that quotes it lies in the same mailbox', async () => {
    await using place = await temporaryLibrary();
    const mail = (from: string, day: number, text: string) =>
      `From x@example.org Mon Jun 01 04:28:28 2026\nFrom: ${from}\nDate: Mon, ${day} Jun 2026 09:00:00 +0000\nSubject: Re: The road\nMessage-ID: <${day}@example.org>\n\n${text}\n\n`;
    const asked = BODY.join('\n\n');
    const answer = `It is open.\n\n${BODY.map((line) => `> ${line}`).join('\n>\n')}`;
    const box = mail('amal@example.org', 1, asked) + mail('tarig@example.org', 2, answer);
    const outcomes = await importFile(place.library.workspace, {
      name: 'road.mbox',
      bytes: utf8(box),
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['imported', 'imported']);
  });

  test('pasted text without an address is an article of its own', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    await importOne(workspace, file('first.md', BODY, PAGE));
    const pasted = await importPasted(workspace, { text: BODY.join('\n\n'), html: null });
    expect(pasted).toMatchObject({ kind: 'imported', similar: { kind: 'updated' } });
  });
});
