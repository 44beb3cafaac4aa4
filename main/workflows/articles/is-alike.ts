import { isDeepStrictEqual } from 'node:util';

/** Whether two values are the same as they are kept, in JSON: a field that is not there and one without a value are. */
export const isAlike = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(plain(one), plain(other));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
