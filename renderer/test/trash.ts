import type { TrashContents } from '#contract/history.ts';
import { ARABIC_STORY } from './stories.ts';

export const TRASH: TrashContents = {
  articles: [
    {
      id: 'a9',
      title: 'A story that was told twice',
      publisher: 'Meridian Wire',
      annotations: 2,
      removed: '2026-03-06T09:00:00.000Z',
      daysLeft: 29,
    },
  ],
  annotations: [
    {
      id: 'n9',
      article: 'a2',
      title: ARABIC_STORY.source.title,
      quote: 'الجسر',
      note: 'ملاحظة قديمة',
      removed: '2026-03-06T09:00:00.000Z',
      daysLeft: 1,
    },
  ],
  freeNotes: [
    {
      id: 'f9',
      day: '2026-03-05',
      note: 'Nobody at the depot',
      removed: '2026-03-06T09:00:00.000Z',
      daysLeft: 29,
    },
  ],
  removals: [{ step: 7, label: 'Remove the dossier “Roads of the valley”' }],
};
