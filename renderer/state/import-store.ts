import type { Client, ImportOutcome } from '#contract';
import type { AnnotationImport } from '#contract/notes.ts';
import { MAX_FILE_BYTES } from '#domain/formats/raw-document.ts';
import { fail, ok } from '#domain/result.ts';
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
  readonly unchanged: readonly Extract<ImportOutcome, { kind: 'unchanged' }>[];
  readonly failed: readonly Extract<ImportOutcome, { kind: 'failed' }>[];
  readonly notes: readonly ImportedNotes[];
}

/** What an import needs of a picked or dropped file. */
export type ImportFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Brings files and pasted text in, one after the other, and says what became of each. */
export class ImportStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #open: (id: string) => void;
  readonly #look: (pack: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  progress: { readonly done: number; readonly total: number; readonly name: string } | null = null;
  /** Shown until it is closed; null when everything went in, which a notice says. */
  report: ImportReport | null = null;
  #cancelled = false;

  constructor(
    client: Client,
    notices: NoticeStore,
    open: (id: string) => void,
    look: (pack: Uint8Array<ArrayBuffer>) => Promise<boolean>,
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#open = open;
    this.#look = look;
  }

  async files(files: readonly ImportFile[]): Promise<void> {
    if (this.progress || files.length === 0) return;
    this.#cancelled = false;
    const outcomes: Outcome[] = [];
    // A pack is looked at before anything of it is taken; one at a time.
    const pack = files.find(({ name }) => PACK.test(name));
    if (pack) await this.#look(new Uint8Array(await pack.arrayBuffer()));
    const others = files.filter(({ name }) => !PACK.test(name));
    if (others.length === 0) return;
    for (const [done, file] of others.entries()) {
      if (this.#cancelled) break;
      this.progress = { done, total: others.length, name: file.name };
      this.changed();
      outcomes.push(await this.#file(file));
    }
    this.progress = null;
    this.#finish(outcomes);
  }

  async paste(text: string, html: string | null): Promise<void> {
    const outcome = this.#notices.take(await this.#client['imports.paste']({ text, html }));
    if (outcome) this.#finish([outcome]);
  }

  async sample(): Promise<void> {
    const outcomes = this.#notices.take(await this.#client['imports.sample']({}));
    if (outcomes) this.#finish(outcomes);
  }

  cancel(): void {
    this.#cancelled = true;
  }

  closeReport(): void {
    this.report = null;
    this.changed();
  }

  async #file(file: ImportFile): Promise<Outcome> {
    const failed = (reason: string): ImportOutcome => ({ kind: 'failed', path: file.name, reason });
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
      if (!brought.ok) return failed(brought.error.message);
      return { kind: 'notes', path: file.name, ...brought.value };
    }
    const answer = await this.#client['imports.file']({ name: file.name, bytes: content });
    return answer.ok ? answer.value : failed(answer.error.message);
  }

  /** An offer must not stand in the way: the report opens only when it is asked for. */
  #several(report: ImportReport): void {
    const kin = report.imported.filter(({ similar }) => similar !== undefined).length;
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

  #finish(outcomes: readonly Outcome[]): void {
    const report = sortOutcomes(outcomes);
    const { imported, unchanged, failed, notes } = report;
    const [first] = imported;
    if (failed.length > 0 || unchanged.length > 1 || notes.length > 0) this.report = report;
    else if (imported.length > 1) this.#several(report);
    else if (first) this.#notices.done(`Imported “${first.title}”`);
    else if (outcomes[0]?.kind === 'revised') this.#notices.done(revisedNotice(outcomes[0]));
    else if (unchanged[0]) this.#notices.done('This article is in the library already.');
    const [single] = outcomes.length === 1 ? outcomes : [];
    if (single && 'id' in single) this.#open(single.id);
    this.changed();
  }
}

const PACK = /\.fieldbrief$/i;

/** Files that notes are kept in, by their names; a brief's PDF can carry them. */
const NOTES = /\.(?:annotations|jsonld|json|pdf)$/i;

function sortOutcomes(outcomes: readonly Outcome[]): ImportReport {
  return {
    imported: outcomes.filter((outcome) => outcome.kind === 'imported'),
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
