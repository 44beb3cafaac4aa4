import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CallName, dispatch, type LibraryHandlers } from '#contract';
import type { Annotation } from '#domain/annotation.ts';
import { type Brief, bodyOf } from '#domain/brief/brief.ts';
import type { Figure } from '#domain/figures/types.ts';
import type { Result } from '#domain/result.ts';
import { rounds, UNHURRIED } from '../bench/torture/rounds.ts';
import type { OpenLibrary } from './open-library.ts';
import {
  importOne,
  mark,
  newBrief,
  openTestLibrary,
  temporaryLibrary,
  unwrapped,
  utf8,
} from './testing.ts';

/** Every database that was opened, so that a test can take its room away. */
const opened = vi.hoisted(() => [] as Database.Database[]);
vi.mock('better-sqlite3', async (original) => {
  const { default: Original } = await original<{ default: typeof Database }>();
  class Watched extends Original {
    constructor(...given: ConstructorParameters<typeof Database>) {
      super(...given);
      opened.push(this);
    }
  }
  return { default: Watched };
});

const databaseOf = ({ folder }: OpenLibrary): Database.Database => {
  const found = opened.findLast((one) => one.open && one.name === `${folder}/library.db`);
  if (!found) throw new Error(`${folder} is not open.`);
  return found;
};
/** From now on the file can't grow: what still fits into its pages is written, nothing more. */
const fill = (library: OpenLibrary) => databaseOf(library).pragma('max_page_count = 1');
const makeRoom = (library: OpenLibrary) => databaseOf(library).pragma('max_page_count = 1000000');

/** What still fits is soon used up: each write is longer than a page, or is done again and again. */
const MOST_TRIES = 300;
const LONG = 'rain and wind '.repeat(800);
const SENTENCES = 30;

interface Ground {
  readonly article: string;
  readonly other: string;
  readonly notes: readonly Annotation[];
  readonly figures: readonly Figure[];
  readonly brief: Brief;
  readonly pack: Uint8Array;
}

const story = (name: string) =>
  Array.from(
    { length: SENTENCES },
    (_, at) => `Road ${at} to ${name} was cut and ${at + 20} people fled, Ada Lamb said.`,
  ).join('\n\n');
const look = { color: 'yellow', style: 'solid', motivation: 'commenting' } as const;
const passage = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start,
  end,
});
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('The list is empty.');
  return found;
};

/**
 * Each call that makes the library grow, with a request that is another one at each try. Those that only
 * write over what is there already (settings, reading positions) find room on any disk.
 */
