/**
 * What takes most room is kept smaller. An analysis is deflated, as nothing in it is looked up by SQL. Names are kept
 * once, each with its folded forms; the entities of a text point to them by number, so that a screen counts numbers.
 * A revision's layout has the lengths of its blocks, as their words stand in the text already. The functions are those
 * of `convert.ts`.
 */
const owners = (table: string, owner: string) => `
CREATE TABLE ${table} (
  ${owner},
  -- the entity's id within the analysis
  entity TEXT NOT NULL,
  name INTEGER NOT NULL REFERENCES names (id),
  mentions INTEGER NOT NULL,
  PRIMARY KEY (${owner.split(' ', 1)[0]}, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_name ON ${table} (name);`;

/** One row for each entity of the old index, which had one for each of its forms. */
const gathered = (table: string, owner: string) => `(
  SELECT ${owner}, entity, type, name, max(mentions) AS mentions, json_group_array(form) AS forms
  FROM (SELECT * FROM ${table} ORDER BY ${owner}, entity, form)
  WHERE type IN ('person', 'place', 'organization', 'nationality', 'weapon', 'vehicle')
  GROUP BY ${owner}, entity)`;

export default `
DROP VIEW current_forms;

CREATE TABLE names (
  id INTEGER NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  -- the fullest form, as it is written
  name TEXT NOT NULL,
  -- every form folded, the name's among them, a JSON array
  forms TEXT NOT NULL CHECK (json_type(forms) = 'array')
) STRICT;
CREATE INDEX names_name ON names (name);
INSERT INTO names (type, name, forms)
SELECT type, name, forms FROM ${gathered('entity_forms', 'sha256')}
UNION SELECT type, name, forms FROM ${gathered('corrected_forms', 'article')};

CREATE TABLE packed_analyses (
  id INTEGER NOT NULL PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  engine TEXT NOT NULL,
  -- JSON, raw deflate
  packed BLOB NOT NULL
) STRICT;
INSERT INTO packed_analyses (sha256, engine, packed)
SELECT sha256, engine, packed_json(analysis) FROM analyses ORDER BY rowid;
${owners('entity_names', 'analysis INTEGER NOT NULL REFERENCES packed_analyses (id) ON DELETE CASCADE')}
INSERT INTO entity_names (analysis, entity, name, mentions)
SELECT p.id, f.entity, n.id, f.mentions
FROM ${gathered('entity_forms', 'sha256')} f
JOIN packed_analyses p ON p.sha256 = f.sha256
JOIN names n ON n.name = f.name AND n.type = f.type AND n.forms = f.forms;
DROP TABLE entity_forms;
DROP TABLE analyses;
ALTER TABLE packed_analyses RENAME TO analyses;

CREATE TABLE packed_corrected (
  article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  -- the text that it belongs to
  sha256 TEXT NOT NULL,
  -- JSON, raw deflate
  packed BLOB NOT NULL
) STRICT;
INSERT INTO packed_corrected (article, sha256, packed)
SELECT article, sha256, packed_json(analysis) FROM corrected_analyses;
${owners('corrected_names', 'article TEXT NOT NULL REFERENCES packed_corrected (article) ON DELETE CASCADE')}
INSERT INTO corrected_names (article, entity, name, mentions)
SELECT f.article, f.entity, n.id, f.mentions
FROM ${gathered('corrected_forms', 'article')} f
JOIN names n ON n.name = f.name AND n.type = f.type AND n.forms = f.forms;
DROP TABLE corrected_forms;
DROP TABLE corrected_analyses;
ALTER TABLE packed_corrected RENAME TO corrected_analyses;

CREATE TRIGGER corrections_article_analysed AFTER INSERT ON analyses BEGIN
  INSERT OR IGNORE INTO stale_corrections (article)
    SELECT a.id FROM revisions r JOIN articles a ON a.id = r.article AND a.revision = r.number
    WHERE r.sha256 = NEW.sha256;
END;

-- The entities in the current texts of articles that are not in the trash, as people corrected them.
CREATE VIEW current_names AS
SELECT a.id AS article, a.published, e.entity, e.name, e.mentions
FROM entity_names e
JOIN analyses n ON n.id = e.analysis
JOIN revisions r ON r.sha256 = n.sha256
JOIN articles a ON a.id = r.article AND a.revision = r.number AND a.removed IS NULL
WHERE NOT EXISTS (
  SELECT 1 FROM corrected_analyses c WHERE c.article = a.id AND c.sha256 = r.sha256)
UNION ALL
SELECT a.id, a.published, e.entity, e.name, e.mentions
FROM corrected_names e
JOIN corrected_analyses c ON c.article = e.article
JOIN articles a ON a.id = e.article AND a.removed IS NULL
JOIN revisions r ON r.article = a.id AND r.number = a.revision AND r.sha256 = c.sha256;

UPDATE revisions SET blocks = layout_of(blocks);
UPDATE history_changes SET "row" = row_with_layout("row") WHERE "table" = 'revisions';
`;
