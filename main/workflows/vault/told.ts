import { fail, type Result } from '#domain/result.ts';
import { explained, StoreError } from '../../store/store-error.ts';

/** Does work on a library's files; what a person can do something about comes back as an error value. */
export async function told<T>(folder: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return failureOf(error, folder);
  }
}

/** Throws what is a defect of ours. */
export function failureOf(error: unknown, folder: string): ReturnType<typeof fail> {
  const known = explained(error, folder);
  if (known instanceof StoreError) return fail(known.code, known.message);
  throw error;
}
