import { reviseFromPath } from '../../../workflows/articles/revise-article.ts';
import { type Command, DONE, jsonOption, libraryOption, UsageError } from '../command.ts';
import { answer } from '../output.ts';
import { articleId, unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'revise',
  usage: 'ID FILE [--library DIR] [--json]',
  summary: 'Makes FILE the new version of an article and takes its annotations along.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const [given, path, surplus] = input.positionals;
    if (given === undefined || path === undefined || surplus !== undefined) {
      throw new UsageError('Say which article and which one file.');
    }
    const report = await withLibrary(input, async (library) => {
      const revised = unwrap(
        await reviseFromPath(library.workspace, articleId(library, given), path),
      );
      await library.catchUp();
      return revised;
    });
    const { id, revision, annotations } = report;
    const { exact, moved, changed, lost } = annotations;
    await answer(input, report, [
      `${id}  version ${revision}: ${exact} notes exact, ${moved} moved, ${changed} changed, ${lost} lost.`,
    ]);
    return DONE;
  },
};
