import type { Request } from '#contract';
import type { ImportOutcome } from '#contract/articles.ts';
import type { EnclosedFile, ReadArticle } from '#domain/formats/draft.ts';
import type { LeftOutFile } from '#domain/formats/file-kinds.ts';
import { neededBeside, planStick } from '#domain/formats/stick.ts';
import { readSignature } from '../../intake/signatures.ts';
import type { Readable } from '../../sandbox/read-document.ts';
import type { NewRevision } from '../../store/articles/writer.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { withBeside } from './beside.ts';
import {
  earlierVersion,
  findSimilar,
  remember,
  sameDocument,
  type TextLike,
  textsLike,
} from './find-kin.ts';
import { isAlike } from './is-alike.ts';
import { offeredMarking } from './mark-article.ts';
import { bringsPictures, mayBringPictures } from './missing-pictures.ts';
import { articleId, revisionOf, sha256 } from './prepare-revision.ts';
import { addRevision, isTheSame, putRight } from './revise-article.ts';
import { unreadArticle } from './unread-article.ts';

export type ReadableFile = Extract<Readable, { name: string }>;

/** Files within files within files; more are a mistake or a trap. */
const DEEPEST_ENCLOSURE = 4;

/** The bytes of a file that can't be read are kept up to here, so that it can be tried again. */
const LARGEST_REFUSED = 16 * 1024 * 1024;

/** How a file is imported, and who hears what no outcome tells. */
export interface ImportWays {
  /** Reads also bytes that were read before: what came of them may not have been all. */
  readonly anew?: boolean;
  /** Takes what can't be read as a document without text. */
  readonly anyway?: boolean;
  /** Hears that the bytes of a file that can't be read are kept. */
  readonly keepRefused?: (path: string, bytesSha256: string) => void;
  /** Hears of each file in an archive that is not read. */
  readonly leaveOut?: ((file: LeftOutFile) => void) | undefined;
}

/** A file in files: how deep, and what is to be said of where it came from. */
interface Enclosure {
  readonly depth: number;
  readonly remarks: readonly string[];
}

/**
 * Imports one file's bytes: decode, parse, store. The same bytes twice change nothing. A file that holds
 * other files gives an outcome for each that is read; the articles of one file come in together.
 */
export function importFile(
  workspace: Workspace,
  file: ReadableFile,
  ways: ImportWays = {},
): Promise<readonly ImportOutcome[]> {
  return importEnclosed(workspace, file, ways, { depth: 0, remarks: [] });
}

async function importEnclosed(
  workspace: Workspace,
  file: ReadableFile,
  ways: ImportWays,
  { depth, remarks }: Enclosure,
): Promise<readonly ImportOutcome[]> {
  const { name: path } = file;
  const digest = sha256(file.bytes);
  const { articles: kept, originals } = workspace.store;
  const unchanged = () =>
    kept.findByBytes(digest).map((id): ImportOutcome => {
      kept.foundAt(id, path);
      return { kind: 'unchanged', id, path };
    });
  // Equal pictures may be two, with two captions: only what is read of them tells.
  const isKnownByBytes =
    readSignature(file.bytes)?.reads !== 'picture' &&
    !ways.anew &&
    !mayBringPictures(workspace.store, digest, file);
  const before = isKnownByBytes ? unchanged() : [];
  if (before.length > 0) {
    // What an older Fieldbrief read kept no bytes: now that they are at hand, it can be read better.
    originals.keep(digest, file.bytes);
    return before;
  }
  const read = await workspace.reader.read(file);
  if (!read.ok) {
    if (ways.anyway) return [takeUnread(workspace, file, digest, read.error.message)];
    if (ways.keepRefused && file.bytes.length <= LARGEST_REFUSED) {
      originals.keep(digest, file.bytes);
      ways.keepRefused(path, digest);
    }
    return [{ kind: 'failed', path, reason: read.error.message }];
  }
  // Another window may have brought the same file while this one was being read.
  const since = isKnownByBytes ? unchanged() : [];
  if (since.length > 0) return since;
  const { articles, enclosed } = read.value;
  const outcomes = keepAll(
    workspace,
    articles.map((article) => withBeside(workspace, withRemarks(article, remarks), file.beside)),
    { digest, path, keepBytes: () => originals.keep(digest, file.bytes) },
  );
  for (const { name, bytes, of, beside } of plannedWithin(path, enclosed, ways)) {
    const inner = { name: `${path}/${name}`, bytes, beside };
    if (depth < DEEPEST_ENCLOSURE) {
      const said = of === undefined ? [] : [`It came with ${of}.`];
      const within = { depth: depth + 1, remarks: said };
      outcomes.push(...(await importEnclosed(workspace, inner, ways, within)));
    } else {
      const reason = `It lies in more than ${DEEPEST_ENCLOSURE} files, one in the other: take it out and import it by itself.`;
      outcomes.push({ kind: 'failed', path: inner.name, reason });
    }
  }
  return outcomes;
}

