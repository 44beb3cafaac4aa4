import type { Request } from '#contract';
import type { FrameworkReport } from '#contract/frameworks.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readFramework, type TagFramework } from '#domain/tags/framework.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import { csvRows } from '../../parse/table/csv-rows.ts';
import type { NamedBytes } from '../../sandbox/read-document.ts';
import { idOfName, nameOfFile, textOfFile } from '../list-file.ts';
import type { Workspace } from '../workspace.ts';

/** A framework is a page or two: more is another kind of file. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Loads a framework of tags from a file of this machine. */
export async function loadFrameworkFile(
  workspace: Workspace,
  path: string,
): Promise<Result<FrameworkReport>> {
  const bytes = await readFileBytes(path, MOST_BYTES);
  return bytes.ok ? loadFramework(workspace, { name: path, bytes: bytes.value }) : bytes;
}

/** Loads one from CSV: each column is a family of tags. One from a file of the same name is replaced; one step. */
export async function loadFramework(
  workspace: Workspace,
  { name: path, bytes }: NamedBytes,
): Promise<Result<FrameworkReport>> {
  const { store, now } = workspace;
  const name = nameOfFile(path, 'Framework').slice(0, 200);
  const text = bytes.length <= MOST_BYTES ? await textOfFile(bytes) : null;
  if (text === null) return fail('not-text', `${name} is not a CSV text file.`);
  const read = readFramework(csvRows(text, name));
  if (typeof read === 'string') return fail('no-framework', `${name}: ${read}`);
  const { families, bad, shared } = read;
  const id = idOfName(name);
  const framework: TagFramework = { id, name, families, loaded: now() };
  const replaced = store.frameworks.get(id) !== null;
  const label = `${replaced ? 'Replace' : 'Load'} the tags of ${name}`;
  workspace.act(label, [], () => store.frameworks.put(framework));
  return ok({ framework, bad, shared, replaced });
}

/** Takes a framework away; notes keep their tags; one undoable step. */
export function removeFramework(
  { store, act }: Workspace,
  { id }: Request<'frameworks.remove'>,
): Result<null> {
  const framework = store.frameworks.get(id);
  if (!framework)
    return fail('no-framework', 'This framework is not here any more: another window removed it.');
  act(`Take the tags of ${framework.name} away`, [], () => store.frameworks.remove(id));
  return ok(null);
}
