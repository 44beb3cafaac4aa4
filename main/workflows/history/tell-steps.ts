import { AsyncLocalStorage } from 'node:async_hooks';
import type { LibraryHandlers } from '#contract';
import type { Answer } from '#contract/answer.ts';
import type { HistoryWriter } from '../../store/history/writer.ts';

/** Lets each call's answer bear the step that it recorded, however many calls run at once. */
export function tellSteps(handlers: LibraryHandlers, history: HistoryWriter): LibraryHandlers {
  const calls = new AsyncLocalStorage<number[]>();
  history.listen(({ id, isAct }) => {
    if (isAct) calls.getStore()?.push(id);
  });
  const telling = (handler: (request: unknown) => unknown) => (request: unknown) => {
    const steps: number[] = [];
    const withStep = (answer: unknown): Answer<unknown> => {
      const [step, another] = steps;
      const known = answer as Answer<unknown>;
      return step === undefined || another !== undefined ? known : { ...known, step };
    };
    const answer = calls.run(steps, () => handler(request));
    // What is answered at once stays so: the work that follows it must not come before its answer.
    return answer instanceof Promise ? answer.then(withStep) : withStep(answer);
  };
  const told = Object.entries(handlers).map(
    ([name, handler]) => [name, telling(handler as (request: unknown) => unknown)] as const,
  );
  // The map pairs each name with its own request and answer, which the entries have lost.
  return Object.fromEntries(told) as unknown as LibraryHandlers;
}
