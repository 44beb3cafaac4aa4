import type Database from 'better-sqlite3';
import type { Entity, EntityAnalysis } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';
import { AnalysisReader } from './reader.ts';

export class AnalysisWriter extends AnalysisReader {
  readonly #replace: (sha256: string, engine: string, analysis: EntityAnalysis) => void;

  constructor(database: Database.Database) {
    super(database);
    const forget = database.prepare('DELETE FROM analyses WHERE sha256 = ?');
    const insert = database.prepare(
      'INSERT INTO analyses (sha256, engine, analysis) VALUES (?, ?, ?)',
    );
    const insertForm = database.prepare(`
      INSERT INTO entity_forms (form, type, sha256, entity, name, name_form, mentions)
      VALUES (?, ?, ?, ?, ?, ?, ?)`);
    this.#replace = database.transaction(
      (sha256: string, engine: string, analysis: EntityAnalysis) => {
        forget.run(sha256);
        insert.run(sha256, engine, JSON.stringify(analysis));
        for (const entity of analysis.entities) {
          const { id, type, name, mentions } = entity;
          for (const form of formsOf(entity)) {
            insertForm.run(form, type, sha256, id, name, fold(name), mentions.length);
          }
        }
      },
    );
  }

  /** Keeps an analysis of a text in place of any older one. Nothing that a person would undo. */
  put(sha256: string, engine: string, analysis: EntityAnalysis): void {
    this.#replace(sha256, engine, analysis);
  }
}

const formsOf = ({ name, aliases }: Entity) => new Set([name, ...aliases].map(fold));
