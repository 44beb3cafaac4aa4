import type Database from 'better-sqlite3';
import { applyCorrections } from '#domain/entities/correct/apply-corrections.ts';
import { RuleIndex } from '#domain/entities/correct/rule-index.ts';
import { settleDates } from '#domain/entities/correct/settle-dates.ts';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { sourceKey } from '#domain/grading/source-key.ts';
import type { DayOrder } from '#domain/reading/dates/resolved-date.ts';
import { packed, unpacked } from '../analyses/packed.ts';
import { AnalysisReader } from '../analyses/reader.ts';
import { type Damage, damageOf } from '../damage.ts';
import type { DateOrderReader } from '../date-orders/reader.ts';
import { type CorrectionRow, toRules } from './row.ts';

/** With more rules changed at once every article is derived anew, rather than every text searched for each. */
const MOST_LOOKED_UP = 20;

interface CurrentRow {
  readonly article: string;
  readonly sha256: string;
  readonly stale: 0 | 1;
  /** As `packed.ts` makes it; null where this text has not been analysed. */
  readonly analysis: Uint8Array | null;
  /** Likewise; null where no rule touches the article. */
  readonly corrected: Uint8Array | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly title: string;
}

/** The analyses as people corrected them: derived from the machine's own and the rules, and kept. */
export class Corrected {
  readonly #current: Database.Statement<[string], CurrentRow>;
  readonly #text: Database.Statement<[string], { text: string }>;
  readonly #rules: Database.Statement<[], CorrectionRow>;
  readonly #refresh: (limit: number) => string[];
  readonly #orders: DateOrderReader;
  readonly #damage: Damage;
  readonly #analyses: AnalysisReader;

  constructor(database: Database.Database, orders: DateOrderReader) {
    this.#orders = orders;
    this.#damage = damageOf(database);
    this.#analyses = new AnalysisReader(database);
    this.#current = database.prepare(`
      SELECT a.id AS article, r.sha256, n.packed AS analysis, c.packed AS corrected,
        a.publisher, a.byline, a.url, a.title,
        EXISTS (SELECT 1 FROM stale_corrections s WHERE s.article = a.id) AS stale
      FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      LEFT JOIN analyses n ON n.sha256 = r.sha256
      LEFT JOIN corrected_analyses c ON c.article = a.id AND c.sha256 = r.sha256
      WHERE a.id = ?`);
    this.#text = database.prepare(`
      SELECT r.text FROM articles a
      JOIN revisions r ON r.article = a.id AND r.number = a.revision WHERE a.id = ?`);
    this.#rules = database.prepare(
      'SELECT id, article, quote, prefix, suffix, action, created FROM corrections',
    );
    this.#refresh = this.#refreshing(database);
  }

  /** The analysis of an article's current text with every rule applied, its dates as its source writes them; null while there is none. */
  of(article: string): EntityAnalysis | null {
    const row = this.#current.get(article);
    const analysis = row && this.#unsettled(row);
    const order = analysis && this.#orders.of(sourceKey(row));
    return order ? settleDates(analysis, order) : (analysis ?? null);
  }

  /** The same with its dates as they were read. */
  unsettled(article: string): EntityAnalysis | null {
    const row = this.#current.get(article);
    return row ? this.#unsettled(row) : null;
  }

  /** What the machine read in an article's current text, and that with every rule applied, its dates as they were read. */
  beforeAndAfter(article: string): { own: EntityAnalysis; corrected: EntityAnalysis } | null {
    const row = this.#current.get(article);
    const own = row ? this.#own(row) : null;
    return row && own ? { own, corrected: this.#corrected(row) ?? own } : null;
  }

  /** Which number of a date comes first where an article's source was settled; null where nobody did. */
  dateOrder(article: string): DayOrder['first'] | null {
    const row = this.#current.get(article);
    return row ? this.#orders.of(sourceKey(row)) : null;
  }

  #unsettled(row: CurrentRow): EntityAnalysis | null {
    return this.#corrected(row) ?? this.#own(row);
  }

  /** Derives anew what changes made stale, at most so many articles, and gives back which those were. */
  refresh(limit: number): string[] {
    return this.#refresh(limit);
  }

  /** As it is kept, or derived where a change made that stale or it is damaged; null where no rule touches it. */
  #corrected(row: CurrentRow): EntityAnalysis | null {
    if (!row.stale && row.corrected === null) return null;
    const kept = row.stale || row.corrected === null ? null : unpacked(row.corrected);
    return kept ?? this.#derived(row, new RuleIndex(this.#allRules()));
  }

  #own({ sha256, analysis }: CurrentRow): EntityAnalysis | null {
    return analysis === null ? null : this.#analyses.read(sha256, analysis);
  }

  #allRules(): CorrectionRule[] {
    return this.#rules.all().flatMap((row) => toRules(row, this.#damage));
  }

  /** Null where no rule touches the article, or nothing has been read in it yet. */
  #derived(row: CurrentRow, rules: RuleIndex): EntityAnalysis | null {
    const { article } = row;
    const text = this.#text.get(article)?.text;
    const touching = text === undefined ? [] : rules.rulesFor(text, article);
    const own = touching.length > 0 ? this.#own(row) : null;
    return own && applyCorrections(own, text ?? '', touching, { article });
  }

  #refreshing(database: Database.Database): (limit: number) => string[] {
    const changed = database.prepare<[], { quote: string; article: string | null }>(
      'SELECT DISTINCT quote, article FROM changed_rules',
    );
    const forgetChanged = database.prepare('DELETE FROM changed_rules');
    const mark = database.prepare<[{ quote: string; article: string | null }]>(`
      INSERT OR IGNORE INTO stale_corrections (article)
      SELECT a.id FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE (@article IS NULL OR a.id = @article) AND instr(r.text, @quote) > 0`);
    const markAll = database.prepare(
      'INSERT OR IGNORE INTO stale_corrections (article) SELECT id FROM articles',
    );
    const stale = database.prepare<[number], { article: string }>(
      'SELECT article FROM stale_corrections ORDER BY article LIMIT ?',
    );
    const done = database.prepare<[string]>('DELETE FROM stale_corrections WHERE article = ?');
    const forget = database.prepare<[string]>('DELETE FROM corrected_analyses WHERE article = ?');
    const keep = database.prepare<[string, string, Uint8Array]>(
      'INSERT INTO corrected_analyses (article, sha256, packed) VALUES (?, ?, ?)',
    );
    return database.transaction((limit: number) => {
      const quotes = changed.all();
      if (quotes.length > MOST_LOOKED_UP) markAll.run();
      else for (const quote of quotes) mark.run(quote);
      if (quotes.length > 0) forgetChanged.run();
      const articles = stale.all(limit).map(({ article }) => article);
      const rules = new RuleIndex(articles.length > 0 ? this.#allRules() : []);
      for (const article of articles) {
        const row = this.#current.get(article);
        const analysis = row ? this.#derived(row, rules) : null;
        forget.run(article);
        if (row && analysis) keep.run(article, row.sha256, packed(analysis));
        done.run(article);
      }
      return articles;
    });
  }
}
