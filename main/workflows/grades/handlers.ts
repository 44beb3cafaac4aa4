import type { Handlers } from '#contract';
import type { gradeRequests } from '#contract/grades.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { gradePassage, gradeSource, gradesOf, judgedSupports } from './grade-passages.ts';

export function gradeHandlers(workspace: Workspace): Pick<Handlers, keyof typeof gradeRequests> {
  return {
    'grades.article': ({ article }) => gradesOf(workspace, article),
    'grades.notes': () => ok(Object.fromEntries(workspace.store.grades.notes())),
    'grades.source': (request) => gradeSource(workspace, request),
    'grades.supports': ({ annotation }) => judgedSupports(workspace, annotation),
    'grades.passage': (request) => gradePassage(workspace, request),
  };
}
