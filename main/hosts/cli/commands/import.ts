import type { ImportOutcome, SimilarArticle } from '#contract/articles.ts';
import {
  countPassedOver,
  type LeftOutFile,
  passedOverWords,
  WHAT_IS_READ,
} from '#domain/formats/file-kinds.ts';
import { importPaths, type PathsHeard } from '../../../workflows/imports/import-paths.ts';
import { untilAskedToStop } from '../../stop-signal.ts';
import { type Command, DONE, FAILED, jsonOption, libraryOption, UsageError } from '../command.ts';
import { answer } from '../output.ts';
import { ProgressLine } from '../progress-line.ts';
import { withLibrary } from '../session.ts';

export const command: Command = {
  name: 'import',
  usage: 'PATH… [--library DIR] [--json]',
  summary: `Imports files and whole folders: ${WHAT_IS_READ}. Ctrl+C stops it and keeps what is in; the same command goes on.`,
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    if (input.positionals.length === 0) throw new UsageError('Say which files or folders.');
    const leftOut: LeftOutFile[] = [];
    const progress = new ProgressLine(!input.values.json);
    let remaining = 0;
    const outcomes = await withLibrary(input, async (library) => {
      const all: ImportOutcome[] = [];
      const { workspace } = library;
      const stop = { isAsked: false };
      const asked = untilAskedToStop().then(() => {
        stop.isAsked = true;
        workspace.jobs.cancelAll();
        progress.say('Stopping after this file. What is in stays.');
      });
      const heard: PathsHeard = {
        leaveOut: (file) => leftOut.push(file),
        progress: (done, total, path) => progress.show(done, total, path),
        goesOn: (before) =>
          progress.say(`Going on with an import that did not end: ${before} files are in already.`),
        isStopped: () => stop.isAsked,
        stopped: (left) => {
          remaining = left;
        },
      };
      for await (const outcome of importPaths(workspace, input.positionals, heard)) {
        all.push(outcome);
        if (outcome.kind === 'failed') progress.say(`${outcome.path}: ${outcome.reason}`);
      }
      progress.end();
      if (!stop.isAsked) await Promise.race([library.catchUp(), asked]);
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
      ...(remaining > 0 && { remaining }),
    };
    await answer(input, report, [
      ...outcomes.flatMap(shownOutcome),
      `${imported.length} imported, ${revised.length} revised, ${unchanged.length} unchanged, ${failed.length} failed.`,
      ...(skipped.length > 0 ? [`Left out of folders: ${passedOverWords(skipped)}.`] : []),
      ...(remaining > 0
        ? [`Stopped before the other ${remaining}: the same command goes on with them.`]
        : []),
    ]);
    return failed.length + remaining > 0 ? FAILED : DONE;
  },
};

function shownOutcome(outcome: ImportOutcome): string[] {
  if (outcome.kind === 'revised') {
    const { id, title, revision, annotations } = outcome;
    return [`${id}  ${title} (version ${revision}, ${annotations.lost} notes lost)`];
  }
  if (outcome.kind !== 'imported') return [];
  const { id, title, words, similar, foundMarking } = outcome;
  const offer = similar
    ? [`    ${offerWords(similar)} ${similar.id} (${Math.round(100 * similar.similarity)} % alike)`]
    : [];
  const marked =
    foundMarking === undefined
      ? []
      : [`    Says “${foundMarking}”: fieldbrief mark ${id} --marking "${foundMarking}" takes it.`];
  return [`${id}  ${title} (${words} words)`, ...offer, ...marked];
}

function offerWords({ kind, order }: SimilarArticle): string {
  if (kind === 'same-origin') return 'Probably the same copy as';
  if (kind === 'issue') return 'Another issue of the series of';
  return `Probably ${{ newer: 'a newer', older: 'an older', unknown: 'another' }[order]} version of`;
}

function withoutKind({ kind: _, ...rest }: ImportOutcome): Omit<ImportOutcome, 'kind'> {
  return rest;
}
