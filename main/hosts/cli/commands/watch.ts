import { importWatchFile } from '../../../workflows/names/watch-names.ts';
import { type Command, DONE, jsonOption, libraryOption, onlyPositional } from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'watch',
  usage: 'FILE.csv [--library DIR] [--json]',
  summary: 'Watches for the names in a CSV file and says which articles hold them.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const path = onlyPositional(input, 'CSV file');
    const { list, hits } = await withLibrary(input, async ({ workspace }) =>
      unwrap(await importWatchFile(workspace, path)),
    );
    const rows = hits.map(({ article, name, count }) => ({ article, name, count }));
    await answer(input, { names: list.names, hits: rows }, [
      ...hits.map(({ article, title, name, count }) => `${article}  ${name} (${count})  ${title}`),
      `${list.names} names watched, ${list.hits} hits in ${list.articles} articles.`,
    ]);
    return DONE;
  },
};
