import { expect, test, vi } from 'vitest';
import { AnalysisError } from '../../analyse/analyst.ts';
import { importOne, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';

test('a text that breaks its reading is set aside and said, and the next start goes on without it', async () => {
  await using place = await temporaryLibrary();
  const { library, events } = place;
  const { analyst, store } = library.workspace;
  for (const name of ['breaks', 'reads']) {
    await importOne(library.workspace, {
      name: 'a.txt',
      bytes: utf8(`${name}: Ada Lamb left Amman.`),
    });
  }
  const read = analyst.analyse.bind(analyst);
  const analyse = vi
    .spyOn(analyst, 'analyse')
    .mockImplementation((text, context) =>
      text.startsWith('breaks')
        ? Promise.reject(new AnalysisError('Out of memory.'))
        : read(text, context),
    );
  await library.catchUp();
  const done = events.findLast((event) => event.type === 'job' && event.job.state === 'done');
  expect(done).toMatchObject({
    job: {
      outcome: expect.stringMatching(/^“.*” could not be read for names and was set aside\.$/),
    },
  });
  expect(store.analyses.missing(analyst.version)).toEqual([]);
  const articles = store.articles.list().map(({ id }) => id);
  const shown = await Promise.all(articles.map((id) => library.handlers['articles.get']({ id })));
  const set = shown.map((answer) => unwrapped(answer).analysis?.setAside);
  expect(set.sort()).toEqual(['Out of memory.', undefined]);
  analyse.mockClear();
  await library.catchUp();
  expect(analyse).not.toHaveBeenCalled();
});
