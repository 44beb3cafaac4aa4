import type { LibraryHandlers } from '#contract';
import type { LibraryStatus } from '#contract/library.ts';
import { annotationHandlers } from './annotations/handlers.ts';
import { articleHandlers } from './articles/handlers.ts';
import { briefHandlers } from './briefs/handlers.ts';
import { dossierHandlers } from './dossiers/handlers.ts';
import { figureHandlers } from './figures/handlers.ts';
import { frameworkHandlers } from './frameworks/handlers.ts';
import { freeNoteHandlers } from './free-notes/handlers.ts';
import { gradeHandlers } from './grades/handlers.ts';
import { historyHandlers } from './history/handlers.ts';
import { tellSteps } from './history/tell-steps.ts';
import { identityHandlers } from './identity/handlers.ts';
import { importHandlers } from './imports/handlers.ts';
import { libraryHandlers } from './library/handlers.ts';
import type { ProblemLog } from './library/problem-log.ts';
import { nameHandlers } from './names/handlers.ts';
import { packHandlers } from './packs/handlers.ts';
import { requirementHandlers } from './requirements/handlers.ts';
import { reviewHandlers } from './reviews/handlers.ts';
import { searchHandlers } from './search/handlers.ts';
import type { Workspace } from './workspace.ts';

/** One function for each call of the contract, over one open library. */
export function createHandlers(
  workspace: Workspace,
  status: () => LibraryStatus,
  problems: ProblemLog,
): LibraryHandlers {
  const handlers: LibraryHandlers = {
    ...annotationHandlers(workspace),
    ...articleHandlers(workspace),
    ...briefHandlers(workspace),
    ...figureHandlers(workspace),
    ...freeNoteHandlers(workspace),
    ...frameworkHandlers(workspace),
    ...gradeHandlers(workspace),
    ...historyHandlers(workspace),
    ...identityHandlers(workspace),
    ...importHandlers(workspace),
    ...libraryHandlers(workspace, status, problems),
    ...nameHandlers(workspace),
    ...packHandlers(workspace),
    ...dossierHandlers(workspace),
    ...requirementHandlers(workspace),
    ...reviewHandlers(workspace),
    ...searchHandlers(workspace),
  };
  return tellSteps(handlers, workspace.store.history);
}
