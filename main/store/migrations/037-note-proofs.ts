/**
 * By which key each library is known, and the signatures under notes: a note says which library made it, and these say
 * that it did. No words: a signature goes with the note's own.
 */
export default `
CREATE TABLE library_keys (
  -- the first of a library and its copies
  library TEXT NOT NULL PRIMARY KEY,
  -- age1…
  key TEXT NOT NULL
) STRICT;

CREATE TABLE note_proofs (
  kind TEXT NOT NULL CHECK (kind IN ('annotation', 'reply')),
  id TEXT NOT NULL,
  -- the write of its words
  replica TEXT NOT NULL,
  counter INTEGER NOT NULL,
  -- the Ed25519 key, and its signature, in hexadecimal
  signing TEXT NOT NULL,
  signature TEXT NOT NULL,
  PRIMARY KEY (kind, id, replica, counter)
) STRICT, WITHOUT ROWID;
`;
