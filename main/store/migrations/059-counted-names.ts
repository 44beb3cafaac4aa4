/**
 * The names of each article's current text, as people corrected them, are kept by name: how often each stands where,
 * and in all. Which entity of a text has which name is not kept, as the analysis says it. Everything is kept in step
 * article by article: `uncounted_articles` says which of them changed, whoever changed what. See
 * `main/store/entities/counted-names.ts`.
 */
export default `
CREATE TABLE counted_articles (
  number INTEGER NOT NULL PRIMARY KEY,
  article TEXT NOT NULL UNIQUE,
  published TEXT,
  -- the numbers of its names, a JSON array
  names TEXT NOT NULL CHECK (json_type(names) = 'array')
) STRICT;

CREATE TABLE name_articles (
  name INTEGER NOT NULL,
  -- the article's number
  article INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (name, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_totals (
  name INTEGER NOT NULL PRIMARY KEY,
  articles INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  -- the earliest and the latest date of publication of these articles
  first_seen TEXT,
  last_seen TEXT
) STRICT;

CREATE TABLE uncounted_articles (
  article TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE names_before (article TEXT NOT NULL, published TEXT, name INTEGER NOT NULL, mentions INTEGER NOT NULL);
INSERT INTO names_before
SELECT article, published, name, sum(mentions) FROM current_names GROUP BY article, name;
INSERT INTO counted_articles (article, published, names)
SELECT article, published, json_group_array(name) FROM names_before GROUP BY article;
INSERT INTO name_articles (name, article, mentions)
SELECT n.name, c.number, n.mentions FROM names_before n JOIN counted_articles c ON c.article = n.article
ORDER BY n.name, c.number;
INSERT INTO name_totals (name, articles, mentions, first_seen, last_seen)
SELECT name, count(*), sum(mentions), min(published), max(published) FROM names_before GROUP BY name;

DROP TABLE names_before;
DROP VIEW current_names;
DROP TABLE entity_names;
DROP TABLE corrected_names;

CREATE VIEW current_names AS
SELECT c.article, c.published, n.name, n.mentions
FROM name_articles n JOIN counted_articles c ON c.number = n.article;

CREATE TRIGGER names_article_added AFTER INSERT ON articles BEGIN
  INSERT OR IGNORE INTO uncounted_articles (article) VALUES (NEW.id);
END;
CREATE TRIGGER names_article_deleted AFTER DELETE ON articles BEGIN
  INSERT OR IGNORE INTO uncounted_articles (article) VALUES (OLD.id);
END;
CREATE TRIGGER names_article_changed AFTER UPDATE OF revision, removed, published ON articles
WHEN OLD.revision <> NEW.revision OR OLD.removed IS NOT NEW.removed OR OLD.published IS NOT NEW.published BEGIN
  INSERT OR IGNORE INTO uncounted_articles (article) VALUES (NEW.id);
END;
CREATE TRIGGER names_read AFTER INSERT ON analyses BEGIN
  INSERT OR IGNORE INTO uncounted_articles (article) SELECT article FROM revisions WHERE sha256 = NEW.sha256;
END;
CREATE TRIGGER names_read_away AFTER DELETE ON analyses BEGIN
  INSERT OR IGNORE INTO uncounted_articles (article) SELECT article FROM revisions WHERE sha256 = OLD.sha256;
END;
CREATE TRIGGER names_corrected AFTER INSERT ON corrected_analyses BEGIN
  INSERT OR IGNORE INTO uncounted_articles (article) VALUES (NEW.article);
END;
CREATE TRIGGER names_corrected_away AFTER DELETE ON corrected_analyses BEGIN
  INSERT OR IGNORE INTO uncounted_articles (article) VALUES (OLD.article);
END;
`;
