import type Database from 'better-sqlite3';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import { type Damage, damageOf } from '../damage.ts';
import { type CorrectionRow, toRules } from './row.ts';

/** Reads what people decided about names. */
export class CorrectionReader {
  readonly #damage: Damage;
  readonly #list: Database.Statement<[], CorrectionRow>;
  readonly #get: Database.Statement<[string], CorrectionRow>;
  readonly #touched: Database.Statement<[TouchQuery], { id: string }>;
  readonly #newest: Database.Statement<[NewestQuery], NewestRow>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    const columns = 'SELECT id, article, quote, prefix, suffix, action, created FROM corrections';
    this.#list = database.prepare(`${columns} ORDER BY created DESC, id`);
    this.#get = database.prepare(`${columns} WHERE id = ?`);
    this.#touched = database.prepare(`
      SELECT a.id FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.removed IS NULL AND (@article IS NULL OR a.id = @article)
        AND instr(r.text, @quote) > 0
      ORDER BY ${NEWEST_FIRST}`);
    this.#newest = database.prepare(`
      SELECT a.id, a.published, a.title, iif(EXISTS (
        SELECT 1 FROM json_each(@quotes) q WHERE instr(r.text, q.value) > 0), r.text, NULL) AS text
      FROM articles a CROSS JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.removed IS NULL AND coalesce(a.published, '') <= @published
        AND (coalesce(a.published, '') < @published OR a.id > @id)
      ORDER BY ${NEWEST_FIRST} LIMIT @limit`);
  }

  /** Every rule, newest first. */
  list(): CorrectionRule[] {
    return this.#list.all().flatMap((row) => toRules(row, this.#damage));
  }

  get(id: string): CorrectionRule | null {
    const row = this.#get.get(id);
    return (row && toRules(row, this.#damage)[0]) ?? null;
  }

  /** The ids of the articles whose current text has a rule's words, newest first. */
  articlesWith({ scope, anchor }: Pick<CorrectionRule, 'scope' | 'anchor'>): string[] {
    const article = scope.kind === 'article' ? scope.article : null;
    return this.#touched.all({ article, quote: anchor.quote }).map(({ id }) => id);
  }

  /**
   * The next articles behind a place that hold one of the quotes, newest first, at most so many of them; `next` is
   * the place to go on behind, null where nothing is left.
   * @param after null for the beginning
   */
  heldBehind(
    quotes: readonly string[],
    after: NewestPlace | null,
    most: number,
  ): { readonly held: readonly HeldText[]; readonly next: NewestPlace | null } {
    const limit = Math.ceil(SEARCHED / quotes.length);
    const from = { id: after?.id ?? '', published: after ? (after.published ?? '') : LATEST };
    const held: HeldText[] = [];
    let looked = 0;
    let next: NewestPlace | null = null;
    for (const row of this.#newest.iterate({ quotes: JSON.stringify(quotes), ...from, limit })) {
      const { id, published, title, text } = row;
      looked += 1;
      next = { id, published };
      if (text !== null) held.push({ id, published, title, text });
      if (held.length === most) break;
    }
    return { held, next: looked === limit || held.length === most ? next : null };
  }
}

const NEWEST_FIRST = `coalesce(a.published, '') DESC, a.id`;
/** Later than any date of publication. */
const LATEST = '\u{10ffff}';
/** Texts that are searched for one quote in one go, which blocks. */
const SEARCHED = 2_000;

/** Where an article stands among the newest. */
export interface NewestPlace {
  readonly id: string;
  /** ISO date or time; null when unknown. */
  readonly published: string | null;
}

/** An article with its current text. */
export interface HeldText extends NewestPlace {
  readonly title: string;
  readonly text: string;
}

interface NewestRow extends NewestPlace {
  readonly title: string;
  /** Null where it has none of the quotes. */
  readonly text: string | null;
}

interface NewestQuery {
  /** A JSON array. */
  readonly quotes: string;
  readonly id: string;
  readonly published: string;
  readonly limit: number;
}

interface TouchQuery {
  readonly article: string | null;
  readonly quote: string;
}
