import { markArticles } from '../../../workflows/articles/mark-article.ts';
import {
  type Command,
  DONE,
  jsonOption,
  libraryOption,
  textOption,
  UsageError,
} from '../command.ts';
import { answer } from '../output.ts';
import { articleId, unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'mark',
  usage: 'ID… --marking LABEL|none [--library DIR] [--json]',
  summary: 'Says how far whole articles may go: a TLP label, or an organisation’s own words.',
  options: { marking: { type: 'string' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    const given = textOption(input, 'marking');
    if (input.positionals.length === 0 || given === undefined)
      throw new UsageError('Say which articles, and their --marking.');
    const marked = await withLibrary(input, async (library) => {
      const articles = input.positionals.map((id) => articleId(library, id));
      const marking = given.toLowerCase() === 'none' ? null : given;
      const kept = unwrap(markArticles(library.workspace, { ids: articles, marking }));
      return { articles, marking: kept };
    });
    await answer(input, marked, [
      ...marked.articles.map((id) => `${id}: ${marked.marking ?? 'no marking'}`),
    ]);
    return DONE;
  },
};
