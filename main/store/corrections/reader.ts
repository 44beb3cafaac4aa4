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

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    const columns = 'SELECT id, article, quote, prefix, suffix, action, created FROM corrections';
    this.#list = database.prepare(`${columns} ORDER BY created DESC, id`);
    this.#get = database.prepare(`${columns} WHERE id = ?`);
    this.#touched = database.prepare(`
      SELECT a.id FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.removed IS NULL AND (@article IS NULL OR a.id = @article)
        AND instr(r.text, @quote) > 0
      ORDER BY a.published DESC, a.id`);
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
}

interface TouchQuery {
  readonly article: string | null;
  readonly quote: string;
}
