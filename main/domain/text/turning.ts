/**
 * Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9): a text with them reads otherwise than
 * it is stored. No import keeps them (`cleanCharacters`).
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** What lies in JSON text as such a character; JSON never writes one as an escape by itself. */
const ESCAPED = /(?<!\\)((?:\\\\)*)\\u(?:202[a-e]|206[6-9])/gi;

export const withoutTurning = (text: string): string => text.replace(TURNING, '');

/** The same in every string of a JSON value's text. */
export const jsonWithoutTurning = (json: string): string =>
  withoutTurning(json).replace(ESCAPED, '$1');
