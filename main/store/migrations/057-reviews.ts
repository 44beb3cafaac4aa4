/** What reviewers say of notes, one word of each person on each note; the note itself stays as it is. */
export default `
CREATE TABLE reviews (
  id TEXT NOT NULL PRIMARY KEY,
  -- the note: one on a passage, or a free one
  annotation TEXT REFERENCES annotations (id) ON DELETE CASCADE,
  free_note TEXT REFERENCES free_notes (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('proposed', 'accepted', 'rejected')),
  words TEXT NOT NULL,
  -- SHA-256 of what the note said
  wording TEXT NOT NULL,
  author TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  origin TEXT NOT NULL,
  CHECK ((annotation IS NULL) <> (free_note IS NULL))
) STRICT;
CREATE INDEX reviews_of_annotations ON reviews (annotation);
CREATE INDEX reviews_of_free_notes ON reviews (free_note);
`;