const WRITES: Partial<Record<CallName, (ground: Ground, index: number) => unknown>> = {
  'articles.editSource': ({ article }, index) => ({
    id: article,
    fields: { credits: `${index} ${LONG.slice(0, 3_900)}` },
  }),
  'articles.mark': ({ article }, index) => ({
    ids: [article],
    marking: `${index} ${LONG.slice(0, 90)}`,
  }),
  'articles.revise': ({ article }, index) => ({
    id: article,
    name: 'story.txt',
    bytes: utf8(`${story('Karsana')}\n\nBulletin ${index}`),
  }),
  'articles.mergeInto': ({ article, other }) => ({ id: other, into: article }),
  'articles.remove': ({ article }) => ({ articles: [article] }),
  'imports.file': (_, index) => ({ name: 'new.txt', bytes: utf8(`${story('Lor')} ${index}`) }),
  'imports.paste': (_, index) => ({ text: `${story('Lor')} ${index}`, html: null }),
  'imports.sample': () => ({}),
  'annotations.create': ({ article, notes }, index) => ({
    article,
    ...passage(at(notes, index)),
    ...look,
    note: LONG,
    tags: [],
  }),
  'annotations.edit': ({ notes }, index) => ({
    id: at(notes, index).id,
    edit: { note: `${index} ${LONG}` },
  }),
  'annotations.editMany': ({ notes }, index) => ({
    ids: notes.map(({ id }) => id),
    edit: { addTags: [`tag ${index}`] },
  }),
  'annotations.remove': ({ notes }, index) => ({ ids: [at(notes, index).id] }),
  'replies.add': ({ notes }, index) => ({ annotation: at(notes, index).id, note: LONG }),
  'corrections.apply': ({ article, notes }, index) => ({
    article,
    ...passage(at(notes, index)),
    scope: 'everywhere',
    action: { kind: 'rename', name: `Name ${index} ${LONG.slice(0, 400)}` },
  }),
  'watch.import': (_, index) => ({
    name: `names ${index}.csv`,
    bytes: utf8(
      Array.from({ length: 300 }, (_name, row) => `Person ${index} of ${row}`).join('\n'),
    ),
  }),
  'grades.source': ({ article }, index) => ({
    article,
    reliability: at(['A', 'B', 'C'] as const, index),
  }),
  'grades.passage': ({ notes }, index) => ({
    annotation: at(notes, index).id,
    credibility: 2,
    marking: at(['TLP:RED', 'TLP:GREEN'] as const, index),
  }),
  'figures.correct': ({ article, figures }, index) => ({
    article,
    ...passage(at(figures, index)),
    edit: { value: index, subject: LONG.slice(0, 400) },
  }),
  'briefs.create': ({ brief }, index) => ({ body: { ...bodyOf(brief), title: `Brief ${index}` } }),
  'briefs.save': ({ brief }, index) => ({
    id: brief.id,
    body: { ...bodyOf(brief), title: `Brief ${index}` },
    label: 'Change the title',
  }),
  'briefs.remove': ({ brief }) => ({ ids: [brief.id] }),
  'history.undo': () => ({}),
  'packs.make': () => ({ articles: null }),
  'packs.merge': ({ pack }) => ({ bytes: pack, only: null }),
  'summary.save': ({ article }, index) => ({ article, text: `${index} ${LONG}` }),
  'drafts.save': (_, index) => ({
    page: 'p',
    count: index + 1,
    drafts: [{ key: `draft ${index}`, value: LONG, from: '' }],
  }),
};

describe('on a full disk', () => {
  /** One library is made ready; each write has a copy of it. */
  const ready = mkdtempSync(join(tmpdir(), 'fieldbrief-full-'));
  let ground: Ground;
  beforeAll(async () => {
    await using theirs = await temporaryLibrary();
    const library = await openTestLibrary(join(ready, 'library'));
    ground = await prepare(library, theirs.library);
    await library.close();
  });
  afterAll(() => rmSync(ready, { recursive: true }));

  test.each(Object.keys(WRITES) as CallName[])('%s says so, and loses nothing', async (name) => {
    const folder = join(ready, name);
    cpSync(join(ready, 'library'), folder, { recursive: true });
    const library = await openTestLibrary(folder);
    await using _ = { [Symbol.asyncDispose]: () => library.close() };
    const request = (index: number) => WRITES[name]?.(ground, index);
    fill(library);
    const refused = await untilRefused(library.handlers, name, request);
    expect(refused.answer).toMatchObject({
      ok: false,
      error: {
        code: 'disk-full',
        message: `There is no room left on the disk that holds the library ${library.folder}: make room, then do it again.`,
      },
    });
    const database = databaseOf(library);
    expect(database.inTransaction).toBe(false);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(await dispatch(library.handlers, 'articles.list', {})).toMatchObject({ ok: true });

    makeRoom(library);
    expect(await dispatch(library.handlers, name, request(refused.index))).toMatchObject({
      ok: true,
    });
  });

  test('the reading of names ends with the reason', async () => {
    await using mine = await temporaryLibrary();
    const { library, events } = mine;
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    // More than the free pages of the database hold, packed as they are kept.
    for (let index = 0; index < 20; index += 1) {
      const bytes = utf8(`${story('Lor')} ${index}`);
      await importOne(library.workspace, { name: `${index}.txt`, bytes });
    }
    fill(library);
    await library.catchUp();
    silenced.mockRestore();
    const failed = events.findLast((event) => event.type === 'job' && event.job.state === 'failed');
    expect(failed).toMatchObject({ job: { reason: expect.stringMatching(/no room left/) } });
  });
});

