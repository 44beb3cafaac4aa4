/**
 * Which articles a step touches, one a row: a long import adds to its step with each file, and as one value the list of
 * all of them was written anew each time.
 */
export default `
CREATE TABLE history_articles (
  step INTEGER NOT NULL REFERENCES history_steps (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  article TEXT NOT NULL,
  PRIMARY KEY (step, number)
) STRICT, WITHOUT ROWID;
INSERT INTO history_articles (step, number, article)
SELECT s.id, j.key, j.value
FROM history_steps s, json_each(CASE WHEN json_valid(s.articles) THEN s.articles ELSE '[]' END) j
WHERE j.type = 'text';
ALTER TABLE history_steps DROP COLUMN articles;
`;
