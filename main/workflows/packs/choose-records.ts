import type { LeftOut, Marked } from '#contract/packs.ts';
import {
  type Ceiling,
  freeNoteKeptBack,
  keptBackBy,
  lineKeptBackBy,
} from '#domain/marking/ceiling.ts';
import { forgotten, isHere, shownFields } from '#domain/merge/join.ts';
import type { LeftBehind } from '#domain/merge/left-behind.ts';
import { correctionFrom, reportFrom, whole } from '#domain/merge/records.ts';
import { keyOf, type MergeRecord, RECORD_KINDS, type RecordKind } from '#domain/merge/types.ts';
import type { Store } from '../../store/store.ts';
import { offeredMarking } from '../articles/mark-article.ts';
import { PACK_KINDS } from './kinds/kinds.ts';
import type { ByKey, Reach } from './kinds/pack-kind.ts';

/** What of a library a pack takes along. */
export interface Chosen {
  readonly articles: readonly string[];
  readonly records: readonly MergeRecord[];
  /** What its marking keeps back, for the sender alone. */
  readonly leftOut: readonly LeftOut[];
  readonly leftBehind: readonly LeftBehind[];
  /** The markings of what goes, each with how often. */
  readonly marked: readonly Marked[];
}

export interface Wanted {
  /** Ids; null for the whole library. */
  readonly articles: readonly string[] | null;
  /** Null: everything goes, whatever it is marked. */
  readonly ceiling: Ceiling | null;
  /** Whether the text of an article goes although a passage in it stays back. */
  readonly texts: boolean;
}

/**
 * Chooses what a pack takes along. An article's text is as strict as its strictest passage, because the passage's
 * words stand in it. What hangs on something that stays back stays with it; what is about names or figures goes
 * only where a text that goes says them.
 */
export function chooseRecords(store: Store, all: ByKey, wanted: Wanted): Chosen {
  const { ceiling } = wanted;
  const ids = wanted.articles ?? store.articles.ids();
  const kept = ceiling
    ? keptArticles(store, ids, ceiling, wanted.texts)
    : new Map<string, string>();
  const going = new Set(ids.filter((id) => !kept.has(id)));
  const isWhole = wanted.articles === null;
  const texts = new Texts(store, going);
  const records: MergeRecord[] = [];
  const leftOut: LeftOut[] = [];
  const behind = new Map<RecordKind, number>();
  const withheld = new Map<string, MergeRecord>();

  for (const record of inOrder(all)) {
    const { kind } = record;
    const reach = PACK_KINDS[kind].reach(record, all, store);
    const fits = reaches(reach, going, isWhole, ceiling !== null);
    if (!isHere(record.state)) {
      if (ceiling === null ? fits : fits || isNameless(kind, isWhole)) {
        // Its fields may hold what the ceiling keeps back: its name alone says that it is gone.
        records.push(ceiling ? { ...record, state: forgotten(record.state) } : record);
      }
      continue;
    }
    const why = ceiling ? reasonFor(record, ceiling, { texts, withheld, fits }) : null;
    if (fits && why === null) {
      records.push(record);
      continue;
    }
    if (['annotation', 'requirement', 'free-note', 'dossier'].includes(kind))
      withheld.set(keyOf(record), record);
    if (kind === 'article') {
      const reason = kept.get(record.id);
      if (reason !== undefined) leftOut.push(leftOutOf(record, reason));
    } else if (why !== null && (fits || kind !== 'annotation'))
      leftOut.push(leftOutOf(record, why));
    else if (ceiling && isWhole) leftOut.push(leftOutOf(record, STAYS_WITH));
    else if (!fits && !isOfArticles(reach)) behind.set(kind, (behind.get(kind) ?? 0) + 1);
  }
  return {
    articles: ids.filter((id) => going.has(id)),
    records,
    leftOut,
    leftBehind: [...behind].map(([kind, count]) => ({ kind, count })),
    marked: ceiling ? [] : markingsOf(records),
  };
}

const UNDECIDED = 'Nothing that goes belongs to it, and nobody has said how far it may go.';
const STAYS_WITH = 'What it belongs to stays back.';

/** The articles that stay back, each with the reason. */
function keptArticles(
  store: Store,
  ids: readonly string[],
  ceiling: Ceiling,
  texts: boolean,
): ReadonlyMap<string, string> {
  const own = store.markings.all();
  const kept = new Map<string, string>();
  for (const id of ids) {
    const reason = keptBackBy(ceiling, own.get(id)) ?? foundReason(store, id, ceiling);
    if (reason !== null) kept.set(id, reason);
    else if (!texts) {
      const passages = [...store.grades.passages(id).values()];
      const first = passages
        .map(({ marking }) => keptBackBy(ceiling, marking))
        .find((why) => why !== null);
      if (first) kept.set(id, `A passage of it is above that: ${first}`);
    }
  }
  return kept;
}

