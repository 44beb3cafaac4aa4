import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handlers } from '#contract';
import type { Answer } from '#contract/answer.ts';
import type { HistoryWriter } from '../../store/history/writer.ts';

/** Lets each call's answer bear the step that it recorded, however many calls run at once. */
export function tellSteps(handlers: Handlers, history: HistoryWriter): Handlers {
  const calls = new AsyncLocalStorage<number[]>();
  history.onStep = (step) => {
    calls.getStore()?.push(step);
  };
  const telling =
    (handler: (request: unknown) => unknown) =>
    async (request: unknown): Promise<Answer<unknown>> => {
      const steps: number[] = [];
      const answer = (await calls.run(steps, () => handler(request))) as Answer<unknown>;
      const [step, another] = steps;
      return step === undefined || another !== undefined ? answer : { ...answer, step };
    };
  const told = Object.entries(handlers).map(
    ([name, handler]) => [name, telling(handler as (request: unknown) => unknown)] as const,
  );
  // The map pairs each name with its own request and answer, which the entries have lost.
  return Object.fromEntries(told) as unknown as Handlers;
}
