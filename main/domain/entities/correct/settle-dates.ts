import type { DayOrder, OpenDate, ResolvedDate } from '../../reading/dates/resolved-date.ts';
import type { EntityAnalysis, Mention } from '../types.ts';

/**
 * The dates that a text leaves open, read as a person said that its source writes them. What the text decides
 * by itself stays as it was read; the machine's own reading keeps both days, so that it can be taken back.
 */
export function settleDates(analysis: EntityAnalysis, first: DayOrder['first']): EntityAnalysis {
  if (!analysis.mentions.some(({ open }) => open)) return analysis;
  return { ...analysis, mentions: analysis.mentions.map((mention) => settled(mention, first)) };
}

function settled({ open, ...mention }: Mention, first: DayOrder['first']): Mention {
  return open ? { ...mention, date: readAs(open, first) } : mention;
}

/** One date, be it left open or not. */
export const settledDate = (
  { date, open }: Pick<Mention, 'date' | 'open'>,
  first: DayOrder['first'] | null,
): ResolvedDate | undefined => (open && first !== null ? readAs(open, first) : date);

const readAs = (open: OpenDate, first: DayOrder['first']): ResolvedDate => ({
  ...open[first === 'day' ? 0 : 1],
  order: { first, by: 'publisher' },
});
