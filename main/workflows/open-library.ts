import type { LibraryHandlers } from '#contract';
import { ok, type Result } from '#domain/result.ts';
import { createHandlers } from './handlers.ts';
import { type LibraryOptions, type OpenWorkspace, openWorkspace } from './open-workspace.ts';
import { tellingHandlers } from './told-failure.ts';

/** A library with its calls, ready for a host. */
export interface OpenLibrary extends OpenWorkspace {
  readonly handlers: LibraryHandlers;
}

/** Opens a library for one host. What a person must be told comes back as an error value. */
export async function openLibrary(options: LibraryOptions): Promise<Result<OpenLibrary>> {
  const opened = await openWorkspace(options);
  if (!opened.ok) return opened;
  const { folder, workspace, problems, status, defect } = opened.value;
  const handlers = tellingHandlers(createHandlers(workspace, status, problems), folder, {
    defect,
    answered: () => workspace.store.keepLogEnd(),
  });
  return ok({ ...opened.value, handlers });
}
