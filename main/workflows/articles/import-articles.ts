import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Request } from '#contract';
import type { ImportOutcome } from '#contract/articles.ts';
import type { ReadArticle } from '#domain/formats/draft.ts';
import type { LeftOutFile } from '#domain/formats/file-kinds.ts';
import { readSignature } from '../../intake/signatures.ts';
import { walk } from '../../intake/walk.ts';
import type { Readable } from '../../sandbox/read-document.ts';
import type { NewRevision } from '../../store/articles/writer.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { earlierVersion, findSimilar, remember, sameDocument } from './find-kin.ts';
import { inOneStep } from './in-one-step.ts';
import { articleId, revisionOf, sha256 } from './prepare-revision.ts';
import { addRevision, putRight } from './revise-article.ts';

type ReadableFile = Extract<Readable, { name: string }>;

/** Files within files within files; more are a mistake or a trap. */
const DEEPEST_ENCLOSURE = 4;

/**
 * Imports one file's bytes: decode, parse, store. The same bytes twice change nothing. A file that holds
 * other files gives an outcome for each that is read.
 */
export function importFile(
  workspace: Workspace,
  file: ReadableFile,
): Promise<readonly ImportOutcome[]> {
  return importEnclosed(workspace, file, 0, []);
}

async function importEnclosed(
  workspace: Workspace,
  file: ReadableFile,
  depth: number,
  remarks: readonly string[],
): Promise<readonly ImportOutcome[]> {
  const { name: path } = file;
  const digest = sha256(file.bytes);
  const { articles: kept } = workspace.store;
  const unchanged = () =>
    kept.findByBytes(digest).map((id): ImportOutcome => {
      kept.foundAt(id, path);
      return { kind: 'unchanged', id, path };
    });
  // Equal pictures may be two, with two captions: only what is read of them tells.
  const isPicture = readSignature(file.bytes)?.reads === 'picture';
  const before = isPicture ? [] : unchanged();
  if (before.length > 0) return before;
  const read = await workspace.reader.read(file);
  if (!read.ok) return [{ kind: 'failed', path, reason: read.error.message }];
  // Another window may have brought the same file while this one was being read.
  const since = isPicture ? [] : unchanged();
  if (since.length > 0) return since;
  const { articles, enclosed } = read.value;
  if (articles.length > 0) workspace.store.originals.keep(digest, file.bytes);
  const outcomes = articles.map((article) =>
    keep(workspace, withRemarks(article, remarks), digest, path),
  );
  for (const { name, bytes, of } of enclosed) {
    const inner = { name: `${path}/${name}`, bytes };
    if (depth < DEEPEST_ENCLOSURE) {
      outcomes.push(
        ...(await importEnclosed(
          workspace,
          inner,
          depth + 1,
          of === undefined ? [] : [`It came with ${of}.`],
        )),
      );
    } else {
      const reason = `It lies in more than ${DEEPEST_ENCLOSURE} files, one in the other: take it out and import it by itself.`;
      outcomes.push({ kind: 'failed', path: inner.name, reason });
    }
  }
  return outcomes;
}

/** The article with what is to be said of where it came from. */
const withRemarks = (article: ReadArticle, remarks: readonly string[]): ReadArticle => ({
  ...article,
  account: { ...article.account, remarks: [...remarks, ...article.account.remarks] },
});

/** Imports what a person pasted; its bytes are the text's in UTF-8. */
export async function importPasted(
  workspace: Workspace,
  pasted: Request<'imports.paste'>,
): Promise<ImportOutcome> {
  const digest = sha256(pasted.text);
  const path = 'Pasted text';
  const known = () => workspace.store.articles.findByBytes(digest)[0];
  const unchanged = (id: string): ImportOutcome => ({ kind: 'unchanged', id, path });
  const before = known();
  if (before !== undefined) return unchanged(before);
  const read = await workspace.reader.read(pasted);
  if (!read.ok) return { kind: 'failed', path, reason: read.error.message };
  const since = known();
  if (since !== undefined) return unchanged(since);
  const [article] = read.value.articles;
  if (!article) throw new Error('A pasted text that was read holds no article');
  return keep(workspace, article, digest, path);
}

/**
 * Imports files and folders one by one; what can't be read is told by name, the others go in.
 * They are one step to undo.
 * @param leaveOut hears of each file in a folder that is not read
 */
export async function* importPaths(
  workspace: Workspace,
  paths: readonly string[],
  leaveOut?: (file: LeftOutFile) => void,
): AsyncGenerator<ImportOutcome> {
  const within = inOneStep(workspace);
  for await (const found of walk(paths, leaveOut)) {
    if (found.ok) {
      const { path: name, bytes, beside } = found;
      yield* await importFile(within, { name, bytes, beside });
    } else yield { kind: 'failed', path: found.path, reason: found.error.message };
  }
}

/** Imports the sample library that ships with the app. */
export async function importSample(workspace: Workspace): Promise<ImportOutcome[]> {
  const folder = join(workspace.assets, 'sample-library');
  const outcomes: ImportOutcome[] = [];
  for await (const outcome of importPaths(workspace, [folder])) outcomes.push(outcome);
  return outcomes;
}

/**
 * The article that a pack brought for these bytes, where it is what they truly give: text, source and
 * marks. Anything else that bears their name is another text.
 */
function provenClaim(
  { articles }: Store,
  { bytesSha256, sha256, parsed }: NewRevision,
): string | null {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const wanted = plain([parsed.source, parsed.blocks]);
  const proven = articles.claims(bytesSha256, sha256).find(({ id, number }) => {
    const claim = articles.revision(id, number);
    return claim && isDeepStrictEqual(plain([claim.source, claim.blocks]), wanted);
  });
  return proven?.id ?? null;
}

/** A newer text of a page that the library knows becomes that article's new version. */
function keep(
  workspace: Workspace,
  article: ReadArticle,
  bytesSha256: string,
  path: string,
): ImportOutcome {
  const { store } = workspace;
  const revision = revisionOf(article, bytesSha256, path, workspace.now());
  const { title } = article.parsed.source;
  const words = revision.words;
  store.pictures.keep(article.pictures);
  const claimed = provenClaim(store, revision);
  if (claimed !== null) {
    store.articles.readBytes(revision);
    return { kind: 'unchanged', id: claimed, path };
  }
  const same = sameDocument(store, revision);
  if (same !== null) {
    store.articles.readBytes(revision);
    store.articles.foundAt(same, path);
    return { kind: 'unchanged', id: same, path };
  }
  const earlier = earlierVersion(store, revision);
  if (earlier) {
    const report = addRevision(workspace, earlier, revision);
    return report.revision === earlier.revision
      ? { kind: 'unchanged', id: earlier.id, path }
      : { kind: 'revised', ...report, title, path, words };
  }
  const id = articleId(bytesSha256, article.account.part);
  if (store.articles.findByBytes(bytesSha256).includes(id)) return { kind: 'unchanged', id, path };
  if (store.articles.get(id)) {
    const report = putRight(workspace, id, revision);
    return { kind: 'revised', ...report, title, path, words };
  }
  workspace.act(`Import “${title}”`, [id], () => {
    store.articles.insert({ id, ...revision });
    remember(store, revision);
  });
  const similar = findSimilar(store, id);
  return { kind: 'imported', id, title, path, words, ...(similar && { similar }) };
}
