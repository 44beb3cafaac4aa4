/**
 * What takes most room is kept smaller, as nothing in it is looked up by SQL. An analysis is deflated. The forms of
 * names lie beside each other by analysis, which has a number, without a second index by its hash. A revision's layout
 * has the lengths of its blocks, as their words stand in the text already. The functions
 * are those of `convert.ts`.
 */
const forms = (owner: string) => `
  entity TEXT NOT NULL,
  form TEXT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (${owner}, entity, form)
) STRICT, WITHOUT ROWID;`;

export default `
DROP VIEW current_forms;

CREATE TABLE packed_analyses (
  id INTEGER NOT NULL PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  engine TEXT NOT NULL,
  -- JSON, raw deflate
  packed BLOB NOT NULL
) STRICT;
INSERT INTO packed_analyses (sha256, engine, packed)
SELECT sha256, engine, packed_json(analysis) FROM analyses ORDER BY rowid;

CREATE TABLE forms_by_analysis (
  analysis INTEGER NOT NULL REFERENCES packed_analyses (id) ON DELETE CASCADE,${forms('analysis')}
INSERT INTO forms_by_analysis (analysis, entity, form, type, name, mentions)
SELECT p.id, f.entity, f.form, f.type, f.name, f.mentions
FROM entity_forms f JOIN packed_analyses p ON p.sha256 = f.sha256
ORDER BY p.id, f.entity, f.form;
DROP TABLE entity_forms;
DROP TABLE analyses;
ALTER TABLE packed_analyses RENAME TO analyses;
ALTER TABLE forms_by_analysis RENAME TO entity_forms;

CREATE TABLE packed_corrected (
  article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  -- the text that it belongs to
  sha256 TEXT NOT NULL,
  -- JSON, raw deflate
  packed BLOB NOT NULL
) STRICT;
INSERT INTO packed_corrected (article, sha256, packed)
SELECT article, sha256, packed_json(analysis) FROM corrected_analyses;

CREATE TABLE forms_by_article (
  article TEXT NOT NULL REFERENCES packed_corrected (article) ON DELETE CASCADE,${forms('article')}
INSERT INTO forms_by_article (article, entity, form, type, name, mentions)
SELECT article, entity, form, type, name, mentions FROM corrected_forms ORDER BY article, entity, form;
DROP TABLE corrected_forms;
DROP TABLE corrected_analyses;
ALTER TABLE packed_corrected RENAME TO corrected_analyses;
ALTER TABLE forms_by_article RENAME TO corrected_forms;

CREATE TRIGGER corrections_article_analysed AFTER INSERT ON analyses BEGIN
  INSERT OR IGNORE INTO stale_corrections (article)
    SELECT a.id FROM revisions r JOIN articles a ON a.id = r.article AND a.revision = r.number
    WHERE r.sha256 = NEW.sha256;
END;

CREATE VIEW current_forms AS
SELECT f.form, f.type, f.entity, f.name, f.mentions, a.id AS article, a.published
FROM entity_forms f
JOIN analyses n ON n.id = f.analysis
JOIN revisions r ON r.sha256 = n.sha256
JOIN articles a ON a.id = r.article AND a.revision = r.number AND a.removed IS NULL
WHERE NOT EXISTS (
  SELECT 1 FROM corrected_analyses c WHERE c.article = a.id AND c.sha256 = r.sha256)
UNION ALL
SELECT f.form, f.type, f.entity, f.name, f.mentions, a.id, a.published
FROM corrected_forms f
JOIN corrected_analyses c ON c.article = f.article
JOIN articles a ON a.id = f.article AND a.removed IS NULL
JOIN revisions r ON r.article = a.id AND r.number = a.revision AND r.sha256 = c.sha256;

UPDATE revisions SET blocks = layout_of(blocks);
UPDATE history_changes SET "row" = row_with_layout("row") WHERE "table" = 'revisions';
`;
