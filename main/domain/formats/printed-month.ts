import { monthNumber } from '../language/months.ts';

/**
 * Names that are months in the date of a page, where nothing but a date stands; within sentences many of them are
 * other words ("out", "set", "ago"). A line for each month.
 */
const PRINTED: readonly string[] = [
  'jan ene',
  'feb',
  'machi maret',
  'aprili abr',
  'mei',
  'jun',
  'julai jul',
  'agosti agustus ago agt',
  'septemba sep sept set',
  'oktoba out ott',
  'novemba',
  'desemba desember dic des',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  PRINTED.flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, index + 1]),
  ),
);

/** 1 to 12, or null, of a name in a date that stands alone. */
export const printedMonth = (name: string): number | null =>
  monthNumber(name) ?? NUMBERS.get(name.replace(/\./g, '').trim().toLowerCase()) ?? null;
