/**
 * One row of CSV (RFC 4180), with every cell quoted that needs it. What a spreadsheet would run as a formula gets an
 * apostrophe in front, also in the middle of a cell: where semicolons or tabs part cells, it would stand at the
 * beginning of one. What goes into a cell comes from anywhere.
 */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(text: string): string {
  const safe = text
    .split(/([;\t\r\n])/)
    .map((part, at) => (runs(part, at === 0) ? part.replace(/^(\s*)/, "$1'") : part))
    .join('');
  // A line break or a tab at the beginning would be passed over.
  const whole = /^[\t\r\n]/.test(safe) ? `'${safe}` : safe;
  return /[";,\r\n]/.test(whole) ? `"${whole.replaceAll('"', '""')}"` : whole;
}

/** A number is no formula, also below zero. Within a cell a quotation mark may begin the cell that others see there. */
const runs = (part: string, isFirst: boolean): boolean =>
  (isFirst ? /^\s*[=+\-@＝＋－＠]/ : /^[\s"]*[=+\-@＝＋－＠]/).test(part) &&
  !/^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(part);
