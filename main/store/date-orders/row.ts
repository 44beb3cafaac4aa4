import type { DayOrder } from '#domain/reading/dates/resolved-date.ts';

export interface DateOrderRow {
  readonly first: DayOrder['first'];
}
