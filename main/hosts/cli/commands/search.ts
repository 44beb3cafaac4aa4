import { ask } from '#domain/search/ask.ts';
import type { Found } from '#domain/search/hit.ts';
import { showMistake } from '#domain/search/show-mistake.ts';
import { renewIndex } from '../../../workflows/search/renew-index.ts';
import {
  type Command,
  DONE,
  jsonOption,
  libraryOption,
  UsageError,
  ValueError,
} from '../command.ts';
import { answer, counted, say } from '../output.ts';
import { ProgressLine } from '../progress-line.ts';
import { withLibrary } from '../session.ts';
import { hitLines, hitRow, limitOf } from './hits.ts';

export const command: Command = {
  name: 'search',
  usage: 'QUERY [--limit N] [--stems] [--count] [--library DIR] [--json]',
  summary:
    'Searches articles and notes: words, "phrases", AND OR NOT -word ( ), NEAR/5, begin*, title: source: author: tag: type: lang: after: before: imported: has: place: dossier: marking: state: due: owner:. Write -- before a query that begins with a minus.',
  options: {
    ...libraryOption,
    ...jsonOption,
    limit: { type: 'string' },
    stems: { type: 'boolean' },
    count: { type: 'boolean' },
  },
  run: async (input) => {
    const text = input.positionals.join(' ');
    if (text.trim() === '') throw new UsageError('Say what to search for.');
    const limit = limitOf(input);
    const stems = input.values.stems === true;
    const read = ask({ text, unfinished: false, stems });
    if ('mistake' in read) {
      const { line, carets } = showMistake(text, read.mistake);
      throw new ValueError(`${read.mistake.message}\n  ${line}\n  ${carets}`);
    }
    const found = await withLibrary(input, async ({ workspace }) => {
      const line = new ProgressLine(!input.values.json);
      await renewIndex(workspace, (done, total) =>
        line.show(done - 1, total, 'documents in the search index'),
      );
      line.end();
      return workspace.store.search.find(read.request, { from: 0, limit });
    });
    if (input.values.count) {
      const { articles, notes, exact } = found;
      await answer(input, { articles, notes, exact }, [total(found)]);
      return DONE;
    }
    const rows = found.hits.map((hit) => ({ ...hitRow(hit), exact: hit.exact, score: hit.score }));
    await answer(input, rows, [...found.hits.map((hit) => hitLines(hit)), summary(found)]);
    if (input.values.json && found.articles + found.notes > found.hits.length) say(summary(found));
    return DONE;
  },
};

const total = ({ articles, notes }: Found): string =>
  `${counted(articles, 'article')}, ${counted(notes, 'note')}`;

function summary(found: Found): string {
  const all = found.articles + found.notes;
  const shown = all > found.hits.length ? `; ${found.hits.length} of them shown` : '';
  const exact = found.exact < all ? `; ${found.exact} in exactly these words` : '';
  return `${total(found)}${exact}${shown}.`;
}
