import type { Client } from '#contract';
import type { AnnotationImport } from '#contract/annotations.ts';
import type { ImportOutcome } from '#contract/articles.ts';
import type { ImportDetails } from '#contract/imports.ts';
import {
  countPassedOver,
  LEFT_OUT_AS,
  type LeftOutFile,
  type PassedOver,
} from '#domain/formats/file-kinds.ts';
import { MAX_FILE_BYTES } from '#domain/formats/raw-document.ts';
import { neededBeside } from '#domain/formats/stick.ts';
import { fail, ok } from '#domain/result.ts';
import type { FoundFiles, ImportFile, LeftOut } from './found-files.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** What a file of notes brought. */
export interface ImportedNotes extends AnnotationImport {
  readonly kind: 'notes';
  readonly path: string;
}

type Outcome = ImportOutcome | ImportedNotes;

export interface ImportReport {
  readonly imported: readonly Extract<ImportOutcome, { kind: 'imported' }>[];
  readonly revised: readonly Extract<ImportOutcome, { kind: 'revised' }>[];
  readonly unchanged: readonly Extract<ImportOutcome, { kind: 'unchanged' }>[];
  readonly failed: readonly Extract<ImportOutcome, { kind: 'failed' }>[];
  readonly notes: readonly ImportedNotes[];
  /** Of a folder, what is of no kind that we read. */
  readonly passedOver: readonly PassedOver[];
  /** How many files were left when a person stopped it. */
  readonly stoppedBefore: number;
  /** The record that is kept of it; null for what is pasted and for the sample library. */
  readonly record: string | null;
}

/** Leads to an article that came in. */
type Lead = (article: string) => void;

