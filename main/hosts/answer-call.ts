import { dispatch, type Handlers } from '#contract';
import { fail, type Result } from '#domain/result.ts';

/** Runs one call of a page. A defect of ours becomes an answer too, and is told on standard error. */
export async function answerCall(
  handlers: Handlers,
  name: unknown,
  request: unknown,
): Promise<Result<unknown>> {
  try {
    return await dispatch(handlers, name, request);
  } catch (error) {
    console.error(`${String(name)} failed:`, error);
    return fail('internal', 'Fieldbrief could not do that because of an error of its own.');
  }
}
