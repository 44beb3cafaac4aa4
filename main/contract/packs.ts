/** Packs: sharing without a network or a server. */
import * as v from 'valibot';
import type { PackSigner } from '#domain/identity/pack-signer.ts';
import type { LeftBehind } from '#domain/merge/left-behind.ts';
import { MAX_ID, type Refused } from '#domain/merge/pack.ts';
import { RECORD_KINDS, type RecordKind } from '#domain/merge/types.ts';
import { ids, text } from './fields.ts';
import { recipient } from './identity.ts';

const recordId = text(MAX_ID);
const kind = v.picklist(RECORD_KINDS);
/** What opens a pack that was sealed with a passphrase; left out for any other. */
const passphrase = v.exactOptional(text(1_000));

/** Of a pack's bytes, what a window in a browser can take: in base64 they fill what it may ask at once. */
export const MOST_IN_A_BROWSER = 72 * 1024 * 1024;

export const packRequests = {
  /** Packs articles with everything that people added to them; null for the whole library. */
  'packs.make': v.strictObject({
    articles: v.nullable(ids),
    /** Nothing above it goes along; left out or null: everything does. */
    marking: v.exactOptional(v.nullable(text(200))),
    /** Articles go although passages in them stay back, whose words stand in their text. */
    texts: v.exactOptional(v.boolean()),
    /** With the files that they were read from, and their pictures. */
    originals: v.exactOptional(v.boolean()),
    /** For whom it is encrypted: the owners of keys, or whoever has the passphrase. Left out: it is not. */
    seal: v.exactOptional(
      v.union([
        v.strictObject({ to: v.pipe(v.array(recipient), v.minLength(1), v.maxLength(100)) }),
        v.strictObject({ passphrase: v.pipe(text(1_000), v.nonEmpty()) }),
      ]),
    ),
  }),
  /** How many files articles were read from, with their pictures, and how large they are. */
  'packs.files': v.strictObject({ articles: v.nullable(ids) }),
  /** What a pack would do; changes nothing. A failure `needs-passphrase` asks for one. */
  'packs.preview': v.strictObject({ bytes: v.instance(Uint8Array), passphrase }),
  /** Takes a pack in: the changes named as in its preview, or with null all; one undoable step. */
  'packs.merge': v.strictObject({
    bytes: v.instance(Uint8Array),
    passphrase,
    only: v.nullable(v.pipe(v.array(text(MAX_ID + 100)), v.maxLength(100_000))),
  }),
  /** The fields that two people changed apart, until somebody chooses. */
  'packs.conflicts': v.strictObject({}),
  /** Chooses one of the values; undoable. */
  'packs.choose': v.strictObject({
    kind,
    id: recordId,
    field: text(40),
    replica: text(64),
    counter: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
};

export interface PackResponses {
  'packs.make': PackFile;
  'packs.files': PackFiles;
  'packs.preview': PackPreview;
  'packs.merge': MergeReport;
  'packs.conflicts': readonly Conflict[];
  'packs.choose': null;
}

export interface PackFile {
  /** A file name without a folder, safe on every platform. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly articles: number;
  readonly annotations: number;
  readonly corrections: number;
  /** The key that signed it. */
  readonly signedBy: string;
  /** For how many keys it is encrypted, or that a passphrase opens it; null for a pack in clear. */
  readonly sealed: SealedFor | null;
  /** What it was limited to; null where it was not. */
  readonly marking: string | null;
  /** What its marking kept back, for the sender alone: the pack says nothing of it. */
  readonly leftOut: readonly LeftOut[];
  /** Without a limit, the markings of what goes along, each with how often. */
  readonly marked: readonly Marked[];
  /** What of the library it did not take along, each kind with at least one. */
  readonly leftBehind: readonly LeftBehind[];
}

/** A record that stays back for its marking. */
export interface LeftOut {
  readonly kind: RecordKind;
  /** Its title or its first words. */
  readonly words: string;
  /** One sentence. */
  readonly reason: string;
}

export interface Marked {
  readonly marking: string;
  readonly count: number;
}

export interface PackFiles {
  readonly originals: number;
  readonly pictures: number;
  /** All of them together. */
  readonly bytes: number;
}

export const PACK_CHANGES = ['added', 'changed', 'conflicts', 'deleted', 'unchanged'] as const;
export type PackChangeKind = (typeof PACK_CHANGES)[number];

/** What a pack does to one record. */
export interface PackChange {
  /** Names it in `packs.merge`: the kind, a blank, the id. */
  readonly key: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly change: PackChangeKind;
  /** A title, a quotation, the words of a reply or a rule: enough to know it by. */
  readonly label: string;
  /** The article that it belongs to, with its title; null for a rule that holds everywhere. */
  readonly article: { readonly id: string; readonly title: string } | null;
  /** What changes, for a person: here now, and in the pack. Empty where all of it is new or goes. */
  readonly fields: readonly {
    readonly name: string;
    readonly mine: string;
    readonly theirs: string;
  }[];
}

export type SealedFor = { readonly keys: number } | 'passphrase';

export interface PackPreview {
  readonly signer: PackSigner;
  /** Whether it was encrypted. */
  readonly sealed: boolean;
  /** ISO 8601 in UTC. */
  readonly created: string;
  /** All but the unchanged ones. */
  readonly changes: readonly PackChange[];
  readonly unchanged: number;
  readonly refused: readonly Refused[];
}

/** Keys as in the preview. */
export interface MergeReport extends Readonly<Record<PackChangeKind, readonly string[]>> {
  readonly refused: readonly Refused[];
  readonly signer: PackSigner;
}

/** One field that was changed in two places. */
export interface Conflict {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
  /** False for the words of a note that another library made: only that one chooses among them. */
  readonly decidedHere: boolean;
  readonly options: readonly {
    readonly replica: string;
    readonly counter: number;
    /** As a person reads it. */
    readonly value: string;
    /** Who wrote it; empty where nobody signed. */
    readonly by: string;
    /** Whether it is the one that is shown until somebody chooses. */
    readonly shown: boolean;
  }[];
}
