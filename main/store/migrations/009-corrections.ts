/**
 * What people decided about names, as rules; the stored analyses stay the machine's own. What the rules
 * make of an article is derived: `corrected_analyses` and `corrected_forms` hold it for the articles that
 * some rule touches, `stale_corrections` says where it must be derived anew, whoever changed what
 * (a person, an undo, a new analysis, a new revision). `changed_rules` are waiting to be looked up in the
 * texts, which is done once for each transaction and not once for each rule.
 */
export default `
CREATE TABLE corrections (
  id TEXT NOT NULL PRIMARY KEY,
  -- the only article that it holds for; null for all, and it need not be in this library
  article TEXT,
  quote TEXT NOT NULL,
  -- both null for every place where the words stand
  prefix TEXT,
  suffix TEXT,
  action TEXT NOT NULL CHECK (json_type(action) = 'object'),
  created TEXT NOT NULL
) STRICT;

CREATE TABLE corrected_analyses (
  article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  -- the text that it belongs to
  sha256 TEXT NOT NULL,
  analysis TEXT NOT NULL
) STRICT;

CREATE TABLE corrected_forms (
  form TEXT NOT NULL,
  type TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES corrected_analyses (article) ON DELETE CASCADE,
  entity TEXT NOT NULL,
  name TEXT NOT NULL,
  name_form TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (form, type, article, entity)
) STRICT, WITHOUT ROWID;

CREATE INDEX corrected_forms_article ON corrected_forms (article);

CREATE TABLE changed_rules (
  quote TEXT NOT NULL,
  article TEXT
) STRICT;

CREATE TABLE stale_corrections (
  article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TRIGGER corrections_added AFTER INSERT ON corrections BEGIN
  INSERT INTO changed_rules (quote, article) VALUES (NEW.quote, NEW.article);
END;
CREATE TRIGGER corrections_changed AFTER UPDATE ON corrections BEGIN
  INSERT INTO changed_rules (quote, article)
    VALUES (OLD.quote, OLD.article), (NEW.quote, NEW.article);
END;
CREATE TRIGGER corrections_deleted AFTER DELETE ON corrections BEGIN
  INSERT INTO changed_rules (quote, article) VALUES (OLD.quote, OLD.article);
END;
CREATE TRIGGER corrections_article_added AFTER INSERT ON articles BEGIN
  INSERT OR IGNORE INTO stale_corrections (article) VALUES (NEW.id);
END;
CREATE TRIGGER corrections_article_revised AFTER UPDATE OF revision ON articles
WHEN OLD.revision <> NEW.revision BEGIN
  INSERT OR IGNORE INTO stale_corrections (article) VALUES (NEW.id);
END;
CREATE TRIGGER corrections_article_analysed AFTER INSERT ON analyses BEGIN
  INSERT OR IGNORE INTO stale_corrections (article)
    SELECT a.id FROM revisions r JOIN articles a ON a.id = r.article AND a.revision = r.number
    WHERE r.sha256 = NEW.sha256;
END;

-- The forms of entities in the current texts of articles that are not in the trash, as people corrected them.
CREATE VIEW current_forms AS
SELECT f.form, f.type, f.entity, f.name, f.name_form, f.mentions, f.sha256, a.id AS article, a.published
FROM entity_forms f
JOIN revisions r ON r.sha256 = f.sha256
JOIN articles a ON a.id = r.article AND a.revision = r.number AND a.removed IS NULL
WHERE NOT EXISTS (
  SELECT 1 FROM corrected_analyses c WHERE c.article = a.id AND c.sha256 = r.sha256)
UNION ALL
SELECT f.form, f.type, f.entity, f.name, f.name_form, f.mentions, c.sha256, a.id, a.published
FROM corrected_forms f
JOIN corrected_analyses c ON c.article = f.article
JOIN articles a ON a.id = f.article AND a.removed IS NULL
JOIN revisions r ON r.article = a.id AND r.number = a.revision AND r.sha256 = c.sha256;
`;
