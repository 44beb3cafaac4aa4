import type { Conflict, PackChange, PackPreview } from '#contract/packs.ts';
import { isRecord } from '#domain/is-record.ts';
import { conflictsOf, LIFE, shown, shownFields } from '#domain/merge/join.ts';
import { isSameLibrary } from '#domain/merge/library-name.ts';
import { fieldsOf } from '#domain/merge/records.ts';
import type { Json, MergeRecord, RecordKind, RecordState } from '#domain/merge/types.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { PACK_KINDS } from './kinds/kinds.ts';
import { quoteOf } from './kinds/quote-of.ts';
import { decidesHere } from './merge-pack.ts';
import { type MergePlan, type Planned, planMerge } from './plan-merge.ts';
import { readPack } from './read-pack.ts';
import { whoSigned } from './who-signed.ts';

/** What a pack would do, for a person to accept or not; nothing is written. */
export function previewPack(
  workspace: Workspace,
  bytes: Uint8Array,
): Result<Omit<PackPreview, 'sealed'>> {
  const { store } = workspace;
  const pack = readPack(bytes);
  if (!pack.ok) return pack;
  const plan = planMerge(workspace, pack.value);
  const { created } = pack.value.manifest;
  const changed = plan.planned.filter(({ change }) => change !== 'unchanged');
  return ok({
    signer: whoSigned(workspace, pack.value, plan.authorship),
    created,
    changes: changed.map((planned) => describe(planned, plan, store)),
    unchanged: plan.planned.length - changed.length,
    refused: plan.refused,
  });
}

/** The fields that two people changed apart, with everybody's value side by side. */
export function openConflicts({ store }: Workspace): Conflict[] {
  const people = store.merge.people();
  const { replica: own } = store.merge.library();
  return store.merge.inConflict().flatMap((record) => {
    const { kind, id, state } = record;
    return conflictsOf(state).map((field): Conflict => {
      const siblings = state.fields[field] ?? [];
      const now = JSON.stringify(shown(state, field));
      return {
        kind,
        id,
        field,
        decidedHere: decidesHere(own, record, field),
        options: siblings.map(({ replica, counter, value }) => ({
          replica,
          counter,
          value: inWords(field, value),
          by: isSameLibrary(own, replica) ? 'You' : (people.get(replica) ?? ''),
          shown: JSON.stringify(value) === now,
        })),
      };
    });
  });
}

function describe(
  { key, record, before, change }: Planned,
  plan: MergePlan,
  store: Store,
): PackChange {
  const { kind, id } = record;
  const article = PACK_KINDS[kind].article(record, plan.after);
  const names = change === 'changed' || change === 'conflicts' ? differing(before, record) : [];
  return {
    key,
    kind,
    id,
    change,
    label: PACK_KINDS[kind].label(record),
    article: article ? { id: article, title: titleOf(article, plan, store) } : null,
    fields: names.map((name) => ({
      name,
      mine: wordsOf(kind, before, name),
      theirs: theirsOf(before, record, name),
    })),
  };
}

const UNSAID: readonly string[] = ['modified', 'origin'];

/** The fields that are shown otherwise afterwards, and those that people must choose about. */
function differing(before: RecordState | null, { kind, state }: MergeRecord): string[] {
  const [old, now] = [before ? fieldsOf(kind, before) : {}, fieldsOf(kind, state)];
  const changed = Object.keys(now).filter(
    (name) => !UNSAID.includes(name) && JSON.stringify(old[name]) !== JSON.stringify(now[name]),
  );
  return [...new Set([...conflictsOf(state), ...changed])];
}

const wordsOf = (kind: RecordKind, state: RecordState | null, name: string): string => {
  const value = state && (shown(state, name) ?? fieldsOf(kind, state)[name]);
  return value === undefined || state === null ? '' : inWords(name, value);
};

/** In a conflict what the others wrote, else what is shown afterwards. */
function theirsOf(before: RecordState | null, { kind, state }: MergeRecord, name: string): string {
  const mine = wordsOf(kind, before, name);
  const values = (state.fields[name] ?? []).map(({ value }) => inWords(name, value));
  const others = [...new Set(values)].filter((value) => value !== mine);
  return others.length > 0 ? others.join(' / ') : wordsOf(kind, state, name);
}

function titleOf(id: string, { after }: MergePlan, store: Store): string {
  const record = after.get(`article ${id}`);
  const title = record && shownFields(record.state).title;
  return typeof title === 'string' ? title : (store.articles.get(id)?.source.title ?? '');
}

/** A watched name is an object, a tag is a word. */
const nameOf = (value: unknown): string =>
  isRecord(value) && 'name' in value ? String(value.name) : String(value);

/** Enough to tell two plans apart: a person opens them to see more. */
function planWords(value: Json): string {
  const { sections, articles } = isRecord(value) ? value : {};
  const items = Array.isArray(sections)
    ? sections.flatMap((section: unknown) =>
        isRecord(section) && Array.isArray(section.items) ? section.items : [],
      )
    : [];
  const count = (of: unknown) => (Array.isArray(of) ? of.length : 0);
  return `${count(sections)} sections with ${items.length} pieces of ${count(articles)} articles`;
}

/** A field's value as a person reads it. */
function inWords(name: string, value: Json): string {
  if (name === LIFE) return value === true ? 'Kept' : 'Deleted';
  if (name === 'anchor') return quoteOf(value);
  if (value && typeof value === 'object' && 'title' in value) return String(value.title);
  if (value && typeof value === 'object' && 'name' in value)
    return String(value.name || 'somebody else');
  if (value && typeof value === 'object' && 'words' in value) {
    // Of a free note its day, of a review its verdict.
    return [value.day ?? value.verdict, value.words].filter(Boolean).map(String).join(': ');
  }
  if (Array.isArray(value)) return value.map(nameOf).join(', ') || 'none';
  if (name === 'plan') return planWords(value);
  if (value && typeof value === 'object' && 'kind' in value) return JSON.stringify(value);
  if (value === null || value === '') return 'none';
  return String(value);
}
