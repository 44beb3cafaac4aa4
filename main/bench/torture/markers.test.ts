import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, newBody } from '#domain/brief/brief.ts';
import { readDocument } from '../../sandbox/read-document.ts';
import { STRENGTH } from '../../store/vault/seal.ts';
import { unwrapped, utf8 } from '../../workflows/testing.ts';
import { Door } from '../../workflows/vault/door.ts';
import { quickFolder, rounds, UNHURRIED } from './rounds.ts';

// What the work of Argon2id costs is not tested here.
const usual = { ...STRENGTH };
beforeAll(() => {
  Object.assign(STRENGTH, { memory: 8, passes: 1 });
});
afterAll(() => {
  Object.assign(STRENGTH, usual);
});

const openDoor = async (folder: string): Promise<Door> =>
  unwrapped(
    await Door.at({
      folder,
      host: 'browser',
      printer: { print: () => Promise.reject(new Error('no')), close: () => Promise.resolve() },
      assets: join(import.meta.dirname, '../../../assets'),
      version: '0.0.0',
      reader: () => ({ read: readDocument, close: () => undefined }),
    }),
  );

/** Every file below the folder that holds such a word, in either of the ways that programs write letters. */
const found = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes('zanzibarine') || bytes.includes(Buffer.from('zanzibarine', 'utf16le'));
    });

/** An unusual word for each field: what is found says where it came from. */
class Words {
  readonly #prefix: string;
  count = 0;
  constructor(round: number) {
    this.#prefix = `zanzibarine${round}q`;
  }
  next(): string {
    this.count += 1;
    return `${this.#prefix}${this.count}uagga`;
  }
  many(): string[] {
    return [this.next(), this.next()];
  }
}

/** Writes words into every field that a person's work has. */
async function fill({ handlers }: Door, words: Words): Promise<void> {
  const story = () =>
    utf8(
      `${words.next()}\n\nBy ${words.next()}\n\nPORT AMBER – The ${words.next()} bridge fell, said Ilena ${words.next()} of ${words.next()}.\n\n40 people fled to ${words.next()}.\n`,
    );
  const begun = unwrapped(
    await handlers['imports.begin']({
      files: [`${words.next()}.txt`],
      leftOut: [{ path: `${words.next()}.exe`, as: 'link' }],
    }),
  );
  const [first] = unwrapped(
    await handlers['imports.file']({
      name: `${words.next()}.txt`,
      bytes: story(),
      batch: begun.id,
    }),
  );
  await handlers['imports.tell']({
    id: begun.id,
    path: words.next(),
    fate: 'failed',
    reason: words.next(),
  });
  unwrapped(await handlers['imports.end']({ id: begun.id, remaining: 0 }));
  const article = first && 'id' in first ? first.id : '';
  const { article: read } = unwrapped(await handlers['articles.get']({ id: article }));
  unwrapped(
    await handlers['articles.revise']({
      id: article,
      name: `${words.next()}.txt`,
      bytes: utf8(`${read.text}\n\n${words.next()}`),
    }),
  );
  unwrapped(
    await handlers['imports.paste']({ text: `${words.next()}\n\n${words.next()}`, html: null }),
  );
  unwrapped(
    await handlers['articles.editSource']({
      id: article,
      fields: {
        title: words.next(),
        publisher: words.next(),
        byline: words.next(),
        dateline: words.next(),
        credits: words.next(),
        url: `https://${words.next()}.example/`,
      },
    }),
  );
  unwrapped(await handlers['articles.mark']({ ids: [article], marking: words.next() }));
  unwrapped(await handlers['summary.save']({ article, text: words.next() }));
  const look = { color: 'yellow', style: 'solid', motivation: 'commenting' } as const;
  for (const start of [0, 5, 10]) {
    const note = unwrapped(
      await handlers['annotations.create']({
        article,
        start,
        end: start + 4,
        ...look,
        note: words.next(),
        tags: words.many(),
      }),
    );
    unwrapped(await handlers['replies.add']({ annotation: note.id, note: words.next() }));
    unwrapped(
      await handlers['annotations.edit']({
        id: note.id,
        edit: { note: words.next(), tags: words.many() },
      }),
    );
    unwrapped(
      await handlers['annotations.editMany']({ ids: [note.id], edit: { addTags: words.many() } }),
    );
    unwrapped(
      await handlers['grades.passage']({
        annotation: note.id,
        credibility: 2,
        supports: [],
        marking: words.next(),
      }),
    );
  }
  unwrapped(
    await handlers['corrections.apply']({
      article,
      start: 0,
      end: 4,
      scope: 'everywhere',
      action: { kind: 'rename', name: words.next() },
    }),
  );
  unwrapped(
    await handlers['watch.import']({
      name: `${words.next()}.csv`,
      bytes: utf8(`${words.next()},${words.next()}\n${words.next()}\n`),
    }),
  );
  unwrapped(
    await handlers['briefs.saveSeries']({
      id: null,
      name: words.next(),
      period: null,
      next: null,
      distribution: words.next(),
      contact: words.next(),
    }),
  );
  const [template] = unwrapped(await handlers['briefs.templates']({}));
  if (!template) throw new Error('No template ships.');
  const wishes = { articles: [article], title: words.next(), marking: words.next() };
  const brief = unwrapped(await handlers['briefs.create']({ body: newBody(template, wishes) }));
  const body = { ...bodyOf(brief), title: words.next() };
  unwrapped(await handlers['briefs.save']({ id: brief.id, body, label: words.next() }));
  unwrapped(await handlers['briefs.saveTemplate']({ body, name: words.next() }));
  unwrapped(
    await handlers['drafts.save']({
      page: words.next(),
      count: 1,
      drafts: [0, 1, 2, 3].map(() => ({ key: words.next(), value: words.next(), from: '' })),
    }),
  );
  unwrapped(await handlers['settings.set']({ author: words.next() }));
  unwrapped(
    await handlers['search.find']({
      query: words.next(),
      from: 0,
      limit: 5,
      unfinished: false,
      stems: false,
    }),
  );
  await handlers['problems.report']({ name: 'Error', said: null, frames: [] });
  // What was removed lies in the trash, and in the journal of steps.
  const removed = unwrapped(await handlers['annotations.list']({ article }));
  unwrapped(await handlers['annotations.remove']({ ids: removed.slice(0, 1).map(({ id }) => id) }));
  unwrapped(await handlers['history.undo']({}));
}

test(
  'no word of an encrypted library lies in clear, neither open nor after a crash, nor locked, nor closed',
  () =>
    rounds({ name: 'markers', what: 'libraries', short: 1, long: 10 }, async (_, round) => {
      using place = quickFolder();
      const [folder, crashed] = [join(place.folder, 'library'), join(place.folder, 'crashed')];
      const words = new Words(round);
      const door = await openDoor(folder);
      try {
        unwrapped(await door.handlers['vault.create']({ passphrase: words.next() }));
        while (words.count < 100) await fill(door, words);
        await door.catchUp();
        door.library?.workspace.store.backup();
        expect(found(folder)).toEqual([]);
        cpSync(folder, crashed, { recursive: true });
        await door.lock();
        expect(door.state.kind).toBe('locked');
        expect(found(folder)).toEqual([]);
      } finally {
        await door.close();
      }
      expect(found(place.folder)).toEqual([]);
      expect(words.count).toBeGreaterThanOrEqual(100);
    }),
  UNHURRIED,
);
