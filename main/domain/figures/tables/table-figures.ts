import type { Span } from '../../document.ts';
import { foldName } from '../../language/fold.ts';
import { SUBJECT_COLUMNS, TOTALS } from '../../language/table-heads.ts';
import type { Amount } from '../../reading/amounts/amounts.ts';
import { unitNamed } from '../../reading/amounts/named-units.ts';
import type { Cell, Table } from '../../reading/tables.ts';
import type { Figure } from '../types.ts';
import { type Column, type ColumnFacts, columnOf } from './columns.ts';

/** What a table's reader asks of the text that it stands in. */
export interface TableText {
  readonly text: string;
  /** The canonical text: in `text` what is struck is blank. */
  readonly written: string;
  readonly amounts: (cell: Span) => readonly Amount[];
  /** Whether a cell is a day, a month, a year or another time and nothing else. */
  readonly isTime: (cell: Cell) => boolean;
  readonly isPlace: (cell: Cell) => boolean;
  /** The figures of a cell that is written as a sentence. */
  readonly sentence: (cell: Span) => readonly Figure[];
  /** The unit that a head names, where it is a currency's noun that several countries share. */
  readonly unitHere: (unit: string) => string;
}

/** The figures of a table: each takes subject, place and time from the heads of its row and column. */
export function tableFigures(table: Table, reads: TableText): Figure[] {
  const heads = headRows(table, reads);
  const body = table.rows.slice(heads);
  const columns = columnsOf(table, heads, reads);
  return body.flatMap((row) => rowFigures(row, columns, reads));
}

/** Amounts that are a cell and nothing else, apart from signs and footnote marks. */
function onlyAmount(cell: Cell | undefined, reads: TableText): Amount | null {
  if (!cell || cell.text === '') return null;
  const [amount, more] = reads.amounts(cell);
  if (!amount || more) return null;
  const rest = reads.text.slice(cell.start, amount.start) + reads.text.slice(amount.end, cell.end);
  return /^[\s~≈<>≤≥+*†‡()[\]^]*$/.test(rest) ? amount : null;
}

/** How many rows stand over the numbers: the first ones without an amount that is no time. */
function headRows({ rows }: Table, reads: TableText): number {
  let heads = 0;
  while (heads < Math.min(3, rows.length - 1)) {
    const row = rows[heads] ?? [];
    const counts = row.some((cell) => onlyAmount(cell, reads) !== null && !reads.isTime(cell));
    if (counts) break;
    heads += 1;
    // One row is a head; a second only where the first leaves cells empty.
    if (!row.some(({ text }, at) => text === '' && at > 0)) break;
  }
  return heads;
}

interface Headed {
  readonly column: Column;
  readonly head: string;
}

function columnsOf({ rows }: Table, heads: number, reads: TableText): Headed[] {
  const body = rows.slice(heads);
  const width = Math.max(...rows.map(({ length }) => length));
  const over: (Cell | undefined)[] = [];
  return Array.from({ length: width }, (_, at) => {
    const stack = rows.slice(0, heads).map((row) => row[at]);
    // A head over several columns stands in the first of them.
    if (heads > 1) {
      if (stack[0]?.text) over[at] = stack[0];
      else over[at] = at > 1 ? over[at - 1] : undefined;
    }
    const own = stack.findLast((cell) => cell !== undefined && cell.text !== '');
    const upper = over[at] === own ? undefined : over[at];
    const timed = own ? timedHead(own, reads) : null;
    const head = timed?.head ?? own?.text ?? '';
    const facts = factsOf(body, at, reads);
    const is = {
      time: own !== undefined && reads.isTime(own),
      place: own !== undefined && reads.isPlace(own),
    };
    const column = columnOf(head, facts, is);
    return {
      head,
      column: {
        ...column,
        time: column.time ?? timed?.time ?? (upper && reads.isTime(upper) ? upper.text : null),
        place: column.place ?? (upper && reads.isPlace(upper) ? upper.text : null),
      },
    };
  });
}

