/** What stands around the number, by its sense; `between` marks every range and only ranges. */
export const QUALIFIERS = [
  'about',
  'more than',
  'less than',
  'at least',
  'at most',
  'between',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
