import type { Request } from '#contract';
import type { HistoryStep } from '#contract/history.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Step } from '../../store/history/row.ts';
import type { Workspace } from '../workspace.ts';

/** Takes back the last act of a person; null when there is none. */
export const undo = (workspace: Workspace): HistoryStep | null => workspace.store.history.undo();

/** Does again what was taken back last; null when there is nothing. */
export const redo = (workspace: Workspace): HistoryStep | null => workspace.store.history.redo();

/** Takes back the step that is named and no other, or else the last one. */
export function undoOne(
  workspace: Workspace,
  { step }: Request<'history.undo'>,
): Result<HistoryStep | null> {
  if (step === undefined) return ok(undo(workspace));
  return alone(workspace.store.history.undoStep(step), {
    gone: 'That was undone already, or lies too far back.',
    overbuilt:
      'Something later rests on that, so it cannot be undone alone: undo the later changes first.',
  });
}

/** Does again the step that is named and no other, or else the one that was taken back last. */
export function redoOne(
  workspace: Workspace,
  { step }: Request<'history.redo'>,
): Result<HistoryStep | null> {
  if (step === undefined) return ok(redo(workspace));
  return alone(workspace.store.history.redoStep(step), {
    gone: 'That was done again already, or something new was done since.',
    overbuilt: 'That rests on something else that was undone: do that again first.',
  });
}

function alone(
  done: Step | 'gone' | 'overbuilt',
  sentences: Readonly<Record<'gone' | 'overbuilt', string>>,
): Result<HistoryStep> {
  if (typeof done === 'string') return fail(`step-${done}`, sentences[done]);
  return ok(done);
}
