import Papa from 'papaparse';
import type { ArticleDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { fileStem } from '../file-stem.ts';
import { tableBlocks } from './table-blocks.ts';
import { TableRoom } from './table-room.ts';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tabs',
  ';': 'semicolons',
  ',': 'commas',
  '|': 'bars',
};

/** Rows by which the sign between the cells is told. */
const LOOKED_AT = 50;

/** A table as text: rows of cells, its first line may say "sep=;" for spreadsheets. */
export function parseCsv(raw: string, _choice: ReadingChoice, name: string): ArticleDraft {
  const { text, delimiter, skipped } = delimited(raw, name);
  const said = skipped > 0;
  const rows: string[][] = [];
  const room = new TableRoom(raw.length);
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data }, parser) {
      // Many a program writes commas far beyond the last column.
      const row = data.slice(0, data.findLastIndex((cell) => cell.trim() !== '') + 1);
      if (room.takes(row)) rows.push(row);
      else parser.abort();
    },
  });
  const remarks: string[] = [];
  if (!said && delimiter !== (/\.t(?:sv|ab)$/i.test(name) ? '\t' : ',')) {
    remarks.push(
      `Its cells are taken to be parted by ${NAMES[delimiter]}, which the file does not say.`,
    );
  }
  if (delimiter !== ',' && rows.some((row) => row.some(hasDecimalComma))) {
    remarks.push('Its numbers have a decimal comma, and stand as they are written.');
  }
  if (room.isFull) {
    remarks.push(
      `It is too large: only its first ${rows.length.toLocaleString('en')} rows were read.`,
    );
  }
  return {
    hints: sourceField('title', fileStem(name)),
    language: null,
    blocks: tableBlocks(rows),
    remarks,
  };
}

/** A table's text, and what parts its cells; `skipped` is 1 where a line before it says so ("sep=;"). */
export function delimited(
  raw: string,
  name: string,
): { readonly text: string; readonly delimiter: string; readonly skipped: 0 | 1 } {
  const said = /^\ufeff?sep=(.)\r?\n/.exec(raw);
  const text = said ? raw.slice(said[0].length) : raw.replace(/^\ufeff/, '');
  return { text, delimiter: said?.[1] ?? delimiterOf(text, name), skipped: said ? 1 : 0 };
}

const hasDecimalComma = (cell: string): boolean => /^-?\d{1,9},\d{1,2}$/.test(cell.trim());

/**
 * The sign that cuts most rows into the same number of cells, more than one. A comma that stands in numbers
 * cuts them unevenly, or into fewer cells than the true sign.
 */
function delimiterOf(text: string, name: string): string {
  const fallback = /\.t(?:sv|ab)$/i.test(name) ? '\t' : ',';
  let best = { sign: fallback, share: 0, cells: 1 };
  for (const sign of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text.slice(0, 200_000), {
      delimiter: sign,
      preview: LOOKED_AT,
    });
    const counts = data.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length);
    const cells = mostFrequent(counts);
    if (cells < 2) continue;
    const share = counts.filter((count) => count === cells).length / counts.length;
    const isBetter = share > best.share + 0.05 || (share > best.share - 0.05 && cells > best.cells);
    if (isBetter) best = { sign, share, cells };
  }
  return best.sign;
}

function mostFrequent(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  const [most = [0, 0]] = [...seen].sort(([a, m], [b, n]) => n - m || b - a);
  return most[0];
}
