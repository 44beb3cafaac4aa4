/** The large columns come last: a row's small ones are then read without its overflow pages. */
export default `
CREATE TABLE articles (
  id TEXT NOT NULL PRIMARY KEY,
  -- the current revision's number
  revision INTEGER NOT NULL,
  -- the source as a person left it; what each revision's text said is kept with the revision
  title TEXT NOT NULL,
  publisher TEXT,
  byline TEXT,
  dateline TEXT,
  published TEXT,
  credits TEXT,
  url TEXT,
  -- when it went to the trash
  removed TEXT
) STRICT;

CREATE INDEX articles_removed ON articles (removed) WHERE removed IS NOT NULL;

CREATE TABLE revisions (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  sha256 TEXT NOT NULL,
  bytes_sha256 TEXT NOT NULL,
  path TEXT NOT NULL,
  imported TEXT NOT NULL,
  words INTEGER NOT NULL,
  language TEXT,
  source TEXT NOT NULL CHECK (json_valid(source)),
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,
  PRIMARY KEY (article, number)
) STRICT;

CREATE INDEX revisions_sha256 ON revisions (sha256);
CREATE INDEX revisions_bytes_sha256 ON revisions (bytes_sha256);

-- Where a reader stands: kept apart because it is no act that anybody undoes.
CREATE TABLE reading (
  article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL DEFAULT 0,
  read INTEGER NOT NULL DEFAULT 0 CHECK (read IN (0, 1))
) STRICT, WITHOUT ROWID;
`;
