/** What people answer to an annotation. A row each, so that two people's replies are two rows to merge. */
export default `
CREATE TABLE replies (
  id TEXT NOT NULL PRIMARY KEY,
  annotation TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;

CREATE INDEX replies_annotation ON replies (annotation, created);
`;
