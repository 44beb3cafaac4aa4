import { monthNumber } from '../language/months.ts';

/**
 * Names that are months in the date of a page, where nothing but a date stands; within sentences many of them are
 * other words ("out", "set", "ago"). A line for each month.
 */
const PRINTED: readonly string[] = [
  'jan ene oca янв jannaayo',
  'feb şub фев febraayo',
  'machi maret мар maarso',
  'aprili abr nis апр abriil',
  'mei maajo',
  'jun haz июн juun',
  'julai jul tem июл luuliyo',
  'agosti agustus ago agt ağu авг agoosto',
  'septemba sep sept set eyl сен сент sebtembar sebtember',
  'oktoba out ott eki окт oktoobar',
  'novemba kas ноя нояб noofembar',
  'desemba desember dic des ara дек diseembar',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  PRINTED.flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, index + 1]),
  ),
);

/** 1 to 12, or null, of a name in a date that stands alone. */
export const printedMonth = (name: string): number | null =>
  monthNumber(name) ?? NUMBERS.get(name.replace(/\./g, '').trim().toLowerCase()) ?? null;
