/**
 * Who signs for this library, whom its person knows by their keys, and how new the newest pack is that came from each.
 * The names are this person's own: no pack writes them.
 */
export default `
CREATE TABLE own_key (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  -- 32 random bytes of which everything else of the key follows
  seed BLOB NOT NULL CHECK (length(seed) = 32),
  made TEXT NOT NULL
) STRICT;

CREATE TABLE known_people (
  -- age1…, as domain/identity/person-key.ts writes the public half of a key
  key TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- when this person gave the name
  named TEXT NOT NULL
) STRICT;

CREATE TABLE pack_senders (
  key TEXT NOT NULL,
  -- the sender's library, which counts its writes
  library TEXT NOT NULL,
  counter INTEGER NOT NULL,
  -- of that pack, by the sender's clock
  created TEXT NOT NULL,
  PRIMARY KEY (key, library)
) STRICT;
`;
