/**
 * `search_index` holds folded text only, contentless; `search_documents` says what each of its rows is.
 * Folding is ours and no SQL function, so triggers only mark a document as stale, whoever changed it
 * (a person, an undo, a purge), and the store indexes it anew before the transaction ends.
 */
export default `
CREATE VIRTUAL TABLE search_index USING fts5(
  title, source, text, note, tags, quote,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3'
);
INSERT INTO search_index (search_index, rank)
  VALUES ('rank', 'bm25(8.0, 2.0, 1.0, 3.0, 4.0, 1.0)');

CREATE TABLE search_documents (
  id INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  -- empty for the article itself
  annotation TEXT NOT NULL DEFAULT '',
  stale INTEGER NOT NULL DEFAULT 1,
  UNIQUE (article, annotation)
) STRICT;

CREATE INDEX search_documents_stale ON search_documents (stale) WHERE stale = 1;

CREATE TRIGGER search_article_added AFTER INSERT ON articles BEGIN
  INSERT INTO search_documents (article) VALUES (NEW.id)
    ON CONFLICT DO UPDATE SET stale = 1;
END;
CREATE TRIGGER search_article_changed AFTER UPDATE ON articles BEGIN
  INSERT INTO search_documents (article) VALUES (NEW.id)
    ON CONFLICT DO UPDATE SET stale = 1;
END;
CREATE TRIGGER search_article_deleted AFTER DELETE ON articles BEGIN
  UPDATE search_documents SET stale = 1 WHERE article = OLD.id AND annotation = '';
END;

CREATE TRIGGER search_annotation_added AFTER INSERT ON annotations BEGIN
  INSERT INTO search_documents (article, annotation) VALUES (NEW.article, NEW.id)
    ON CONFLICT DO UPDATE SET stale = 1;
END;
CREATE TRIGGER search_annotation_changed AFTER UPDATE ON annotations BEGIN
  INSERT INTO search_documents (article, annotation) VALUES (NEW.article, NEW.id)
    ON CONFLICT DO UPDATE SET stale = 1;
END;
CREATE TRIGGER search_annotation_deleted AFTER DELETE ON annotations BEGIN
  UPDATE search_documents SET stale = 1 WHERE article = OLD.article AND annotation = OLD.id;
END;
`;
