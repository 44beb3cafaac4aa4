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

/** Of a value that a sentence quotes: enough to know which one was meant. */
const QUOTED = 300;
const TOO_LONG = new RegExp(`“([^”]{${QUOTED}})[^”]+”`, 'g');

/** A wrong value that `message` quotes is cut where it is long: it may be a whole file. */
export const fail = (code: string, message: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, message: message.replace(TOO_LONG, '“$1…”') },
});
