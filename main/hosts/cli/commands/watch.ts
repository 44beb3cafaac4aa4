import { importWatchFile } from '../../../workflows/names/watch-names.ts';
import { type Command, DONE, jsonOption, libraryOption, onlyPositional } from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'watch',
  usage: 'FILE.csv [--library DIR] [--json]',
  summary:
    'Watches for the names in a CSV file, by its heads where it has some (name, also known as, …), and says which articles hold them.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const path = onlyPositional(input, 'CSV file');
    const { list, hits, ignored } = await withLibrary(input, async ({ workspace }) =>
      unwrap(await importWatchFile(workspace, path)),
    );
    const rows = hits.map(({ article, name, count }) => ({ article, name, count }));
    await answer(input, { names: list.names, hits: rows, ignored }, [
      ...hits.map(({ article, title, name, count }) => `${article}  ${name} (${count})  ${title}`),
      `${list.names} names watched, ${list.hits} hits in ${list.articles} articles.`,
      ...(ignored.length > 0
        ? [`Not read, as they hold neither names nor spellings: the columns ${ignored.join(', ')}.`]
        : []),
    ]);
    return DONE;
  },
};
