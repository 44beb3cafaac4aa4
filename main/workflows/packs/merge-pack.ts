import type { Request } from '#contract';
import { type MergeReport, PACK_CHANGES } from '#contract/packs.ts';
import type { Block } from '#domain/document.ts';
import { UNGRADED } from '#domain/grading/admiralty.ts';
import { sourceKey } from '#domain/grading/source-key.ts';
import { choose, isHere } from '#domain/merge/join.ts';
import { revisionKey, textOf } from '#domain/merge/pack.ts';
import {
  annotationFrom,
  articleFrom,
  correctionFrom,
  passageGradeFrom,
  reliabilityFrom,
  replyFrom,
  reportFrom,
} from '#domain/merge/records.ts';
import type { MergeRecord } from '#domain/merge/types.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import type { NewRevision } from '../../store/articles/writer.ts';
import type { Store } from '../../store/store.ts';
import { placeAnnotations } from '../annotations/place-annotations.ts';
import { remember } from '../articles/find-kin.ts';
import type { Workspace } from '../workspace.ts';
import { keepFresh, recordsOf } from './merge-records.ts';
import { type MergePlan, notedArticles, type Planned, planMerge } from './plan-merge.ts';
import { type Pack, readPack } from './read-pack.ts';

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
  const plan = planMerge(store, pack.value);
  const accepted = acceptedOf(plan, only);
  // What was changed here before stays told even where the merge is undone.
  keepFresh(store, plan.records);
  for (const { state } of pack.value.records)
    store.merge.counted(state.seen[plan.records.replica] ?? 0);
  const { library, by } = pack.value.manifest;
  if (library !== plan.records.replica) store.merge.meet(library, by);
  const changing = accepted.flatMap(({ change, record }) => (change === 'unchanged' ? [] : record));
  const notes = new Map(accepted.map(({ key, record }) => [key, record]));
  const touched = new Set(changing.flatMap((record) => articlesWith(store, record, notes)));
  const label = by === '' ? 'Merge a pack' : `Merge a pack from ${by}`;
  act(label, [...touched], () => {
    store.merge.put(accepted.map(({ record }) => record));
    for (const record of changing) apply(workspace, pack.value, record);
    // One that was deleted here comes back with the note that somebody wrote on it elsewhere.
    for (const id of notedArticles(plan.records, accepted)) {
      if (touched.has(id) && store.articles.get(id) === null) store.trash.restoreArticle(id);
    }
    for (const id of touched) placeAnnotations(store, id);
  });
  return ok(reportOf(plan, accepted));
}

/** The same with a file of this machine; `dryRun` only tells what would happen, and writes nothing. */
export async function mergePackFile(
  workspace: Workspace,
  path: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Result<MergeReport>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  if (!dryRun) return mergePack(workspace, bytes.value, null);
  const pack = readPack(bytes.value);
  if (!pack.ok) return pack;
  const plan = planMerge(workspace.store, pack.value);
  return ok(reportOf(plan, plan.planned));
}

/** What would become of each record, by key. */
function reportOf(
  { refused }: Pick<MergePlan, 'refused'>,
  planned: readonly Planned[],
): MergeReport {
  const by = Map.groupBy(planned, ({ change }) => change);
  const lists = PACK_CHANGES.map((change) => [
    change,
    (by.get(change) ?? []).map(({ key }) => key),
  ]);
  return { ...(Object.fromEntries(lists) as Omit<MergeReport, 'refused'>), refused };
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
  keepFresh(store, records);
  const dot = { replica: records.replica, counter: records.counter + 1 };
  store.merge.counted(dot.counter);
  const chosen = { ...record, state: choose(record.state, field, option.value, dot) };
  const touched = articlesWith(store, chosen, records.all);
  act('Choose between two versions', touched, () => {
    store.merge.put([chosen]);
    apply(workspace, null, chosen);
    for (const article of touched) placeAnnotations(store, article);
  });
  return ok(null);
}

