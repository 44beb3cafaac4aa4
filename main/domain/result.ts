/** What crosses a boundary: a value, or an error with a code for programs and a sentence for people. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** `code` is stable and kebab-case; `message` is one whole sentence that says what to do. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: string, message: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, message },
});
