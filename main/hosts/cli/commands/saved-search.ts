import type { SavedSearch } from '#domain/search/saved-search.ts';
import type { OpenWorkspace } from '../../../workflows/open-workspace.ts';
import { renewIndex } from '../../../workflows/search/renew-index.ts';
import {
  listSearches,
  lookAtSearch,
  removeSearches,
  runSearch,
  saveSearch,
} from '../../../workflows/search/saved-searches.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  runVerb,
  textOption,
  UsageError,
  type Verbs,
} from '../command.ts';
import { answer, counted } from '../output.ts';
import { meantBy, unwrap, withExistingLibrary, withLibrary } from '../session.ts';
import { hitLines, hitRow, limitOf } from './hits.ts';

export const command: Command = {
  name: 'saved-search',
  usage:
    'list | add NAME QUERY [--stems] | run NAME|ID [--new] [--peek] [--limit N] | rename NAME|ID --to NAME | remove NAME|ID…  [--library DIR] [--json]',
  summary:
    'Searches that are kept: list says how much is new since each was last run, run shows what it finds, the new first, and --peek leaves the new as new.',
  options: {
    stems: { type: 'boolean' },
    new: { type: 'boolean' },
    peek: { type: 'boolean' },
    limit: { type: 'string' },
    to: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: (input) => runVerb(input, 'saved-search', VERBS),
};

const VERBS: Verbs = { list, add, run, rename, remove };

function list(input: CommandInput): Promise<number> {
  return withExistingLibrary(input, async ({ workspace }) => {
    await renewIndex(workspace);
    const all = await listSearches(workspace);
    const lines = all.map(
      ({ fresh, mistake, ...one }) => `${line(one)}  (${mistake ?? `${fresh} new`})`,
    );
    await answer(input, all, lines.length > 0 ? lines : ['No search is saved here.']);
    return DONE;
  });
}

function add(input: CommandInput, [name, ...words]: readonly string[]): Promise<number> {
  const query = words.join(' ').trim();
  if (name === undefined || query === '')
    throw new UsageError('Say a name, and what to search for.');
  return withLibrary(input, async ({ workspace }) => {
    const stems = input.values.stems === true;
    const kept = unwrap(saveSearch(workspace, { id: null, name, query, stems }));
    await answer(input, kept, [line(kept)]);
    return DONE;
  });
}

function run(input: CommandInput, [given, more]: readonly string[]): Promise<number> {
  if (given === undefined || more !== undefined)
    throw new UsageError('Say which one saved search.');
  const limit = limitOf(input);
  return withExistingLibrary(input, async (library) => {
    const { workspace } = library;
    await renewIndex(workspace);
    const { id } = searchOf(library, given);
    const found = unwrap(runSearch(workspace, { id, from: 0, limit }));
    if (input.values.peek !== true) unwrap(lookAtSearch(workspace, { id }));
    const hits = input.values.new === true ? found.hits.filter(({ isNew }) => isNew) : found.hits;
    const { articles, notes, fresh } = found;
    const rows = hits.map((hit) => ({ ...hitRow(hit), new: hit.isNew }));
    await answer(input, { articles, notes, new: fresh, hits: rows }, [
      ...hits.map((hit) => hitLines(hit, hit.isNew ? 'NEW  ' : '')),
      `${counted(articles, 'article')}, ${counted(notes, 'note')}; ${fresh} new.`,
    ]);
    return DONE;
  });
}

function rename(input: CommandInput, [given, more]: readonly string[]): Promise<number> {
  const name = textOption(input, 'to');
  if (given === undefined || more !== undefined || name === undefined)
    throw new UsageError('Say which one saved search, and its new name with --to.');
  return withExistingLibrary(input, async (library) => {
    const { id, query, stems } = searchOf(library, given);
    const kept = unwrap(saveSearch(library.workspace, { id, name, query, stems }));
    await answer(input, kept, [line(kept)]);
    return DONE;
  });
}

function remove(input: CommandInput, given: readonly string[]): Promise<number> {
  if (given.length === 0) throw new UsageError('Say which saved searches.');
  return withExistingLibrary(input, async (library) => {
    const gone = given.map((one) => searchOf(library, one));
    unwrap(removeSearches(library.workspace, { ids: gone.map(({ id }) => id) }));
    await answer(
      input,
      gone.map(({ id }) => id),
      gone.map((one) => `Removed: ${line(one)}`),
    );
    return DONE;
  });
}

/** The one with this name, or whose id begins so. */
function searchOf({ workspace: { store }, folder }: OpenWorkspace, given: string): SavedSearch {
  const small = given.toLowerCase();
  const meant = meantBy(
    given,
    store.savedSearches.list(),
    ({ name }) => name.toLowerCase() === small,
  );
  const [found, ...others] = meant;
  if (found && others.length === 0) return found;
  throw new CommandError(
    found
      ? `“${given}” means ${meant.length} saved searches; say which by its id: ${meant.map(({ id }) => id.slice(0, 8)).join(', ')}.`
      : `There is no saved search “${given}” in ${folder}: “fieldbrief saved-search list” shows those there are.`,
  );
}

const line = ({ id, name, query, stems }: SavedSearch): string =>
  `${id.slice(0, 8)}  ${name}  ${query}${stems ? '  (all forms of English words)' : ''}`;