/** The chosen ones, and the articles without which chosen notes would have no text. */
function acceptedOf({ planned }: MergePlan, only: readonly string[] | null): readonly Planned[] {
  if (only === null) return planned;
  const keys = new Set(only);
  const chosen = planned.filter(({ key }) => keys.has(key));
  for (const { record } of chosen) {
    const annotation = record.kind === 'annotation' && annotationFrom(record.id, record.state);
    if (annotation) keys.add(`article ${annotation.article}`);
    const reply = record.kind === 'reply' && replyFrom(record.id, record.state);
    if (!reply) continue;
    keys.add(`annotation ${reply.annotation}`);
    const answered = planned.find(({ key }) => key === `annotation ${reply.annotation}`)?.record;
    const note = answered && annotationFrom(answered.id, answered.state);
    if (note) keys.add(`article ${note.article}`);
  }
  return planned.filter(({ key }) => keys.has(key));
}

/** The articles that a record shows in; `notes` are records that may hold the note which a reply answers. */
function articlesWith(
  store: Store,
  { kind, id, state }: MergeRecord,
  notes: ReadonlyMap<string, MergeRecord>,
): string[] {
  switch (kind) {
    case 'article':
      return [id];
    case 'annotation':
      return [annotationFrom(id, state)?.article ?? []].flat();
    case 'reply': {
      const annotation = replyFrom(id, state)?.annotation ?? '';
      const note = notes.get(`annotation ${annotation}`);
      return note
        ? articlesWith(store, note, notes)
        : [store.annotations.get(annotation)?.article ?? []].flat();
    }
    case 'source':
      return store.merge.articles().flatMap((one) => (sourceKey(one) === id ? [one.id] : []));
    case 'correction':
    case 'report':
      return [];
  }
}

/** Makes the library show what a state says. */
function apply(
  { store, now }: Workspace,
  pack: Pack | null,
  { kind, id, state }: MergeRecord,
): void {
  const here = isHere(state);
  switch (kind) {
    case 'article':
      if (here) takeArticle(store, pack, id, state);
      else store.articles.remove([id], now());
      break;
    case 'annotation': {
      const annotation = annotationFrom(id, state);
      const grade = passageGradeFrom(state);
      if (here && annotation && grade) {
        store.annotations.put(annotation);
        store.grades.setPassage(id, grade);
      } else store.annotations.remove([id], now());
      break;
    }
    case 'reply': {
      const reply = replyFrom(id, state);
      if (here && reply) store.replies.put(reply);
      else store.replies.remove(id);
      break;
    }
    case 'correction': {
      const rule = correctionFrom(state);
      if (here && rule) store.corrections.put({ ...rule, id });
      else store.corrections.remove([id]);
      break;
    }
    // A report that went out is never deleted.
    case 'report': {
      const report = reportFrom(id, state);
      if (here && report) store.reports.put(report);
      break;
    }
    case 'source':
      store.grades.setReliability(id, (here && reliabilityFrom(state)) || UNGRADED.reliability);
      break;
  }
}

function takeArticle(
  store: Store,
  pack: Pack | null,
  id: string,
  state: MergeRecord['state'],
): void {
  const article = articleFrom(state);
  if (!article) return;
  const { current, summary, ...source } = article;
  const held = new Set(store.articles.allRevisions(id).map(revisionKey));
  const arriving = (pack?.articles.get(id)?.revisions ?? [])
    .filter((revision) => !held.has(revisionKey(revision)))
    .map((revision): NewRevision => {
      const { language, source: parsed, blocks, ...rest } = revision;
      return {
        ...rest,
        parsed: { language, source: parsed, blocks: blocks as readonly Block[] },
        account: null,
        text: textOf(revision),
      };
    });
  store.articles.adopt(id, source, arriving, (revision) => revisionKey(revision) === current);
  store.summaries.set(id, summary);
  for (const revision of arriving) remember(store, revision);
}
