import type Database from 'better-sqlite3';
import type { KeptClaim, ReadClaims } from '#domain/brief/claims/kept-claims.ts';
import { ClaimReader } from './reader.ts';

/** What was read of an article. */
export interface ClaimsOfArticle extends ReadClaims {
  readonly article: string;
}

/** Keeps what the texts claim; nothing of it is a person's, so that no step takes it back. */
export class ClaimWriter extends ClaimReader {
  readonly #put: (read: readonly ClaimsOfArticle[], rules: number) => void;
  readonly #lookUp: () => void;

  constructor(database: Database.Database) {
    super(database);
    const owned = ['claims', 'numbers_taken_back', 'claims_read'].map((table) =>
      database.prepare<[string]>(`DELETE FROM ${table} WHERE article = ?`),
    );
    // A sum and its last row can stand at one place: the first one read counts.
    const claim = database.prepare<[KeptClaim & { article: string }]>(`
      INSERT OR IGNORE INTO claims (article, revision, start, "end", sentence_start, sentence_end,
        topic, of, unit, place, place_form, place_key, day, event, value, low, high, qualifier,
        whole, speaker, voice)
      VALUES (@article, @revision, @start, @end, @sentenceStart, @sentenceEnd, @topic, @of, @unit,
        @place, @placeForm, @placeKey, @day, @event, @value, @low, @high, @qualifier, @whole,
        @speaker, @voice)`);
    const number = database.prepare<[string, string, number]>(
      'INSERT OR IGNORE INTO numbers_taken_back (article, unit, value) VALUES (?, ?, ?)',
    );
    const done = database.prepare<[{ article: string; rules: number }]>(
      'INSERT INTO claims_read (article, rules) SELECT id, @rules FROM articles WHERE id = @article',
    );
    this.#put = database.transaction((read: readonly ClaimsOfArticle[], rules: number) => {
      for (const { article, claims, takenBack } of read) {
        for (const statement of owned) statement.run(article);
        done.run({ article, rules });
        for (const one of claims) claim.run({ ...one, article });
        for (const { unit, value } of takenBack) number.run(article, unit, value);
      }
    });
    const touched = database.prepare(`
      DELETE FROM claims_read WHERE article IN (
        SELECT r.article FROM revisions r, (SELECT DISTINCT quote FROM changed_figures) q
        WHERE instr(r.text, q.quote) > 0)`);
    const isChanged = database.prepare('SELECT 1 FROM changed_figures LIMIT 1');
    const forget = database.prepare('DELETE FROM changed_figures');
    this.#lookUp = database.transaction(() => {
      if (!isChanged.get()) return;
      touched.run();
      forget.run();
    });
  }

  /** In place of what was read of these articles before; `rules` names how. */
  put(read: readonly ClaimsOfArticle[], rules: number): void {
    this.#put(read, rules);
  }

  /** Marks the articles in which corrected figures stand: they are to be read anew. */
  lookUpChanged(): void {
    this.#lookUp();
  }
}
