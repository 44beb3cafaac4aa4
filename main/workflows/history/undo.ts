import type { HistoryStep } from '#contract';
import type { Workspace } from '../workspace.ts';

/** Takes back the last act of a person; null when there is none. */
export const undo = (workspace: Workspace): HistoryStep | null =>
  announced(workspace, workspace.store.history.undo());

/** Does again what was taken back last; null when there is nothing. */
export const redo = (workspace: Workspace): HistoryStep | null =>
  announced(workspace, workspace.store.history.redo());

function announced({ announce }: Workspace, step: HistoryStep | null): HistoryStep | null {
  if (step) {
    announce({ type: 'articles-changed', ids: step.articles });
    for (const article of step.articles) announce({ type: 'annotations-changed', article });
  }
  return step;
}
