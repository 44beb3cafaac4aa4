/** Dossiers: subjects that people keep documents together under. */
import * as v from 'valibot';
import { type Dossier, dossierShape } from '#domain/dossiers/dossier.ts';
import { id, ids, marking } from './fields.ts';

const dossier = { ...dossierShape, marking };

export const dossierRequests = {
  /** All dossiers, by name. */
  'dossiers.list': v.strictObject({}),
  /** Keeps a dossier; null makes one. `from` is what this window knew of an old one; undoable. */
  'dossiers.save': v.strictObject({
    id: v.nullable(id),
    ...dossier,
    from: v.exactOptional(v.strictObject(dossier)),
  }),
  /** Removes a dossier; its documents stay in the library; undoable. */
  'dossiers.remove': v.strictObject({ id }),
  /** Lays documents into a dossier, or takes them out of it; one undoable step. */
  'dossiers.lay': v.strictObject({ dossier: id, articles: ids, inside: v.boolean() }),
};

export interface DossierResponses {
  'dossiers.list': readonly Dossier[];
  'dossiers.save': Dossier;
  'dossiers.remove': null;
  /** How many of them that changed. */
  'dossiers.lay': number;
}
