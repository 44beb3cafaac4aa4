/**
 * What a person says of a picture in an article, which changes no text of any revision; and which texts were read
 * again by a newer Fieldbrief and came out the same.
 */
export default `
CREATE TABLE picture_words (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  -- of the picture's bytes
  sha256 TEXT NOT NULL,
  caption TEXT NOT NULL,
  -- what is said to those who do not see it
  alternative TEXT NOT NULL,
  modified TEXT NOT NULL,
  PRIMARY KEY (article, sha256)
) STRICT;

CREATE TABLE read_alike (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  -- of the bytes that were read again
  bytes_sha256 TEXT NOT NULL,
  -- the reader of domain/formats/reading-account.ts that read them
  reader INTEGER NOT NULL,
  PRIMARY KEY (article, bytes_sha256)
) STRICT, WITHOUT ROWID;
`;
