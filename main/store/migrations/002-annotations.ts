/** Tags are a JSON array in the row, so that an annotation is one row to undo, merge and share. */
export default `
CREATE TABLE annotations (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= "start"),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  motivation TEXT NOT NULL,
  color TEXT NOT NULL,
  style TEXT NOT NULL,
  note TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_type(tags) = 'array'),
  author TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  -- when it went to the trash
  removed TEXT
) STRICT;

CREATE INDEX annotations_article ON annotations (article, removed, "start");
CREATE INDEX annotations_created ON annotations (created);
CREATE INDEX annotations_removed ON annotations (removed) WHERE removed IS NOT NULL;
`;
