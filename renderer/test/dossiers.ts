import type { Dossier } from '#domain/dossiers/dossier.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';

type Answers = Parameters<typeof fakeBridge>[0];

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

export const dossierAnswers: Answers = {
  'dossiers.list': () => DOSSIERS,
  'dossiers.save': ({ id, from: _, ...words }) => ({
    ...{ id: id ?? 'd3', created: '2026-03-03T08:00:00.000Z' },
    ...words,
  }),
  'dossiers.remove': () => null,
  'dossiers.lay': ({ articles }) => articles.length,
};
