import type { ImportOutcome } from '#contract';
import { importPaths } from '../../../workflows/import-articles.ts';
import { type Command, DONE, FAILED, jsonOption, libraryOption, UsageError } from '../command.ts';
import { answer, say } from '../output.ts';
import { withLibrary } from '../session.ts';

export const command: Command = {
  name: 'import',
  usage: 'PATH… [--library DIR] [--json]',
  summary: 'Imports files and whole folders: .txt, .md and .html.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    if (input.positionals.length === 0) throw new UsageError('Say which files or folders.');
    const outcomes = await withLibrary(input, async (library) => {
      const all: ImportOutcome[] = [];
      for await (const outcome of importPaths(library.workspace, input.positionals)) {
        all.push(outcome);
        if (outcome.kind === 'failed') say(`${outcome.path}: ${outcome.reason}`);
      }
      await library.catchUp();
      return all;
    });
    const {
      imported = [],
      unchanged = [],
      failed = [],
    } = Object.groupBy(outcomes, ({ kind }) => kind);
    const report = {
      imported: imported.map(withoutKind),
      unchanged: unchanged.map(withoutKind),
      failed: failed.map(withoutKind),
    };
    await answer(input, report, [
      ...outcomes.flatMap((outcome) =>
        outcome.kind === 'imported'
          ? [`${outcome.id}  ${outcome.title} (${outcome.words} words)`]
          : [],
      ),
      `${imported.length} imported, ${unchanged.length} unchanged, ${failed.length} failed.`,
    ]);
    return failed.length > 0 ? FAILED : DONE;
  },
};

function withoutKind({ kind: _, ...rest }: ImportOutcome): Omit<ImportOutcome, 'kind'> {
  return rest;
}
