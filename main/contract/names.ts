/** Names: who and what the articles name, how a person puts that right, and which names are watched for. */
import * as v from 'valibot';
import type { Annotation } from '#domain/annotation.ts';
import { type EventDays, eventDays, type KeptEvent } from '#domain/brief/events/kept-event.ts';
import type { MentionChange } from '#domain/entities/correct/mention-changes.ts';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import type { FormEvidence } from '#domain/entities/link/form-evidence.ts';
import type { LikelyJoin } from '#domain/entities/link/likely-joins.ts';
import type { LinkKind } from '#domain/entities/link/link-entities.ts';
import { ENTITY_TYPES, type EntityType } from '#domain/entities/types.ts';
import type { WatchFound, WatchListSummary } from '#domain/entities/watch/found.ts';
import type { ResolvedDate } from '#domain/reading/dates/resolved-date.ts';
import { id, ids, isoDay, marking, offset, text, within } from './fields.ts';

const entityType = v.picklist(ENTITY_TYPES);
const entityName = v.pipe(text(500), v.trim(), v.nonEmpty());
const correction = v.strictObject({
  article: id,
  /** The mention, or the words that should be one. */
  start: offset,
  end: offset,
  /** This place only, every place in this article where the words stand, or the whole library. */
  scope: v.picklist(['mention', 'article', 'everywhere']),
  /** Other words of the same name that it holds for too, each as a rule, over the whole library. */
  forms: v.exactOptional(v.pipe(v.array(v.pipe(text(2_000), v.nonEmpty())), v.maxLength(100))),
  action: v.variant('kind', [
    v.strictObject({ kind: v.literal('retype'), type: entityType }),
    v.strictObject({ kind: v.literal('reject') }),
    v.strictObject({ kind: v.literal('confirm'), type: entityType }),
    v.strictObject({
      kind: v.literal('resize'),
      quote: v.pipe(text(2_000), v.nonEmpty()),
      type: entityType,
    }),
    v.strictObject({ kind: v.literal('merge'), name: entityName }),
    v.strictObject({ kind: v.literal('split'), name: entityName }),
    v.strictObject({ kind: v.literal('rename'), name: entityName }),
  ]),
});

/** By article and a place within each. */
const datedSentences = v.pipe(
  v.array(v.strictObject({ article: id, start: offset })),
  v.maxLength(10_000),
);
const eventEdit = {
  what: v.nullable(v.pipe(text(20_000), v.trim(), v.nonEmpty())),
  date: v.nullable(eventDays),
};

/** Of an entity over the library; it holds the name. */
const entityId = text(1_000);
const pair = v.strictObject({ one: entityId, other: entityId });
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000));

