import { basename } from 'node:path';
import type { LibraryEvent } from '#contract/events.ts';
import type { LibraryStatus } from '#contract/library.ts';
import { type Clock, systemClock } from '#domain/clock.ts';
import { problemOf } from '#domain/problems/problem.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { Analyst } from '../analyse/analyst.ts';
import type { PdfPrinter } from '../export/pdf-printer.ts';
import { DocumentReader, type Reads } from '../sandbox/document-reader.ts';
import { startNodeChild } from '../sandbox/node-child.ts';
import { defaultLibraryFolder } from '../store/library-folder.ts';
import type { OnConverting } from '../store/migrate.ts';
import { openStore, type Store } from '../store/store.ts';
import type { Opened } from '../store/vault/vault.ts';
import { rememberMissing } from './articles/find-kin.ts';
import { adoptTemplates } from './briefs/brief-templates.ts';
import { readClaims } from './figures/read-claims.ts';
import { eventsOf } from './history/events-of.ts';
import { JobBoard } from './job-board.ts';
import { BackupKeeper } from './library/backup-keeper.ts';
import { CheckKeeper } from './library/check-keeper.ts';
import { ProblemLog } from './library/problem-log.ts';
import { tellChanges } from './library/tell-changes.ts';
import { analyseMissing, refreshCorrected } from './names/analyse-articles.ts';
import { scanMissing } from './names/watch-names.ts';
import { renewIndex } from './search/renew-index.ts';
import { toldFailure } from './told-failure.ts';
import type { Workspace } from './workspace.ts';

export interface LibraryOptions {
  /** Created when it is not there; the platform's default when left out. */
  readonly folder?: string | undefined;
  /** The key of an encrypted library, as `unlockLibrary` gives it; left out for one in clear. */
  readonly opened?: Opened | null;
  readonly host: LibraryStatus['host'];
  readonly printer: PdfPrinter;
  /** What reads files; a child of Node when left out. */
  readonly reader?: Reads;
  /** The folder with what ships with the app. */
  readonly assets: string;
  readonly version: string;
  /** Tells the present; the machine's clock when left out. */
  readonly clock?: Clock;
  /** Hears how far an older library is converted, while nothing else can be asked. */
  readonly onConverting?: OnConverting;
  /** How many network requests the shell has refused so far; left out by a host that can refuse none. */
  readonly blockedRequests?: () => number;
}

/** A library with what works on it, without the calls of a window: a command of the terminal needs few of them. */
export interface OpenWorkspace {
  readonly folder: string;
  readonly workspace: Workspace;
  readonly problems: ProblemLog;
  readonly status: () => LibraryStatus;
  /** Writes down what is a fault of ours, and where. */
  readonly defect: (where: string, error: unknown) => void;
  /** Gives back the function that stops listening. */
  listen(listener: (event: LibraryEvent) => void): () => void;
  /** Reads the names of what is new, as a job; an app starts it once its window is there. */
  catchUp(): Promise<void>;
  /** Stops running jobs at their next step and closes the database. */
  close(): Promise<void>;
}

