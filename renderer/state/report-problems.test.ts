import { expect, test } from 'vitest';
import { createClient } from '#contract';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { NoticeStore } from './notice-store.ts';
import { reportProblems } from './report-problems.ts';

/** A window in which nobody catches what is thrown. */
function reporting(answer: () => null | { refuse: string } = () => null) {
  const bridge = fakeBridge({ 'problems.report': answer });
  const notices = new NoticeStore();
  const copied: string[] = [];
  const copy = async (text: string) => {
    copied.push(text);
    return true;
  };
  const page = new EventTarget();
  const session = { client: createClient(bridge), notices, about: 'Fieldbrief 1.2.3', copy };
  reportProblems(session, page as Window);
  const happen = (type: string, facts: object) =>
    page.dispatchEvent(Object.assign(new Event(type), facts));
  return { bridge, notices, copied, happen };
}

const cases = [
  ['error', (thrown: unknown) => ({ error: thrown, message: 'Uncaught' })],
  ['unhandledrejection', (thrown: unknown) => ({ reason: thrown })],
] as const;

test.each(cases)(
  '%s reaches the person and the log, without a word of a document',
  (type, facts) => {
    const { bridge, notices, copied, happen } = reporting();
    happen(type, facts(new RangeError('The informant')));
    expect(notices.notices).toMatchObject([{ kind: 'problem', action: { label: 'Copy details' } }]);
    notices.notices[0]?.action?.run();
    expect(copied[0]).toMatch(/^Fieldbrief 1\.2\.3\nRangeError\n {2}at /);
    expect(bridge.calls).toMatchObject([
      { name: 'problems.report', request: { name: 'RangeError' } },
    ]);
    expect(JSON.stringify([bridge.calls, copied])).not.toContain('informant');
  },
);

test('what happens again and again is one notice and one line', () => {
  const { bridge, notices, happen } = reporting();
  const error = new TypeError('again');
  for (let count = 0; count < 50; count += 1) happen('error', { error, message: 'Uncaught' });
  expect(notices.notices).toHaveLength(1);
  expect(bridge.calls).toHaveLength(1);
});

test('a report that fails is no further problem', async () => {
  const { notices, happen } = reporting(() => {
    throw new Error('gone');
  });
  happen('unhandledrejection', { reason: new Error('x') });
  await new Promise((resolve) => setTimeout(resolve));
  expect(notices.notices).toHaveLength(1);
});

test('what a browser says of sizes is nothing wrong', () => {
  const { notices, happen } = reporting();
  happen('error', {
    error: null,
    message: 'ResizeObserver loop completed with undelivered notifications.',
  });
  expect(notices.notices).toEqual([]);
});
