import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { type Clock, systemClock } from '#domain/clock.ts';
import { AnalysisWriter } from './analyses/writer.ts';
import { AnnotationWriter } from './annotations/writer.ts';
import { ArticleWriter } from './articles/writer.ts';
import { backupInThread } from './backup-in-thread.ts';
import { Backups } from './backups.ts';
import { BriefWriter } from './briefs/writer.ts';
import { checkInThread, type RunningCheck } from './check-in-thread.ts';
import { checkDatabase } from './check-library.ts';
import { ClaimWriter } from './claims/writer.ts';
import { Corrected } from './corrections/corrected.ts';
import { CorrectionWriter } from './corrections/writer.ts';
import { type Damage, damageOf } from './damage.ts';
import { openDatabase } from './database.ts';
import { DateOrderWriter } from './date-orders/writer.ts';
import { DossierWriter } from './dossiers/writer.ts';
import { DraftWriter } from './drafts/writer.ts';
import { CountedNames } from './entities/counted-names.ts';
import { EntityWriter } from './entities/writer.ts';
import { EventWriter } from './events/writer.ts';
import { FigureWriter } from './figures/writer.ts';
import { FrameworkWriter } from './frameworks/writer.ts';
import { FreeNoteWriter } from './free-notes/writer.ts';
import { GradeWriter } from './grades/writer.ts';
import { HistoryWriter } from './history/writer.ts';
import { NoteProofs } from './identity/note-proofs.ts';
import { IdentityWriter } from './identity/writer.ts';
import { ImportWriter } from './imports/writer.ts';
import { LibraryLock } from './library-lock.ts';
import { LogMark } from './log-mark.ts';
import { MarkingWriter } from './markings/writer.ts';
import { MergeWriter } from './merge/writer.ts';
import type { OnConverting } from './migrate.ts';
import { migrations as released } from './migrations/migrations.ts';
import { OriginalWriter } from './originals/writer.ts';
import { PictureWordsWriter } from './picture-words/writer.ts';
import { PictureWriter } from './pictures/writer.ts';
import { ReplyWriter } from './replies/writer.ts';
import { ReportWriter } from './reports/writer.ts';
import { RequirementWriter } from './requirements/writer.ts';
import { withAdvice } from './restore-advice.ts';
import { ReviewWriter } from './reviews/writer.ts';
import { SavedSearchWriter } from './saved-searches/writer.ts';
import { SearchWriter } from './search/writer.ts';
import { SeriesWriter } from './series/writer.ts';
import { SettingWriter } from './settings/writer.ts';
import { SignatureWriter } from './signatures/writer.ts';
import { explained, StoreError } from './store-error.ts';
import { SummaryWriter } from './summaries/writer.ts';
import { TemplateWriter } from './templates/writer.ts';
import { Trash } from './trash.ts';
import { TriageWriter } from './triage/writer.ts';
import { writeBackupFile } from './vault/backup-file.ts';
import { type DataKey, isEncrypted } from './vault/cipher.ts';
import { Vault } from './vault/vault.ts';
import { WatchListWriter } from './watch-lists/writer.ts';

/** So many articles are derived anew within a step, which blocks; `derive` goes on from there. */
const REFRESHED_AT_ONCE = 100;

/** One open library. Its folder holds `library.db`, `lock` and `backups`. */
export class Store {
  readonly folder: string;
  readonly articles: ArticleWriter;
  readonly annotations: AnnotationWriter;
  readonly freeNotes: FreeNoteWriter;
  readonly replies: ReplyWriter;
  readonly reviews: ReviewWriter;
  readonly reports: ReportWriter;
  readonly series: SeriesWriter;
  readonly briefs: BriefWriter;
  readonly markings: MarkingWriter;
  readonly triage: TriageWriter;
  readonly merge: MergeWriter;
  readonly identity: IdentityWriter;
  readonly proofs: NoteProofs;
  readonly analyses: AnalysisWriter;
  readonly corrections: CorrectionWriter;
  readonly corrected: Corrected;
  readonly entities: EntityWriter;
  readonly countedNames: CountedNames;
  readonly watchLists: WatchListWriter;
  readonly grades: GradeWriter;
  readonly dateOrders: DateOrderWriter;
  readonly figures: FigureWriter;
  readonly claims: ClaimWriter;
  readonly events: EventWriter;
  readonly dossiers: DossierWriter;
  readonly requirements: RequirementWriter;
  readonly frameworks: FrameworkWriter;
  readonly savedSearches: SavedSearchWriter;
  readonly search: SearchWriter;
  readonly signatures: SignatureWriter;
  readonly summaries: SummaryWriter;
  readonly originals: OriginalWriter;
  readonly imports: ImportWriter;
  readonly pictures: PictureWriter;
  readonly pictureWords: PictureWordsWriter;
  readonly drafts: DraftWriter;
  readonly settings: SettingWriter;
  /** Used where the library is encrypted; beside one in clear they are files. */
  readonly templates: TemplateWriter;
  readonly history: HistoryWriter;
  /** What of it can't be read any more. */
  readonly damage: Damage;
  readonly #derive: (limit: number) => string[];
  readonly #database: Database.Database;
  readonly #backups: Backups;
  readonly #now: () => string;
  readonly #lock: LibraryLock;
  readonly #key: DataKey | null;
  readonly #logMark: LogMark;
  readonly #fileId: string | null;
  readonly trash: Trash;

