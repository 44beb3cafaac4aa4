import type { Figure } from './types.ts';

const UNITS: Readonly<Record<string, string>> = { count: '', percent: '%', fraction: '' };

/** A figure as people write it: "more than 18,000", "3 to 5 km". */
export function figureWords({
  value,
  low,
  high,
  qualifier,
  unit,
}: Pick<Figure, 'value' | 'low' | 'high' | 'qualifier' | 'unit'>): string {
  const number = (one: number) => one.toLocaleString('en-GB', { maximumFractionDigits: 3 });
  const range =
    low !== null && high !== null
      ? `${number(low)} to ${number(high)}`
      : low !== null
        ? `${number(low)} or more`
        : `up to ${number(high ?? 0)}`;
  const words = value === null ? range : number(value);
  const said = qualifier === null || qualifier === 'between' ? '' : `${qualifier} `;
  return `${said}${words} ${UNITS[unit] ?? unit}`.trim();
}
