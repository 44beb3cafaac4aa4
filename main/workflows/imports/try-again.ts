import { isAbsolute } from 'node:path';
import type { Request } from '#contract';
import type { ImportLine } from '#domain/formats/import-record.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import { importFile } from '../articles/import-articles.ts';
import { inOneStep } from '../articles/in-one-step.ts';
import { sha256 } from '../articles/prepare-revision.ts';
import type { Workspace } from '../workspace.ts';
import { lineOf } from './import-run.ts';
import { noImport } from './show-import.ts';

/**
 * Tries a file of an import again, in another encoding or as it comes; what is still refused is kept as a document
 * without text where a person wants it. What comes of it belongs to the import, and is undone with it.
 */
export async function tryAgain(
  workspace: Workspace,
  { id, number, bytes: given, encoding, anyway }: Request<'imports.again'>,
): Promise<Result<null>> {
  const { imports } = workspace.store;
  const kept = imports.get(id);
  const line = imports.line(id, number);
  if (!kept || !line) return noImport();
  if (line.fate !== 'failed' && line.fate !== 'left-out') {
    return fail('not-open', 'This file is in the library already.');
  }
  const bytes = given ? ok(given) : await bytesOf(workspace, line, kept.paths !== null);
  if (!bytes.ok) return bytes;
  const steps: number[] = [];
  const refused = new Map<string, string>();
  const [first, ...others] = await importFile(
    inOneStep(workspace, (step) => steps.push(step)),
    {
      name: line.path,
      bytes: bytes.value,
      ...(encoding !== undefined && { choice: { encoding } }),
    },
    { anyway, keepRefused: (path, digest) => refused.set(path, digest) },
  );
  imports.keepSteps(id, [...(imports.get(id)?.steps ?? []), ...steps]);
  if (!first) return fail('nothing-in-it', 'Nothing in this file can be read.');
  const from = { file: line.file, fileSha256: line.fileSha256 ?? sha256(bytes.value) };
  imports.change(id, number, lineOf(first, from, refused));
  imports.add(
    id,
    others.map((outcome) => lineOf(outcome, from, refused)),
  );
  workspace.announce({ type: 'imports-changed', id });
  return first.kind === 'failed' ? fail('still-refused', first.reason) : ok(null);
}

/** Out of the library, or from where the terminal found it. */
async function bytesOf(
  { store }: Workspace,
  { bytesSha256, path }: ImportLine,
  fromTerminal: boolean,
): Promise<Result<Uint8Array>> {
  const kept = bytesSha256 === null ? null : store.originals.get(bytesSha256);
  if (kept) return ok(kept);
  if (fromTerminal && isAbsolute(path)) return readFileBytes(path);
  return fail('no-original', 'This file is not kept in the library: choose it once more.');
}
