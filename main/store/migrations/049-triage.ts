/** What people decide about documents, and which version of each was read. */
export default `
CREATE TABLE triage (
  article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  -- null where the rules say it
  state TEXT CHECK (state IN ('used', 'aside')),
  -- the text that it was said of
  sha256 TEXT,
  starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
  CHECK ((state IS NULL) = (sha256 IS NULL))
) STRICT;

ALTER TABLE reading ADD COLUMN seen INTEGER;
UPDATE reading SET seen = (SELECT revision FROM articles WHERE id = article) WHERE read = 1;
`;
