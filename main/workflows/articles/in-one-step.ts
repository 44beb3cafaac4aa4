import type { Workspace } from '../workspace.ts';

/**
 * The workspace for an import of many files: what each changes goes to one step, so that one undo takes the
 * whole import back. What a person does in between parts it in two, for the order of steps is theirs.
 * @param began hears of each step that it begins
 */
export function inOneStep(workspace: Workspace, began?: (step: number) => void): Workspace {
  let step: number | null = null;
  let acts = 0;
  const touched = new Set<string>();
  /** What an act that is being done touches first, with the acts within it. */
  let fresh: string[] | null = null;
  return {
    ...workspace,
    act(label, articles, work) {
      acts += 1;
      const isFirst = acts === 1;
      const isWithin = fresh !== null;
      const own = fresh ?? [];
      fresh = own;
      const whole = () => (isFirst || touched.size < 2 ? label : `Import ${touched.size} articles`);
      const noting = () => {
        const result = work();
        for (const id of articles) {
          if (touched.has(id)) continue;
          touched.add(id);
          own.push(id);
        }
        return result;
      };
      try {
        const done = workspace.store.history.actWithin(step, whole, own, noting);
        if (done.step !== null && done.step !== step) began?.(done.step);
        step = done.step;
        return done.result;
      } finally {
        if (!isWithin) fresh = null;
      }
    },
  };
}
