import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { ImportDetails, ImportSummary, ShownLine } from '#contract/imports.ts';
import { hasEncoding } from '#domain/formats/file-kinds.ts';
import type { ImportLine, ImportState } from '#domain/formats/import-record.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { KeptImport } from '../../store/imports/row.ts';
import type { Workspace } from '../workspace.ts';
import { RunningImports } from './running-imports.ts';

/** Older ones are kept and not listed. */
const LISTED = 200;

export const noImport = (): Result<never> =>
  fail('no-import', 'There is no record of that import in this library.');

/** Past imports, newest first. */
export const listImports = (
  workspace: Workspace,
  running = new RunningImports(),
): ImportSummary[] =>
  workspace.store.imports.list(LISTED).map((kept) => summaryOf(workspace, kept, running));

/** One import with what became of each file, and what its articles say by now. */
export function showImport(
  workspace: Workspace,
  id: string,
  running = new RunningImports(),
): Result<ImportDetails> {
  const { imports } = workspace.store;
  const kept = imports.get(id);
  if (!kept) return noImport();
  const lines = imports.lines(id).map((line) => shownLine(workspace, line, kept));
  return ok({ ...summaryOf(workspace, kept, running), lines });
}

function summaryOf({ store }: Workspace, kept: KeptImport, running: RunningImports): ImportSummary {
  const { id, label, began, ended, planned } = kept;
  const state = stateOf(kept, running);
  const read = store.imports.files(id).size;
  return {
    id,
    label,
    began,
    ended,
    state,
    counts: store.imports.counts(id),
    planned,
    remaining: ended === null ? Math.max(0, planned - read) : kept.remaining,
    here: store.imports.here(id),
    fromTerminal: kept.paths !== null,
  };
}

function stateOf({ id, ended, remaining }: KeptImport, running: RunningImports): ImportState {
  if (ended === null) return running.has(id) ? 'running' : 'broken';
  return remaining > 0 ? 'stopped' : 'ended';
}

function shownLine({ store }: Workspace, line: ImportLine, kept: KeptImport): ShownLine {
  const { article, bytesSha256, path } = line;
  const title = article === null ? null : (store.articles.summary(article)?.title ?? null);
  const account = article === null ? null : (store.articles.reading(article)?.account ?? null);
  const size = bytesSha256 === null ? null : store.originals.size(bytesSha256);
  const isOpen = line.fate === 'failed' || line.fate === 'left-out';
  return {
    ...line,
    title,
    assumed: account?.encoding?.by === 'assumed' ? account.encoding : null,
    leftOut: account && !account.whole ? account.leftOut.length : 0,
    isAtHand:
      isOpen && (size !== null || (kept.paths !== null && isAbsolute(path) && existsSync(path))),
    hasEncoding: line.fate === 'failed' && size !== 0 && hasEncoding(path),
  };
}
