import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Random } from '../random.ts';

/** One thing that a process did to its files, or said; see `trace-writes.c`. */
interface Deed {
  readonly kind: 'W' | 'T' | 'S' | 'C' | 'R' | 'U' | 'M' | 'A';
  readonly path: string;
  /** Of a renamed file. */
  readonly to: string;
  readonly data: Buffer;
  readonly offset: number;
}

const HEAD = 1 + 3 * 4 + 8;

export function readTrace(path: string): Deed[] {
  const bytes = readFileSync(path);
  const deeds: Deed[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [one, two, length] = [1, 5, 9].map((offset) => bytes.readUInt32LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const start = at + HEAD;
    deeds.push({
      kind: bytes.toString('latin1', at, at + 1) as Deed['kind'],
      path: bytes.toString('utf8', start, start + one),
      to: bytes.toString('utf8', start + one, start + one + two),
      data: bytes.subarray(start + one + two, start + one + two + length),
      offset: Number(bytes.readBigUInt64LE(at + 13)),
    });
    at = start + one + two + length;
  }
  return deeds;
}

/** What becomes of what was written and not synced. `all kept` is what a kill leaves, whatever the disk does. */
export const FATES = ['none kept', 'first kept', 'some kept', 'all kept'] as const;
export type Fate = (typeof FATES)[number];

type Change = Pick<Deed, 'data' | 'offset'> & { readonly kind: 'W' | 'T' };
interface File {
  readonly isFolder: boolean;
  durable: Buffer;
  pending: Change[];
}
type Renaming = { readonly path: string; readonly file: File | null; readonly from?: string };

const SECTOR = 512;

/**
 * Puts into `to` what lies on the disk below `from` when the power goes after the first `count` deeds, and gives back
 * what had been said until then. A synced file keeps its content and its name. Of names the disk keeps the first ones,
 * in their order, as a journal does; of unsynced bytes what `fate` says, by sectors, in any order.
 */
export function cutPower(
  deeds: readonly Deed[],
  count: number,
  fate: Fate,
  random: Random,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const files = new Map<string, File>();
  const namings: Renaming[] = [];
  /** So many of them are on the disk for sure. */
  let kept = 0;
  let said = '';
  const named = (path: string, file: File | null, old?: string) => {
    namings.push({ path, file, ...(old !== undefined && { from: old }) });
  };
  for (const { kind, path, to: next, data, offset } of deeds.slice(0, count)) {
    const file = files.get(path);
    switch (kind) {
      case 'A':
        said += data.toString('utf8');
        break;
      case 'M':
      case 'C': {
        const made = { isFolder: kind === 'M', durable: Buffer.alloc(0), pending: [] };
        files.set(path, made);
        named(path, made);
        break;
      }
      case 'W':
      case 'T':
        file?.pending.push({ kind, data, offset });
        break;
      case 'S':
        if (file && !file.isFolder) {
          file.durable = withChanges(file.durable, file.pending);
          file.pending = [];
        }
        kept = Math.max(kept, lastNaming(namings, path, file));
        break;
      case 'R':
        if (!file) break;
        files.delete(path);
        files.set(next, file);
        named(next, file, path);
        break;
      case 'U':
        files.delete(path);
        named(path, null);
        break;
    }
  }
  const all = fate === 'all kept';
  const some = fate === 'none kept' ? kept : kept + random.below(namings.length - kept + 1);
  place(namings.slice(0, all ? namings.length : some), from, to, (file) =>
    withChanges(file.durable, keptOf(file.pending, fate, random)),
  );
  return said;
}

/** After which naming a sync of `path` is sure: of a folder the last one in it, of a file its own. */
function lastNaming(namings: readonly Renaming[], path: string, file: File | undefined): number {
  const isIn = (naming: Renaming) =>
    file && !file.isFolder ? naming.file === file : dirname(naming.path) === path;
  return namings.findLastIndex(isIn) + 1;
}

function keptOf(pending: readonly Change[], fate: Fate, random: Random): Change[] {
  switch (fate) {
    case 'none kept':
      return [];
    case 'all kept':
      return [...pending];
    case 'first kept':
      return pending.slice(0, random.below(pending.length + 1));
    case 'some kept':
      return pending.flatMap((change) =>
        change.kind === 'T' ? (random.below(2) ? [change] : []) : sectorsOf(change, random),
      );
  }
}

/** A write that is torn: of each of its sectors the disk has the new bytes or the old. */
function sectorsOf({ kind, data, offset }: Change, random: Random): Change[] {
  const sectors: Change[] = [];
  for (let at = 0; at < data.length; at += SECTOR) {
    const part = data.subarray(at, at + SECTOR);
    if (random.below(2)) sectors.push({ kind, data: part, offset: offset + at });
  }
  return sectors;
}

function withChanges(before: Buffer, changes: readonly Change[]): Buffer {
  let bytes = before;
  let isOwn = false;
  for (const { kind, data, offset } of changes) {
    const size = kind === 'T' ? offset : Math.max(bytes.length, offset + data.length);
    if (size !== bytes.length || !isOwn) {
      const grown = Buffer.alloc(size);
      bytes.copy(grown);
      [bytes, isOwn] = [grown, true];
    }
    if (kind === 'W') data.copy(bytes, offset);
  }
  return bytes;
}

function place(
  namings: readonly Renaming[],
  from: string,
  to: string,
  contentOf: (file: File) => Buffer,
): void {
  const there = new Map<string, File>();
  for (const { path, file, from: old } of namings) {
    if (old !== undefined) there.delete(old);
    if (file === null) there.delete(path);
    else there.set(path, file);
  }
  mkdirSync(to, { recursive: true });
  for (const [path, file] of there) {
    const target = join(to, relative(from, path));
    if (file.isFolder) mkdirSync(target, { recursive: true });
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, contentOf(file));
    }
  }
}
