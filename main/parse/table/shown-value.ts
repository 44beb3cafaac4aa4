import { format, isDateFormat, isValidFormat } from 'numfmt';

/** Days between the two ways of counting them. */
const DAYS_TO_1904 = 1462;

/**
 * The formats that have a number and no code. Days of the kinds 14 and 22 are shown by each machine in its
 * own way; here they are shown so that nobody misreads them.
 * @see ECMA-376, Part 1, 18.8.30
 */
const BY_NUMBER: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd hh:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** A number as its cell shows it. `style` is a code, or the number of a well-known format. */
export function shownNumber(value: number, style: string | number, from1904: boolean): string {
  const code = codeOf(style);
  if (code === null || code === 'General') return general(value);
  const isDate = isDateFormat(code);
  // No calendar has a day before its first: a cell shows signs of that.
  if (isDate && value < 0) return general(value);
  const shown = format(code, isDate && from1904 ? value + DAYS_TO_1904 : value, {
    throws: false,
    nbsp: false,
  });
  return shown.trim();
}

/** Those of East Asian machines; the letters of their eras are left to them. */
const EASTERN_DAYS = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

function codeOf(style: string | number): string | null {
  const day = typeof style === 'number' && EASTERN_DAYS.has(style) ? BY_NUMBER[14] : undefined;
  const code = day ?? (typeof style === 'number' ? (BY_NUMBER[style] ?? null) : style);
  return code !== null && code.length <= 255 && isValidFormat(code) ? code : null;
}

/** Eleven digits, as cells without a format show. */
const general = (value: number): string => format('General', value, { throws: false });
