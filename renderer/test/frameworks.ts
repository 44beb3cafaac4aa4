import type { FrameworkReport } from '#contract/frameworks.ts';
import type { TagFramework } from '#domain/tags/framework.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';

type Answers = Parameters<typeof fakeBridge>[0];

const FRAMEWORK: TagFramework = {
  ...{ id: 't1', name: 'Desk.csv', loaded: '2026-03-06T09:00:00.000Z' },
  families: [
    { name: 'Sector', tags: ['WASH', 'Food, seeds and tools', 'مأوى'] },
    { name: 'Severity', tags: Array.from({ length: 15 }, (_, at) => `Level ${at + 1}`) },
  ],
};

const REPORT: FrameworkReport = {
  framework: FRAMEWORK,
  replaced: true,
  bad: [{ line: 7, reason: 'has a cell in column 4, which has no head' }],
  shared: [{ tag: 'High', families: ['Severity', 'Priority'] }],
};

export const frameworkAnswers: Answers = {
  'frameworks.list': () => [FRAMEWORK],
  'frameworks.load': () => REPORT,
  'frameworks.remove': () => null,
};