/** What stands in a text and was neither taken nor turned down counts, until a person has decided. */
function foundReason(store: Store, id: string, ceiling: Ceiling): string | null {
  const article = store.articles.get(id);
  const found = article && offeredMarking({ store }, article);
  const reason = found ? keptBackBy(ceiling, found.label) : null;
  return reason === null ? null : `Its text says so and nobody has decided: ${reason}`;
}

/** Under a ceiling even the whole library goes by what each thing is about. */
function reaches(
  reach: Reach,
  going: ReadonlySet<string>,
  isWhole: boolean,
  isLimited: boolean,
): boolean {
  if (reach === 'always') return true;
  if (reach === 'library' || (isWhole && !isLimited)) return isWhole;
  switch (reach.with) {
    case 'any':
      return reach.articles.some((id) => going.has(id));
    case 'all':
      return (reach.articles.length > 0 || isWhole) && reach.articles.every((id) => going.has(id));
    case 'each':
      return reach.articles.every((some) => some.some((id) => going.has(id)));
  }
}

/** Whether it belongs to single articles, so that nobody expects it with others. */
const isOfArticles = (reach: Reach): boolean => typeof reach === 'object' && reach.with !== 'all';

/** Kinds whose ids say nothing: that one of them is gone can be told to anybody. */
const isNameless = (kind: RecordKind, isWhole: boolean): boolean =>
  isWhole && !['source', 'entity-note', 'names-apart', 'date-order', 'template'].includes(kind);

interface Beside {
  readonly texts: Texts;
  /** Of those that others hang on or name, by key. */
  readonly withheld: ByKey;
  /** Whether it goes by what it is about. */
  readonly fits: boolean;
}

/** Why a record stays back by itself, as one sentence; null where it does not. */
function reasonFor(
  record: MergeRecord,
  ceiling: Ceiling,
  { texts, withheld, fits }: Beside,
): string | null {
  const { kind, id, state } = record;
  if (PACK_KINDS[kind].needs(record).some((key) => withheld.has(key))) return STAYS_WITH;
  const fields = shownFields(state);
  const marking = typeof fields.marking === 'string' ? fields.marking : null;
  switch (kind) {
    case 'article':
    case 'annotation':
    case 'entity-note':
      return keptBackBy(ceiling, marking);
    case 'dossier':
    case 'requirement':
      return keptBackBy(ceiling, marking) ?? (fits ? null : UNDECIDED);
    case 'free-note':
      return freeNoteKeptBack(ceiling, marking);
    case 'brief': {
      const plan = JSON.stringify(whole('brief', state)?.plan ?? {});
      const isTold = [...withheld.values()].some((one) => plan.includes(JSON.stringify(one.id)));
      return lineKeptBackBy(ceiling, marking) ?? (isTold ? 'A passage in it stays back.' : null);
    }
    case 'report': {
      const report = reportFrom(id, state);
      if (!report || report.articles === null) return 'Nobody kept what it rested on.';
      return lineKeptBackBy(ceiling, report.marking);
    }
    case 'correction': {
      const rule = correctionFrom(state);
      const isSaid = !rule || rule.scope.kind === 'article' || texts.say(rule.anchor.quote);
      return isSaid ? null : 'No article that goes says the name.';
    }
    case 'figure-correction': {
      const correction = whole('figure-correction', state)?.correction;
      return correction?.kind === 'merge' ? 'It names figures of all articles.' : null;
    }
    case 'watch-list':
      return 'Whom somebody watches goes along without a limit only.';
    case 'saved-search':
      return 'What somebody looks for goes along without a limit only.';
    default:
      return null;
  }
}

/** The texts that go, read only where something asks for their words. */
class Texts {
  readonly #store: Store;
  readonly #ids: ReadonlySet<string>;
  #texts: readonly string[] | null = null;

  constructor(store: Store, ids: ReadonlySet<string>) {
    this.#store = store;
    this.#ids = ids;
  }

  say(words: string): boolean {
    this.#texts ??= [...this.#ids].map((id) => this.#store.articles.get(id)?.text ?? '');
    return this.#texts.some((text) => text.includes(words));
  }
}

function leftOutOf(record: MergeRecord, reason: string): LeftOut {
  const words = PACK_KINDS[record.kind].label(record).replace(/\s+/g, ' ');
  return { kind: record.kind, words: words.slice(0, 120), reason };
}

function markingsOf(records: readonly MergeRecord[]): Marked[] {
  const counts = new Map<string, number>();
  for (const { kind, id, state } of records) {
    if (!isHere(state)) continue;
    const marking = kind === 'report' ? reportFrom(id, state)?.marking : shownFields(state).marking;
    if (typeof marking === 'string') counts.set(marking, (counts.get(marking) ?? 0) + 1);
  }
  return [...counts].map(([marking, count]) => ({ marking, count }));
}

/** What a record hangs on comes before it. */
const inOrder = (all: ByKey): MergeRecord[] => {
  const byKind = Map.groupBy(all.values(), ({ kind }) => kind);
  return RECORD_KINDS.flatMap((kind) => byKind.get(kind) ?? []);
};
