/** Grades after the Admiralty code: one letter for each source, one number and a marking for each passage. */
export default `
CREATE TABLE source_grades (
  -- the folded name of the source, as domain/grading/source-key.ts gives it
  source TEXT NOT NULL PRIMARY KEY,
  reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F'))
) STRICT;

CREATE TABLE passage_grades (
  annotation TEXT NOT NULL PRIMARY KEY REFERENCES annotations (id) ON DELETE CASCADE,
  credibility INTEGER NOT NULL CHECK (credibility BETWEEN 1 AND 6),
  -- a JSON array of the ids of other articles that say the same
  supports TEXT NOT NULL CHECK (json_type(supports) = 'array'),
  -- a TLP label, or an organisation's own; null for none
  marking TEXT
) STRICT;
`;
