import { CASUALTIES } from './casualties.ts';
import { CONFLICT_AND_LOGISTICS } from './conflict-and-logistics.ts';
import { DISPLACEMENT } from './displacement.ts';
import { MONEY_AND_POLLS } from './money-and-polls.ts';
import { NEEDS } from './needs.ts';
import { NOT_FIGURES } from './not-figures.ts';
import type { LabelledSentence } from './types.ts';

/** The part that rules are written and tuned on. */
export const DEVELOPMENT: readonly LabelledSentence[] = [
  ...CASUALTIES,
  ...DISPLACEMENT,
  ...NEEDS,
  ...MONEY_AND_POLLS,
  ...CONFLICT_AND_LOGISTICS,
  ...NOT_FIGURES,
];
