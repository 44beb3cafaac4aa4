import * as v from 'valibot';

/**
 * A subject that a person keeps documents together under; a document can lie in several. Briefs that begin in it
 * bear its name, and so count in the report series of that name, which is renamed with it.
 */
export interface Dossier {
  readonly id: string;
  readonly name: string;
  /** What it is about, and what belongs into it; empty where nobody said. */
  readonly about: string;
  /** How far its name may go; null for no marking. */
  readonly marking: string | null;
  /** ISO time, UTC. */
  readonly created: string;
}

/** What a person says of a dossier. */
export type DossierWords = Omit<Dossier, 'id' | 'created'>;

/** That a document lies in a dossier. */
export interface Laid {
  /** The dossier's id, and the article's. */
  readonly dossier: string;
  readonly article: string;
  /** ISO time, UTC. */
  readonly added: string;
}

/** A dossier as a person writes it down. */
export const dossierShape = {
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'Say what the dossier is called.'),
    v.maxLength(200, 'The name of a dossier has at most 200 letters: shorten it.'),
  ),
  about: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(4_000, 'What a dossier is about has at most 4,000 letters: shorten it.'),
  ),
};
