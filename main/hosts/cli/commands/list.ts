import { type Command, DONE, jsonOption, libraryOption } from '../command.ts';
import { answer } from '../output.ts';
import { withLibrary } from '../session.ts';

export const command: Command = {
  name: 'list',
  usage: '[--library DIR] [--json]',
  summary: 'Lists the articles of a library, newest import first.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const articles = await withLibrary(input, async ({ workspace }) =>
      workspace.store.articles.list(),
    );
    const rows = articles.map(
      ({ id, title, publisher, published, words, annotations, marking }) => {
        return { id, title, publisher, published, words, annotations, ...(marking && { marking }) };
      },
    );
    await answer(
      input,
      rows,
      rows.map(({ id, title, published, annotations, marking }) =>
        [
          id,
          published?.slice(0, 10) ?? '          ',
          title,
          annotations ? `(${annotations} notes)` : '',
          marking ?? '',
        ]
          .join('  ')
          .trimEnd(),
      ),
    );
    return DONE;
  },
};
