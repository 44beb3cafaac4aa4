/**
 * What exchanging packs needs to know: each record's fields with the writes that they come from. The
 * library's own name and its count of writes are never undone, so that no write's name is used twice.
 */
export default `
CREATE TABLE merge_records (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (json_valid(state)),
  -- how many of its fields people must choose about
  conflicts INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (kind, id)
) STRICT;

CREATE INDEX merge_conflicts ON merge_records (conflicts) WHERE conflicts > 0;

CREATE TABLE merge_library (
  replica TEXT NOT NULL PRIMARY KEY,
  counter INTEGER NOT NULL
) STRICT;

-- Whose a write was, as far as packs said so.
CREATE TABLE merge_people (
  replica TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;
`;
