import Papa from 'papaparse';
import { delimited } from './parse-csv.ts';

/** A row of a CSV file with the number of the line that it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark opens in it that is never closed. */
  readonly open?: true;
}

/** The rows of a CSV file, whatever parts its cells; its name may say that they are parted by tabs. */
export function csvRows(raw: string, name: string): CsvRow[] {
  const { text, delimiter, skipped } = delimited(raw, name);
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1 + skipped;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }) {
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      rows.push({ line, cells: data, ...(isOpen && { open: true }) });
      line += text.slice(at, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      at = meta.cursor;
    },
  });
  return rows;
}
