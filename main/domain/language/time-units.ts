/** What words of every language measure time in. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
