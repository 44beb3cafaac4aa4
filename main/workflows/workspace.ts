import type { LibraryEvent } from '#contract/events.ts';
import type { Clock } from '#domain/clock.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Analyst } from '../analyse/analyst.ts';
import type { PdfPrinter } from '../export/pdf-printer.ts';
import type { Reads } from '../sandbox/document-reader.ts';
import type { HistoryWriter } from '../store/history/writer.ts';
import type { Store } from '../store/store.ts';
import type { JobBoard } from './job-board.ts';

/** What every workflow over an open library works with. */
export interface Workspace {
  readonly store: Store;
  readonly analyst: Analyst;
  /** Reads files, in a process of its own. */
  readonly reader: Reads;
  readonly printer: PdfPrinter;
  readonly jobs: JobBoard;
  /** The folder with what ships with the app. */
  readonly assets: string;
  readonly now: Clock;
  /**
   * Does what a person did as one step to undo, and announces what it changed: see `HistoryWriter.act`.
   * Undo and redo announce the same.
   */
  readonly act: HistoryWriter['act'];
  /** What changed without a step: jobs, settings, what was read. */
  announce(event: LibraryEvent): void;
  /** A copy is made where the newest is old: before an act that changes much at once. */
  beforeBigAct(): Promise<void>;
  /** What a step leaves to do in the texts of a large library goes on in the background. */
  catchUp(): void;
}

export const noArticle = (id: string): Result<never> =>
  fail('no-article', `There is no article with the id “${id}” in this library.`);

/** Another window has kept other words since this one read them; a person who saves again means it. */
export const overtaken = (kept: string): Result<never> => {
  const words = kept.length > SHOWN ? `${kept.slice(0, SHOWN)}…` : kept;
  const now = kept === '' ? 'nothing stands there now' : `there stands now “${words}”`;
  return fail(
    'overtaken',
    `Another window changed this meanwhile, and ${now}. Yours is still here: save it again to put it in that place.`,
  );
};
const SHOWN = 300;

/** `value`, after what it leaves to do in the texts was set going. */
export function followed<T>({ catchUp }: Workspace, value: T): T {
  catchUp();
  return value;
}
