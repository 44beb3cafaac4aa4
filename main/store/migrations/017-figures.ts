/** What people put right about figures; each finds its figure again by its words, in later imports too. */
export default `
CREATE TABLE figure_corrections (
  id INTEGER NOT NULL PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
`;
