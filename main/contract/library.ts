/** The library itself: its facts and settings, what is being typed, where a window stands, long jobs. */
import * as v from 'valibot';
import { id, ordinal, text } from './fields.ts';
import { type Settings, settingsSchema } from './settings.ts';
import { someOf } from './some-of.ts';
import { VISITED, type Visit } from './visits.ts';

const draftWrite = { page: text(100), count: ordinal };

/** An entity's holds its name. */
const nullableId = v.nullable(v.pipe(v.string(), v.maxLength(2_000)));

/** Says nothing outside this run of the program; a page chooses it at random. */
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const libraryRequests = {
  /** What the status line shows. */
  'library.status': v.strictObject({}),
  /** The library's settings, defaults filled in. */
  'settings.get': v.strictObject({}),
  /** Changes some settings; gives all back. */
  'settings.set': someOf(settingsSchema.entries),
  /**
   * Keeps texts that are being typed; an empty value forgets one. A page numbers its writes: one that a
   * later one of the same page overtook changes nothing. `from` is what the page knew to be kept: where another
   * page has kept something else since, both texts stay.
   */
  'drafts.save': v.strictObject({
    ...draftWrite,
    drafts: v.pipe(
      v.array(v.strictObject({ key: text(300), value: text(100_000), from: text(100_000) })),
      v.maxLength(1_000),
    ),
  }),
  /** Every kept draft by key; waits, but not for long, for the write that another page ended with. */
  'drafts.all': v.strictObject({ after: v.nullable(v.strictObject(draftWrite)) }),
  /** Writes into the library's log that something went wrong in the page. */
  'problems.report': v.strictObject({
    name: text(100),
    said: v.nullable(text(300)),
    frames: v.pipe(v.array(text(300)), v.maxLength(20)),
  }),
  /** Stops a long job at its next step. */
  'jobs.cancel': v.strictObject({ job: id }),
  /** Remembers what a number in the browser's history stands for, in memory alone. */
  'visits.keep': v.strictObject({
    number,
    visit: v.strictObject({
      kind: v.picklist(VISITED),
      about: nullableId,
      article: nullableId,
    }),
  }),
  /** What a number stands for; null for one that nobody kept, or too long ago. */
  'visits.find': v.strictObject({ number }),
};

export interface LibraryResponses {
  'library.status': LibraryStatus;
  'settings.get': Settings;
  'settings.set': Settings;
  'drafts.save': null;
  'drafts.all': Readonly<Record<string, string>>;
  'problems.report': null;
  'jobs.cancel': null;
  'visits.keep': null;
  'visits.find': Visit | null;
}

export interface LibraryStatus {
  readonly name: string;
  readonly folder: string;
  readonly host: 'electron' | 'browser' | 'terminal';
  readonly version: string;
  /** Whether all that it keeps lies on the disk encrypted. */
  readonly encrypted: boolean;
  readonly articles: number;
  readonly annotations: number;
  /** Network requests that the shell refused since it started; null where the host blocks none: a browser's are its own. */
  readonly blockedRequests: number | null;
  /** ISO 8601: the newest copy that opens; null before the first backup. */
  readonly lastBackup: string | null;
  /** Why the last try to make one failed; null where it did not. */
  readonly backupProblem: string | null;
  /** What was met in the library that can't be read any more, a sentence each. */
  readonly damage: readonly string[];
}
