import type { ImportOutcome } from '#contract/articles.ts';
import { kindOfLeftOut, type LeftOutFile } from '#domain/formats/file-kinds.ts';
import { importLabel } from '#domain/formats/import-record.ts';
import type { NewLine } from '../../store/imports/writer.ts';
import { importFile, type ReadableFile } from '../articles/import-articles.ts';
import { inOneStep } from '../articles/in-one-step.ts';
import { sha256 } from '../articles/prepare-revision.ts';
import type { Workspace } from '../workspace.ts';

export interface BegunImport {
  readonly id: string;
  /** The files that are to be read, by their paths. */
  readonly planned: readonly string[];
  /** What a person named in a terminal; null where a window has the files. */
  readonly paths: readonly string[] | null;
  /** What it is called; left out, its files say so. */
  readonly label?: string;
}

/** An import under way: each file is one step to undo with the others, and is written down once it is done. */
export class ImportRun {
  readonly id: string;
  readonly #workspace: Workspace;
  readonly #within: Workspace;
  readonly #began: string;
  /** The files that were done before it was broken off, with the hashes of their bytes. */
  readonly #done: ReadonlyMap<string, string>;
  /** Whether it was begun before and broken off. */
  readonly goesOn: boolean;
  /** The files that this run wrote of: two may bear one name. */
  readonly #written = new Set<string>();
  #busy = 0;
  #heard: number;

  constructor(workspace: Workspace, begun: BegunImport) {
    const { imports } = workspace.store;
    const { id, planned, paths } = begun;
    const known = imports.get(id);
    this.id = id;
    this.#workspace = workspace;
    this.#began = known?.began ?? workspace.now();
    this.#done = imports.files(id);
    this.goesOn = known !== null;
    this.#heard = Date.now();
    this.#within = inOneStep(workspace, (step) => this.#keepStep(step));
    if (known) imports.reopen(id, planned.length);
    else {
      const label = begun.label ?? importLabel(paths ?? planned);
      imports.begin({ id, label, began: this.#began, planned: planned.length, paths });
    }
  }

  /** Milliseconds since it was last asked for anything; none while it reads a file. */
  get idle(): number {
    return this.#busy > 0 ? 0 : Date.now() - this.#heard;
  }

  /** How many files were done before it was broken off. */
  get before(): number {
    return this.#done.size;
  }

  leaveOut(files: readonly LeftOutFile[]): void {
    this.#heard = Date.now();
    const { imports } = this.#workspace.store;
    const known = new Set(this.goesOn ? imports.lines(this.id).map(({ path }) => path) : []);
    const fresh = files.filter(({ path }) => !known.has(path.toWellFormed()));
    imports.add(
      this.id,
      fresh.map((file) => leftOutLine(file, file.path, null)),
    );
    if (fresh.length > 0) this.#tell();
  }

  /** What no reading of ours came to: a file that vanished, one of notes. */
  tell(path: string, fate: 'notes' | 'failed', reason: string): void {
    this.#heard = Date.now();
    this.#write(path, [{ ...NOTHING, file: path, path, fate, reason }]);
  }

  /**
   * What was done before it was broken off gives no outcome again; another file of its name does.
   * @param leaveOut hears of each file in an archive that is not read
   */
  async file(
    file: ReadableFile,
    leaveOut?: (file: LeftOutFile) => void,
  ): Promise<readonly ImportOutcome[]> {
    const from = { file: file.name, fileSha256: sha256(file.bytes) };
    if (this.#done.get(file.name.toWellFormed()) === from.fileSha256) return [];
    this.#busy += 1;
    try {
      const kept = new Map<string, string>();
      const leftOut: LeftOutFile[] = [];
      const outcomes = await importFile(this.#within, file, {
        anew: this.goesOn,
        keepRefused: (path, sha256) => kept.set(path, sha256),
        leaveOut: (other) => leftOut.push(other),
      });
      for (const other of leftOut) leaveOut?.(other);
      this.#write(file.name, [
        ...outcomes.map((outcome) => this.#line(outcome, from, kept)),
        ...leftOut.map((other) => leftOutLine(other, from.file, from.fileSha256)),
      ]);
      return outcomes;
    } finally {
      this.#busy -= 1;
      this.#heard = Date.now();
    }
  }

  /** @param remaining how many files were left when a person stopped it */
  end(remaining = 0): void {
    this.#workspace.store.imports.end(this.id, this.#workspace.now(), remaining);
    this.#tell();
  }

  #line(outcome: ImportOutcome, from: LineFile, kept: ReadonlyMap<string, string>): NewLine {
    const line = lineOf(outcome, from, kept);
    return this.#isItsOwn(outcome) ? { ...line, fate: 'read' } : line;
  }

  /** What it brought itself before it was broken off is no duplicate. */
  #isItsOwn(outcome: ImportOutcome): boolean {
    if (outcome.kind !== 'unchanged' || !this.goesOn) return false;
    const article = this.#workspace.store.articles.get(outcome.id);
    return article !== null && article.path === outcome.path && article.imported >= this.#began;
  }

  #keepStep(step: number): void {
    const { imports } = this.#workspace.store;
    imports.keepSteps(this.id, [...(imports.get(this.id)?.steps ?? []), step]);
  }

  #write(file: string, lines: readonly NewLine[]): void {
    this.#heard = Date.now();
    const isAgain = this.goesOn && !this.#written.has(file);
    this.#written.add(file);
    this.#workspace.store.imports.add(this.id, lines, isAgain ? file : null);
    this.#tell();
  }

  #tell(): void {
    this.#workspace.announce({ type: 'imports-changed', id: this.id });
  }
}

const NOTHING = { fileSha256: null, article: null, reason: null, bytesSha256: null } as const;

type LineFile = Pick<NewLine, 'file' | 'fileSha256'>;

const leftOutLine = (file: LeftOutFile, within: string, fileSha256: string | null): NewLine => ({
  ...NOTHING,
  fileSha256,
  file: within,
  path: file.path,
  fate: 'left-out',
  reason: kindOfLeftOut(file),
});

/** What is written down of an outcome; `kept` are the bytes of what could not be read, by its path. */
export function lineOf(
  outcome: ImportOutcome,
  from: LineFile,
  kept: ReadonlyMap<string, string>,
): NewLine {
  return {
    ...from,
    path: outcome.path,
    fate: FATE_OF[outcome.kind],
    article: 'id' in outcome ? outcome.id : null,
    reason: 'reason' in outcome ? outcome.reason : null,
    bytesSha256: kept.get(outcome.path) ?? null,
  };
}

const FATE_OF = {
  imported: 'read',
  revised: 'revised',
  unchanged: 'duplicate',
  failed: 'failed',
} as const satisfies Readonly<Record<ImportOutcome['kind'], NewLine['fate']>>;
