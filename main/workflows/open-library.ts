import type { Handlers, LibraryEvent, LibraryStatus } from '#contract';
import type { Result } from '#domain/result.ts';
import type { PdfPrinter } from '../export/pdf-printer.ts';

export interface LibraryOptions {
  /** Created when it is not there. */
  readonly folder: string;
  readonly host: LibraryStatus['host'];
  readonly printer: PdfPrinter;
  /** How many network requests the shell has refused so far. */
  readonly blockedRequests?: () => number;
}

/** A library with its calls, ready for a host. */
export interface OpenLibrary {
  readonly folder: string;
  readonly handlers: Handlers;
  /** Gives back the function that stops listening. */
  listen(listener: (event: LibraryEvent) => void): () => void;
  /** Finishes running jobs' current step and closes the database. */
  close(): Promise<void>;
}

export type OpenLibraryFunction = (options: LibraryOptions) => Promise<Result<OpenLibrary>>;
