/** How articles come in, and what is kept of each import: what became of every file, and what can be done about it. */
import * as v from 'valibot';
import { ENCODINGS } from '#domain/formats/encodings.ts';
import { LEFT_OUT_AS } from '#domain/formats/file-kinds.ts';
import type { ImportCounts, ImportLine, ImportState } from '#domain/formats/import-record.ts';
import type { UsedEncoding } from '#domain/formats/raw-document.ts';
import type { ImportOutcome } from './articles.ts';
import { id, offset, ordinal, text } from './fields.ts';
import type { HistoryStep } from './history.ts';

const path = text(1_000);

/** So many files one import of a window may have. */
const files = v.pipe(v.array(path), v.maxLength(100_000));

export const importRequests = {
  /**
   * Begins an import of a window. Where one of the same files was broken off or stopped, it goes on: the files that
   * were done then give no outcome again.
   */
  'imports.begin': v.strictObject({
    /** All that is to be read, by name. */
    files,
    leftOut: v.pipe(
      v.array(v.strictObject({ path, as: v.nullable(v.picklist(LEFT_OUT_AS)) })),
      v.maxLength(100_000),
    ),
  }),
  /** Imports one file that the person picked or dropped, and the files in it; an outcome for each article. */
  'imports.file': v.strictObject({
    name: path,
    bytes: v.instance(Uint8Array),
    /** Files that it may name, by their paths from its folder: the pictures of a saved page. */
    beside: v.exactOptional(
      v.pipe(
        v.array(v.strictObject({ name: path, bytes: v.instance(Uint8Array) })),
        v.maxLength(300),
      ),
    ),
    /** The id of the import that it belongs to: its files are one step to undo. */
    batch: v.exactOptional(text(100)),
  }),
  /** Writes down what the window alone knows: a file that it could not read, or one that held notes. */
  'imports.tell': v.strictObject({
    id: text(100),
    path,
    fate: v.picklist(['notes', 'failed']),
    reason: text(2_000),
  }),
  /** Ends it; `remaining` says how many files were left when a person stopped it. */
  'imports.end': v.strictObject({ id: text(100), remaining: offset }),
  /** Imports pasted text; `html` is the clipboard's other flavour, if any. */
  'imports.paste': v.strictObject({ text: text(20_000_000), html: v.nullable(text(20_000_000)) }),
  /** Imports the sample library that ships with the app. */
  'imports.sample': v.strictObject({}),
  /** Past imports, newest first. */
  'imports.list': v.strictObject({}),
  /** One of them with a line for each document. */
  'imports.get': v.strictObject({ id }),
  /** Takes back what an import brought: its steps, or else its articles go to the trash; undoable. */
  'imports.undo': v.strictObject({ id }),
  /** Tries a file again that was not readable or left out; undoable. */
  'imports.again': v.strictObject({
    id,
    number: ordinal,
    /** Its bytes, where they are not kept here. */
    bytes: v.exactOptional(v.instance(Uint8Array)),
    encoding: v.exactOptional(v.picklist(ENCODINGS.map(([name]) => name))),
    /** Takes it as a document without text where nothing of it can be read. */
    anyway: v.boolean(),
  }),
  /** Goes on, as a job, with an import of the terminal that was broken off: its files are on this machine. */
  'imports.goOn': v.strictObject({ id }),
  /** Forgets the record of an import; what it brought stays. */
  'imports.forget': v.strictObject({ id }),
};

export interface ImportResponses {
  'imports.begin': BegunImport;
  'imports.file': readonly ImportOutcome[];
  'imports.tell': null;
  'imports.end': ImportDetails;
  'imports.paste': ImportOutcome;
  'imports.sample': readonly ImportOutcome[];
  'imports.list': readonly ImportSummary[];
  'imports.get': ImportDetails;
  'imports.undo': ImportUndone;
  'imports.again': ImportDetails;
  'imports.goOn': null;
  'imports.forget': null;
}

export interface BegunImport {
  readonly id: string;
  /** How many files were done before it was broken off. */
  readonly before: number;
}

export interface ImportSummary {
  readonly id: string;
  /** The name of a folder or file, or how many files there were. */
  readonly label: string;
  /** ISO 8601 with time, UTC. */
  readonly began: string;
  readonly ended: string | null;
  readonly state: ImportState;
  readonly counts: ImportCounts;
  /** How many files it was to read, and how many of them were left when it was stopped or broken off. */
  readonly planned: number;
  readonly remaining: number;
  /** How many of its articles are in the library. */
  readonly here: number;
  /** Whether the terminal brought it: then the same command goes on with it. */
  readonly fromTerminal: boolean;
}

export interface ImportDetails extends ImportSummary {
  readonly lines: readonly ShownLine[];
}

/** A line with what its article says by now. */
export interface ShownLine extends ImportLine {
  /** Null where the article is not in the library, or there is none. */
  readonly title: string | null;
  /** Where its encoding is assumed: a person may choose another. */
  readonly assumed: UsedEncoding | null;
  /** How many pieces of it are no part of the article; they can be taken in. */
  readonly leftOut: number;
  /** Whether its file is at hand to be tried again without being picked once more. */
  readonly isAtHand: boolean;
  /** Whether another encoding may make it readable. */
  readonly hasEncoding: boolean;
}

export interface ImportUndone {
  /** The steps that were taken back. */
  readonly steps: readonly HistoryStep[];
  /** Articles that went to the trash instead, as later work rests on their step, or it lies too far back. */
  readonly trashed: number;
  /** New versions that stay for the same reason. */
  readonly versions: number;
}
