import type { PackFiles } from '#contract/packs.ts';
import type { Picture } from '#domain/formats/draft.ts';
import type { PackedArticle } from '#domain/merge/pack.ts';
import type { ZipEntry } from '../../intake/unzip.ts';
import type { Store } from '../../store/store.ts';
import { sha256 } from '../articles/prepare-revision.ts';

/** The files that articles were read from and the pictures in them, as members of a pack. */

const ORIGINAL = /^originals\/([0-9a-f]{64})$/;
const PICTURE = /^pictures\/([0-9a-f]{64})\.(jpeg|png|gif|webp)$/;
/** A member of a pack is no larger: an archive is read within bounds. */
const LARGEST = 60 * 1024 * 1024;

/** What the articles have of them, each once. */
export function filesOf(
  { originals, pictures, articles }: Store,
  ids: readonly string[],
): { readonly originals: ReadonlyMap<string, number>; readonly pictures: readonly Picture[] } {
  const sizes = new Map<string, number>();
  const shown = new Map<string, Picture>();
  for (const id of ids) {
    for (const { number, bytesSha256 } of articles.revisions(id)) {
      const size = originals.size(bytesSha256);
      if (size !== null) sizes.set(bytesSha256, size);
      for (const block of articles.revision(id, number)?.blocks ?? []) {
        if (block.kind !== 'picture' || block.sha256 === null || shown.has(block.sha256)) continue;
        const picture = pictures.get(block.sha256);
        if (picture) shown.set(block.sha256, picture);
      }
    }
  }
  return { originals: sizes, pictures: [...shown.values()] };
}

/** How many there are and how large they are, before anybody asks for them. */
export function countFiles(store: Store, ids: readonly string[]): PackFiles {
  const files = filesOf(store, ids);
  const sizes = [...files.originals.values(), ...files.pictures.map(({ bytes }) => bytes.length)];
  return {
    originals: files.originals.size,
    pictures: files.pictures.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** The members of a pack by their names; what is too large for one is counted and stays. */
export function fileMembers(
  store: Store,
  ids: readonly string[],
): {
  readonly members: ReadonlyMap<string, Uint8Array>;
  readonly tooLarge: { readonly originals: number; readonly pictures: number };
} {
  const files = filesOf(store, ids);
  const members = new Map<string, Uint8Array>();
  let originals = 0;
  let pictures = 0;
  for (const [hash, size] of files.originals) {
    const bytes = size <= LARGEST ? store.originals.get(hash) : null;
    if (bytes) members.set(`originals/${hash}`, bytes);
    else originals += 1;
  }
  for (const { sha256: hash, mediaType, bytes } of files.pictures) {
    const name = `pictures/${hash}.${mediaType.slice('image/'.length)}`;
    if (PICTURE.test(name) && bytes.length <= LARGEST) members.set(name, bytes);
    else pictures += 1;
  }
  return { members, tooLarge: { originals, pictures } };
}

/**
 * Keeps what a pack brings of the articles that were taken. Only bytes that hash to the name by which a revision
 * knows them are kept: who packed them is not believed.
 */
export function keepFiles(
  { originals, pictures }: Store,
  entries: readonly ZipEntry[],
  articles: readonly PackedArticle[],
): void {
  const revisions = articles.flatMap((article) => article.revisions);
  const files = new Set(revisions.map(({ bytesSha256 }) => bytesSha256));
  const shown = new Set(
    revisions.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'picture' && block.sha256 ? [block.sha256] : [])),
    ),
  );
  for (const entry of entries) {
    const original = ORIGINAL.exec(entry.name)?.[1];
    const [, picture, type] = PICTURE.exec(entry.name) ?? [];
    const hash = original ?? picture;
    if (hash === undefined || !(original ? files : shown).has(hash)) continue;
    const read = entry.read();
    if (!read.ok || sha256(read.value) !== hash) continue;
    if (original) originals.keep(hash, read.value);
    else pictures.keep([{ sha256: hash, mediaType: `image/${type}`, bytes: read.value }]);
  }
}