/** Those that find no end of room for what they write. */
const AGAIN = [
  'articles.revise',
  'imports.file',
  'imports.paste',
  'annotations.create',
  'annotations.edit',
  'replies.add',
  'watch.import',
  'briefs.create',
] as const;
const PAGES = 40;
const FILLED = 25;

test(
  'a disk that is full at whatever write says so, loses nothing, and goes on once there is room',
  () =>
    rounds(
      { name: 'disk-full', what: 'full disks', short: 2, long: 20, each: FILLED },
      async (random) => {
        await using mine = await temporaryLibrary();
        await using theirs = await temporaryLibrary();
        const { library } = mine;
        const ground = await prepare(library, theirs.library);
        const known = new Set<string>();
        let index = 0;
        for (let filled = 0; filled < FILLED; filled += 1) {
          const name = random.pick(AGAIN);
          const database = databaseOf(library);
          const pages = Number(database.pragma('page_count', { simple: true }));
          database.pragma(`max_page_count = ${pages + random.below(PAGES)}`);
          const refused = await untilRefused(library.handlers, name, (turn) =>
            WRITES[name]?.(ground, index + turn),
          );
          index += refused.index;
          expect(refused.answer, name).toMatchObject({ ok: false, error: { code: 'disk-full' } });
          expect(database.inTransaction).toBe(false);
          expect(database.pragma('quick_check', { simple: true })).toBe('ok');
          const there = library.workspace.store.articles.list().map(({ id }) => id);
          expect([...known].filter((id) => !there.includes(id))).toEqual([]);
          for (const id of there) known.add(id);
          makeRoom(library);
          const again = await dispatch(library.handlers, name, WRITES[name]?.(ground, index));
          expect(again, name).toMatchObject({ ok: true });
          index += 1;
        }
      },
    ),
  UNHURRIED,
);

async function untilRefused(
  handlers: LibraryHandlers,
  name: CallName,
  request: (index: number) => unknown,
): Promise<{ answer: Result<unknown>; index: number }> {
  for (let index = 0; index < MOST_TRIES; index += 1) {
    const answer = await dispatch(handlers, name, request(index));
    if (!answer.ok) return { answer, index };
  }
  throw new Error(`${name} was done ${MOST_TRIES} times on a disk without room.`);
}

async function prepare(mine: OpenLibrary, theirs: OpenLibrary): Promise<Ground> {
  const [article, other, foreign] = [
    await take(mine, 'story.txt', 'Karsana'),
    await take(mine, 'other.txt', 'Mirabad'),
    await take(theirs, 'theirs.txt', 'Dol'),
  ];
  for (let index = 0; index < SENTENCES; index += 1) {
    mark(theirs, foreign, `Road ${index} to`, { note: LONG });
  }
  const notes = Array.from({ length: SENTENCES }, (_, index) =>
    mark(mine, article, `Road ${index} to`, { note: `Note ${index}` }),
  );
  await mine.catchUp();
  const packed = unwrapped(await theirs.handlers['packs.make']({ articles: null }));
  const brief = unwrapped(
    await mine.handlers['briefs.create']({
      body: newBrief(mine.workspace, 'reading-digest', { articles: [article], title: 'Brief' }),
    }),
  );
  const figures = unwrapped(await mine.handlers['figures.article']({ article }));
  return { article, other, notes, figures, brief, pack: packed.bytes };
}

async function take({ workspace }: OpenLibrary, name: string, place: string): Promise<string> {
  const outcome = await importOne(workspace, { name, bytes: utf8(story(place)) });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  return outcome.id;
}
