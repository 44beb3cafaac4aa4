import { expect, test } from 'vitest';
import type { Visit } from '#contract/visits.ts';
import { VisitDesk } from './keep-visits.ts';

const NAMES: Visit = { kind: 'names', about: null, article: null };
const reading = (article: string): Visit => ({ kind: 'reading', about: null, article });

test('a number stands for what was kept of it last', () => {
  const desk = new VisitDesk();
  desk.keep(7, reading('a1'));
  desk.keep(7, NAMES);
  expect(desk.find(7)).toEqual(NAMES);
  expect(desk.find(8)).toBeNull();
});

test('what was kept longest ago is forgotten first', () => {
  const desk = new VisitDesk();
  for (let number = 1; number <= 2_000; number += 1) desk.keep(number, reading(`a${number}`));
  desk.keep(1, NAMES);
  desk.keep(2_001, { ...NAMES, kind: 'briefs' });
  expect([desk.find(1)?.kind, desk.find(2), desk.find(3)?.article]).toEqual(['names', null, 'a3']);
});
