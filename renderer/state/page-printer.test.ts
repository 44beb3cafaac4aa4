import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BriefPages } from '#contract/briefs.ts';
import { type BriefBody, NO_METADATA } from '#domain/brief/brief.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { PagePrinter } from './page-printer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const body = (title: string): BriefBody => ({
  title,
  marking: '',
  template: { id: 'memo', name: 'Memo', numbered: false, title: {}, facts: [] },
  sections: [],
  articles: [],
  sentences: 5,
  date: null,
  report: { number: null, period: null, next: null, since: null },
  metadata: NO_METADATA,
});

function slowPrinter() {
  const asked: string[] = [];
  const answers: ((result: Result<BriefPages>) => void)[] = [];
  const printer = new PagePrinter(
    ({ title }) => {
      asked.push(title);
      return new Promise((resolve) => answers.push(resolve));
    },
    () => undefined,
  );
  const answer = async (pages: number) => {
    answers.shift()?.(
      ok({
        bytes: new Uint8Array(),
        pages,
        findings: [],
        proposed: null,
        heldBack: [],
        hanging: [],
        uncited: 0,
        marking: null,
      }),
    );
    await vi.advanceTimersByTimeAsync(0);
  };
  return { printer, asked, answers, answer };
}

test('prints at a pause, one at a time, the newest state last', async () => {
  const { printer, asked, answer } = slowPrinter();
  printer.ask(body('a'));
  printer.ask(body('ab'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual(['ab']);
  printer.ask(body('abc'));
  await vi.advanceTimersByTimeAsync(1_000);
  printer.ask(body('abcd'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual(['ab']);
  await answer(1);
  expect(asked).toEqual(['ab', 'abcd']);
  expect(printer.isBehind).toBe(true);
  await answer(2);
  expect(printer.isBehind).toBe(false);
  expect(printer.shown?.pages).toBe(2);
});

test('what went wrong is told, the last pages stay, and the next attempt can succeed', async () => {
  const { printer, answers, answer } = slowPrinter();
  printer.ask(body('a'));
  await vi.advanceTimersByTimeAsync(1_000);
  await answer(3);
  printer.ask(body('b'));
  await vi.advanceTimersByTimeAsync(1_000);
  answers.shift()?.(fail('no-pdf', 'There is no browser.'));
  await vi.advanceTimersByTimeAsync(0);
  expect(printer.problem).toBe('There is no browser.');
  expect(printer.shown?.pages).toBe(3);
  const asked = printer.now();
  await asked;
  printer.ask(body('c'));
  const again = printer.now();
  await answer(4);
  await again;
  expect(printer.problem).toBeNull();
  expect(printer.shown?.pages).toBe(4);
});
