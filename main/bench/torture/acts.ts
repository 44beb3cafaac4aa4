import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Sibling } from '#domain/merge/types.ts';
import { APPLICATION_ID } from '../../store/migrate.ts';
import { migrations } from '../../store/migrations/migrations.ts';
import { openStore, type Store } from '../../store/store.ts';
import { newAnnotation, newArticle, olderArticle } from '../../store/testing.ts';
import { openFile } from '../../store/vault/cipher.ts';
import { type Opened, Vault } from '../../store/vault/vault.ts';
import type { Random } from '../random.ts';

/** What the work of Argon2id costs is tortured nowhere. */
export const WEAK = { memory: 8, passes: 1, lanes: 1 };
const FIRST = 'first words';
/** The version of a library that is migrated; later steps need more than SQL. */
const OLD = 30;
const OLD_ARTICLES = ['old one', 'old two'];

/** What a library has acknowledged, as the lines that its writer said; all of it must be there after a crash. */
export class Acknowledged {
  readonly articles = new Set<string>();
  readonly notes = new Set<string>();
  /** The number of an article's newest text. */
  readonly revisions = new Map<string, number>();
  readonly backups = new Set<string>();
  /** Folders of older libraries, whole before their migration began. */
  readonly old = new Set<string>();
  passphrase = FIRST;
  /** Was being changed to it: it may open, or the one before. */
  changing: string | null = null;

  hear(line: string): void {
    const [kind = '', ...rest] = line.split('\t');
    const [first = '', second = ''] = rest;
    switch (kind) {
      case 'article':
        this.articles.add(first);
        break;
      case 'note':
        this.notes.add(first);
        break;
      case 'merged':
        this.articles.add(first);
        for (let at = 0; at < 3; at += 1) this.notes.add(`${first} note ${at}`);
        break;
      case 'revised':
        this.revisions.set(first, Number(second));
        break;
      case 'backup':
        this.backups.add(first);
        break;
      case 'old':
        this.old.add(first);
        break;
      case 'changing':
        this.changing = first;
        break;
      case 'passphrase':
        this.passphrase = first;
        this.changing = null;
        break;
    }
  }
}

/** An encrypted library without anything in it. */
export async function newLibrary(folder: string): Promise<void> {
  const { key } = await new Vault(folder, WEAK).create(FIRST);
  openStore(folder, { key }).close();
}

/** The old library that a run migrates. */
const oldFolder = (folder: string, run: string) => join(folder, `old-${run}`);

/** Everything that writes, in an order that chance chose, until it is stopped; `say` hears what is acknowledged. */
export async function writeOn(
  folder: string,
  passphrase: string,
  run: string,
  random: Random,
  say: (line: string) => void,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  const vault = new Vault(folder, WEAK);
  const opened = await vault.open(passphrase);
  if (opened === null) throw new Error('The passphrase does not open it.');
  if (random.below(3) === 0) migrateOld(oldFolder(folder, run), opened, say);
  const store = openStore(folder, { key: opened.key });
  const acts = actsOn(store, vault, opened, run, say);
  for (let count = 1; count <= most; count += 1) {
    await random.pick(acts)(count, random);
    await new Promise((resolve) => setImmediate(resolve));
  }
  store.close();
}

type Act = (count: number, random: Random) => void | Promise<void>;

/** Those that are done often stand more than once. */
function actsOn(
  store: Store,
  vault: Vault,
  opened: Opened,
  run: string,
  say: (line: string) => void,
): readonly Act[] {
  const kept: string[] = [];
  const acknowledged = (...words: string[]) => {
    store.keepLogEnd();
    say(words.join('\t'));
  };
  const importing: Act = (count, random) => {
    const id = `${run}-${count}`;
    const article = newArticle(id, `Crash text ${count}. `.repeat(1 + random.below(400)));
    store.history.act('Import', [id], () => store.articles.insert(article));
    kept.push(id);
    acknowledged('article', id);
  };
  const annotating: Act = (count, random) => {
    if (kept.length === 0) return;
    const [id, note] = [random.pick(kept), `${run} note ${count}`];
    const article = newArticle(id, 'Crash text');
    store.history.act('Note', [id], () =>
      store.annotations.insert(newAnnotation(note, article, 'Crash', { note: 'word '.repeat(50) })),
    );
    acknowledged('note', note);
  };
  const revising: Act = (count, random) => {
    if (kept.length === 0) return;
    const id = random.pick(kept);
    const text = `Crash text, told anew the ${count}th time. `.repeat(1 + random.below(200));
    const number = store.history.act('New version', [id], () =>
      store.articles.addRevision(id, newArticle(id, text)),
    );
    acknowledged('revised', id, String(number));
  };
  const merging: Act = (count) => {
    const id = `${run}-merged-${count}`;
    const article = newArticle(id, `Crash text of a colleague ${count}. `.repeat(60));
    store.history.act('Merge a pack', [id], () => {
      store.merge.put([recordOf(id, count)]);
      store.articles.adopt(id, article.parsed.source, [article], () => true);
      for (let at = 0; at < 3; at += 1) {
        store.annotations.put(newAnnotation(`${id} note ${at}`, article, 'Crash'));
      }
    });
    acknowledged('merged', id);
  };
  const backingUp: Act = () => acknowledged('backup', store.backup());
  const changing: Act = async (count) => {
    const next = `words ${run} ${count}`;
    say(`changing\t${next}`);
    await vault.change(opened, next);
    say(`passphrase\t${next}`);
  };
  const often = [importing, annotating, revising, merging];
  return [...often, ...often, ...often, changing, changing, backingUp];
}

