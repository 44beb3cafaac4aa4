import { DEVELOPMENT } from './development.ts';
import { HELD_OUT } from './held-out.ts';
import { HELD_OUT_KINDS } from './held-out-kinds.ts';
import { KINDS } from './kinds.ts';
import { NEWS } from './news.ts';
import { NEWSROOM } from './newsroom.ts';
import type { LabelledSentence } from './types.ts';

/** Every labelled set by its name, in the order in which they are printed. */
export const LABELLED_SETS: Readonly<Record<string, readonly LabelledSentence[]>> = {
  development: DEVELOPMENT,
  ...KINDS,
  news: NEWS,
  newsroom: NEWSROOM,
  'held out': HELD_OUT,
  'held out, kinds': HELD_OUT_KINDS,
};
