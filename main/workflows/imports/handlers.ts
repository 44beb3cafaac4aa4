import { randomUUID } from 'node:crypto';
import type { Handlers } from '#contract';
import type { ImportOutcome } from '#contract/articles.ts';
import type { importRequests } from '#contract/imports.ts';
import { fail, ok } from '#domain/result.ts';
import { importFile, importPasted } from '../articles/import-articles.ts';
import { inOneStep } from '../articles/in-one-step.ts';
import { followed, type Workspace } from '../workspace.ts';
import { brokenOffOf, importInJob, importSample } from './import-paths.ts';
import { ImportRun } from './import-run.ts';
import { RunningImports } from './running-imports.ts';
import { listImports, noImport, showImport } from './show-import.ts';
import { tryAgain } from './try-again.ts';
import { undoImport } from './undo-import.ts';

/** So many files at once change a library as a merge does. */
const MANY = 20;

export function importHandlers(workspace: Workspace): Pick<Handlers, keyof typeof importRequests> {
  const { store, catchUp } = workspace;
  const running = new RunningImports();
  /** What is new has names to be read. */
  const imported = (outcomes: readonly ImportOutcome[]) => {
    if (outcomes.some(({ kind }) => kind === 'imported' || kind === 'revised')) catchUp();
    return ok(outcomes);
  };
  const unkept: { name: string; workspace: Workspace } = { name: '', workspace };
  /** Files of an import that nobody began are one step all the same. */
  const stepOf = (name: string | undefined): Workspace => {
    if (name === undefined) return workspace;
    if (unkept.name !== name) Object.assign(unkept, { name, workspace: inOneStep(workspace) });
    return unkept.workspace;
  };
  return {
    'imports.begin': async ({ files, leftOut }) => {
      if (files.length >= MANY) await workspace.beforeBigAct();
      const id = brokenOffOf(workspace, files, running) ?? randomUUID();
      const run = new ImportRun(workspace, { id, planned: files, paths: null });
      running.add(run);
      run.leaveOut(leftOut);
      return ok({ id, before: run.before });
    },
    'imports.file': async ({ batch, ...file }) => {
      const run = running.get(batch ?? '');
      return imported(await (run ? run.file(file) : importFile(stepOf(batch), file)));
    },
    'imports.tell': ({ id, path, fate, reason }) => {
      const run = running.get(id);
      if (!run) return noImport();
      run.tell(path, fate, reason);
      return ok(null);
    },
    'imports.end': ({ id, remaining }) => {
      const run = running.get(id);
      if (!run) return noImport();
      running.remove(id);
      run.end(remaining);
      return showImport(workspace, id, running);
    },
    'imports.paste': async (request) => {
      const outcome = await importPasted(workspace, request);
      imported([outcome]);
      return ok(outcome);
    },
    'imports.sample': async () => imported(await importSample(workspace, running)),
    'imports.list': () => ok(listImports(workspace, running)),
    'imports.get': ({ id }) => showImport(workspace, id, running),
    'imports.undo': ({ id }) => followed(workspace, undoImport(workspace, id)),
    'imports.again': async (request) => {
      const tried = await tryAgain(workspace, request);
      return tried.ok ? followed(workspace, showImport(workspace, request.id, running)) : tried;
    },
    'imports.goOn': ({ id }) => {
      const paths = store.imports.get(id)?.paths;
      if (!paths) return noImport();
      if (running.has(id)) return fail('import-running', 'That import is still going on.');
      importInJob(workspace, paths, running);
      return ok(null);
    },
    'imports.forget': ({ id }) => {
      store.imports.forget(id);
      workspace.announce({ type: 'imports-changed', id });
      return ok(null);
    },
  };
}
