import type { Bridge, CallName, LibraryEvent, Request, Responses } from '#contract';
import { fail, ok, type Result } from '#domain/result.ts';

type Answers = {
  readonly [Name in CallName]?: (
    request: Request<Name>,
  ) =>
    | Responses[Name]
    | Promise<Responses[Name]>
    | { readonly refuse: string; readonly code?: string };
};

export interface FakeBridge extends Bridge {
  /** What was asked, in order. */
  readonly calls: { readonly name: CallName; readonly request: unknown }[];
  announce(event: LibraryEvent): void;
}

/** A bridge for tests: it answers as told, refuses what it was not told, and remembers every call. */
export function fakeBridge(answers: Answers): FakeBridge {
  const calls: FakeBridge['calls'] = [];
  const listeners = new Set<(event: LibraryEvent) => void>();
  return {
    calls,
    async call(name, request): Promise<Result<unknown>> {
      calls.push({ name, request });
      const answer = answers[name] as ((request: unknown) => unknown) | undefined;
      if (!answer) return fail('not-told', `The test did not tell what ${name} answers.`);
      const value = await answer(request);
      const refused = typeof value === 'object' && value !== null && 'refuse' in value;
      return refused
        ? fail('code' in value ? String(value.code) : 'refused', String(value.refuse))
        : ok(value);
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
