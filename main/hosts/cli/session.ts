import { existsSync } from 'node:fs';
import type { Annotation } from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';
import type { Dossier } from '#domain/dossiers/dossier.ts';
import type { ListedNote } from '#domain/free-note.ts';
import type { Result } from '#domain/result.ts';
import { fold } from '#domain/text/folded-text.ts';
import { BrowserPdfPrinter } from '../../export/browser-pdf-printer.ts';
import { readFileAsArticle } from '../../workflows/articles/read-file.ts';
import { type OpenWorkspace, openWorkspace } from '../../workflows/open-workspace.ts';
import { toldFailure } from '../../workflows/told-failure.ts';
import {
  encryptWith,
  formOfLibrary,
  libraryFolderOr,
  liesInClear,
  type OpenedKey,
  unlockLibrary,
} from '../../workflows/vault/unlock-library.ts';
import { assetsFolder, version } from '../project-folders.ts';
import { tellConversion } from '../tell-conversion.ts';
import { CommandError, type CommandInput, textOption } from './command.ts';
import { say } from './output.ts';
import { givenPassphrase, neededPassphrase, PASSPHRASE } from './passphrase.ts';

/** Opens the library that `--library` names (else the default), runs `work`, and closes it again. */
export async function withLibrary<T>(
  input: CommandInput,
  work: (library: OpenWorkspace) => Promise<T>,
): Promise<T> {
  const folder = libraryFolder(input);
  const isNew = formOfLibrary(folder) === 'none';
  const opened = await openedKey(input, folder);
  const told: typeof work = (library) => {
    if (isNew && opened === null) say(inClear(folder));
    return work(library);
  };
  return withKey(folder, opened, told);
}

/** The same for a library that must be there already: asking about one makes none. */
export async function withExistingLibrary<T>(
  input: CommandInput,
  work: (library: OpenWorkspace) => Promise<T>,
): Promise<T> {
  existingFolder(input);
  return withLibrary(input, work);
}

/** Its folder, where there is one. */
export function existingFolder(input: CommandInput): string {
  const folder = libraryFolder(input);
  if (formOfLibrary(folder) === 'none') throw new CommandError(`There is no library in ${folder}.`);
  return folder;
}

/** The same with a key that is at hand, which is forgotten here. */
export async function withKey<T>(
  folder: string,
  opened: OpenedKey | null,
  work: (library: OpenWorkspace) => Promise<T>,
): Promise<T> {
  const result = await openWorkspace({
    folder,
    opened,
    host: 'terminal',
    printer: new BrowserPdfPrinter(),
    assets: assetsFolder(),
    version: version(),
    onConverting: tellConversion,
  });
  opened?.key.fill(0);
  const library = unwrap(result);
  try {
    return await work(library);
  } catch (error) {
    const failure = toldFailure(error, library.folder);
    throw failure ? new CommandError(failure.message) : error;
  } finally {
    for (const sentence of library.workspace.store.damage.found) say(sentence);
    await library.close();
  }
}

export const libraryFolder = (input: CommandInput): string =>
  libraryFolderOr(textOption(input, 'library'));

/** The key of an encrypted library, or of a new one that is made with a passphrase; null for one in clear. */
export async function openedKey(input: CommandInput, folder: string): Promise<OpenedKey | null> {
  const form = formOfLibrary(folder);
  if (form === 'encrypted') return unlocked(input, folder);
  const passphrase = givenPassphrase(input);
  if (passphrase === null) return null;
  if (form === 'none') return unwrap(await encryptWith(folder, passphrase));
  if (liesInClear(folder)) say(`${inClear(folder)} The passphrase is not needed.`);
  return null;
}

export const isInClear = (input: CommandInput): boolean =>
  formOfLibrary(libraryFolder(input)) === 'plain';

/** Without a passphrase that a library in clear does not need: it is meant for a pack. */
export function withoutNeedless(input: CommandInput): CommandInput {
  if (!isInClear(input)) return input;
  const { [PASSPHRASE.option]: _, ...values } = input.values;
  return { ...input, values };
}

/** The key of a library that has a passphrase. */
export async function unlocked(input: CommandInput, folder: string): Promise<OpenedKey> {
  return unwrap(await unlockLibrary(folder, await neededPassphrase(input, folder)));
}

