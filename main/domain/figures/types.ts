import type { Span } from '../document.ts';
import type { Qualifier } from '../language/qualifiers.ts';
import type { Condition } from './ledger/conditions.ts';

/**
 * A number in the text that counts or measures something. The span holds the numeric expression with
 * its unit or currency, not its qualifier; offsets are canonical.
 */
export interface Figure extends Span {
  /** Null for a range and for a vague word ("dozens"), which have `low` and `high`. */
  readonly value: number | null;
  readonly low: number | null;
  /** Null beside a `low`: open upwards. */
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  /** `count`, `percent`, `fraction`, an ISO 4217 code, or a unit symbol (`km`, `t`, `d`). */
  readonly unit: string;
  /** The noun phrase that is counted; for a share its base, for money what the sum is. */
  readonly subject: string | null;
  /** "6 of 14 districts": how many there are in all. */
  readonly of?: number;
  /** "212 cases, 70 of them children": the subject that it is a part of; no dispute with it. */
  readonly partOf?: string;
  /** "3,500 more than in May": no level, but how far one rose or fell. */
  readonly change?: 'increase' | 'decrease';
  /** The total of a table. */
  readonly total?: true;
  /** Of people: what happened to them; left out where the sentence does not say. */
  readonly condition?: Condition;
  /** A named place, without its preposition. */
  readonly place: string | null;
  /** When it holds, with its preposition ("since December"). */
  readonly asOf: string | null;
  /** The speaker, recorder or document; never an agency that only relays. */
  readonly attribution: string | null;
  /** The speaker stands in the sentence before. */
  readonly attributionFrom?: 'before';
  /** The text of the sentence that it stands in. */
  readonly sentence: string;
}
