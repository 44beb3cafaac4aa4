import { expect, test } from 'vitest';
import { FLIGHT_REPORTS } from './flight-reports.ts';
import { HELD_OUT } from './held-out.ts';
import { INVENTED_MORE } from './invented-more.ts';
import { checkSets } from './score.ts';
import { THREE_CRISES } from './three-crises.ts';
import { ALTERED_KINDS } from './types.ts';

const checked = checkSets([...INVENTED_MORE, ...HELD_OUT, ...FLIGHT_REPORTS, ...THREE_CRISES]);
const isAltered = (kind: string) => ALTERED_KINDS.some((one) => one === kind);

test('at least 95 % of altered sentences are found', () => {
  const altered = checked.filter(({ kind }) => isAltered(kind));
  const found = altered.filter(({ findings }) => findings.length > 0);
  expect(found.length / altered.length).toBeGreaterThanOrEqual(0.95);
});

test('at most 1.5 % of honest sentences are accused', () => {
  const honest = checked.filter(({ kind }) => !isAltered(kind));
  const accused = honest.filter(({ findings }) => findings.length > 0);
  expect(accused.length / honest.length).toBeLessThanOrEqual(0.015);
});
