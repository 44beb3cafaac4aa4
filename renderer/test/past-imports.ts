import type { ShownLine } from '#contract/imports.ts';
import { ARABIC_STORY, RIVER_STORY } from './stories.ts';

/** It did not come to its end, which a person is told of at the start. */
export const BROKEN_IMPORT = {
  id: 'i1',
  label: 'stick',
  began: '2026-03-06T09:00:00.000Z',
  ended: null,
  state: 'broken',
  counts: { read: 1, revised: 1, duplicate: 0, notes: 0, 'left-out': 1, failed: 2 },
  planned: 9,
  remaining: 4,
  here: 2,
  fromTerminal: false,
} as const;

export const PAST_IMPORT = {
  ...BROKEN_IMPORT,
  ended: '2026-03-06T09:01:00.000Z',
  state: 'ended',
  remaining: 0,
} as const;

const line = (number: number, change: Partial<ShownLine>): ShownLine => ({
  number,
  file: `stick/${number}`,
  path: `stick/${number}`,
  fileSha256: null,
  fate: 'read',
  article: null,
  reason: null,
  bytesSha256: null,
  title: null,
  assumed: null,
  leftOut: 0,
  isAtHand: false,
  hasEncoding: false,
  ...change,
});

export const PAST_LINES: readonly ShownLine[] = [
  line(1, {
    path: 'stick/River cuts the road.html',
    article: 'a1',
    title: RIVER_STORY.source.title,
    assumed: { name: 'windows-1256', by: 'assumed', alternatives: ['iso-8859-6'] },
    leftOut: 2,
  }),
  line(2, {
    fate: 'revised',
    path: 'stick/قصة.txt',
    article: 'a2',
    title: ARABIC_STORY.source.title,
  }),
  line(3, { fate: 'left-out', path: 'stick/plan.pptx', reason: 'presentation' }),
  line(4, { fate: 'failed', path: 'stick/a.txt', reason: '“a.txt” is empty.', isAtHand: true }),
  line(5, { fate: 'failed', path: 'stick/b.txt', reason: 'It can’t be read.', article: 'gone' }),
];
