/** Reading JSON that other programs wrote: every field may be missing or of another type. */

import { isRecord } from '../is-record.ts';

export type Loose = Readonly<Record<string, unknown>>;

/** An annotation, or a whole file, that can't be taken; the message is one sentence for a person. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

export const record = (value: unknown): Loose | null => (isRecord(value) ? value : null);

/** JSON-LD writes one value alone or in an array; both are a list here, nothing is an empty one. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The objects of a list; anything else in it is passed over. */
export const records = (value: unknown): Loose[] =>
  list(value).flatMap((one): Loose[] => {
    const fields = record(one);
    return fields ? [fields] : [];
  });

/** A string; half a surrogate pair, which JSON can hold and UTF-8 can't, becomes U+FFFD. */
export const text = (value: unknown): string | null =>
  typeof value === 'string' ? value.toWellFormed() : null;

/** A string, alone or with its language beside it as EPUB Annotations and JSON-LD write that. */
export function localText(value: unknown): string | null {
  const alone = text(value);
  if (alone !== null) return alone;
  const fields = record(value);
  return text(fields?.text) ?? text(fields?.stringValue) ?? text(fields?.['@value']) ?? null;
}

export const texts = (value: unknown): string[] =>
  list(value).flatMap((one) => localText(one) ?? []);

const DATE = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** ISO 8601 in UTC; null when there is no date. One without an offset is taken as UTC. */
export function date(value: unknown, name: string): string | null {
  if (value === undefined || value === null) return null;
  const given = text(value) ?? '';
  const [whole, day, zone] = DATE.exec(given) ?? [];
  const isLocal = whole !== day && zone === undefined;
  const iso = isoOf(isLocal ? `${given}Z` : given);
  // A day that its month does not have is read as one of the next month.
  if (day === undefined || iso === null || isoOf(day)?.slice(0, 10) !== day) {
    throw new Unreadable(`Its date “${name}” is no date.`);
  }
  return zone === 'Z' && iso.startsWith(given.slice(0, 16)) ? given : iso;
}

function isoOf(date: string): string | null {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** A string no longer than a field of a library takes. */
export function bounded(value: string, maximum: number, name: string): string {
  if (value.length <= maximum) return value;
  throw new Unreadable(
    `Its ${name} has ${value.length} characters; ${maximum} are the most that fit.`,
  );
}
