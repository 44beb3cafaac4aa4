/** How a text stands to another one by the dates that they state. */
export type VersionOrder = 'newer' | 'older' | 'unknown';

interface Dated {
  /** ISO 8601: a date, or a date with time and offset. */
  readonly published: string | null;
}

/** `unknown` where a date is missing or both are of one day and a time is missing. */
export function versionOrder(
  { published: ours }: Dated,
  { published: theirs }: Dated,
): VersionOrder {
  if (ours === null || theirs === null) return 'unknown';
  const exact = ours.includes('T') && theirs.includes('T');
  const [one, other] = exact
    ? [Date.parse(ours), Date.parse(theirs)]
    : [Date.parse(ours.slice(0, 10)), Date.parse(theirs.slice(0, 10))];
  if (one < other) return 'older';
  return one > other ? 'newer' : 'unknown';
}
