/**
 * Each import with what became of every file of it. No title is kept: what is deleted for good leaves no word here.
 */
export default `
CREATE TABLE imports (
  id TEXT NOT NULL PRIMARY KEY,
  -- the name of a folder or file, or how many files there were
  label TEXT NOT NULL,
  began TEXT NOT NULL,
  -- null while it runs, and where it never came to its end
  ended TEXT,
  -- how many files it was to read
  planned INTEGER NOT NULL,
  -- how many of them were left when a person stopped it
  remaining INTEGER NOT NULL,
  -- the paths that were named in a terminal, a JSON array; null where a window had the files
  paths TEXT CHECK (paths IS NULL OR json_type(paths) = 'array'),
  -- a JSON array of the steps to undo that it made, the oldest first
  steps TEXT NOT NULL CHECK (json_type(steps) = 'array')
) STRICT;

CREATE INDEX imports_began ON imports (began);

CREATE TABLE import_lines (
  import TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  -- of the file that was read, and of the document in it
  file TEXT NOT NULL,
  path TEXT NOT NULL,
  -- of the file's bytes as they were read; null where none were
  file_sha256 TEXT,
  fate TEXT NOT NULL,
  article TEXT,
  reason TEXT,
  -- of the document's bytes, where it has no article and they are kept to be read again
  bytes_sha256 TEXT,
  PRIMARY KEY (import, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_lines_article ON import_lines (article) WHERE article IS NOT NULL;
`;
