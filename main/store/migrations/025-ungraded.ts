/**
 * What nobody judged is nothing, and 6 says that somebody found it can't be judged. Until now a 6 was kept
 * where only a marking or support was, and could not be meant: it becomes nothing.
 */
export default `
CREATE TABLE passage_grades_new (
  annotation TEXT NOT NULL PRIMARY KEY REFERENCES annotations (id) ON DELETE CASCADE,
  -- null where nobody judged it
  credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
  -- a JSON array of the ids of other articles that say the same
  supports TEXT NOT NULL CHECK (json_type(supports) = 'array'),
  -- a TLP label, or an organisation's own; null for none
  marking TEXT
) STRICT;
INSERT INTO passage_grades_new
  SELECT annotation, nullif(credibility, 6), supports, marking FROM passage_grades;
DROP TABLE passage_grades;
ALTER TABLE passage_grades_new RENAME TO passage_grades;

UPDATE history_changes SET "row" = json_set("row", '$.credibility', NULL)
WHERE "table" = 'passage_grades' AND operation IN ('update', 'delete') AND "row" ->> 'credibility' = 6;
`;
