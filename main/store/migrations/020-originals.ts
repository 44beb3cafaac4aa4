/**
 * What a text was read from, so that it can be shown, exported and read again: the file's bytes, once by their
 * hash; the pictures in it; how it was read. What was imported before has none, for nobody kept them.
 */
export default `
CREATE TABLE originals (
  -- SHA-256 of the bytes as they came
  sha256 TEXT NOT NULL PRIMARY KEY,
  -- of the bytes as they came
  size INTEGER NOT NULL,
  -- raw deflate
  packed BLOB NOT NULL
) STRICT;

CREATE TABLE pictures (
  sha256 TEXT NOT NULL PRIMARY KEY,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

ALTER TABLE articles ADD COLUMN modified TEXT;
ALTER TABLE articles ADD COLUMN retrieved TEXT;

-- what domain/formats/reading-account.ts calls the account of a reading; null where none was kept
ALTER TABLE revisions ADD COLUMN account TEXT CHECK (account IS NULL OR json_valid(account));
`;
