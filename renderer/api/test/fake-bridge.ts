import type { Bridge, CallName, Request, Responses } from '#contract';
import type { Answer } from '#contract/answer.ts';
import type { LibraryEvent } from '#contract/events.ts';
import { fail, ok } from '#domain/result.ts';

type Answers = {
  readonly [Name in CallName]?: (
    request: Request<Name>,
  ) => Responses[Name] | Refusal | Promise<Responses[Name] | Refusal>;
};

interface Refusal {
  readonly refuse: string;
  readonly code?: string;
}

export interface FakeBridge extends Bridge {
  /** What was asked, in order. */
  readonly calls: { readonly name: CallName; readonly request: unknown }[];
  announce(event: LibraryEvent): void;
}

/**
 * A bridge for tests: it answers as told, refuses what it was not told, and remembers every call.
 * @param steps the step that a call records, where it records one
 */
export function fakeBridge(
  answers: Answers,
  steps: { readonly [Name in CallName]?: () => number } = {},
): FakeBridge {
  const calls: FakeBridge['calls'] = [];
  const listeners = new Set<(event: LibraryEvent) => void>();
  return {
    calls,
    async call(name, request): Promise<Answer<unknown>> {
      calls.push({ name, request });
      const answer = answers[name] as ((request: unknown) => unknown) | undefined;
      if (!answer) return fail('not-told', `The test did not tell what ${name} answers.`);
      const value = await answer(request);
      const refused = typeof value === 'object' && value !== null && 'refuse' in value;
      if (refused) {
        return fail('code' in value ? String(value.code) : 'refused', String(value.refuse));
      }
      const step = steps[name]?.();
      return { ...ok(value), ...(step !== undefined && { step }) };
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce(event) {
      for (const listener of listeners) listener(event);
    },
  };
}
