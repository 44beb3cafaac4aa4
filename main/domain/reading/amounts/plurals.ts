import { IRREGULAR_PLURALS, SINGULAR_IN_S } from '../../language/en/word-classes.ts';

/** Whether a small word is an English plural by its form or the list. */
export function isPluralWord(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return (
    /[^su’'i]s$/.test(last) && last.length > 3 && !SINGULAR_IN_S.has(lower) && !/ous$/.test(last)
  );
}

/** A plural of what can be counted in millions: no unit of length beside "m". */
export const isCountedPlural = (lower: string): boolean =>
  isPluralWord(lower) &&
  !/^(?:metres|meters|feet|miles|yards|inches|kilometres|kilometers)$/.test(lower);