/** An archive is a folder: litter stays out of it, and the pictures of a page come with the page. */
function plannedWithin(
  path: string,
  enclosed: readonly EnclosedFile[],
  { leaveOut }: ImportWays,
): (EnclosedFile & { readonly beside: readonly EnclosedFile[] })[] {
  const entries = enclosed.filter(({ of }) => of === undefined);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const plan = planStick([...byName.keys()]);
  for (const file of plan.leftOut) leaveOut?.({ ...file, path: `${path}/${file.path}` });
  const planned = new Map(plan.files.map((file) => [file.path, file.beside]));
  return enclosed.flatMap((file) => {
    if (file.of !== undefined) return [{ ...file, beside: [] }];
    const beside = planned.get(file.name);
    if (!beside) return [];
    const document = () => Buffer.from(file.bytes).toString('latin1');
    const folder = file.name.lastIndexOf('/') + 1;
    const others = neededBeside(file.name, document, beside).flatMap((name) => {
      const other = byName.get(name);
      return other ? [{ name: name.slice(folder), bytes: other.bytes }] : [];
    });
    return [{ ...file, beside: others }];
  });
}

/** Where articles were read from. */
interface ReadFrom {
  readonly digest: string;
  readonly path: string;
  /** Keeps the bytes, where they are not kept yet: with what is written of a text, as each writing waits for the disk. */
  readonly keepBytes?: () => void;
}

/** All articles of one file or none: a crash between two of them would lose the rest for good. */
function keepAll(
  workspace: Workspace,
  articles: readonly ReadArticle[],
  from: ReadFrom,
): ImportOutcome[] {
  const touched: string[] = [];
  const keepEach = () =>
    articles.map((article) => {
      const outcome = keep(workspace, article, from);
      if ('id' in outcome) touched.push(outcome.id);
      return outcome;
    });
  const keepBytes = () => from.keepBytes?.();
  if (articles.length > 1) {
    return workspace.act(`Import ${articles.length} articles`, touched, () => {
      keepBytes();
      return keepEach();
    });
  }
  const outcomes = keepEach();
  // What brought no new article needs them too: to be read again, or better.
  if (articles.length > 0) keepBytes();
  return outcomes;
}

/** A file that can't be read as a document without text, because a person wants it all the same. */
function takeUnread(
  workspace: Workspace,
  { name: path, bytes }: ReadableFile,
  digest: string,
  reason: string,
): ImportOutcome {
  workspace.store.originals.keep(digest, bytes);
  return keep(workspace, unreadArticle(path, reason), { digest, path });
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
  return keep(workspace, article, { digest, path });
}

/**
 * The article that a pack brought for these bytes, where it is what they truly give: text, source and
 * marks. Anything else that bears their name is another text.
 */
function provenClaim(
  { articles }: Store,
  { bytesSha256, sha256, parsed }: NewRevision,
): string | null {
  const proven = articles.claims(bytesSha256, sha256).find(({ id, number }) => {
    const claim = articles.revision(id, number);
    return claim && isAlike([claim.source, claim.blocks], [parsed.source, parsed.blocks]);
  });
  return proven?.id ?? null;
}

/** A newer text of a page that the library knows becomes that article's new version. */
function keep(
  workspace: Workspace,
  article: ReadArticle,
  { digest: bytesSha256, path, keepBytes }: ReadFrom,
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
    const known = store.articles.get(same);
    if (known && bringsPictures(revision, known)) {
      const report = addRevision(workspace, known, revision, isTheSame);
      return { kind: 'revised', ...report, title, path, words };
    }
    store.articles.readBytes(revision);
    store.articles.foundAt(same, path);
    return { kind: 'unchanged', id: same, path };
  }
  // Every text of the library is compared with it for this, and once is enough.
  let compared: readonly TextLike[] | null = null;
  const like = () => {
    compared ??= textsLike(store, revision);
    return compared;
  };
  const earlier = earlierVersion(store, revision, like);
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
    keepBytes?.();
    store.articles.insert({ id, ...revision });
    remember(store, revision);
  });
  const similar = findSimilar(store, id, like);
  const found = offeredMarking(workspace, { id, ...article.parsed });
  return {
    kind: 'imported',
    id,
    title,
    path,
    words,
    ...(similar && { similar }),
    ...(found && { foundMarking: found.label }),
  };
}
