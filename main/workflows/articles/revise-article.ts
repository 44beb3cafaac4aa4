import type { RevisionReport } from '#contract/articles.ts';
import { locate } from '#domain/anchoring/locate.ts';
import { anchorFor } from '#domain/annotation.ts';
import { type Article, SOURCE_FIELDS } from '#domain/article.ts';
import { ok, type Result } from '#domain/result.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import type { NamedBytes } from '../../sandbox/read-document.ts';
import type { NewRevision } from '../../store/articles/writer.ts';
import { placeAnnotations } from '../annotations/place-annotations.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { remember } from './find-kin.ts';
import { isAlike } from './is-alike.ts';
import { readRevision } from './prepare-revision.ts';

/** Makes a file the new version of an article that a person chose; one undoable step. */
export async function reviseArticle(
  workspace: Workspace,
  id: string,
  file: NamedBytes,
): Promise<Result<RevisionReport>> {
  const { articles, originals } = workspace.store;
  if (!articles.get(id)) return noArticle(id);
  const revision = await readRevision(workspace.reader, file, workspace.now());
  if (!revision.ok) return revision;
  // It may have changed, or gone, while the file was being read.
  const article = articles.get(id);
  if (!article) return noArticle(id);
  originals.keep(revision.value.bytesSha256, file.bytes);
  return ok(addRevision(workspace, article, revision.value));
}

/** The same with a file of this machine. */
export async function reviseFromPath(
  workspace: Workspace,
  id: string,
  path: string,
): Promise<Result<RevisionReport>> {
  const bytes = await readFileBytes(path);
  return bytes.ok ? reviseArticle(workspace, id, { name: path, bytes: bytes.value }) : bytes;
}

/**
 * Makes `revision` the article's current text, takes its annotations along, and says how they did. The
 * older revisions stay. What says the same as the current one, text and source, makes no new one.
 * @param isSame tells whether there is anything new in it
 */
export function addRevision(
  { store, act }: Workspace,
  article: Article,
  revision: NewRevision,
  isSame = saysTheSame,
): RevisionReport {
  const { id } = article;
  if (!isSame(store.articles.revision(id, article.revision), revision)) {
    act(`Update “${article.source.title}”`, [id], () => {
      store.articles.addRevision(id, revision);
      placeAnnotations(store, id);
      remember(store, revision);
      keepPosition(store, article, revision.text);
    });
  }
  return reportOf({ store }, id);
}

/**
 * The same with a text and a source read from the file that gives the article its name: what a pack said of
 * it gives way, all of it, and stays as an older revision.
 */
export function putRight(
  { store, act }: Workspace,
  id: string,
  revision: NewRevision,
): RevisionReport {
  act(`Update “${revision.parsed.source.title}”`, [id], () => {
    store.articles.insert({ id, ...revision });
    placeAnnotations(store, id);
    remember(store, revision);
  });
  return reportOf({ store }, id);
}

/** The words that a reader stopped at, as long as a sentence. */
const STOPPED_AT = 160;

/** The reader goes on at the words where they stopped, wherever those stand now. */
function keepPosition(
  { articles }: Workspace['store'],
  { id, text, sha256 }: Article,
  after: string,
) {
  const position = articles.summary(id)?.position ?? 0;
  if (position === 0) return;
  const span = { start: position, end: Math.min(text.length, position + STOPPED_AT) };
  const found = locate(after, anchorFor(text, span, sha256), { before: text });
  articles.setPosition(id, found.state === 'lost' ? Math.min(position, after.length) : found.start);
}

/** How an article's annotations stand in its current text. */
export function reportOf({ store }: Pick<Workspace, 'store'>, id: string): RevisionReport {
  const { revision = 0, sha256 = '' } = store.articles.get(id) ?? {};
  const annotations = { exact: 0, moved: 0, changed: 0, lost: 0 };
  for (const { placement } of store.annotations.list(id)) {
    annotations[placement?.state ?? 'exact'] += 1;
  }
  return { id, revision, sha256, annotations };
}

/** The same, and laid out alike: pictures that come make another revision of the same words. */
export const isTheSame = (known: Article | null, revision: NewRevision): boolean =>
  saysTheSame(known, revision) && isAlike(known?.blocks, revision.parsed.blocks);

function saysTheSame(known: Article | null, { sha256, parsed }: NewRevision): boolean {
  return (
    known?.sha256 === sha256 &&
    SOURCE_FIELDS.every((field) => known.source[field] === parsed.source[field])
  );
}
