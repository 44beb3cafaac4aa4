/** Frameworks of tags that organisations file by, as their CSV files have them. */
export default `
CREATE TABLE tag_frameworks (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  -- by name, each with its tags
  families TEXT NOT NULL CHECK (json_type(families) = 'array'),
  loaded TEXT NOT NULL
) STRICT;
`;
