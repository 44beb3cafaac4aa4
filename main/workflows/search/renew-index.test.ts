import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LibraryEvent } from '#contract/events.ts';
import { found, olderArticle, olderLibrary, temporaryFolder } from '../../store/testing.ts';
import { openTestLibrary } from '../testing.ts';
import { renewIndex } from './renew-index.ts';

/** As many migrations as a library had before its index held terms. */
const BEFORE = 32;
const COUNT = 450;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

test('the index of an older library is made anew with its progress shown; what is stopped goes on', async () => {
  using place = temporaryFolder();
  const ids = Array.from({ length: COUNT }, (_, index) => `story${index}`);
  olderLibrary(place.folder, BEFORE, ids.map(olderArticle).join(''));
  const library = await openTestLibrary(place.folder);
  const { workspace } = library;
  try {
    expect(found(workspace.store, 'story1')).toMatchObject({ articles: 0, waiting: COUNT });
    // What changes meanwhile is found at once.
    workspace.act('Edit', ['story1'], () =>
      workspace.store.articles.editSource('story1', { title: 'Changed' }),
    );
    expect(found(workspace.store, 'changed')).toMatchObject({ articles: 1, waiting: COUNT - 1 });

    const told: LibraryEvent[] = [];
    const withdraw = library.listen((event) => {
      told.push(event);
      if (event.type === 'job' && event.job.done > 0) workspace.jobs.cancel(event.job.id);
    });
    await renewIndex(workspace);
    withdraw();
    const { waiting } = found(workspace.store, 'changed');
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(COUNT - 1);
    expect(told.some((event) => event.type === 'job' && event.job.state === 'cancelled')).toBe(
      true,
    );

    const steps: (readonly [number, number])[] = [];
    await renewIndex(workspace, (done, total) => {
      steps.push([done, total]);
    });
    expect(steps.at(-1)).toEqual([waiting, waiting]);
    expect(found(workspace.store, 'story*')).toMatchObject({ articles: COUNT, waiting: 0 });
  } finally {
    await library.close();
  }
});
