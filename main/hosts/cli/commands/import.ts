import type { ImportOutcome, SimilarArticle } from '#contract/articles.ts';
import {
  countPassedOver,
  type LeftOutFile,
  passedOverWords,
  WHAT_IS_READ,
} from '#domain/formats/file-kinds.ts';
import { importPaths } from '../../../workflows/articles/import-articles.ts';
import { type Command, DONE, FAILED, jsonOption, libraryOption, UsageError } from '../command.ts';
import { answer, say } from '../output.ts';
import { withLibrary } from '../session.ts';

export const command: Command = {
  name: 'import',
  usage: 'PATH… [--library DIR] [--json]',
  summary: `Imports files and whole folders: ${WHAT_IS_READ}.`,
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    if (input.positionals.length === 0) throw new UsageError('Say which files or folders.');
    const leftOut: LeftOutFile[] = [];
    const outcomes = await withLibrary(input, async (library) => {
      const all: ImportOutcome[] = [];
      const { workspace } = library;
      const leaveOut = (file: LeftOutFile) => leftOut.push(file);
      for await (const outcome of importPaths(workspace, input.positionals, leaveOut)) {
        all.push(outcome);
        if (outcome.kind === 'failed') say(`${outcome.path}: ${outcome.reason}`);
      }
      await library.catchUp();
      return all;
    });
    const {
      imported = [],
      revised = [],
      unchanged = [],
      failed = [],
    } = Object.groupBy(outcomes, ({ kind }) => kind);
    const skipped = countPassedOver(leftOut);
    const report = {
      imported: imported.map(withoutKind),
      unchanged: unchanged.map(withoutKind),
      failed: failed.map(withoutKind),
      // Other tools were promised three keys: the others come only when they have something to say.
      ...(revised.length > 0 && { revised: revised.map(withoutKind) }),
      ...(skipped.length > 0 && { skipped }),
    };
    await answer(input, report, [
      ...outcomes.flatMap(shownOutcome),
      `${imported.length} imported, ${revised.length} revised, ${unchanged.length} unchanged, ${failed.length} failed.`,
      ...(skipped.length > 0 ? [`Left out of folders: ${passedOverWords(skipped)}.`] : []),
    ]);
    return failed.length > 0 ? FAILED : DONE;
  },
};

function shownOutcome(outcome: ImportOutcome): string[] {
  if (outcome.kind === 'revised') {
    const { id, title, revision, annotations } = outcome;
    return [`${id}  ${title} (version ${revision}, ${annotations.lost} notes lost)`];
  }
  if (outcome.kind !== 'imported') return [];
  const { id, title, words, similar } = outcome;
  const offer = similar
    ? [`    ${offerWords(similar)} ${similar.id} (${Math.round(100 * similar.similarity)} % alike)`]
    : [];
  return [`${id}  ${title} (${words} words)`, ...offer];
}

function offerWords({ kind, order }: SimilarArticle): string {
  if (kind === 'same-origin') return 'Probably the same copy as';
  if (kind === 'issue') return 'Another issue of the series of';
  return `Probably ${{ newer: 'a newer', older: 'an older', unknown: 'another' }[order]} version of`;
}

function withoutKind({ kind: _, ...rest }: ImportOutcome): Omit<ImportOutcome, 'kind'> {
  return rest;
}
