import { foldName } from '../../language/fold.ts';
import {
  CHANGES,
  DEGREE_COLUMNS,
  NUMBERING,
  PLACE_COLUMNS,
  PLAIN_HEADS,
  SOURCE_COLUMNS,
  SUBJECT_COLUMNS,
  TIME_COLUMNS,
  TOTALS,
  UNIT_COLUMNS,
} from '../../language/table-heads.ts';
import { unitNamed } from '../../reading/amounts/named-units.ts';

/** What the cells of a column are. */
export type ColumnKind =
  | 'numbering'
  | 'place'
  | 'source'
  | 'time'
  | 'unit'
  | 'subject'
  | 'value'
  | 'text';

export interface Column {
  readonly kind: ColumnKind;
  /** What its figures count, by its head; null where the head does not say. */
  readonly subject: string | null;
  /** The head names a place or a time that holds for its figures. */
  readonly place: string | null;
  readonly time: string | null;
  /** The unit that its head gives: "Price (SDG)", "Funded (%)". */
  readonly unit: string | null;
  readonly total: boolean;
  readonly change: boolean;
  /** The head says more than "Number": it names what is counted. */
  readonly named: boolean;
}

/** What the rows below a head hold, cell by cell. */
export interface ColumnFacts {
  /** Cells that are an amount and nothing else, and all that are not empty. */
  readonly amounts: number;
  readonly filled: number;
  readonly times: number;
  readonly places: number;
  /** The amounts are 1, 2, 3 …, in order. */
  readonly counts: boolean;
}

/** What a column is, by its head and by what stands below it. */
export function columnOf(
  head: string,
  facts: ColumnFacts,
  is: { readonly time: boolean; readonly place: boolean },
): Column {
  const { name, unit } = headOf(head);
  const key = foldName(name).trim();
  const column = (kind: ColumnKind): Column => {
    const plain = PLAIN_HEADS.has(key) || key === '' || TOTALS.test(key) || CHANGES.test(key);
    return {
      kind,
      subject: kind === 'value' && !plain && !is.time && !is.place ? name : null,
      place: is.place ? name : null,
      time: is.time ? name : null,
      unit,
      total: TOTALS.test(key),
      change: CHANGES.test(key),
      named: !plain,
    };
  };
  const mostly = (count: number): boolean => facts.filled > 0 && count * 2 > facts.filled;
  if (NUMBERING.has(key) || DEGREE_COLUMNS.has(key) || (key === '' && facts.counts)) {
    return column('numbering');
  }
  if (SOURCE_COLUMNS.has(key)) return column('source');
  if (UNIT_COLUMNS.has(key)) return column('unit');
  if (TIME_COLUMNS.has(key) || mostly(facts.times)) {
    if (!is.time || mostly(facts.times)) return column('time');
  }
  if (PLACE_COLUMNS.has(key) && !mostly(facts.amounts)) return column('place');
  if (mostly(facts.amounts)) return column('value');
  if (SUBJECT_COLUMNS.has(key)) return column('subject');
  if (mostly(facts.places)) return column('place');
  return column('text');
}

const perOne = (unit: string): string => unit.replace(/\s*(?:\/|\bper\b).*$/u, '');

/** A head without the unit that it gives in brackets or after a comma: "Price (SDG)", "Area, ha". */
function headOf(head: string): { name: string; unit: string | null } {
  const bracketed = /^(.*?)\s*[([]\s*(?:in\s+)?([^()[\]]{1,24})[)\]]\s*$/u.exec(head);
  const [, before = '', inside = ''] = bracketed ?? [];
  // "Price (SDG/kg)", "Yield (kg per ha)": what one of them costs or gives.
  const unit = bracketed ? (unitNamed(inside) ?? unitNamed(perOne(inside))) : null;
  if (unit !== null) return { name: before, unit };
  const [, named = '', after = ''] = /^(.+?)(?:,|\s+in)\s+([^\s,]{1,12})$/u.exec(head) ?? [];
  const own = after === '' ? null : unitNamed(after);
  if (own !== null) return { name: named, unit: own };
  if (/^%\s*(?:of\s+)?/.test(head))
    return { name: head.replace(/^%\s*(?:of\s+)?/, ''), unit: 'percent' };
  return { name: head.replace(/\s*%$/, ''), unit: /%$/.test(head) ? 'percent' : null };
}