export const inClear = (folder: string): string =>
  `The library ${folder} is not encrypted: whoever has the disk can read it. “fieldbrief passwd” encrypts it.`;

/** The full id for an id or the beginning of one. */
export function articleId({ workspace: { store }, folder }: OpenWorkspace, given: string): string {
  const id = store.articles.resolve(given);
  if (id === null) {
    throw new CommandError(`There is no one article with the id “${given}” in ${folder}.`);
  }
  return id;
}

/** The articles that are named, by their full ids, or by their dossier; null, for the whole library, where none is. */
export const articlesOrAll = (
  library: OpenWorkspace,
  { positionals }: CommandInput,
): string[] | null => (positionals.length === 0 ? null : articleIds(library, positionals));

/** The same of ids and of dossiers, which are called `dossier:NAME`. */
export function articleIds(library: OpenWorkspace, given: readonly string[]): string[] {
  const { store } = library.workspace;
  return given.flatMap((one) => {
    if (!one.startsWith(DOSSIER)) return [articleId(library, one)];
    const { id, name } = dossierOf(library, one.slice(DOSSIER.length));
    const articles = store.dossiers.articlesOf(id);
    if (articles.length === 0) throw new CommandError(`No document lies in “${name}”.`);
    return articles;
  });
}

const DOSSIER = 'dossier:';

/** The dossier of a name, or whose id begins so. */
export function dossierOf({ workspace: { store }, folder }: OpenWorkspace, given: string): Dossier {
  const form = fold(given.trim());
  const [found, ...others] = meantBy(
    given,
    store.dossiers.list(),
    (one) => fold(one.name) === form,
  );
  if (found && others.length === 0) return found;
  throw new CommandError(`There is no one dossier “${given}” in ${folder}.`);
}

/** Those that are called so, else those whose ids, in hexadecimal digits, begin so. */
export function meantBy<One extends { readonly id: string }>(
  given: string,
  all: readonly One[],
  isCalled: (one: One) => boolean = () => false,
): One[] {
  const called = all.filter(isCalled);
  if (called.length > 0 || given === '') return called;
  return all.filter(({ id }) => id.startsWith(given.toLowerCase()));
}

/** The one annotation whose id, with or without `urn:uuid:`, begins so. */
export function annotationOf(
  { workspace: { store }, folder }: OpenWorkspace,
  given: string,
): Annotation {
  const found = store.annotations.get(given) ?? beginningSo(given, store.annotations.made());
  if (found) return found;
  throw new CommandError(`There is no one annotation with the id “${given}” in ${folder}.`);
}

/** The one whose id begins so; null for none and for several. */
function beginningSo<Note extends ListedNote>(given: string, all: readonly Note[]): Note | null {
  const beginning = given.replace(/^urn:uuid:/, '').toLowerCase();
  if (beginning === '') return null;
  const [found, ...others] = all.filter(({ id }) =>
    id.replace(/^urn:uuid:/, '').startsWith(beginning),
  );
  return found && others.length === 0 ? found : null;
}

/** The one note whose id begins so, on a passage or free. */
export function noteOf({ workspace: { store }, folder }: OpenWorkspace, given: string): ListedNote {
  const found =
    store.annotations.get(given) ??
    store.freeNotes.get(given) ??
    beginningSo(given, [...store.annotations.made(), ...store.freeNotes.list()]);
  if (found) return found;
  throw new CommandError(`There is no one note with the id “${given}” in ${folder}.`);
}

export function articleOf(library: OpenWorkspace, given: string): Article {
  const article = library.workspace.store.articles.get(articleId(library, given));
  if (!article)
    throw new CommandError(`The article “${given}” can't be read from ${library.folder}.`);
  return article;
}

/** A FILE where there is one of that name, otherwise an ID of the library. */
export async function fileOrArticle(input: CommandInput, given: string): Promise<Article> {
  if (existsSync(given)) return unwrap(await readFileAsArticle(given));
  if (!looksLikeId(given)) throw new CommandError(`There is no file “${given}”.`);
  return withLibrary(input, async (library) => articleOf(library, given));
}

/** Ids are hexadecimal; four digits are enough to begin one. */
export const looksLikeId = (given: string): boolean => /^[0-9a-f]{4,16}$/.test(given);

/** The value, or the error's sentence as this command's failure. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CommandError(result.error.message);
}
