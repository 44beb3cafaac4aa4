import type { DossierPage } from '#contract/dossiers.ts';
import type { Dossier } from '#domain/dossiers/dossier.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';
import { ARTICLES, NOTES, summaryOf } from './stories.ts';
import { howMany } from './triage.ts';

type Answers = Parameters<typeof fakeBridge>[0];

const DAY = { from: '2026-03-02', to: '2026-03-02' };

export const DOSSIERS: readonly Dossier[] = [
  {
    ...{ id: 'd1', name: 'Roads of the valley', about: 'What is open, and until when.' },
    ...{ marking: 'TLP:GREEN', created: '2026-03-01T08:00:00.000Z' },
  },
  {
    ...{ id: 'd2', name: 'النيل الأبيض', about: '', marking: null },
    ...{ created: '2026-03-02T08:00:00.000Z' },
  },
];

/** All of a dossier that two documents of the world lie in. */
const pageOf = (dossier: Dossier): DossierPage => ({
  dossier,
  documents: { total: 2, waiting: 1, newest: ARTICLES.slice(0, 2).map((of) => summaryOf(of)) },
  notes: { total: NOTES.length, newest: NOTES.slice(0, 2) },
  names: {
    total: 31,
    most: [
      {
        ...{ id: 'place:karsana', type: 'place', name: 'Karsana', aliases: [] },
        ...{ mentions: 12, articles: 2, firstSeen: '2026-03-05', lastSeen: '2026-03-06' },
      },
    ],
  },
  counted: [{ topic: 'displaced', of: '', name: 'People displaced', claims: 3 }],
  waiting: 0,
  events: {
    total: 1,
    latest: [
      {
        ...{ id: 'v1', created: '2026-03-07T08:00:00.000Z', named: ['Karsana'] },
        sentences: [{ article: 'a1', quote: 'The road was shut.', title: 'River', start: 12 }],
        ...{ read: DAY, what: 'The road was cut for good', date: null, days: DAY },
      },
    ],
  },
  briefs: [
    {
      ...{ id: 'b1', title: dossier.name, template: 'Situation report', articles: 2 },
      changed: '2026-03-07T09:00:00.000Z',
    },
  ],
  reports: [{ number: 1, date: '2026-03-07' }],
});

/** The same where nothing lies in it. */
const NOTHING = { total: 0, newest: [] };
export const emptyPage = (dossier: Dossier): DossierPage => ({
  ...pageOf(dossier),
  documents: { ...NOTHING, waiting: 0 },
  notes: NOTHING,
  names: { total: 0, most: [] },
  counted: [],
  events: { total: 0, latest: [] },
  briefs: [],
  reports: [],
});

export const dossierAnswers: Answers = {
  'dossiers.list': () => DOSSIERS,
  'dossiers.open': ({ id }) => {
    const dossier = DOSSIERS.find((one) => one.id === id);
    return dossier ? pageOf(dossier) : { refuse: 'This dossier is not here any more.' };
  },
  'dossiers.save': ({ id, from: _, ...words }) => ({
    ...{ id: id ?? 'd3', created: '2026-03-03T08:00:00.000Z' },
    ...words,
  }),
  'dossiers.remove': () => null,
  'dossiers.lay': ({ articles }) => howMany(articles),
};
