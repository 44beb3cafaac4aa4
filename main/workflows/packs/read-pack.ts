import * as v from 'valibot';
import { type NoteProof, readProofs } from '#domain/merge/note-proof.ts';
import {
  articleId,
  type Manifest,
  type PackedArticle,
  parseJson,
  type Refused,
  readManifest,
  readPackedArticle,
  readRecords,
  textOf,
} from '#domain/merge/pack.ts';
import { keyOf, type MergeRecord } from '#domain/merge/types.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { isZip, listZip, type ZipEntry } from '../../intake/unzip.ts';
import { sha256 } from '../articles/prepare-revision.ts';
import { SIGNATURE, signerIn } from './sign-pack.ts';

export interface Pack {
  readonly manifest: Manifest;
  /** The key that signed it, as `age1…`; null where nobody did. */
  readonly signer: string | null;
  readonly records: readonly MergeRecord[];
  /** Signatures under notes, by `keyOf`; not checked yet. */
  readonly proofs: ReadonlyMap<string, readonly NoteProof[]>;
  /** By id, each with the texts that its revisions' hashes name. */
  readonly articles: ReadonlyMap<string, PackedArticle>;
  /** The canonical texts by their SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
  /** Members that are files of articles, not unpacked yet. */
  readonly files: readonly ZipEntry[];
  readonly refused: readonly Refused[];
}

const ARTICLE = /^articles\/(.+)\.json$/;

/**
 * Reads a pack of which every byte may be hostile: bounded, checked against its manifest and its signature, nothing
 * stored. One member that is not the one which was packed, or one more, and nothing of it is taken.
 */
export function readPack(bytes: Uint8Array): Result<Pack> {
  if (!isZip(bytes)) return fail('no-pack', 'This file is no Fieldbrief pack.');
  const entries = listZip(bytes);
  if (!entries.ok) return entries;
  const byName = new Map(entries.value.map((entry) => [entry.name, unpackedOnce(entry)]));
  const first = member(byName.get('manifest.json'));
  if (!first.ok)
    return first.error.code === 'missing'
      ? fail('no-pack', 'This file is no Fieldbrief pack.')
      : first;
  const manifest = readManifest(first.value);
  if (!manifest.ok) return manifest;
  const { members } = manifest.value;
  const signer = signerAmong(byName);
  if (!signer.ok) return signer;
  const changed = changedMember(byName, members);
  if (changed) return changed;
  const json = member(byName.get('records.json'));
  if (!json.ok) return json;
  const read = readRecords(json.value);
  if (!read.ok) return read;
  const proofs = proofsIn(byName.get('proofs.json'));
  if (!proofs.ok) return proofs;
  const articles = new Map<string, PackedArticle>();
  const texts = new Map<string, string>();
  const refused: Refused[] = [...read.value.refused];
  for (const name of Object.keys(members)) {
    const id = ARTICLE.exec(name)?.[1];
    if (id === undefined) continue;
    const article = articleIn(byName.get(name), id);
    if (!article.ok) {
      refused.push({ id: `article ${id.slice(0, 64)}`, reason: article.error.message });
      continue;
    }
    articles.set(id, article.value);
    for (const revision of article.value.revisions) texts.set(revision.sha256, textOf(revision));
  }
  const files = entries.value.filter(({ name }) => /^(?:originals|pictures)\//.test(name));
  return ok({
    manifest: manifest.value,
    signer: signer.value,
    records: read.value.records,
    proofs: Map.groupBy(proofs.value, keyOf),
    articles,
    texts,
    files,
    refused,
  });
}

/** Files stay packed until they are wanted; the JSON is wanted twice, for its hash and for what it says. */
function unpackedOnce(entry: ZipEntry): ZipEntry {
  if (!entry.name.endsWith('.json')) return entry;
  let content: ReturnType<ZipEntry['read']> | null = null;
  return {
    ...entry,
    read() {
      content ??= entry.read();
      return content;
    },
  };
}

/** Null where the pack is not signed. */
function signerAmong(byName: ReadonlyMap<string, ZipEntry>): Result<string | null> {
  const [entry, manifest] = [byName.get(SIGNATURE), byName.get('manifest.json')?.read()];
  if (!entry || !manifest) return ok(null);
  if (!manifest.ok) return manifest;
  const json = member(entry);
  return json.ok ? signerIn(json.value, manifest.value) : json;
}

function proofsIn(entry: ZipEntry | undefined): Result<readonly NoteProof[]> {
  if (!entry) return ok([]);
  const json = member(entry);
  return json.ok ? ok(readProofs(parseJson(json.value))) : json;
}

const FILE = /^(?:originals|pictures)\/([0-9a-f]{64})/;

/** The refusal of a pack with a member that is not the one which was packed, or which nobody packed. */
function changedMember(
  byName: ReadonlyMap<string, ZipEntry>,
  members: Manifest['members'],
): Result<never> | null {
  const unnamed = [...byName.keys()].find(
    (name) => name !== 'manifest.json' && name !== SIGNATURE && !Object.hasOwn(members, name),
  );
  if (unnamed !== undefined) {
    return fail(
      'changed-pack',
      'This pack holds a file that its sender did not pack: it is refused.',
    );
  }
  for (const [name, hash] of Object.entries(members)) {
    const content = byName.get(name)?.read();
    if (!content) return incomplete();
    if (!content.ok) return content;
    if (sha256(content.value) !== hash) {
      return fail(
        'damaged-pack',
        'This pack is damaged, or was changed: a file of it is not the one that was packed.',
      );
    }
    // It goes by its own hash: what claims to be an original is that one or none.
    const claimed = FILE.exec(name)?.[1];
    if (claimed !== undefined && claimed !== hash) {
      return fail(
        'false-original',
        'This pack holds a file that is not the original it says it is: it is refused.',
      );
    }
  }
  return null;
}

function articleIn(entry: ZipEntry | undefined, id: string): Result<PackedArticle> {
  if (!v.is(articleId, id)) return fail('bad-article', 'Its id is none.');
  const json = member(entry);
  if (!json.ok) return json;
  const article = readPackedArticle(json.value);
  if (!article.ok) return article;
  if (article.value.id !== id) return fail('bad-article', 'Its id is not the one of its file.');
  const isTrue = article.value.revisions.every((one) => sha256(textOf(one)) === one.sha256);
  return isTrue ? article : fail('bad-article', 'Its text is not the one that its hash names.');
}

/** A member's JSON. */
function member(entry: ZipEntry | undefined): Result<string> {
  if (!entry) return incomplete();
  const content = entry.read();
  if (!content.ok) return content;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(content.value));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail('damaged-pack', 'This pack is damaged: a file of it is no text.');
  }
}

const incomplete = (): Result<never> =>
  fail('missing', 'This pack is incomplete: a file of it is missing.');
