import { FOLDS } from '../train/experiment.ts';
import { measure } from './entities.ts';

/** Entities by all folds with the newswire: an hour. */
export const run = (): Promise<void> => measure(FOLDS);
