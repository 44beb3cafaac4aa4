import type Database from 'better-sqlite3';
import type { EntityAnalysis, EntityType } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';
import type { AnalysisRow, EntityFormRow, EntityMentions, EntityName } from './row.ts';

export class AnalysisReader {
  readonly #get: Database.Statement<[string], AnalysisRow>;
  readonly #missing: Database.Statement<[string], { id: string; sha256: string }>;
  readonly #names: Database.Statement<[NameQuery], EntityName>;
  readonly #mentions: Database.Statement<[string, string], EntityFormRow>;

  constructor(database: Database.Database) {
    this.#get = database.prepare('SELECT analysis FROM analyses WHERE sha256 = ?');
    this.#missing = database.prepare(`
      SELECT a.id, r.sha256
      FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      LEFT JOIN analyses n ON n.sha256 = r.sha256 AND n.engine = ?
      WHERE a.removed IS NULL AND n.sha256 IS NULL
      ORDER BY r.imported DESC, a.id`);
    // An entity is counted once however many of its forms begin with the prefix.
    this.#names = database.prepare(`
      SELECT name, type, count(DISTINCT article) AS articles, sum(mentions) AS mentions
      FROM (
        SELECT DISTINCT name, name_form, type, article, entity, mentions FROM current_forms
        WHERE form >= @prefix AND form < @prefix || char(0x10ffff)
          AND (@type IS NULL OR type = @type)
      )
      GROUP BY name_form, type ORDER BY mentions DESC, name LIMIT @limit`);
    this.#mentions = database.prepare(`
      SELECT f.article, f.sha256, f.entity, f.name, coalesce(c.analysis, n.analysis) AS analysis
      FROM current_forms f JOIN analyses n ON n.sha256 = f.sha256
      LEFT JOIN corrected_analyses c ON c.article = f.article AND c.sha256 = f.sha256
      WHERE f.form = ? AND f.type = ?
      ORDER BY f.published DESC, f.article, f.entity`);
  }

  /** The machine's newest analysis of a text, whichever engine made it, without any correction. */
  get(sha256: string): EntityAnalysis | null {
    const row = this.#get.get(sha256);
    return row ? (JSON.parse(row.analysis) as EntityAnalysis) : null;
  }

  /** Articles whose text this engine has not analysed, newest import first. */
  missing(engine: string): { id: string; sha256: string }[] {
    return this.#missing.all(engine);
  }

  /** Names over the library as corrected, most mentioned first; any form of an entity may begin with `prefix`. */
  entityNames({ type = null, prefix = '', limit }: EntityNameOptions): EntityName[] {
    return this.#names.all({ type, prefix: fold(prefix), limit });
  }

  /** Every mention of the entities that have this name, or this other form of it. */
  mentionsOf(name: string, type: EntityType): EntityMentions[] {
    return this.#mentions.all(fold(name), type).map(({ entity, analysis, ...found }) => {
      const { mentions } = JSON.parse(analysis) as EntityAnalysis;
      return { ...found, mentions: mentions.filter((mention) => mention.entity === entity) };
    });
  }
}

export interface EntityNameOptions {
  readonly type?: EntityType | null;
  readonly prefix?: string;
  readonly limit: number;
}

interface NameQuery {
  readonly type: EntityType | null;
  readonly prefix: string;
  readonly limit: number;
}