  constructor(
    folder: string,
    database: Database.Database,
    backups: Backups,
    lock: LibraryLock,
    now: () => string,
    key: DataKey | null,
  ) {
    this.folder = folder;
    this.#key = key;
    this.#logMark = new LogMark(folder, key);
    this.#fileId = fileId(folder);
    this.#now = now;
    this.#database = database;
    this.damage = damageOf(database);
    this.#backups = backups;
    this.#lock = lock;
    this.articles = new ArticleWriter(database);
    this.annotations = new AnnotationWriter(database);
    this.freeNotes = new FreeNoteWriter(database);
    this.replies = new ReplyWriter(database);
    this.reviews = new ReviewWriter(database);
    this.reports = new ReportWriter(database);
    this.series = new SeriesWriter(database);
    this.briefs = new BriefWriter(database);
    this.markings = new MarkingWriter(database);
    this.triage = new TriageWriter(database);
    this.merge = new MergeWriter(database);
    this.identity = new IdentityWriter(database);
    this.proofs = new NoteProofs(database);
    this.corrections = new CorrectionWriter(database);
    this.dateOrders = new DateOrderWriter(database);
    this.corrected = new Corrected(database, this.dateOrders);
    this.countedNames = new CountedNames(database, (id) => {
      const analysis = this.corrected.unsettled(id);
      const article = analysis && this.articles.get(id);
      return article && { article, analysis };
    });
    // In one transaction: each waits for the disk.
    this.#derive = database.transaction((limit: number) => {
      const articles = this.corrected.refresh(limit);
      this.countedNames.countMany();
      return articles;
    });
    this.entities = new EntityWriter(database, this.countedNames);
    this.watchLists = new WatchListWriter(database);
    this.grades = new GradeWriter(database);
    this.figures = new FigureWriter(database);
    this.claims = new ClaimWriter(database);
    this.events = new EventWriter(database);
    this.dossiers = new DossierWriter(database);
    this.requirements = new RequirementWriter(database);
    this.frameworks = new FrameworkWriter(database);
    this.analyses = new AnalysisWriter(database, () => this.derive(REFRESHED_AT_ONCE));
    this.savedSearches = new SavedSearchWriter(database);
    this.search = new SearchWriter(database, now, () => this.countedNames.refresh());
    this.signatures = new SignatureWriter(database);
    this.originals = new OriginalWriter(database);
    this.imports = new ImportWriter(database);
    this.pictures = new PictureWriter(database);
    this.pictureWords = new PictureWordsWriter(database);
    this.summaries = new SummaryWriter(database);
    this.drafts = new DraftWriter(database);
    this.settings = new SettingWriter(database);
    this.templates = new TemplateWriter(database);
    this.history = new HistoryWriter(database, () => {
      this.search.refresh();
      this.corrected.refresh(REFRESHED_AT_ONCE);
      this.countedNames.countFew();
    });
    this.trash = new Trash(database, this.countedNames);
  }

  /** What follows from changes in at most so many articles; gives back which those were. */
  derive(limit: number): string[] {
    return this.#derive(limit);
  }

  counts(): { articles: number; annotations: number } {
    const notes = this.annotations.count() + this.freeNotes.count();
    return { articles: this.articles.count(), annotations: notes };
  }

  /** Whether nothing was ever brought in or done here. */
  isEmpty(): boolean {
    const found = this.#database
      .prepare('SELECT 1 FROM articles UNION ALL SELECT 1 FROM history_steps LIMIT 1')
      .get();
    return found === undefined;
  }

  /** Copies the database into the library's `backups` folder and gives back the copy's path. */
  backup(): string {
    try {
      return this.#backups.make(this.#database);
    } catch (error) {
      throw explained(error, this.folder);
    }
  }

  /** The same in a thread of its own. */
  async backupInBackground(): Promise<string> {
    try {
      return await backupInThread({ folder: this.folder, now: this.#now(), key: this.#key });
    } catch (error) {
      throw explained(error, this.folder);
    }
  }

  /**
   * Writes one file that brings this library back anywhere, encrypted as it is.
   * @param keys the bytes of the key file of an encrypted library, else null
   */
  async backupTo(out: string, keys: Buffer | null): Promise<void> {
    const copy = this.backup();
    await writeBackupFile(out, copy, keys);
  }

  /** A sentence for each thing in the database or its backups that is not as it was written. */
  check(): string[] {
    return [...checkDatabase(this.#database), ...this.#backups.problems()];
  }

  /** The same of the database alone, in a thread of its own. */
  checkInBackground(): RunningCheck {
    return checkInThread({ folder: this.folder, key: this.#key });
  }

  /** ISO 8601: when the newest copy that opens was made; null where there is none. */
  lastBackup(): string | null {
    return this.#backups.newest()?.made ?? null;
  }

  /** Deletes for good what went to the trash more than 30 days before `now`; how many rows that was. */
  purgeTrash(now: string): number {
    const purged = this.trash.purge(now);
    this.search.refresh();
    return purged;
  }

  /** Deletes everything in the trash for good. */
  emptyTrash(): void {
    this.trash.empty();
    this.search.refresh();
  }

  /**
   * What was written until now may be acknowledged: should the log be damaged after a crash, that it is missing is
   * told at the next opening. Throws a `StoreError` where the library's file is not there any more: what is written
   * into a deleted file is lost.
   */
  keepLogEnd(): void {
    if (!this.#database.open) return;
    if (fileId(this.folder) !== this.#fileId) {
      throw new StoreError(
        'library-gone',
        `The library ${this.folder} is gone: its folder was deleted or moved, or the disk was taken out. What is not saved stays in this window: put the folder back, and start again.`,
      );
    }
    this.#tolerated(() => this.#logMark.keep());
  }

  /** A disk without room for 56 bytes must not undo what is done; what it lacks is said by the next write. */
  #tolerated(marking: () => void): void {
    try {
      marking();
    } catch (error) {
      const known = explained(error, this.folder);
      if (!(known instanceof StoreError)) throw error;
    }
  }

  /** Whether all that it writes is encrypted. */
  get isEncrypted(): boolean {
    return this.#key !== null;
  }

  /** Forgets its key. Can be called again. */
  close(): void {
    try {
      this.#logMark.remove();
      this.#database.close();
      this.#tolerated(() => this.#logMark.closed());
    } finally {
      this.#key?.fill(0);
      this.#lock.release();
    }
  }
}

export interface StoreOptions {
  /** The time that a backup is named after. */
  readonly now?: Clock;
  readonly migrations?: readonly string[];
  /** What a vault gave; the store keeps a copy. Left out for a library in clear. */
  readonly key?: DataKey | null;
  readonly onConverting?: OnConverting | undefined;
}

/**
 * Opens the library in `folder`, which is made when it is not there, for this process alone.
 * Throws a `StoreError` for everything that a person can do something about.
 */
export function openStore(
  folder: string,
  { now = systemClock, migrations = released, key: given = null, onConverting }: StoreOptions = {},
): Store {
  const undo: (() => void)[] = [];
  const key = given && Buffer.from(given);
  const backups = new Backups(folder, now, key);
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    if (key === null) refuseLocked(folder);
    const lock = new LibraryLock(folder);
    undo.unshift(() => lock.release());
    const database = openDatabase(folder, migrations, backups, key, onConverting);
    undo.unshift(() => {
      database.close();
      // What the opening took away to begin a log.
      new LogMark(folder, key).closed();
    });
    const store = new Store(folder, database, backups, lock, now, key);
    if (key !== null) store.templates.takeIn(join(folder, 'templates'));
    return store;
  } catch (error) {
    for (const close of undo) close();
    const told = withAdvice(explained(error, folder), folder, backups);
    // Whether its backups open is told with it.
    key?.fill(0);
    throw told;
  }
}

/** Which file on which disk the database is; null where it is not there. */
function fileId(folder: string): string | null {
  const file = statSync(join(folder, 'library.db'), { throwIfNoEntry: false });
  return file ? `${file.dev} ${file.ino}` : null;
}

/** Without a key nothing is done to what one is needed for. */
function refuseLocked(folder: string): void {
  if (new Vault(folder).exists()) {
    throw new StoreError('locked-library', `The library ${folder} needs its passphrase.`);
  }
  const path = join(folder, 'library.db');
  if (!existsSync(path) || !isEncrypted(path)) return;
  throw new StoreError(
    'no-keys',
    `The library ${folder} is encrypted, and its key file keys.json is gone: put a copy of that file back, or restore a backup.`,
  );
}

/** Level by level: Node's own recursive way never returns where the system can't make folders (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(`${folder}/`)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder, { mode: 0o700 });
}
