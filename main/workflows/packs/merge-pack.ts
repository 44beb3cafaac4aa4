import type { Request } from '#contract';
import type { MergeReport, PackChangeKind } from '#contract/packs.ts';
import type { PackSigner } from '#domain/identity/pack-signer.ts';
import { choose, originOf, WORDS } from '#domain/merge/join.ts';
import { isSameLibrary } from '#domain/merge/library-name.ts';
import type { MergeRecord } from '#domain/merge/types.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import type { Store } from '../../store/store.ts';
import { placeAnnotations } from '../annotations/place-annotations.ts';
import type { Workspace } from '../workspace.ts';
import { PACK_KINDS } from './kinds/kinds.ts';
import type { ByKey } from './kinds/pack-kind.ts';
import { keepFresh, recordsOf } from './merge-records.ts';
import { keepFiles } from './packed-files.ts';
import {
  afterwards,
  type MergePlan,
  notedArticles,
  type Planned,
  planMerge,
} from './plan-merge.ts';
import { readPack } from './read-pack.ts';
import { openPack } from './seal-pack.ts';
import { rememberSender, whoSigned } from './who-signed.ts';

/**
 * Takes a pack in; one undoable step. After an undo the same pack can be merged again. A pack that can't be
 * read changes nothing, and records that can't be taken are told one by one.
 * @param only keys as in the preview; null for all
 */
export function mergePack(
  workspace: Workspace,
  bytes: Uint8Array,
  only: readonly string[] | null,
): Result<MergeReport> {
  const { store, act } = workspace;
  const pack = readPack(bytes);
  if (!pack.ok) return pack;
  const plan = planMerge(workspace, pack.value);
  const accepted = acceptedOf(plan, only);
  // What was changed here before stays told even where the merge is undone.
  keepFresh(store, plan.records);
  for (const { state } of pack.value.records)
    store.merge.counted(state.seen[plan.records.replica] ?? 0);
  const signer = whoSigned(workspace, pack.value, plan.authorship);
  rememberSender(workspace, pack.value, plan.authorship);
  store.proofs.keep(plan.authorship.proven);
  const by = signer.name ?? signer.claims;
  const changing = accepted.flatMap(({ change, record }) => (change === 'unchanged' ? [] : record));
  const touched = new Set(changing.flatMap((record) => articlesOf(record, plan.after, store)));
  const label = by === '' ? 'Merge a pack' : `Merge a pack from ${by}`;
  act(label, [...touched], () => {
    store.merge.put(accepted.map(({ record }) => record));
    for (const record of changing) PACK_KINDS[record.kind].apply(workspace, record, pack.value);
    // One that was deleted here comes back with the note that somebody wrote on it elsewhere.
    for (const id of notedArticles(afterwards(plan.records, accepted))) {
      if (touched.has(id) && store.articles.get(id) === null) store.trash.restoreArticle(id);
    }
    for (const id of touched) placeAnnotations(store, id);
  });
  const taken = accepted.flatMap(({ record: { kind, id } }) =>
    kind === 'article' ? (pack.value.articles.get(id) ?? []) : [],
  );
  keepFiles(store, pack.value.files, taken);
  return ok(reportOf(plan, accepted, signer));
}

/** With the files that articles were read from a pack is larger than any document. */
const MOST_PACK_BYTES = 512 * 1024 * 1024;

/** The same with a file of this machine; `dryRun` only tells what would happen, and writes nothing. */
export async function mergePackFile(
  workspace: Workspace,
  path: string,
  { dryRun, passphrase }: { readonly dryRun: boolean; readonly passphrase: string | null },
): Promise<Result<MergeReport & { readonly sealed: boolean }>> {
  const file = await readFileBytes(path, MOST_PACK_BYTES);
  if (!file.ok) return file;
  const opened = await openPack(workspace, file.value, passphrase);
  if (!opened.ok) return opened;
  const { bytes, sealed } = opened.value;
  if (!dryRun) await workspace.beforeBigAct();
  const report = dryRun ? wouldMerge(workspace, bytes) : mergePack(workspace, bytes, null);
  return report.ok ? ok({ ...report.value, sealed }) : report;
}

function wouldMerge(workspace: Workspace, bytes: Uint8Array): Result<MergeReport> {
  const pack = readPack(bytes);
  if (!pack.ok) return pack;
  const plan = planMerge(workspace, pack.value);
  return ok(reportOf(plan, plan.planned, whoSigned(workspace, pack.value, plan.authorship)));
}

/** What would become of each record, by key. */
function reportOf(
  { refused }: Pick<MergePlan, 'refused'>,
  planned: readonly Planned[],
  signer: PackSigner,
): MergeReport {
  const of = (wanted: PackChangeKind) =>
    planned.flatMap(({ key, change }) => (change === wanted ? [key] : []));
  return {
    added: of('added'),
    changed: of('changed'),
    conflicts: of('conflicts'),
    deleted: of('deleted'),
    unchanged: of('unchanged'),
    refused,
    signer,
  };
}

/** Chooses one of the values that two people gave a field; one undoable step. */
export function chooseValue(
  workspace: Workspace,
  { kind, id, field, replica, counter }: Request<'packs.choose'>,
): Result<null> {
  const { store, act } = workspace;
  const records = recordsOf(store);
  const record = records.all.get(`${kind} ${id}`);
  const option = record?.state.fields[field]?.find(
    (one) => one.replica === replica && one.counter === counter,
  );
  if (!record || !option) {
    return fail('no-conflict', 'That was decided meanwhile: look at the note again.');
  }
  if (!decidesHere(records.replica, record, field)) {
    return fail('not-ours', 'Only the library that made the note decides about its words.');
  }
  keepFresh(store, records);
  const dot = { replica: records.replica, counter: records.counter + 1 };
  store.merge.counted(dot.counter);
  const chosen = { ...record, state: choose(record.state, field, option.value, dot) };
  const touched = articlesOf(chosen, records.all, store);
  act('Choose between two versions', touched, () => {
    store.merge.put([chosen]);
    PACK_KINDS[chosen.kind].apply(workspace, chosen, null);
    for (const article of touched) placeAnnotations(store, article);
  });
  return ok(null);
}

/** Of the words of a note, or a reply, only the library that made it decides. */
export const decidesHere = (own: string, { state }: MergeRecord, field: string): boolean =>
  field !== WORDS || isSameLibrary(own, originOf(state) ?? own);

/** The chosen ones, and what they can't be without. */
function acceptedOf({ planned }: MergePlan, only: readonly string[] | null): readonly Planned[] {
  if (only === null) return planned;
  const byKey = new Map(planned.map(({ key, record }) => [key, record]));
  const keys = new Set(only);
  // What is added meanwhile is gone through too.
  for (const key of keys) {
    const record = byKey.get(key);
    for (const needed of record ? PACK_KINDS[record.kind].needs(record) : []) keys.add(needed);
  }
  return planned.filter(({ key }) => keys.has(key));
}

/** The articles that a record shows in; what is about all of them touches none by name. */
const articlesOf = (record: MergeRecord, records: ByKey, store: Store): readonly string[] =>
  PACK_KINDS[record.kind].articles(record, records, store) ?? [];