/** Opens a library. What a person must be told comes back as an error value. */
export async function openWorkspace(options: LibraryOptions): Promise<Result<OpenWorkspace>> {
  const folder = options.folder ?? defaultLibraryFolder();
  const now = options.clock ?? systemClock;
  const store = openedStore(folder, options, now);
  if (!store.ok) return store;

  const listeners = new Set<(event: LibraryEvent) => void>();
  const emit = (event: LibraryEvent) => {
    for (const listener of listeners) listener(event);
  };
  // What many changes in one go do to the facts is told once.
  let factsDue = false;
  const tellFacts = () => {
    if (listeners.size === 0 || factsDue) return;
    factsDue = true;
    queueMicrotask(() => {
      factsDue = false;
      if (closing) return;
      const history = store.value.history.state();
      emit({ type: 'facts-changed', history, status: status() });
    });
  };
  const announce = (event: LibraryEvent) => {
    if (listeners.size === 0) return;
    emit(tellChanges(workspace, event));
    if (event.type !== 'job') tellFacts();
  };
  store.value.damage.onFound = tellFacts;
  const reasonOf = (error: unknown) => toldFailure(error, folder)?.message ?? null;
  const problems = new ProblemLog(folder, { version: options.version, host: options.host }, now);
  const defect = (where: string, error: unknown) => problems.add(where, problemOf(error));
  const workspace: Workspace = {
    store: store.value,
    analyst: new Analyst(options.assets),
    reader: options.reader ?? new DocumentReader(startNodeChild),
    printer: options.printer,
    jobs: new JobBoard(announce, reasonOf),
    assets: options.assets,
    now,
    announce,
    act: (label, articles, work) => store.value.history.act(label, articles, work),
    beforeBigAct: () => backups.beforeBigAct(),
    catchUp: () => catchUp(),
  };
  adoptTemplates(workspace);
  store.value.history.listen((step) => {
    for (const event of eventsOf(step)) announce(event);
  });
  const backups = new BackupKeeper({
    store: store.value,
    now,
    reasonOf,
    onChange: () => announce({ type: 'backup-changed' }),
  });
  const checks = new CheckKeeper({ store: store.value, now });
  if (options.host !== 'terminal') {
    backups.start();
    checks.start();
  }
  // One reading of names at a time: a second request waits and then finds little left to do.
  let background: Promise<void> = Promise.resolve();
  let closing = false;
  const inBackground = (work: () => Promise<void>) => {
    background = background.then(async () => {
      if (closing) return;
      const kept = work().then(() => store.value.keepLogEnd());
      await kept.catch((error: unknown) => {
        const reason = reasonOf(error);
        if (reason === null) defect('background', error);
        console.error(reason ?? error);
      });
    });
    return background;
  };
  const catchUp = () =>
    inBackground(async () => {
      await renewIndex(workspace);
      await rememberMissing(workspace);
      await refreshCorrected(workspace);
      await scanMissing(workspace);
      await analyseMissing(workspace);
      await readClaims(workspace);
    });
  const status = (): LibraryStatus => ({
    name: basename(folder),
    folder,
    host: options.host,
    version: options.version,
    ...store.value.counts(),
    blockedRequests: options.blockedRequests?.() ?? null,
    lastBackup: store.value.lastBackup(),
    backupProblem: backups.problem,
    damage: store.value.damage.found,
    encrypted: store.value.isEncrypted,
  });
  return ok({
    folder,
    problems,
    status,
    defect,
    workspace,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    catchUp,
    async close() {
      closing = true;
      workspace.jobs.cancelAll();
      // Nobody waits for a long text to be read to its end.
      await workspace.analyst.close();
      await background;
      workspace.reader.close();
      await options.printer.close();
      await checks.close();
      await backups.close();
      store.value.close();
    },
  });
}

/** Days on which the library was opened: so many are kept, and so many there must be since. */
const DAYS_KEPT = 40;
const DAYS_NEEDED = 3;
const DAY = 24 * 60 * 60 * 1_000;
const LONGEST_PAUSE = 30 * DAY;

/**
 * A clock that runs far ahead empties no trash: where it leapt by more than a month since the library was opened last,
 * nothing is deleted for good before it was opened on three more days.
 */
function isClockPlausible({ settings }: Store, now: string): boolean {
  const today = now.slice(0, 10);
  const stored = settings.get().openedDays;
  const known = Array.isArray(stored) ? stored.filter((day) => typeof day === 'string') : [];
  const days = known.at(-1) === today ? known : [...known, today].slice(-DAYS_KEPT);
  if (days !== known) settings.set({ openedDays: days });
  const recent = days.slice(-DAYS_NEEDED - 1);
  return recent.every(
    (day, at) => at === 0 || Date.parse(day) - Date.parse(recent[at - 1] ?? day) <= LONGEST_PAUSE,
  );
}

function openedStore(
  folder: string,
  { opened = null, onConverting }: Pick<LibraryOptions, 'opened' | 'onConverting'>,
  now: Clock,
): Result<Store> {
  let store: Store | null = null;
  try {
    store = openStore(opened?.folder ?? folder, { now, key: opened?.key ?? null, onConverting });
    if (isClockPlausible(store, now())) store.purgeTrash(now());
    store.identity.begin(now());
    return ok(store);
  } catch (error) {
    const failure = toldFailure(error, folder);
    // Without room for a word more a library can still be read.
    if (store && failure?.code === 'disk-full') return ok(store);
    store?.close();
    if (failure === null) throw error;
    return fail(failure.code, failure.message);
  }
}
