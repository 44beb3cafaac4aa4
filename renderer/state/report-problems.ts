import { problemOf, problemText } from '#domain/problems/problem.ts';
import { inBackground } from './in-background.ts';
import type { Session } from './session.ts';

/** Chromium says so where a size changed while sizes were being watched; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

const WORDS =
  'Something went wrong in Fieldbrief itself. What you typed is kept; load the window again if it goes on.';

/** What nobody caught reaches the person as a notice, and the library's log as a line without their words. */
export function reportProblems(
  session: Pick<Session, 'client' | 'notices' | 'about' | 'copy'>,
  window: Pick<Window, 'addEventListener'>,
): void {
  const reported = new Set<string>();
  const report = (thrown: unknown) => {
    const problem = problemOf(thrown);
    const text = problemText(problem);
    const run = () => session.copy(`${session.about}\n${text}`, 'Copied the details');
    session.notices.problem(WORDS, { label: 'Copy details', run });
    // What happens again and again is one line; and a report that fails is not reported.
    if (reported.has(text)) return;
    reported.add(text);
    const told = { ...problem, frames: [...problem.frames] };
    inBackground(session.client['problems.report'](told).then(nothing, nothing));
  };
  window.addEventListener('error', ({ error, message }) => {
    if (!HARMLESS.test(message)) report(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason));
}

const nothing = () => undefined;
