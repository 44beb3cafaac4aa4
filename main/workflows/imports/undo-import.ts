import type { ImportUndone } from '#contract/imports.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Step } from '../../store/history/row.ts';
import type { Workspace } from '../workspace.ts';
import { noImport } from './show-import.ts';

/**
 * Takes back what an import brought. Where later work rests on a step of it, or it lies too far back, its articles go
 * to the trash instead, from where they can come back with their notes; new versions then stay.
 */
export function undoImport(workspace: Workspace, id: string): Result<ImportUndone> {
  const { imports, history, articles } = workspace.store;
  const kept = imports.get(id);
  if (!kept) return noImport();
  const steps: Step[] = [];
  for (const step of kept.steps.toReversed()) {
    const done = history.undoStep(step);
    if (typeof done !== 'string') steps.push(done);
  }
  const lines = imports.lines(id);
  const here = (fate: 'read' | 'revised') => [
    ...new Set(
      lines.flatMap((line) =>
        line.fate === fate && line.article !== null && articles.get(line.article)
          ? [line.article]
          : [],
      ),
    ),
  ];
  const left = here('read');
  if (left.length > 0) {
    workspace.act(`Undo the import of “${kept.label}”`, left, () =>
      articles.remove(left, workspace.now()),
    );
  }
  if (steps.length + left.length === 0) {
    return fail('nothing-to-undo', 'Nothing that this import brought is left to be taken back.');
  }
  workspace.announce({ type: 'imports-changed', id });
  const versions = steps.length < kept.steps.length ? here('revised').length : 0;
  return ok({ steps, trashed: left.length, versions });
}
