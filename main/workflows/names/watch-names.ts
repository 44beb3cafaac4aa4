import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Request } from '#contract';
import type { WatchReport } from '#contract/names.ts';
import type { WatchFinding, WatchFound, WatchPlace } from '#domain/entities/watch/found.ts';
import { matchWatchList } from '#domain/entities/watch/match-watch-list.ts';
import {
  parseWatchList,
  type WatchListProblem,
  type WatchNames,
} from '#domain/entities/watch/parse-watch-list.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import type { NamedBytes } from '../../sandbox/read-document.ts';
import type { WatchScan } from '../../store/watch-lists/row.ts';
import { idOfName, nameOfFile, textOfFile } from '../list-file.ts';
import type { Workspace } from '../workspace.ts';

/** So many places of a name are kept for each text; all of them are counted. */
const MOST_PLACES = 1_000;

/** Imports a watch list of this machine. */
export async function importWatchFile(
  workspace: Workspace,
  path: string,
): Promise<Result<WatchReport>> {
  const bytes = await readFileBytes(path);
  return bytes.ok ? importWatchList(workspace, { name: path, bytes: bytes.value }) : bytes;
}

/**
 * Imports names to watch for and looks for them in every article; one undoable step. A list from a file
 * of the same name is replaced. What comes in later is looked through by `scanMissing`.
 */
export async function importWatchList(
  workspace: Workspace,
  { name: path, bytes }: NamedBytes,
): Promise<Result<WatchReport>> {
  const { store, act } = workspace;
  const name = nameOfFile(path, 'Watch list');
  const text = await textOfFile(bytes);
  if (text === null) return fail('not-text', `${name} is not a CSV text file.`);
  const watched = parseWatchList(text);
  if (watched.problem) return fail('bad-list', problemWords(name, watched.problem));
  if (watched.names.length === 0) {
    return fail(
      'no-names',
      `${name} holds no names: put one in the first cell of each row, or in a column with the head “name”.`,
    );
  }
  const id = idOfName(name);
  const scans = await scanAll(workspace, id, watched);
  if (!scans) return fail('cancelled', `The import of ${name} was stopped; nothing was changed.`);
  const before = store.watchLists.found({ list: id }).map(({ article }) => article);
  const hits = scans.filter(({ findings }) => findings.length > 0).map(({ article }) => article);
  const articles = [...new Set([...before, ...hits])];
  act(`Watch ${name}`, articles, () => {
    store.watchLists.put({ id, name, imported: workspace.now(), names: watched.names });
    for (const scan of scans) store.watchLists.putScan(scan);
  });
  const list = store.watchLists.lists().find((one) => one.id === id);
  if (!list) throw new Error(`The watch list ${id} was not kept.`);
  return ok({ list, hits: store.watchLists.found({ list: id }), ignored: watched.ignored });
}

function problemWords(name: string, problem: WatchListProblem): string {
  switch (problem.kind) {
    case 'too-many':
      return `${name} holds more than ${problem.most.toLocaleString('en')} names: divide it into several lists.`;
    case 'open-quote':
      return `A quotation mark that opens in line ${problem.line} of ${name} is never closed.`;
    case 'small-word':
      return `Line ${problem.line} of ${name} is “${problem.text}”, which stands in every article: take it out.`;
  }
}

/** Takes watch lists away with their hits; one undoable step however many. */
export function removeWatchLists({ store, act }: Workspace, ids: readonly string[]): Result<null> {
  const lists = store.watchLists.lists();
  const names = ids.map((id) => lists.find((list) => list.id === id)?.name);
  const missing = ids.find((_, index) => names[index] === undefined);
  if (missing !== undefined) {
    return fail(
      'no-watch-list',
      `There is no watch list with the id “${missing}” in this library.`,
    );
  }
  const found = ids.flatMap((list) => store.watchLists.found({ list }));
  const articles = [...new Set(found.map(({ article }) => article))];
  const label = names.length === 1 ? `Stop watching ${names[0]}` : 'Stop watching lists';
  act(label, articles, () => store.watchLists.remove(ids));
  return ok(null);
}

/** Where watched names stand, in one article or, with null, in all of them, newest first. */
export const watchHits = (
  { store }: Workspace,
  { article }: Request<'watch.hits'>,
): readonly WatchFound[] => store.watchLists.found({ article });

/** Looks for every watched name where none has looked yet: in new imports and versions. */
export async function scanMissing({ store, jobs, announce }: Workspace): Promise<void> {
  const missing = Map.groupBy(store.watchLists.missing(), ({ article }) => article);
  if (missing.size === 0) return;
  const job = jobs.start('Looking for watched names', missing.size);
  const lists = new Map(store.watchLists.lists().map(({ id }) => [id, store.watchLists.get(id)]));
  let done = 0;
  try {
    for (const [id, pairs] of missing) {
      if (job.cancelled) break;
      const article = store.articles.get(id);
      for (const { list } of article ? pairs : []) {
        const watched = lists.get(list);
        if (!article || !watched) continue;
        store.watchLists.putScan(scanOf(article, list, watched));
      }
      announce({ type: 'articles-changed', ids: [id] });
      done += 1;
      job.step(done);
      await nextTurn();
    }
    job.done();
  } catch (error) {
    job.failed(error);
    throw error;
  }
}

/** What a list finds in every article; null when a person stopped it. */
async function scanAll(
  { store, jobs }: Workspace,
  list: string,
  watched: WatchNames,
): Promise<WatchScan[] | null> {
  const articles = store.articles.ids();
  const job = jobs.start('Looking for watched names', articles.length);
  const scans: WatchScan[] = [];
  try {
    for (const [index, id] of articles.entries()) {
      if (job.cancelled) break;
      const article = store.articles.get(id);
      if (article) scans.push(scanOf(article, list, watched));
      job.step(index + 1);
      await nextTurn();
    }
    const stopped = job.cancelled;
    job.done();
    return stopped ? null : scans;
  } catch (error) {
    job.failed(error);
    throw error;
  }
}

function scanOf(
  { id, text, sha256: revision }: { readonly id: string; text: string; sha256: string },
  list: string,
  watched: WatchNames,
): WatchScan {
  const found = new Map<string, { count: number; places: WatchPlace[] }>();
  for (const { start, end, watch, match } of matchWatchList(text, watched)) {
    const finding = found.get(watch.name) ?? { count: 0, places: [] };
    found.set(watch.name, finding);
    finding.count += 1;
    if (finding.places.length < MOST_PLACES) finding.places.push({ start, end, match });
  }
  const findings = Array.from(found, ([name, rest]): WatchFinding => ({ name, ...rest }));
  return { article: id, list, sha256: revision, findings };
}
