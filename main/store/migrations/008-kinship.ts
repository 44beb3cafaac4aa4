/**
 * What makes another file known: its page's address, and the likeness of its text. A signature belongs to
 * a text, as an analysis does. A note that moves to another article leaves its place in the index.
 */
export default `
CREATE TABLE signatures (
  sha256 TEXT NOT NULL PRIMARY KEY,
  -- of the way signatures are made: only those of one version compare
  version INTEGER NOT NULL,
  -- 32-bit integers, little end first
  signature BLOB NOT NULL
) STRICT;

CREATE INDEX articles_url ON articles (url COLLATE NOCASE) WHERE url IS NOT NULL;

CREATE TRIGGER search_annotation_moved AFTER UPDATE OF article ON annotations
WHEN OLD.article <> NEW.article BEGIN
  UPDATE search_documents SET stale = 1 WHERE article = OLD.article AND annotation = OLD.id;
END;
`;
