import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Request } from '#contract';
import type { ImportOutcome } from '#contract/articles.ts';
import type { ParsedArticle } from '#domain/article.ts';
import type { Result } from '#domain/result.ts';
import { decode } from '../../intake/decode.ts';
import { type Found, walk } from '../../intake/walk.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import { parsePasted } from '../../parse/paste.ts';
import type { NewRevision } from '../../store/articles/writer.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { earlierVersion, findSimilar, remember } from './find-kin.ts';
import { type NamedBytes, revisionOf, sha256 } from './prepare-revision.ts';
import { addRevision, putRight } from './revise-article.ts';

/** Imports one file's bytes: decode, parse, store. The same bytes twice change nothing. */
export function importFile(workspace: Workspace, { name, bytes }: NamedBytes): ImportOutcome {
  const digest = sha256(bytes);
  const known = workspace.store.articles.findByBytes(digest);
  if (known) return { kind: 'unchanged', id: known, path: name };
  const raw = decode(bytes, name);
  if (!raw.ok) return { kind: 'failed', path: name, reason: raw.error.message };
  return keep(workspace, parseDocument(raw.value), digest, name);
}

/** Imports what a person pasted; its bytes are the text's in UTF-8. */
export function importPasted(
  workspace: Workspace,
  { text, html }: Request<'imports.paste'>,
): ImportOutcome {
  const digest = sha256(text);
  const name = 'Pasted text';
  const known = workspace.store.articles.findByBytes(digest);
  if (known) return { kind: 'unchanged', id: known, path: name };
  return keep(workspace, parsePasted(text, html), digest, name);
}

/**
 * Imports files and folders one by one; what can't be read is told by name, the others go in.
 * @param passOver hears the path of each file in a folder that is of no kind that we read
 */
export async function* importPaths(
  workspace: Workspace,
  paths: readonly string[],
  passOver?: (path: string) => void,
): AsyncGenerator<ImportOutcome> {
  for await (const found of walk(paths, passOver)) yield importFound(workspace, found);
}

function importFound(workspace: Workspace, found: Found): ImportOutcome {
  if (!found.ok) return { kind: 'failed', path: found.path, reason: found.error.message };
  return importFile(workspace, { name: found.path, bytes: found.bytes });
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
  parsed: Result<ParsedArticle>,
  bytesSha256: string,
  path: string,
): ImportOutcome {
  if (!parsed.ok) return { kind: 'failed', path, reason: parsed.error.message };
  const { store } = workspace;
  const revision = revisionOf(parsed.value, bytesSha256, path, workspace.now());
  const { title } = parsed.value.source;
  const words = revision.words;
  const claimed = provenClaim(store, revision);
  if (claimed !== null) {
    store.articles.readBytes(revision);
    return { kind: 'unchanged', id: claimed, path };
  }
  const earlier = earlierVersion(store, revision);
  if (earlier) {
    const report = addRevision(workspace, earlier, revision);
    return report.revision === earlier.revision
      ? { kind: 'unchanged', id: earlier.id, path }
      : { kind: 'revised', ...report, title, path, words };
  }
  // The original bytes name the article, so two libraries that import one file agree without asking.
  const id = bytesSha256.slice(0, 16);
  if (store.articles.get(id)) {
    const report = putRight(workspace, id, revision);
    return { kind: 'revised', ...report, title, path, words };
  }
  store.history.act(`Import “${title}”`, [id], () => {
    store.articles.insert({ id, ...revision });
    remember(store, revision);
  });
  const similar = findSimilar(store, id);
  return { kind: 'imported', id, title, path, words, ...(similar && { similar }) };
}