export const nameRequests = {
  /** Lists the articles and mentions that a correction would touch, some at a time: `after` is the `next` of the answer before. Changes nothing. */
  'corrections.preview': v.strictObject({
    ...correction.entries,
    after: v.exactOptional(v.strictObject({ id, published: v.nullable(text(100)) })),
  }),
  /** Makes a correction a rule, for later imports too; undoable. */
  'corrections.apply': correction,
  /** Every rule, newest first. */
  'corrections.list': v.strictObject({}),
  /** Takes rules back, whenever they were made; undoable. */
  'corrections.remove': v.strictObject({ ids: v.array(id) }),
  /** Every rule as a small file for colleagues. */
  'corrections.export': v.strictObject({}),
  /** Takes in a colleague's file; undoable. */
  'corrections.import': v.strictObject({ bytes: v.instance(Uint8Array) }),
  /** Says what the source of an article writes first in dates like 03/04/2020, for all its articles; null leaves them open. Undoable. */
  'dates.settle': v.strictObject({ article: id, first: v.nullable(v.picklist(['day', 'month'])) }),
  /** Imports names to watch for from CSV and looks for them in every article; undoable. */
  'watch.import': v.strictObject({ name: text(1_000), bytes: v.instance(Uint8Array) }),
  /** The watch lists by name. */
  'watch.lists': v.strictObject({}),
  /** Where watched names stand, in one article or in all. */
  'watch.hits': v.strictObject({ article: v.nullable(id) }),
  /** Takes watch lists away with their hits; undoable. */
  'watch.remove': v.strictObject({ ids: v.array(id) }),
  /** Names over the library, most mentioned first; any form may contain the query. */
  'entities.list': v.strictObject({
    query: v.pipe(v.string(), v.maxLength(500)),
    type: v.nullable(v.picklist(ENTITY_TYPES)),
    limit,
    dossier: within,
  }),
  /** Everything about one entity. */
  'entities.page': v.strictObject({ id: entityId }),
  /** The page's id for an entity of an article's analysis; null where no page has it. */
  'entities.find': v.strictObject({ article: entityId, entity: entityId }),
  /** Keeps a note on an entity, Markdown; undoable. Refused where it is another one by now than `from`. */
  'entities.saveNote': v.strictObject({
    id: entityId,
    note: v.pipe(v.string(), v.maxLength(100_000)),
    from: v.exactOptional(v.pipe(v.string(), v.maxLength(100_000))),
    /** How far it may go; null takes its marking off, left out it stays. */
    marking: v.exactOptional(marking),
  }),
  /** The most mentioned names of the newest articles, and which stand in one paragraph. */
  'entities.network': v.strictObject({ limit, dossier: within }),
  /** Dated sentences over the library, or of one entity, by date. */
  'entities.timeline': v.strictObject({ id: v.nullable(entityId), dossier: within }),
  /** Dated events as CSV: those chosen by their article and a place in their sentence, null for all; ISO days, inclusive. */
  'entities.exportEvents': v.strictObject({
    events: v.nullable(datedSentences),
    from: v.nullable(isoDay),
    to: v.nullable(isoDay),
    /** Nothing above it goes along; left out or null: everything does, each row with its marking. */
    marking: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  }),
  /** The events that people picked for the chronology, by day. */
  'events.list': v.strictObject({ dossier: within }),
  /** Puts dated sentences into it, by article and a place within each; those that are in it stay; undoable. */
  'events.pick': v.strictObject({ events: datedSentences }),
  /** Words and days by hand; null for what was read; `from` is what this window knew; undoable. */
  'events.edit': v.strictObject({ id, ...eventEdit, from: v.strictObject(eventEdit) }),
  /** Makes one of several, told by the first; undoable. */
  'events.merge': v.strictObject({ ids }),
  /** Takes events out; undoable. */
  'events.drop': v.strictObject({ ids }),
  /** The places that are named, those that the gazetteer knows with where they lie. */
  'entities.places': v.strictObject({ dossier: within }),
  /** Names that may be one, the likeliest first; those that a person said are not are left out. */
  'joins.list': v.strictObject({
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  }),
  /** Says that the forms of the other name the one, in every article and in later ones; undoable. */
  'joins.accept': pair,
  /** Says that they are not one: the pair is offered no more; undoable. */
  'joins.refuse': pair,
};

export interface NameResponses {
  'corrections.preview': CorrectionPreview;
  'corrections.apply': AppliedCorrection;
  'corrections.list': readonly CorrectionRule[];
  'corrections.remove': null;
  'corrections.export': CorrectionFile;
  'corrections.import': CorrectionImport;
  'dates.settle': SettledDates;
  'watch.import': WatchReport;
  'watch.lists': readonly WatchListSummary[];
  'watch.hits': readonly WatchFound[];
  'watch.remove': null;
  'entities.list': { readonly entities: readonly LibraryEntity[]; readonly total: number };
  'entities.page': EntityPage;
  'entities.find': string | null;
  'entities.saveNote': null;
  'entities.network': EntityNetwork;
  'entities.timeline': readonly TimelineEvent[];
  'entities.exportEvents': EventFile;
  'events.list': readonly ChronologyEvent[];
  'events.pick': { readonly picked: number };
  'events.edit': null;
  'events.merge': null;
  'events.drop': null;
  'entities.places': PlaceList;
  'joins.list': { readonly joins: readonly OfferedJoin[]; readonly total: number };
  'joins.accept': null;
  'joins.refuse': null;
}

/** Two entities that may be one; both would be called by the name of `one`. */
export interface OfferedJoin {
  readonly kind: LikelyJoin<LibraryEntity>['kind'];
  readonly one: LibraryEntity;
  readonly other: LibraryEntity;
  /** A sentence of each, where one is at hand. */
  readonly places: readonly EvidencePlace[];
}

/** Whose dates were settled, and how many articles of it are here. */
export interface SettledDates {
  readonly source: string;
  readonly articles: number;
}

/** What a correction would do, before it is made, in the articles that were looked through for this answer. */
export interface CorrectionPreview {
  /** Those that it changes, newest first. */
  readonly articles: readonly PreviewedArticle[];
  /** How many mentions it changes in them. */
  readonly mentions: number;
  /** How many articles have its words but no analysis yet: it will hold there too. */
  readonly unread: number;
  /** The last one that was looked through; null where none is left behind it. */
  readonly next: { readonly id: string; readonly published: string | null } | null;
}

