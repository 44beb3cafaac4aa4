import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Review, ReviewNow } from '#domain/review.ts';
import { foreignIn } from '../origin.ts';

/** What a note says, whichever it is: of one on a passage the words that it was made on. */
interface WordingRow {
  readonly quote: string | null;
  readonly day: string | null;
  readonly said: string;
  readonly type: string | null;
}

type ReviewRow = Omit<Review, 'foreign'> & WordingRow & { readonly foreign: 0 | 1 };

type SaidRow = Pick<Review, 'verdict' | 'words' | 'wording' | 'created'>;

const WORDING = `n.quote, f.day, coalesce(n.note, f.note) AS said, coalesce(n.type, f.type) AS type`;

/** Reads the reviews of notes that are not in the trash. */
export class ReviewReader {
  readonly #all: Database.Statement<[], ReviewRow>;
  readonly #said: Database.Statement<[string], SaidRow>;
  readonly #wording: Database.Statement<{ readonly id: string }, WordingRow>;

  constructor(database: Database.Database) {
    this.#all = database.prepare(`
      SELECT r.id, coalesce(r.annotation, r.free_note) AS note, r.verdict, r.words, r.wording, r.author,
        r.created, r.modified, r.origin, ${foreignIn('r')}, ${WORDING}
      FROM reviews r
      LEFT JOIN annotations n ON n.id = r.annotation
      LEFT JOIN free_notes f ON f.id = r.free_note
      WHERE coalesce(n.removed, f.removed) IS NULL
      ORDER BY r.created, r.id`);
    this.#said = database.prepare(
      'SELECT verdict, words, wording, created FROM reviews WHERE id = ?',
    );
    this.#wording = database.prepare(`
      SELECT n.quote, NULL AS day, n.note AS said, n.type FROM annotations n
      WHERE n.id = @id AND n.removed IS NULL
      UNION ALL SELECT NULL, f.day, f.note, f.type FROM free_notes f
      WHERE f.id = @id AND f.removed IS NULL`);
  }

  /** The oldest first. */
  list(): ReviewNow[] {
    return this.#all.all().map(({ quote, day, said, type, foreign, ...review }) => ({
      ...review,
      ...(foreign === 1 && { foreign: true }),
      isCurrent: review.wording === named({ quote, day, said, type }),
    }));
  }

  /** What was said under that id, be its note in the trash; null where nothing was. */
  said(id: string): SaidRow | null {
    return this.#said.get(id) ?? null;
  }

  /** Names what a note says now; null where there is none of that id. */
  wording(note: string): string | null {
    const row = this.#wording.get({ id: note });
    return row ? named(row) : null;
  }
}

const named = ({ quote, day, said, type }: WordingRow): string =>
  createHash('sha256')
    .update(JSON.stringify([quote, day, said, type]))
    .digest('hex');