/** "IDPs (May)", "Arrivals, 3 June": a head that ends in the time of its figures; null for any other. */
function timedHead(cell: Cell, reads: TableText): { head: string; time: string } | null {
  const [, head = '', gap = '', time = ''] =
    /^(.*\p{L}[^\s,(]*)(\s*\(|,\s+)([^(),]{3,24})\)?$/u.exec(cell.text) ?? [];
  const start = cell.start + head.length + gap.length;
  const within = { start, end: start + time.length, text: time };
  return time !== '' && reads.isTime(within) ? { head, time } : null;
}

/** Nothing, a dash or "n/a". */
const isEmpty = ({ text }: Cell): boolean => /^(?:[-–—.…*]+|n\/?a|nil|none)?$/i.test(text.trim());

function factsOf(body: Table['rows'], at: number, reads: TableText): ColumnFacts {
  const cells = body.map((row) => row[at]).filter((cell) => cell !== undefined && !isEmpty(cell));
  const amounts = cells.map((cell) => onlyAmount(cell, reads));
  const times = cells.filter((cell) => cell && reads.isTime(cell)).length;
  return {
    amounts: amounts.filter((amount) => amount !== null).length,
    filled: cells.length,
    times,
    places: cells.filter((cell) => cell && reads.isPlace(cell)).length,
    counts: cells.length > 1 && amounts.every((amount, index) => amount?.value === index + 1),
  };
}

/** What a row says for all of its figures. */
interface RowFacts {
  readonly place: string | null;
  readonly time: string | null;
  readonly source: string | null;
  readonly unit: string | null;
  readonly label: string | null;
  /** The label names what is counted ("Indicator"), whatever stands over the numbers. */
  readonly counted: boolean;
  readonly total: boolean;
}

function rowFigures(
  row: readonly Cell[],
  columns: readonly Headed[],
  reads: TableText,
): readonly Figure[] {
  const facts = rowFacts(row, columns);
  const first = row[0];
  const last = row.at(-1);
  const sentence = first && last ? reads.written.slice(first.start, last.end) : '';
  return row.flatMap((cell, at) => {
    const column = columns[at]?.column;
    if (!column || cell.text === '') return [];
    if (column.kind !== 'value' && column.kind !== 'text') return [];
    const amount = onlyAmount(cell, reads);
    if (amount && column.kind === 'value')
      return [{ ...valueFigure(amount, column, facts, reads), sentence }];
    // A label, or words with numbers in them.
    if (column.kind === 'text' && cell.text === facts.label) return [];
    return reads.sentence(cell).map((figure) => ({
      ...figure,
      place: figure.place ?? facts.place,
      asOf: figure.asOf ?? facts.time,
      attribution: figure.attribution ?? facts.source,
      sentence,
    }));
  });
}

function rowFacts(row: readonly Cell[], columns: readonly Headed[]): RowFacts {
  const texts = (kind: Column['kind']) =>
    row.flatMap(({ text }, at) =>
      columns[at]?.column.kind === kind && text !== '' ? [{ text, head: columns[at].head }] : [],
    );
  const total = row.some(
    ({ text }, at) => columns[at]?.column.kind !== 'value' && TOTALS.test(foldName(text)),
  );
  const firstValue = columns.findIndex(({ column }) => column.kind === 'value');
  const label =
    texts('subject').at(-1) ??
    row
      .slice(0, Math.max(firstValue, 0))
      .map(({ text }, at) => ({ text, head: columns[at]?.head ?? '', column: columns[at]?.column }))
      .findLast(({ text, column }) => column?.kind === 'text' && text !== '');
  const unit = texts('unit').at(-1)?.text;
  return {
    place: total ? null : (texts('place').at(-1)?.text ?? null),
    time: texts('time').at(-1)?.text ?? null,
    source: texts('source').at(-1)?.text ?? null,
    unit: unit === undefined ? null : unitNamed(unit),
    label: total ? null : (label?.text ?? null),
    counted: label !== undefined && NAMES_COUNTED.has(foldName(label.head)),
    total,
  };
}

/** Of the columns that name subjects those whose cells are counted themselves, and not their kinds. */
const NAMES_COUNTED = new Set(
  [...SUBJECT_COLUMNS].filter(
    (head) =>
      !/^(?:type|sector|category|cluster|activit|disease|population group|group)/.test(head),
  ),
);

function valueFigure(
  amount: Amount,
  column: Column,
  row: RowFacts,
  { unitHere }: TableText,
): Omit<Figure, 'sentence'> {
  const { label } = row;
  // "Cure rate (%)" gives the unit of its row, as "Price (SDG)" does of its column.
  const bracketed = label === null ? null : /^(.*?)\s*\(([^()]+)\)$/u.exec(label);
  const labelUnit = bracketed ? unitNamed(bracketed[2] ?? '') : null;
  const named = labelUnit === null ? label : (bracketed?.[1] ?? label);
  const unit =
    amount.unit === 'count'
      ? unitHere(column.unit ?? labelUnit ?? row.unit ?? 'count')
      : amount.unit;
  const negative = (amount.value ?? 0) < 0;
  return {
    start: amount.start,
    end: amount.end,
    value: amount.value,
    low: amount.low,
    high: amount.high,
    qualifier: amount.range ? 'between' : null,
    unit,
    subject: row.counted && named !== null ? named : (column.subject ?? named),
    ...(column.change ? { change: negative ? ('decrease' as const) : ('increase' as const) } : {}),
    ...(row.total || column.total ? { total: true as const } : {}),
    place: row.place ?? column.place,
    asOf: column.time ?? row.time,
    attribution: row.source,
  };
}
