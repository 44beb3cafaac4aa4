import { DAYS } from './days.ts';
import { FURTHER } from './further.ts';
import { HELD_OUT } from './held-out.ts';
import { HELD_OUT_MORE } from './held-out-more.ts';
import { MISREAD } from './misread.ts';
import { NEWSROOM } from './newsroom.ts';
import { OTHERS } from './others.ts';
import { STRETCHES } from './stretches.ts';
import type { DatedSet } from './types.ts';

export const DATED_SETS: Readonly<Record<string, readonly DatedSet[]>> = {
  'misread once': MISREAD,
  days: DAYS,
  stretches: STRETCHES,
  'times, Arabic, others': OTHERS,
  'turns of phrase': FURTHER,
  newsroom: NEWSROOM,
  'held out': [...HELD_OUT, ...HELD_OUT_MORE],
};
