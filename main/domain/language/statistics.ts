import type { eld } from 'eld/small';

type Statistics = typeof eld;

/** Null until somebody wants them: they take most of a second and 55 MB, which English and other scripts spare. */
let loaded: Statistics | null = null;
/** How often they were wanted and not there. */
let misses = 0;
let running = 0;

/** Loads eld's statistics of letter sequences for the rest of the process. */
export async function loadStatistics(): Promise<void> {
  loaded ??= (await import('eld/small')).eld;
}

/**
 * Gives what `read` gives. Where it wants statistics of languages that nobody has loaded, they are loaded and it
 * runs once more, so it must not change anything.
 */
export async function withStatistics<T>(read: () => T | Promise<T>): Promise<T> {
  const before = misses;
  running += 1;
  try {
    const first = await read();
    if (misses === before) return first;
  } finally {
    running -= 1;
  }
  await loadStatistics();
  return read();
}

/**
 * What eld says of some words; null where `withStatistics` will ask again.
 * @throws {Error} outside of `withStatistics`, when nobody has loaded them
 */
export function statisticsOf(words: string): ReturnType<Statistics['detect']> | null {
  if (loaded) return loaded.detect(words);
  if (running === 0) throw new Error('The statistics of languages are not loaded.');
  misses += 1;
  return null;
}
