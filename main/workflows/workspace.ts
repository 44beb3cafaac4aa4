import type { LibraryEvent } from '#contract/events.ts';
import type { Clock } from '#domain/clock.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Analyst } from '../analyse/analyst.ts';
import type { PdfPrinter } from '../export/pdf-printer.ts';
import type { Store } from '../store/store.ts';
import type { JobBoard } from './job-board.ts';

/** What every workflow over an open library works with. */
export interface Workspace {
  readonly store: Store;
  readonly analyst: Analyst;
  readonly printer: PdfPrinter;
  readonly jobs: JobBoard;
  /** The folder with what ships with the app. */
  readonly assets: string;
  readonly now: Clock;
  announce(event: LibraryEvent): void;
  /** What a step leaves to do in the texts of a large library goes on in the background. */
  catchUp(): void;
}

export const noArticle = (id: string): Result<never> =>
  fail('no-article', `There is no article with the id “${id}” in this library.`);

/** `value`, after what it leaves to do in the texts was set going. */
export function followed<T>({ catchUp }: Workspace, value: T): T {
  catchUp();
  return value;
}
