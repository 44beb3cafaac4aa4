import type { Workspace } from '../workspace.ts';

/**
 * The workspace for an import of many files: what each changes goes to one step, so that one undo takes the
 * whole import back. What a person does in between parts it in two, for the order of steps is theirs.
 */
export function inOneStep(workspace: Workspace): Workspace {
  let step: number | null = null;
  let acts = 0;
  const touched = new Set<string>();
  return {
    ...workspace,
    act(label, articles, work) {
      for (const id of articles) touched.add(id);
      acts += 1;
      const whole = acts === 1 ? label : `Import ${touched.size} articles`;
      const done = workspace.store.history.actWithin(step, whole, [...touched], work);
      step = done.step;
      return done.result;
    },
  };
}
