/**
 * The bytes that this library has read itself, with the text that they gave. What a pack says of the bytes
 * behind its texts is hearsay: it must not keep the file itself out. A library that never merged a pack has
 * read all that it holds.
 */
export default `
CREATE TABLE bytes_read (
  bytes_sha256 TEXT NOT NULL,
  -- of the canonical text
  sha256 TEXT NOT NULL,
  PRIMARY KEY (bytes_sha256, sha256)
) STRICT, WITHOUT ROWID;

INSERT INTO bytes_read (bytes_sha256, sha256)
SELECT DISTINCT bytes_sha256, sha256 FROM revisions
WHERE NOT EXISTS (SELECT 1 FROM merge_people)
  OR article NOT IN (SELECT id FROM merge_records WHERE kind = 'article');
`;