/** Brings files and pasted text in, one after the other, and says what became of each. */
export class ImportStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #fromHere: () => Lead;
  readonly #look: (pack: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  progress: { readonly done: number; readonly total: number; readonly name: string } | null = null;
  /** Shown until it is closed; null when everything went in, which a notice says. */
  report: ImportReport | null = null;
  #cancelled = false;
  /** The import that was asked for last and is not done: the next one waits for it. */
  #last: Promise<void> | null = null;
  /** The files of the last import that were not read, by their paths: the window has them while it is open. */
  #held: { readonly record: string; readonly files: ReadonlyMap<string, ImportFile> } | null = null;

  /** @param fromHere asked when an import begins; leads to its article if the person is still there */
  constructor(
    client: Client,
    notices: NoticeStore,
    fromHere: () => Lead,
    look: (pack: Uint8Array<ArrayBuffer>) => Promise<boolean>,
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#fromHere = fromHere;
    this.#look = look;
  }

  async files({ files, leftOut }: FoundFiles): Promise<void> {
    if (files.length + leftOut.length === 0) {
      this.#notices.done('There is no file in it.');
      return;
    }
    if (this.#last) this.#notices.done('It comes in when the import that is running is done.');
    const lead = this.#fromHere();
    const turn = this.#after(this.#last, () => this.#bring({ files, leftOut }, lead));
    this.#last = turn;
    try {
      await turn;
    } finally {
      if (this.#last === turn) this.#last = null;
    }
  }

  /** What broke is told to who asked for it; the next import comes in all the same. */
  async #after(last: Promise<void> | null, bring: () => Promise<void>): Promise<void> {
    await last?.catch(() => undefined);
    await bring();
  }

  async #bring({ files, leftOut }: FoundFiles, lead: Lead): Promise<void> {
    this.#cancelled = false;
    // A pack is looked at before anything of it is taken; one at a time.
    const pack = files.find(({ name }) => PACK.test(name));
    if (pack) await this.#look(new Uint8Array(await pack.arrayBuffer()));
    const others = files.filter(({ name }) => !PACK.test(name));
    if (others.length + leftOut.length === 0) return;
    await this.#run(others, leftOut, lead);
  }

  async #run(files: readonly ImportFile[], leftOut: readonly LeftOut[], lead: Lead): Promise<void> {
    this.progress = { done: 0, total: files.length, name: files[0]?.name ?? '' };
    this.changed();
    const begun = this.#notices.take(
      await this.#client['imports.begin']({
        files: files.map(({ name }) => name),
        leftOut: leftOut.map(({ path, as }) => ({ path, as })),
      }),
    );
    if (!begun) {
      this.progress = null;
      this.changed();
      return;
    }
    const { id, before } = begun;
    if (before > 0) {
      this.#notices.done(
        `Going on with an import that did not end: ${before} of its files are in.`,
      );
    }
    this.#hold(id, files, leftOut);
    const outcomes: Outcome[] = [];
    let done = 0;
    for (const file of files) {
      if (this.#cancelled) break;
      this.progress = { done, total: files.length, name: file.name };
      this.changed();
      outcomes.push(...(await this.#file(file, id)));
      done += 1;
    }
    this.progress = null;
    const remaining = files.length - done;
    const record = this.#notices.take(await this.#client['imports.end']({ id, remaining }));
    this.#finish(lead, outcomes, record ? leftOutOf(record) : leftOut, remaining, id);
  }

  /** A file of an import that was not read, where this window still has it. */
  held(record: string, path: string): ImportFile | null {
    return this.#held?.record === record ? (this.#held.files.get(path) ?? null) : null;
  }

  #hold(record: string, files: readonly ImportFile[], leftOut: readonly LeftOut[]): void {
    const held = new Map(files.map((file) => [file.name, file]));
    for (const { path, file } of leftOut) if (file) held.set(path, file);
    this.#held = { record, files: held };
  }

  async paste(text: string, html: string | null): Promise<void> {
    const lead = this.#fromHere();
    const outcome = this.#notices.take(await this.#client['imports.paste']({ text, html }));
    if (outcome) this.#finish(lead, [outcome]);
  }

  async sample(): Promise<void> {
    const lead = this.#fromHere();
    const outcomes = this.#notices.take(await this.#client['imports.sample']({}));
    if (outcomes) this.#finish(lead, outcomes);
  }

  cancel(): void {
    this.#cancelled = true;
  }

  closeReport(): void {
    this.report = null;
    this.changed();
  }

  async #file(file: ImportFile, batch: string): Promise<readonly Outcome[]> {
    const failed = async (reason: string): Promise<Outcome[]> => {
      await this.#client['imports.tell']({ id: batch, path: file.name, fate: 'failed', reason });
      return [{ kind: 'failed', path: file.name, reason }];
    };
    if (file.size > MAX_FILE_BYTES) {
      const limit = MAX_FILE_BYTES / 1_048_576;
      return failed(`It is larger than ${limit} MB: split it, or import only the part you need.`);
    }
    const bytes = await file
      .arrayBuffer()
      .then(ok, () =>
        fail('unreadable', 'It cannot be read any more: see that it still exists, then try again.'),
      );
    if (!bytes.ok) return failed(bytes.error.message);
    const content = new Uint8Array(bytes.value);
    if (NOTES.test(file.name)) {
      const brought = await this.#client['annotations.import']({ bytes: content });
      if (brought.ok) {
        const { added, unchanged, refused } = brought.value;
        const reason = `${added.length} notes taken in, ${unchanged.length} in the library already, ${refused.length} not taken.`;
        await this.#client['imports.tell']({ id: batch, path: file.name, fate: 'notes', reason });
        return [{ kind: 'notes', path: file.name, ...brought.value }];
      }
      // A PDF that is no brief of ours, or the JSON of a chat, is a document like any other.
      const isDocument = brought.error.code === 'no-annotations';
      if (!isDocument) return failed(brought.error.message);
    }
    const beside = await besideOf(file, content);
    const { name } = file;
    const request = { name, bytes: content, ...(beside.length > 0 && { beside }), batch };
    const answer = await this.#client['imports.file'](request);
    return answer.ok ? answer.value : failed(answer.error.message);
  }

  /** An offer must not stand in the way: the report opens only when it is asked for. */
  #several(report: ImportReport): void {
    const kin = report.imported.filter(({ similar }) => similar && similar.kind !== 'issue').length;
    const said = `Imported ${report.imported.length} articles`;
    if (kin === 0) {
      this.#notices.done(said);
      return;
    }
    const run = () => {
      this.report = report;
      this.changed();
    };
    const stories = kin === 1 ? '1 may tell a story' : `${kin} may tell stories`;
    this.#notices.done(`${said}; ${stories} that you have`, { label: 'See which', run });
  }

  #finish(
    lead: Lead,
    outcomes: readonly Outcome[],
    leftOut: readonly LeftOutFile[] = [],
    stoppedBefore = 0,
    record: string | null = null,
  ): void {
    const report = {
      ...sortOutcomes(outcomes),
      passedOver: countPassedOver(leftOut),
      stoppedBefore,
      record,
    };
    const { imported, revised, unchanged, failed, notes } = report;
    const [first] = imported;
    const others = failed.length + notes.length + leftOut.length + stoppedBefore;
    // One notice has room for one fate.
    const isMixed =
      unchanged.length > 1 || (outcomes.length > 1 && imported.length < outcomes.length);
    if (others > 0 || isMixed) this.report = report;
    else if (imported.length > 1) this.#several(report);
    else if (first) this.#notices.done(`Imported “${first.title}”`);
    else if (revised[0]) this.#notices.done(revisedNotice(revised[0]));
    else if (unchanged[0]) this.#notices.done('This article is in the library already.');
    const [single] = outcomes.length === 1 ? outcomes : [];
    if (single && 'id' in single) lead(single.id);
    this.changed();
  }
}

