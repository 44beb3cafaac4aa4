/** What people write about an entity itself; `id` is its type and folded name, which no analysis changes. */
export default `
CREATE TABLE entity_notes (
  id TEXT NOT NULL PRIMARY KEY,
  note TEXT NOT NULL
) STRICT;
`;
