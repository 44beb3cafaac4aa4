import { ensureBuilt } from './build.ts';

/** Before all tests: those of the terminal start what `npm run build` makes of it. */
export const setup = (): Promise<void> => ensureBuilt('terminal');
