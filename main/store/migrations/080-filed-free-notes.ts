/** What is filed as an answer: a marked passage with its note, or a free note. */
export default `
CREATE TABLE filed_notes (
  id TEXT NOT NULL PRIMARY KEY,
  requirement TEXT NOT NULL REFERENCES requirements (id) ON DELETE CASCADE,
  places TEXT NOT NULL CHECK (json_type(places) = 'array'),
  -- ISO day as of which it holds; null where nobody says
  day TEXT,
  -- of a person; empty for what the note says
  words TEXT NOT NULL,
  -- the number that the passage says; null for none
  figure TEXT CHECK (figure IS NULL OR json_type(figure) = 'object'),
  created TEXT NOT NULL,
  annotation TEXT REFERENCES annotations (id) ON DELETE CASCADE,
  free_note TEXT REFERENCES free_notes (id) ON DELETE CASCADE,
  CHECK ((annotation IS NULL) <> (free_note IS NULL))
) STRICT;
INSERT INTO filed_notes (id, requirement, places, day, words, figure, created, annotation)
  SELECT id, requirement, places, day, words, figure, created, annotation FROM filings;
DROP TABLE filings;
ALTER TABLE filed_notes RENAME TO filings;
CREATE INDEX filings_requirement ON filings (requirement);
CREATE INDEX filings_annotation ON filings (annotation);
CREATE INDEX filings_free_note ON filings (free_note);
`;
