import type { Handlers } from '#contract';
import type { packRequests } from '#contract/packs.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { chooseValue, mergePack } from './merge-pack.ts';
import { countFiles } from './packed-files.ts';
import { openConflicts, previewPack } from './preview-pack.ts';
import { makePack } from './share-pack.ts';

export function packHandlers(workspace: Workspace): Pick<Handlers, keyof typeof packRequests> {
  const { store } = workspace;
  return {
    'packs.make': ({ articles, ...options }) => makePack(workspace, articles, options),
    'packs.files': ({ articles }) =>
      ok(countFiles(store, articles ?? store.articles.list().map(({ id }) => id))),
    'packs.preview': ({ bytes }) => previewPack(workspace, bytes),
    'packs.merge': ({ bytes, only }) => {
      const report = mergePack(workspace, bytes, only);
      if (report.ok) workspace.catchUp();
      return report;
    },
    'packs.conflicts': () => ok(openConflicts(workspace)),
    'packs.choose': (request) => chooseValue(workspace, request),
  };
}