/** The contract takes so many files beside one. */
const MOST_BESIDE = 300;

/** The files beside a file that it names; one that can't be read is missing where it would be shown. */
async function besideOf(
  file: ImportFile,
  content: Uint8Array<ArrayBuffer>,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }[]> {
  const all = file.beside ?? [];
  const document = () => new TextDecoder('latin1').decode(content);
  const named = neededBeside(
    file.name,
    document,
    all.map(({ name }) => name),
  );
  const found: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const other of all) {
    if (!named.includes(other.name) || found.length >= MOST_BESIDE) continue;
    if (other.size > MAX_FILE_BYTES) continue;
    const bytes = await other.arrayBuffer().catch(() => null);
    if (bytes) found.push({ name: other.name, bytes: new Uint8Array(bytes) });
  }
  return found;
}

/** What the record says was left out, in archives too. */
const leftOutOf = ({ lines }: ImportDetails): LeftOutFile[] =>
  lines
    .filter(({ fate }) => fate === 'left-out')
    .map(({ path, reason }) => ({ path, as: LEFT_OUT_AS.find((as) => as === reason) ?? null }));

const PACK = /\.fieldbrief(?:\.age)?$/i;

/** Files that notes are kept in, by their names; a brief's PDF can carry them. */
const NOTES = /\.(?:annotations|jsonld|json|pdf)$/i;

function sortOutcomes(
  outcomes: readonly Outcome[],
): Omit<ImportReport, 'passedOver' | 'stoppedBefore' | 'record'> {
  return {
    imported: outcomes.filter((outcome) => outcome.kind === 'imported'),
    revised: outcomes.filter((outcome) => outcome.kind === 'revised'),
    unchanged: outcomes.filter((outcome) => outcome.kind === 'unchanged'),
    failed: outcomes.filter((outcome) => outcome.kind === 'failed'),
    notes: outcomes.filter((outcome) => outcome.kind === 'notes'),
  };
}

type Revised = Extract<ImportOutcome, { kind: 'revised' }>;

/** "“Title” has a new version. 1 note needs a look." */
function revisedNotice({ title, annotations: { changed, lost } }: Revised): string {
  const needing = changed + lost;
  const notes = needing === 1 ? '1 note needs' : `${needing} notes need`;
  return `“${title}” has a new version.${needing > 0 ? ` ${notes} a look.` : ''}`;
}
