import type { LibraryHandlers } from '#contract';
import { type Failure, fail, type Result } from '#domain/result.ts';
import { explained, StoreError } from '../store/store-error.ts';

/** What the system says when the library can't be read or written, whatever was being done. */
const OF_THE_LIBRARY = /^(?:SQLITE_|ENOSPC$|EDQUOT$)/;

/**
 * What a person can do something about: no room on the disk, a library in other hands, a damaged one. Null for
 * everything else, which is a defect of ours.
 */
export function toldFailure(error: unknown, folder: string): Failure | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = OF_THE_LIBRARY.test(code) ? explained(error, folder) : error;
  return known instanceof StoreError ? { code: known.code, message: known.message } : null;
}

interface Listeners {
  readonly defect: (call: string, error: unknown) => void;
  readonly answered: () => void;
}

/**
 * The same handlers, each of which answers with such a failure in place of throwing it; `defect` hears all else, and
 * `answered` is called before what was done is acknowledged.
 */
export function tellingHandlers(
  handlers: LibraryHandlers,
  folder: string,
  { defect, answered }: Listeners,
): LibraryHandlers {
  const telling = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (request: never): Promise<Result<unknown>> => {
      try {
        const answer = await handler(request);
        answered();
        return answer;
      } catch (error) {
        const failure = toldFailure(error, folder);
        if (failure === null) {
          defect(name, error);
          throw error;
        }
        return fail(failure.code, failure.message);
      }
    },
  ]);
  // The same names with the same answers; TypeScript cannot follow that through the entries.
  return Object.fromEntries(telling) as LibraryHandlers;
}