function recordOf(id: string, counter: number) {
  const life: Sibling = { replica: 'colleague', counter, value: true };
  return {
    kind: 'article',
    id,
    state: { seen: { colleague: counter }, fields: { life: [life] } },
  } as const;
}

/** A library of an older Fieldbrief, opened by this one: it is backed up and migrated. */
function migrateOld(folder: string, { key }: Opened, say: (line: string) => void): void {
  openStore(folder, { key }).close();
  rmSync(join(folder, 'library.db'));
  const database = openFile(join(folder, 'library.db'), key);
  for (const step of migrations.slice(0, OLD)) database.exec(step);
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.pragma(`user_version = ${OLD}`);
  for (const id of OLD_ARTICLES) database.exec(olderArticle(id));
  database.close();
  say(`old\t${folder}`);
  openStore(folder, { key }).close();
}

/**
 * Opens what a crash left, and gives a sentence for each thing that was acknowledged and is not there, or is damaged.
 * What was being changed when it came is known afterwards.
 */
export async function missing(folder: string, known: Acknowledged, run: string): Promise<string[]> {
  const vault = new Vault(folder, WEAK);
  let opened = await vault.open(known.passphrase);
  if (opened === null && known.changing !== null) {
    opened = await vault.open(known.changing);
    if (opened !== null) known.passphrase = known.changing;
  }
  known.changing = null;
  if (opened === null) return ['Neither the old nor the new passphrase opens it.'];
  const store = openStore(folder, { key: opened.key });
  try {
    const there = new Set(store.articles.ids());
    const notes = new Set(
      [...there].flatMap((id) => store.annotations.list(id).map((one) => one.id)),
    );
    return [
      ...[...known.articles].filter((id) => !there.has(id)).map((id) => `No article ${id}.`),
      ...[...known.notes].filter((id) => !notes.has(id)).map((id) => `No note ${id}.`),
      ...[...known.revisions].flatMap(([id, number]) =>
        store.articles.revisions(id).some((one) => one.number === number)
          ? []
          : [`No version ${number} of ${id}.`],
      ),
      ...halfMerged(there, notes),
      // What the oldest five are is the rotation's own affair.
      ...(known.backups.size > 0 && store.lastBackup() === null ? ['No backup opens.'] : []),
      ...problemsOf(store),
      ...migrated(oldFolder(folder, run), opened, known),
    ];
  } finally {
    store.close();
    opened.key.fill(0);
  }
}

/** What a check finds, but for this: the texts that these suites make are named by no hash of theirs. */
export const problemsOf = (store: Store): string[] =>
  store.check().filter((sentence) => !sentence.startsWith('The text of version'));

/** A merge is there with all its notes, or not at all. */
const halfMerged = (articles: ReadonlySet<string>, notes: ReadonlySet<string>): string[] =>
  [...articles]
    .filter((id) => id.includes('-merged-'))
    .filter((id) => [0, 1, 2].some((at) => !notes.has(`${id} note ${at}`)))
    .map((id) => `${id} was merged by half.`);

function migrated(folder: string, { key }: Opened, known: Acknowledged): string[] {
  const path = join(folder, 'library.db');
  // The making of the old library may have been cut off.
  if (!known.old.has(folder)) return [];
  if (!existsSync(path)) return [`${folder} is gone.`];
  const store = openStore(folder, { key });
  try {
    const ids = store.articles.ids();
    return [
      ...OLD_ARTICLES.filter((id) => !ids.includes(id)).map((id) => `${id} was lost on the way.`),
      ...(store.lastBackup() === null ? ['No backup was made before the migration.'] : []),
    ];
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
