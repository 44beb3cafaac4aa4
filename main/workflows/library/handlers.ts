import type { Handlers } from '#contract';
import type { LibraryStatus, libraryRequests } from '#contract/library.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { changeSettings, readSettings } from './change-settings.ts';
import { DraftDesk } from './keep-drafts.ts';
import { VisitDesk } from './keep-visits.ts';
import type { ProblemLog } from './problem-log.ts';

export function libraryHandlers(
  workspace: Workspace,
  status: () => LibraryStatus,
  problems: ProblemLog,
): Pick<Handlers, keyof typeof libraryRequests> {
  const drafts = new DraftDesk(workspace.store, (came) =>
    workspace.announce({ type: 'drafts-came', drafts: came }),
  );
  const visits = new VisitDesk();
  return {
    'library.status': () => ok(status()),
    'settings.get': () => ok(readSettings(workspace)),
    'settings.set': (change) => ok(changeSettings(workspace, change)),
    'drafts.save': (request) => {
      drafts.save(request);
      return ok(null);
    },
    'drafts.all': async (request) => ok(await drafts.all(request)),
    'visits.keep': ({ number, visit }) => {
      visits.keep(number, visit);
      return ok(null);
    },
    'visits.find': ({ number }) => ok(visits.find(number)),
    'problems.report': (problem) => {
      problems.add('page', problem);
      return ok(null);
    },
    'jobs.cancel': ({ job }) => {
      workspace.jobs.cancel(job);
      return ok(null);
    },
  };
}
