import { type Command, DONE, jsonOption, libraryOption, UsageError } from '../command.ts';
import { answer } from '../output.ts';
import { withLibrary } from '../session.ts';

export const command: Command = {
  name: 'search',
  usage: 'QUERY [--library DIR] [--json]',
  summary: 'Searches articles and notes; the last word may be the beginning of one.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const query = input.positionals.join(' ');
    if (query.trim() === '') throw new UsageError('Say what to search for.');
    const hits = await withLibrary(input, async ({ workspace }) =>
      workspace.store.search.find(query, 100),
    );
    const rows = hits.map(({ kind, id, annotation, title, snippet, score }) => ({
      kind: kind === 'annotation' ? 'note' : kind,
      id,
      ...(annotation !== null && { annotation }),
      title,
      snippet,
      score,
    }));
    await answer(
      input,
      rows,
      rows.map(({ kind, id, title, snippet }) => {
        const which = kind === 'note' ? `${title} (note)` : title;
        return `${id}  ${which}\n    ${snippet.replaceAll('\n', ' ')}`;
      }),
    );
    return DONE;
  },
};
