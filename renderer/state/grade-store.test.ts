import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleGrades } from '#contract/grades.ts';
import { UNGRADED_PASSAGE } from '#domain/grading/passage-grade.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

/** A session with the grades of one article, and a main side that may refuse. */
async function graded() {
  let kept: ArticleGrades = { reliability: null, source: 'Radio', passages: {} };
  const main = { refuses: false };
  const bridge = heldBridge({
    'grades.article': () => kept,
    'grades.source': ({ reliability }) => {
      kept = { ...kept, reliability };
      return kept;
    },
    'grades.passage': ({ annotation, ...change }) => {
      if (main.refuses) return { refuse: 'Both have one origin.' };
      const grade = { ...UNGRADED_PASSAGE, ...kept.passages[annotation], ...change };
      kept = { ...kept, passages: { ...kept.passages, [annotation]: grade } };
      return grade;
    },
    'history.state': () => ({ undo: null, redo: null }),
  });
  const session = new Session(bridge);
  inBackground(session.grades.load('a1'));
  await bridge.releaseBackwards();
  session.grades.choose('n1');
  return { session, bridge, main, grades: session.grades };
}

test('a grade stands at once, whatever is announced and read while it is being kept', async () => {
  const { bridge, grades } = await graded();
  // Read before the grade reaches the main side, and answered after it.
  bridge.announce({ type: 'annotations-changed', article: 'a1' });
  inBackground(grades.setPassage({ credibility: 2 }));
  const seen = new Set([grades.gradeOf('n1').credibility]);
  grades.subscribe(() => seen.add(grades.gradeOf('n1').credibility));
  await bridge.releaseBackwards();
  expect([...seen]).toEqual([2]);
});

test('a grade and a marking that follow each other quickly both stand', async () => {
  const { bridge, grades } = await graded();
  inBackground(grades.setPassage({ credibility: 3 }));
  inBackground(grades.setPassage({ marking: 'TLP:RED' }));
  inBackground(grades.setReliability('B'));
  await bridge.releaseBackwards();
  expect(grades.gradeOf('n1')).toEqual({ reliability: 'B', credibility: 3 });
  expect(grades.passage('n1').marking).toBe('TLP:RED');
});

test('a grade that is refused goes back, and the dialog says why', async () => {
  const { bridge, main, grades, session } = await graded();
  main.refuses = true;
  inBackground(grades.setPassage({ credibility: 1 }));
  expect(grades.gradeOf('n1').credibility).toBe(1);
  await bridge.releaseBackwards();
  expect(grades.gradeOf('n1').credibility).toBeNull();
  expect(grades.refusal).toBe('Both have one origin.');
  expect(session.notices.notices).toEqual([]);
});
