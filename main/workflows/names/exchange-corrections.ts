import type { CorrectionFile, CorrectionImport } from '#contract/names.ts';
import { readCorrections, writeCorrections } from '#domain/entities/correct/correction-file.ts';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import type { Workspace } from '../workspace.ts';
import { correctionId } from './correct-entity.ts';

/** Every rule of the library as a small file for colleagues. */
export function exportCorrections({ store }: Workspace): CorrectionFile {
  const rules = store.corrections.list();
  return {
    name: 'corrections.json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(writeCorrections(rules)),
    rules: rules.length,
  };
}

/** Writes it to the path that a person chose; the file there is the old one or the whole new one. */
export const saveCorrections = (path: string, { bytes }: CorrectionFile): Promise<Result<null>> =>
  writeFileSafely(path, bytes);

/** Takes in the rules of a colleague's file on disk. */
export async function importCorrectionFile(
  workspace: Workspace,
  path: string,
): Promise<Result<CorrectionImport>> {
  const bytes = await readFileBytes(path);
  return bytes.ok ? importCorrections(workspace, bytes.value) : bytes;
}

/**
 * Takes in a colleague's rules; one undoable step. A rule that the library has stays as it is, and where
 * two contradict each other the later has the last word. A file that can't be read changes nothing.
 */
export function importCorrections(
  { store, act, now }: Workspace,
  bytes: Uint8Array,
): Result<CorrectionImport> {
  const json = utf8(bytes);
  if (!json.ok) return json;
  const read = readCorrections(json.value);
  if (!read.ok) return read;
  if (read.value.some(hasNul)) {
    return fail(
      'corrections-rule',
      'A rule of this corrections file holds a character that no text has.',
    );
  }
  const arrived = now();
  const known = new Set(store.corrections.list().map(({ id }) => id));
  const added = new Map<string, CorrectionRule>();
  for (const rule of read.value) {
    const id = correctionId(rule);
    if (!known.has(id)) added.set(id, { ...rule, id, created: timeOf(rule.created, arrived) });
  }
  const rules = [...added.values()];
  const articles = touched(store, rules);
  const label = rules.length === 1 ? 'Import correction' : `Import ${rules.length} corrections`;
  act(label, articles, () => {
    for (const rule of rules) store.corrections.put(rule);
  });
  return ok({ added: rules.length, unchanged: read.value.length - rules.length });
}

/** SQLite's JSON, which keeps what undo needs, ends a text at a NUL. */
const hasNul = ({ anchor, scope }: CorrectionRule): boolean =>
  Object.values({ ...anchor, ...scope }).some((part) => part?.includes('\0'));

/** With many rules every article may be touched, and asking each text for each rule would take longer. */
function touched({ corrections, articles }: Workspace['store'], rules: readonly CorrectionRule[]) {
  if (rules.length > 20) return articles.ids();
  return [...new Set(rules.flatMap((rule) => corrections.articlesWith(rule)))];
}

/** When a rule was made; one from the future would otherwise win for ever. */
function timeOf(created: string, arrived: string): string {
  const time = Date.parse(created);
  const iso = Number.isNaN(time) ? arrived : new Date(time).toISOString();
  return iso < arrived ? iso : arrived;
}

function utf8(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail(
      'corrections-format',
      'This is not a Fieldbrief corrections file: it is no UTF-8 text.',
    );
  }
}
