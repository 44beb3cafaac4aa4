import type { RecordKind } from '#domain/merge/types.ts';

/**
 * What a change can show in: an article as a whole, or only its annotations, its grades, how far a person is with it,
 * the briefs, the dossiers, the requirements, the frameworks of tags, the free notes, or what is said of notes.
 */
export type ShownIn =
  | 'articles'
  | 'annotations'
  | 'grades'
  | 'briefs'
  | 'people'
  | 'triage'
  | 'dossiers'
  | 'requirements'
  | 'frameworks'
  | 'free-notes'
  | 'searches'
  | 'reviews';

/** By which column a row hangs on what lies in the trash. */
export interface Hanging {
  readonly with: 'articles' | 'annotations' | 'free_notes';
  readonly by: string;
}

export interface WorkTable {
  /** What a step that changes it announces. */
  readonly showsIn: ShownIn;
  /** The record that carries a row to other libraries, or that it is a part of: no work of a person stays at home. */
  readonly packed:
    | {
        readonly as: RecordKind;
        /** What its record goes by, in SQL, where that is not the column `id`. */
        readonly by?: string;
      }
    | { readonly within: RecordKind }
    /** Each library works it out. */
    | { readonly derived: true }
    /** Why no other library may be told. */
    | { readonly stays: string };
  /** The columns that undo answers for, besides its key; left out for all of them. */
  readonly undone?: readonly string[];
  /** What lies in the trash and takes a row along when it is deleted for good: the column that names it. */
  readonly trash?: Hanging | readonly Hanging[];
}

/**
 * Every table with what people made: undo journals it, a step that changes it announces itself, packs and the trash
 * treat it as its line says. No BLOB columns: undo keeps rows as JSON. A table without a line fails a test.
 */
export const WORK_TABLES = {
  articles: {
    showsIn: 'articles',
    packed: { as: 'article' },
    trash: { with: 'articles', by: 'id' },
  },
  revisions: {
    showsIn: 'articles',
    packed: { within: 'article' },
    trash: { with: 'articles', by: 'article' },
  },
  summaries: {
    showsIn: 'articles',
    packed: { within: 'article' },
    trash: { with: 'articles', by: 'article' },
  },
  annotations: {
    showsIn: 'annotations',
    packed: { as: 'annotation' },
    trash: { with: 'annotations', by: 'id' },
  },
  replies: {
    showsIn: 'annotations',
    packed: { as: 'reply' },
    trash: { with: 'annotations', by: 'annotation' },
  },
  free_notes: {
    showsIn: 'free-notes',
    packed: { as: 'free-note' },
    trash: { with: 'free_notes', by: 'id' },
  },
  reviews: {
    showsIn: 'reviews',
    packed: { as: 'review' },
    trash: [
      { with: 'annotations', by: 'annotation' },
      { with: 'free_notes', by: 'free_note' },
    ],
  },
  placements: {
    showsIn: 'annotations',
    packed: { derived: true },
    trash: { with: 'annotations', by: 'annotation' },
  },
  passage_grades: {
    showsIn: 'grades',
    packed: { within: 'annotation' },
    trash: { with: 'annotations', by: 'annotation' },
  },
  article_markings: {
    showsIn: 'articles',
    packed: { within: 'article' },
    trash: { with: 'articles', by: 'article' },
  },
  triage: {
    showsIn: 'triage',
    packed: { within: 'article' },
    trash: { with: 'articles', by: 'article' },
  },
  reading: {
    showsIn: 'triage',
    packed: { stays: 'each person reads for himself' },
    // Where somebody stands in a text is no act.
    undone: ['read', 'seen'],
    trash: { with: 'articles', by: 'article' },
  },
  source_grades: { showsIn: 'articles', packed: { as: 'source' } },
  corrections: { showsIn: 'articles', packed: { as: 'correction' } },
  reports: { showsIn: 'articles', packed: { as: 'report' } },
  series: { showsIn: 'briefs', packed: { as: 'series' } },
  merge_records: { showsIn: 'articles', packed: { derived: true } },
  briefs: { showsIn: 'briefs', packed: { as: 'brief' } },
  own_templates: { showsIn: 'briefs', packed: { as: 'template' } },
  saved_searches: { showsIn: 'searches', packed: { as: 'saved-search' } },
  watch_lists: { showsIn: 'articles', packed: { as: 'watch-list' } },
  entity_notes: { showsIn: 'articles', packed: { as: 'entity-note' } },
  names_apart: { showsIn: 'articles', packed: { as: 'names-apart' } },
  date_orders: { showsIn: 'articles', packed: { as: 'date-order' } },
  picture_words: {
    showsIn: 'articles',
    packed: { as: 'picture-words', by: "article || ' ' || sha256" },
    trash: { with: 'articles', by: 'article' },
  },
  known_people: { showsIn: 'people', packed: { stays: 'whom to trust is each person’s own word' } },
  kept_events: { showsIn: 'articles', packed: { as: 'event' } },
  dossiers: { showsIn: 'dossiers', packed: { as: 'dossier' } },
  dossier_articles: {
    showsIn: 'dossiers',
    packed: { as: 'laid', by: "dossier || ' ' || article" },
    trash: { with: 'articles', by: 'article' },
  },
  requirements: { showsIn: 'requirements', packed: { as: 'requirement' } },
  filings: {
    showsIn: 'requirements',
    packed: { as: 'filing' },
    trash: [
      { with: 'annotations', by: 'annotation' },
      { with: 'free_notes', by: 'free_note' },
    ],
  },
  tag_frameworks: { showsIn: 'frameworks', packed: { as: 'framework' } },
  figure_corrections: { showsIn: 'articles', packed: { as: 'figure-correction' } },
} as const satisfies Readonly<Record<string, WorkTable>>;

export type WorkTableName = keyof typeof WORK_TABLES;

/** The same by name, as those go through them who treat all tables alike. */
export const workTables: readonly (WorkTable & { readonly name: string })[] =
  Object.entries<WorkTable>(WORK_TABLES).map(([name, table]) => ({ name, ...table }));
