import type { Handlers } from '#contract';
import type { packRequests } from '#contract/packs.ts';
import { ok, type Result } from '#domain/result.ts';
import { sha256 } from '../articles/prepare-revision.ts';
import type { Workspace } from '../workspace.ts';
import { chooseValue, mergePack } from './merge-pack.ts';
import { countFiles } from './packed-files.ts';
import { openConflicts, previewPack } from './preview-pack.ts';
import { type OpenedPack, openPack, sealPack } from './seal-pack.ts';
import { sealedForm } from './sealed-head.ts';
import { makePack } from './share-pack.ts';

export function packHandlers(workspace: Workspace): Pick<Handlers, keyof typeof packRequests> {
  const { store } = workspace;
  const opened = new OpenedPacks(workspace);
  return {
    'packs.make': ({ articles, seal, ...options }) => {
      const made = makePack(workspace, articles, options);
      return made.ok && seal ? sealPack(made.value, seal) : made;
    },
    'packs.files': ({ articles }) => ok(countFiles(store, articles ?? store.articles.ids())),
    'packs.preview': async ({ bytes, passphrase }) => {
      const pack = await opened.open(bytes, passphrase);
      if (!pack.ok) return pack;
      const preview = previewPack(workspace, pack.value.bytes);
      return preview.ok ? ok({ ...preview.value, sealed: pack.value.sealed }) : preview;
    },
    'packs.merge': async ({ bytes, passphrase, only }) => {
      const pack = await opened.open(bytes, passphrase);
      if (!pack.ok) return pack;
      await workspace.beforeBigAct();
      const report = mergePack(workspace, pack.value.bytes, only);
      opened.forget();
      if (report.ok) workspace.catchUp();
      return report;
    },
    'packs.conflicts': () => ok(openConflicts(workspace)),
    'packs.choose': (request) => chooseValue(workspace, request),
  };
}

/** A sealed pack is opened once, for looking at it and for taking it: its passphrase costs seconds. */
class OpenedPacks {
  readonly #workspace: Workspace;
  #last: { readonly hash: string; readonly pack: OpenedPack } | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async open(bytes: Uint8Array, passphrase: string | null = null): Promise<Result<OpenedPack>> {
    if (sealedForm(bytes) === null) return ok({ bytes, sealed: false });
    // With another passphrase it is another question, even where the file is the same.
    const hash = sha256(Buffer.concat([Buffer.from(`${passphrase ?? ''}\0`), bytes]));
    if (this.#last?.hash === hash) return ok(this.#last.pack);
    const pack = await openPack(this.#workspace, bytes, passphrase);
    this.#last = pack.ok ? { hash, pack: pack.value } : null;
    return pack;
  }

  forget(): void {
    this.#last = null;
  }
}
