/** Entities over the whole library: who and what the articles name together. */
import * as v from 'valibot';
import type { Annotation } from '#domain/annotation.ts';
import type { FormEvidence } from '#domain/entities/link/form-evidence.ts';
import type { LinkEvidence } from '#domain/entities/link/link-entities.ts';
import { ENTITY_TYPES, type EntityType } from '#domain/entities/types.ts';
import type { ResolvedDate } from '#domain/reading/dates/resolved-date.ts';

const id = v.pipe(v.string(), v.maxLength(1_000));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000));

export const entityRequests = {
  /** Names over the library, most mentioned first; any form may contain the query. */
  'entities.list': v.strictObject({
    query: v.pipe(v.string(), v.maxLength(500)),
    type: v.nullable(v.picklist(ENTITY_TYPES)),
    limit,
  }),
  /** Everything about one entity. */
  'entities.page': v.strictObject({ id }),
  /** The page's id for an entity of an article's analysis; null where no page has it. */
  'entities.find': v.strictObject({ article: id, entity: id }),
  /** Keeps a note on an entity, Markdown; undoable. */
  'entities.saveNote': v.strictObject({ id, note: v.pipe(v.string(), v.maxLength(100_000)) }),
  /** The most mentioned names of the newest articles, and which stand in one paragraph. */
  'entities.network': v.strictObject({ limit }),
  /** Dated sentences over the library, or of one entity, by date. */
  'entities.timeline': v.strictObject({ id: v.nullable(id) }),
  /** The places that are named, those that the gazetteer knows with where they lie. */
  'entities.places': v.strictObject({}),
};

export interface EntityResponses {
  'entities.list': { readonly entities: readonly LibraryEntity[]; readonly total: number };
  'entities.page': EntityPage;
  'entities.find': string | null;
  'entities.saveNote': null;
  'entities.network': EntityNetwork;
  'entities.timeline': readonly TimelineEvent[];
  'entities.places': PlaceList;
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
  /** Markdown; empty when there is none. */
  readonly note: string;
  /** Newest first. */
  readonly articles: readonly EntityArticle[];
  /** Names that stand in one paragraph with it, most often first. */
  readonly related: readonly (Pick<LibraryEntity, 'id' | 'type' | 'name'> & {
    /** In how many paragraphs. */
    readonly together: number;
  })[];
  /** Why its forms were taken as one: those of one article first, then those of different articles. */
  readonly links: readonly {
    readonly kind: FormEvidence['kind'] | LinkEvidence['kind'];
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
