import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PackFile } from '#contract/packs.ts';
import { localDay } from '#domain/clock.ts';
import { publicOf } from '#domain/identity/person-key.ts';
import { ceilingLine, parseCeiling } from '#domain/marking/ceiling.ts';
import { isHere } from '#domain/merge/join.ts';
import type { LeftBehind } from '#domain/merge/left-behind.ts';
import {
  type Manifest,
  PACK_FORMAT,
  PACK_VERSION,
  type PackedArticle,
  type PackedRevision,
} from '#domain/merge/pack.ts';
import type { RecordKind } from '#domain/merge/types.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { fileNameFor } from '../../export/file-name.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import type { Store } from '../../store/store.ts';
import { authorOf } from '../annotations/annotate-passage.ts';
import { sha256 } from '../articles/prepare-revision.ts';
import { withSeed } from '../identity/own-identity.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { proofsFor } from './authorship.ts';
import { chooseRecords } from './choose-records.ts';
import { keepFresh, recordsOf } from './merge-records.ts';
import { countFiles, fileMembers } from './packed-files.ts';
import { SIGNATURE, signatureOf } from './sign-pack.ts';

export interface PackOptions {
  /** Nothing above it goes along; null, or left out: everything does, and the sender is told what is marked. */
  readonly marking?: string | null;
  /** Articles go although passages in them stay back: their text says the passages' words. */
  readonly texts?: boolean;
  /** With the files that the articles were read from, and their pictures. */
  readonly originals?: boolean;
}

/**
 * Packs articles with their versions and all that people made of them; null for the whole library with what is
 * about all of it. What was deleted goes along too, so that it is deleted elsewhere.
 */
export function makePack(
  workspace: Workspace,
  ids: readonly string[] | null,
  { marking = null, texts = false, originals = false }: PackOptions = {},
): Result<PackFile> {
  const { store } = workspace;
  const missing = ids?.find((id) => store.articles.get(id) === null);
  if (missing !== undefined) return noArticle(missing);
  const ceiling = parseCeiling(marking ?? '');
  if (!ceiling.ok) return ceiling;
  const records = recordsOf(store);
  keepFresh(store, records);
  const chosen = chooseRecords(store, records.all, {
    articles: ids,
    ceiling: ceiling.value.length > 0 ? ceiling.value : null,
    texts,
  });
  const { articles } = chosen;
  const files = originals ? fileMembers(store, articles) : null;
  const size = [...(files?.members.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  if (size > MOST_FILE_BYTES) {
    return fail(
      'pack-too-large',
      `The files of these articles are ${Math.round(size / 1_048_576)} MB, more than a pack holds: choose fewer articles, or leave the files out.`,
    );
  }
  const { replica } = records;
  store.merge.tell(
    chosen.records.flatMap(({ kind, id, state }) => {
      const counter = state.seen[replica] ?? 0;
      return counter > 0 ? [{ replica, kind, id, counter }] : [];
    }),
  );
  const members = new Map<string, Uint8Array>([
    ['records.json', strToU8(JSON.stringify(chosen.records))],
  ]);
  const proofs = proofsFor(workspace, chosen.records);
  if (proofs.length > 0) members.set('proofs.json', strToU8(JSON.stringify(proofs)));
  for (const id of articles) {
    const article = store.damage.strictly(() => packed(store, id));
    members.set(`articles/${id}.json`, strToU8(JSON.stringify(article)));
  }
  for (const [name, bytes] of files?.members ?? []) members.set(name, bytes);
  const created = workspace.now();
  const manifest: Manifest = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    library: records.replica,
    by: authorOf(workspace),
    created,
    counter: records.counter,
    ...(ceiling.value.length > 0 && { marking: ceilingLine(ceiling.value) }),
    members: Object.fromEntries([...members].map(([name, bytes]) => [name, sha256(bytes)])),
  };
  const manifestBytes = strToU8(JSON.stringify(manifest, null, 1));
  const { signature, signedBy } = withSeed(workspace, (seed) => ({
    signature: signatureOf(seed, manifestBytes),
    signedBy: publicOf(seed).recipient,
  }));
  const all = [['manifest.json', manifestBytes], [SIGNATURE, signature], ...members] as const;
  const zip: Zippable = Object.fromEntries(
    all.map(([name, bytes]) => [name, [bytes, { mtime: created }]] as const),
  );
  const [first] = articles;
  const title =
    articles.length === 1 && first ? store.articles.get(first)?.source.title : undefined;
  const count = (kind: RecordKind) =>
    chosen.records.filter((record) => record.kind === kind && isHere(record.state)).length;
  return ok({
    name: fileNameFor(title ?? `Pack ${localDay(created)}`, 'fieldbrief'),
    mediaType: 'application/zip',
    bytes: zipSync(zip),
    articles: articles.length,
    annotations: count('annotation'),
    corrections: count('correction'),
    signedBy,
    sealed: null,
    marking: manifest.marking ?? null,
    leftOut: chosen.leftOut,
    marked: chosen.marked,
    leftBehind: [...chosen.leftBehind, ...filesBehind(store, articles, files)],
  });
}

/** What an archive may unpack to is bounded, and the texts need room too. */
const MOST_FILE_BYTES = 400 * 1024 * 1024;

/** The files that do not go along: all of them, or those that are too large. */
function filesBehind(
  store: Store,
  ids: readonly string[],
  files: ReturnType<typeof fileMembers> | null,
): LeftBehind[] {
  const { originals, pictures } = files?.tooLarge ?? countFiles(store, ids);
  return [
    { kind: 'original', count: originals } as const,
    { kind: 'picture', count: pictures } as const,
  ].filter(({ count }) => count > 0);
}

/** Writes it to the path that a person chose; the file there is the old one or the whole new one. */
export const savePack = (path: string, { bytes }: PackFile): Promise<Result<null>> =>
  writeFileSafely(path, bytes);

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