export interface PreviewedArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly changes: readonly PreviewedChange[];
}

/** A changed mention in its sentence; `quote` covers the mention before and after. */
export interface PreviewedChange extends MentionChange {
  readonly context: { readonly before: string; readonly quote: string; readonly after: string };
}

export interface AppliedCorrection {
  readonly rule: CorrectionRule;
  /** The ids of the articles that have its words. */
  readonly articles: readonly string[];
}

export interface CorrectionFile {
  /** A file name without a folder, safe on every platform. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly rules: number;
}

export interface CorrectionImport {
  readonly added: number;
  /** Rules that the library had already. */
  readonly unchanged: number;
}

/** What a new watch list found at once. */
export interface WatchReport {
  readonly list: WatchListSummary;
  /** Newest article first. */
  readonly hits: readonly WatchFound[];
  /** The heads of its columns that hold neither names nor spellings. */
  readonly ignored: readonly string[];
}

export interface LibraryEntity {
  /** The type and the folded name: the same after a new analysis. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other forms as the articles have them. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** ISO 8601, from the articles' dates; null where none has one. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface EntityPage {
  readonly entity: LibraryEntity;
  /** The titles and ranks that articles give a person, as no part of the name: the most frequent first. */
  readonly roles: readonly string[];
  /** Markdown; empty when there is none. */
  readonly note: string;
  /** How far the note may go; null for no marking. */
  readonly noteMarking: string | null;
  /** Newest first. */
  readonly articles: readonly EntityArticle[];
  /** Names that stand in one paragraph with it, most often first. */
  readonly related: readonly (Pick<LibraryEntity, 'id' | 'type' | 'name'> & {
    /** In how many paragraphs. */
    readonly together: number;
  })[];
  /** Why its forms were taken as one: those of one article first, then those of different articles. */
  readonly links: readonly {
    readonly kind: FormEvidence['kind'] | LinkKind;
    readonly forms: readonly [string, string];
    /** 0 to 1; null where the rules of one text leave no doubt to be weighed. */
    readonly strength: number | null;
    /** Where the two forms stand; one where a passage says it, or where a person did. */
    readonly places: readonly EvidencePlace[];
  }[];
  /** The watch lists that look for it. */
  readonly watched: readonly {
    readonly list: string;
    /** As the list writes it. */
    readonly name: string;
  }[];
  /** Annotations on its mentions. */
  readonly notes: readonly Annotation[];
}

/** A form of a name in an article, with its sentence around it. */
export interface EvidencePlace {
  readonly article: string;
  readonly title: string;
  readonly start: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

export interface EntityArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly before: string;
    readonly quote: string;
    readonly after: string;
  }[];
}

export interface EntityNetwork {
  readonly nodes: readonly Pick<LibraryEntity, 'id' | 'type' | 'name' | 'mentions'>[];
  /** `weight` counts paragraphs; ends are ids of nodes. */
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly weight: number;
  }[];
  /** How many articles were looked at. */
  readonly articles: number;
}

export interface TimelineEvent {
  readonly date: ResolvedDate;
  /** The sentence. */
  readonly label: string;
  readonly article: string;
  readonly title: string;
  /** The date's span in the article's text. */
  readonly start: number;
  readonly end: number;
}

/** An event of the chronology as it stands now. */
export interface ChronologyEvent extends KeptEvent {
  readonly sentences: readonly {
    readonly article: string;
    readonly quote: string;
    /** Null where the article is not here, or in the trash. */
    readonly title: string | null;
    /** Where it stands in the current text; null where that does not say so any more. */
    readonly start: number | null;
  }[];
  /** By hand, or as they were read. */
  readonly days: EventDays;
  /** The names in its sentences. */
  readonly named: readonly string[];
}

export interface EventFile {
  /** A file name without a folder, safe on every platform. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly events: number;
  /** How many its marking kept back, for the sender alone. */
  readonly heldBack: number;
}

export interface PlaceList {
  readonly located: readonly {
    readonly id: string;
    readonly name: string;
    /** Degrees, north and east positive. */
    readonly lat: number;
    readonly lon: number;
    readonly mentions: number;
    readonly articles: number;
  }[];
  readonly unlocated: readonly {
    readonly id: string;
    readonly name: string;
    readonly mentions: number;
  }[];
}
