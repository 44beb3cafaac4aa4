/**
 * Who says how many, of what, where and as of when, over the library: worked out from texts and corrections of
 * figures, in the background. An article without a line in `claims_read` is still to be read.
 */
export default `
CREATE TABLE claims (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  -- of an older revision only what the current one does not say any more
  revision INTEGER NOT NULL,
  -- the figure and its sentence, in the revision's canonical text
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  topic TEXT NOT NULL,
  -- a group of people or a disease; empty for neither
  of TEXT NOT NULL,
  unit TEXT NOT NULL,
  -- as the text has it, and folded; both empty where none is named
  place TEXT NOT NULL,
  place_form TEXT NOT NULL,
  -- the same for all names of one place, as far as the gazetteer knows them
  place_key TEXT NOT NULL,
  day TEXT,
  -- the day of the one event that it counts
  event TEXT,
  value REAL,
  low REAL,
  high REAL,
  qualifier TEXT,
  -- "11 of 19": how many there are in all
  whole REAL,
  speaker TEXT,
  voice TEXT,
  PRIMARY KEY (article, revision, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_counted ON claims (topic, of, place_key);

-- "The ministry withdrew its figure of 71": numbers that an article's publisher takes back.
CREATE TABLE numbers_taken_back (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  unit TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (value, unit, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX numbers_taken_back_article ON numbers_taken_back (article);

CREATE TABLE claims_read (
  article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  -- by which rules
  rules INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Corrected figures that are still to be looked up in the texts.
CREATE TABLE changed_figures (quote TEXT NOT NULL) STRICT;

CREATE TRIGGER claims_revision_added AFTER INSERT ON revisions BEGIN
  DELETE FROM claims_read WHERE article = NEW.article;
END;
CREATE TRIGGER claims_revision_changed AFTER UPDATE OF text, blocks, language ON revisions BEGIN
  DELETE FROM claims_read WHERE article = NEW.article;
END;
CREATE TRIGGER claims_revision_deleted AFTER DELETE ON revisions BEGIN
  DELETE FROM claims_read WHERE article = OLD.article;
END;
CREATE TRIGGER claims_article_changed AFTER UPDATE OF revision, title, publisher, published ON articles BEGIN
  DELETE FROM claims_read WHERE article = NEW.id;
END;
CREATE TRIGGER claims_figure_added AFTER INSERT ON figure_corrections BEGIN
  INSERT INTO changed_figures (quote)
    SELECT NEW.body ->> '$.anchor.quote' WHERE NEW.body ->> '$.anchor.quote' <> '';
END;
CREATE TRIGGER claims_figure_changed AFTER UPDATE ON figure_corrections BEGIN
  INSERT INTO changed_figures (quote)
    SELECT b ->> '$.anchor.quote' FROM (SELECT OLD.body AS b UNION SELECT NEW.body)
    WHERE b ->> '$.anchor.quote' <> '';
END;
CREATE TRIGGER claims_figure_deleted AFTER DELETE ON figure_corrections BEGIN
  INSERT INTO changed_figures (quote)
    SELECT OLD.body ->> '$.anchor.quote' WHERE OLD.body ->> '$.anchor.quote' <> '';
END;
`;
