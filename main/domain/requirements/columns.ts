import { dayAfter } from '../clock.ts';
import type { PlaceReader } from '../reading/places/locate.ts';
import { keysOfPlace, namesOfPlace } from './places.ts';

export const MATRIX_BY = ['place', 'week'] as const;
/** What stands over the columns of a matrix. */
export type MatrixBy = (typeof MATRIX_BY)[number];

/** A column of a matrix. */
export interface MatrixColumn {
  /** Unique among them. Of a week its Monday, ISO; empty for no place in particular, or where no day is said. */
  readonly key: string;
  /** Of a place its first name; empty for the one without. */
  readonly name: string;
}

const DAY = 86_400_000;

/** The Monday of a day's week; both ISO days. */
export function mondayOf(day: string): string {
  const sinceMonday = (new Date(day.slice(0, 10)).getUTCDay() + 6) % 7;
  return dayAfter(day.slice(0, 10), -sinceMonday);
}

/** The last day of the week that begins on a Monday; both ISO days. */
export const sundayOf = (monday: string): string => dayAfter(monday, 6);

/** The Mondays of so many weeks up to the one of a day, the oldest first. */
export function weeksUpTo(until: string, weeks: number): string[] {
  const last = mondayOf(until);
  return Array.from({ length: weeks }, (_, index) => dayAfter(last, 7 * (index + 1 - weeks)));
}

/** How many days one ISO day lies behind another one; below 0 where it lies ahead. */
export const daysBetween = (day: string, until: string): number =>
  Math.round((Date.parse(until.slice(0, 10)) - Date.parse(day.slice(0, 10))) / DAY);

/** Places, each once under all its names, in the order in which they come. */
export class PlaceColumns {
  readonly #reader: PlaceReader;
  readonly #keys = new Map<string, string>();
  readonly #asked = new Map<string, string>();
  readonly #columns = new Map<string, MatrixColumn>();

  constructor(reader: PlaceReader) {
    this.#reader = reader;
  }

  /** In the order in which they came; the one of no place is the last. */
  get all(): readonly MatrixColumn[] {
    const columns = [...this.#columns.values()];
    const isPlaced = ({ key }: MatrixColumn) => key !== '';
    return [...columns.filter(isPlaced), ...columns.filter((one) => !isPlaced(one))];
  }

  /** The key of a place's column, which is made where there is none; empty: of no place in particular. */
  keyOf(place: string): string {
    const before = this.#asked.get(place);
    if (before !== undefined) return before;
    const keys = keysOfPlace(this.#reader, place);
    const known = keys.map((key) => this.#keys.get(key)).find((key) => key !== undefined);
    const key = known ?? keys[0] ?? '';
    // Another name of a known place is known from now on.
    for (const one of keys) if (!this.#keys.has(one)) this.#keys.set(one, key);
    if (!this.#columns.has(key))
      this.#columns.set(key, { key, name: key === '' ? '' : (namesOfPlace(place)[0] ?? '') });
    this.#asked.set(place, key);
    return key;
  }

  /** The first name of a column's place; empty for the one of no place. */
  nameOf(key: string): string {
    return this.#columns.get(key)?.name ?? '';
  }
}
