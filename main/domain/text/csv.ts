/**
 * One row of CSV (RFC 4180), with every cell quoted that needs it. A cell that a spreadsheet would run as
 * a formula gets an apostrophe in front: what goes into it comes from anywhere.
 */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(text: string): string {
  // A number is no formula, also below zero.
  const isNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
