import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { Visitors } from './visitors.ts';

const withHeaders = (headers: Record<string, string>) =>
  ({ headers }) as unknown as IncomingMessage;
const admitted = (visitors: Visitors) => {
  const admission = visitors.admit(visitors.key);
  if (!admission) throw new Error('The key does not open.');
  return admission;
};

test('four secrets, none of which is another one', () => {
  const visitors = new Visitors(4321);
  const { cookie, pass } = admitted(visitors);
  const pageKey = visitors.redeem(pass) ?? '';
  const session = cookie.split(/[=;]/)[1] ?? '';
  expect(new Set([visitors.key, pass, pageKey, session]).size).toBe(4);
  expect(visitors.holdsPageKey(withHeaders({ 'fieldbrief-key': pageKey }))).toBe(true);
  for (const other of [visitors.key, pass, session, '']) {
    expect(visitors.holdsPageKey(withHeaders({ 'fieldbrief-key': other }))).toBe(false);
  }
  expect(visitors.isAdmitted(withHeaders({ cookie: `fieldbrief-4321=${pageKey}` }))).toBe(false);
});

test('a pass grows old', () => {
  let now = 0;
  const visitors = new Visitors(4321, () => now);
  const [soon, late] = [admitted(visitors).pass, admitted(visitors).pass];
  now = 59_000;
  expect(visitors.redeem(soon)).not.toBeNull();
  now = 61_000;
  expect(visitors.redeem(late)).toBeNull();
});

test('however often the address is opened, only so many passes are kept', () => {
  const visitors = new Visitors(4321);
  const passes = Array.from({ length: 1_000 }, () => admitted(visitors).pass);
  expect(visitors.redeem(passes[0] ?? '')).toBeNull();
  expect(visitors.redeem(passes.at(-1) ?? '')).not.toBeNull();
});
