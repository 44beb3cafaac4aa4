import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PackFile } from '#contract/packs.ts';
import { localDay } from '#domain/clock.ts';
import type { LeftBehind } from '#domain/merge/left-behind.ts';
import {
  type Manifest,
  PACK_FORMAT,
  PACK_VERSION,
  type PackedArticle,
  type PackedRevision,
} from '#domain/merge/pack.ts';
import type { MergeRecord } from '#domain/merge/types.ts';
import { ok, type Result } from '#domain/result.ts';
import { fileNameFor } from '../../export/file-name.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import type { Store } from '../../store/store.ts';
import { authorOf } from '../annotations/annotate-passage.ts';
import { sha256 } from '../articles/prepare-revision.ts';
import { listTemplates } from '../briefs/brief-templates.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { PACK_KINDS } from './kinds/kinds.ts';
import { keepFresh, recordsOf } from './merge-records.ts';

/**
 * Packs articles with their versions, notes with grades and markings, replies, corrections, reports, edited summaries
 * and the grades of their sources; null for the whole library. What was deleted goes along by name only, so that it is deleted elsewhere too.
 */
export function makePack(workspace: Workspace, ids: readonly string[] | null): Result<PackFile> {
  const { store } = workspace;
  const missing = ids?.find((id) => store.articles.get(id) === null);
  if (missing !== undefined) return noArticle(missing);
  const records = recordsOf(store);
  keepFresh(store, records);
  const articles = ids ?? store.articles.list().map(({ id }) => id);
  const chosen = ids === null ? [...records.all.values()] : about(store, ids, records.all);
  const { replica } = records;
  store.merge.tell(
    chosen.flatMap(({ kind, id, state }) => {
      const counter = state.seen[replica] ?? 0;
      return counter > 0 ? [{ replica, kind, id, counter }] : [];
    }),
  );
  const members: Record<string, string> = { 'records.json': JSON.stringify(chosen) };
  for (const id of articles) {
    const article = store.damage.strictly(() => packed(store, id));
    members[`articles/${id}.json`] = JSON.stringify(article);
  }
  const created = workspace.now();
  const manifest: Manifest = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    library: records.replica,
    by: authorOf(workspace),
    created,
    members: Object.fromEntries(
      Object.entries(members).map(([name, json]) => [name, sha256(json)]),
    ),
  };
  const files = { 'manifest.json': JSON.stringify(manifest, null, 1), ...members };
  const zip: Zippable = Object.fromEntries(
    Object.entries(files).map(
      ([name, json]) => [name, [strToU8(json), { mtime: created }]] as const,
    ),
  );
  const [first] = articles;
  const title =
    articles.length === 1 && first ? store.articles.get(first)?.source.title : undefined;
  return ok({
    name: fileNameFor(title ?? `Pack ${localDay(created)}`, 'fieldbrief'),
    mediaType: 'application/zip',
    bytes: zipSync(zip),
    articles: articles.length,
    annotations: store.annotations.list(null).filter(({ article }) => articles.includes(article))
      .length,
    corrections: chosen.filter(({ kind }) => kind === 'correction').length,
    leftBehind: [...store.merge.unshared(), ...ownTemplates(workspace)],
  });
}

/** Templates are files of the library's folder. */
function ownTemplates(workspace: Workspace): LeftBehind[] {
  const count = listTemplates(workspace).filter(({ isOwn }) => isOwn).length;
  return count > 0 ? [{ kind: 'template', count }] : [];
}

/** Writes it to the path that a person chose; the file there is the old one or the whole new one. */
export const savePack = (path: string, { bytes }: PackFile): Promise<Result<null>> =>
  writeFileSafely(path, bytes);

/** What belongs to some articles, and what is about all. */
function about(
  store: Store,
  given: readonly string[],
  all: ReadonlyMap<string, MergeRecord>,
): readonly MergeRecord[] {
  const ids = new Set(given);
  return [...all.values()].filter((record) => {
    const articles = PACK_KINDS[record.kind].articles(record, all, store);
    return articles === null || articles.some((id) => ids.has(id));
  });
}

function packed({ articles }: Store, id: string): PackedArticle {
  const revisions = articles.revisions(id).flatMap((known): PackedRevision[] => {
    const revision = articles.revision(id, known.number);
    if (!revision) return [];
    const { sha256: hash, bytesSha256, path, imported, words } = known;
    const { language, source, blocks } = revision;
    // Only the name: a path tells of the machine that it was imported on.
    const name = path.split(/[\\/]/).at(-1) ?? '';
    return [
      {
        sha256: hash,
        bytesSha256,
        path: name,
        imported,
        words,
        language,
        source,
        blocks: [...blocks],
      },
    ];
  });
  return { id, revisions };
}
