import type { Workspace } from '../workspace.ts';

/**
 * The workspace for an import of many files: what each changes goes to one step, so that one undo takes the
 * whole import back. What a person does in between parts it in two, for the order of steps is theirs.
 * @param began hears of each step that it begins
 */
export function inOneStep(workspace: Workspace, began?: (step: number) => void): Workspace {
  let step: number | null = null;
  let acts = 0;
  const touched: string[] = [];
  return {
    ...workspace,
    act(label, articles, work) {
      acts += 1;
      const isFirst = acts === 1;
      const whole = () =>
        isFirst || touched.length < 2 ? label : `Import ${touched.length} articles`;
      const noting = () => {
        const result = work();
        touched.push(...articles.filter((id) => !touched.includes(id)));
        return result;
      };
      const done = workspace.store.history.actWithin(step, whole, touched, noting);
      if (done.step !== null && done.step !== step) began?.(done.step);
      step = done.step;
      return done.result;
    },
  };
}
