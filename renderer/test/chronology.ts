import type { ChronologyEvent } from '#contract/names.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';

type Answers = Parameters<typeof fakeBridge>[0];

const day = (iso: string) => ({ from: iso, to: iso });

/** One edited, one in Arabic over several days, one that its text does not tell any more. */
const CHRONOLOGY: readonly ChronologyEvent[] = [
  {
    ...{ id: 'v1', created: '2026-03-07T08:00:00.000Z', named: ['Karsana'] },
    sentences: [
      { article: 'a1', quote: 'The road was shut.', title: 'River cuts the road', start: 12 },
    ],
    read: day('2026-03-01'),
    what: 'The road was cut for good',
    date: day('2026-03-02'),
    days: day('2026-03-02'),
  },
  {
    ...{ id: 'v2', created: '2026-03-07T08:01:00.000Z', named: [] },
    sentences: [{ article: 'a2', quote: 'قال محمد الخطيب', title: 'انقطاع الطريق', start: 0 }],
    read: { from: '2026-03-03', to: '2026-03-05' },
    what: null,
    date: null,
    days: { from: '2026-03-03', to: '2026-03-05' },
  },
  {
    ...{ id: 'v3', created: '2026-03-07T08:02:00.000Z', named: [] },
    sentences: [
      { article: 'a3', quote: 'No boats came.', title: 'Boats', start: null },
      { article: 'a9', quote: 'Nobody came.', title: null, start: null },
    ],
    read: day('2026-03-09'),
    what: null,
    date: null,
    days: day('2026-03-09'),
  },
];

export const chronologyAnswers: Answers = {
  'events.list': () => CHRONOLOGY,
  'events.pick': () => ({ picked: 1 }),
  'events.edit': () => null,
  'events.merge': () => null,
  'events.drop': () => null,
};
