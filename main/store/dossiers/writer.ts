import type Database from 'better-sqlite3';
import type { Dossier, Laid } from '#domain/dossiers/dossier.ts';
import { fold } from '#domain/text/folded-text.ts';
import { DossierReader } from './reader.ts';

/** Writes dossiers, and what lies in them; every change belongs inside `History.act`. */
export class DossierWriter extends DossierReader {
  readonly #put: Database.Statement<[Dossier & { readonly form: string }]>;
  readonly #remove: Database.Statement<[string]>;
  readonly #lay: Database.Statement<[Laid]>;
  readonly #takeOut: Database.Statement<[string, string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO dossiers (id, name, form, about, marking, created)
      VALUES (@id, @name, @form, @about, @marking, @created)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, form = excluded.form,
        about = excluded.about, marking = excluded.marking,
        created = excluded.created`);
    this.#remove = database.prepare('DELETE FROM dossiers WHERE id = ?');
    this.#lay = database.prepare(`
      INSERT INTO dossier_articles (dossier, article, added) VALUES (@dossier, @article, @added)
      ON CONFLICT (dossier, article) DO UPDATE SET added = excluded.added`);
    this.#takeOut = database.prepare(
      'DELETE FROM dossier_articles WHERE dossier = ? AND article = ?',
    );
  }

  put(dossier: Dossier): void {
    this.#put.run({ ...dossier, form: fold(dossier.name) });
  }

  /** Its documents stay. */
  remove(id: string): void {
    this.#remove.run(id);
  }

  lay(laid: Laid): void {
    this.#lay.run(laid);
  }

  takeOut(dossier: string, article: string): void {
    this.#takeOut.run(dossier, article);
  }
}
