/** Dossiers: subjects that people keep documents together under. */
import * as v from 'valibot';
import type { Annotation } from '#domain/annotation.ts';
import type { ArticleSummary } from '#domain/article.ts';
import { type Dossier, dossierShape } from '#domain/dossiers/dossier.ts';
import type { BriefListing, SeriesChoice } from './briefs.ts';
import { chosen } from './chosen.ts';
import { id, marking } from './fields.ts';
import type { CountedChoice } from './figures.ts';
import type { ChronologyEvent, LibraryEntity } from './names.ts';

const dossier = { ...dossierShape, marking };

export const dossierRequests = {
  /** All dossiers, by name. */
  'dossiers.list': v.strictObject({}),
  /** One dossier with the beginning of all that stands in its documents. */
  'dossiers.open': v.strictObject({ id }),
  /** Keeps a dossier; null makes one. `from` is what this window knew of an old one; undoable. */
  'dossiers.save': v.strictObject({
    id: v.nullable(id),
    ...dossier,
    from: v.exactOptional(v.strictObject(dossier)),
  }),
  /** Removes a dossier; its documents stay in the library; undoable. */
  'dossiers.remove': v.strictObject({ id }),
  /** Lays documents into a dossier, or takes them out of it; one undoable step. */
  'dossiers.lay': v.strictObject({ dossier: id, articles: chosen, inside: v.boolean() }),
};

export interface DossierResponses {
  'dossiers.list': readonly Dossier[];
  'dossiers.open': DossierPage;
  'dossiers.save': Dossier;
  'dossiers.remove': null;
  /** How many of them that changed. */
  'dossiers.lay': number;
}

/** All of a dossier at a glance; each kind of thing can be opened, narrowed to it. */
export interface DossierPage {
  readonly dossier: Dossier;
  /** `waiting` of them are new or updated; the newest published first. */
  readonly documents: {
    readonly total: number;
    readonly waiting: number;
    readonly newest: readonly ArticleSummary[];
  };
  /** On passages of its documents, the newest first. */
  readonly notes: { readonly total: number; readonly newest: readonly Annotation[] };
  /** Counted in its documents alone, most mentioned first. */
  readonly names: { readonly total: number; readonly most: readonly LibraryEntity[] };
  /** What its documents count, what most claims are about first. */
  readonly counted: readonly CountedChoice[];
  /** Articles of the library whose claims are still to be read. */
  readonly waiting: number;
  /** Picked ones that its documents tell, the latest first. */
  readonly events: { readonly total: number; readonly latest: readonly ChronologyEvent[] };
  /** Those of the series that bears its name. */
  readonly briefs: readonly BriefListing[];
  /** The reports of that series that went out, the first one first. */
  readonly reports: SeriesChoice['reports'];
}
