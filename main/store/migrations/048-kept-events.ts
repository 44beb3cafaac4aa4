/** Events that people picked for the chronology, merged, worded and dated; what was read of the texts stays as it is. */
export default `
CREATE TABLE kept_events (
  id TEXT NOT NULL PRIMARY KEY,
  -- by article and words; the article need not be in this library
  sentences TEXT NOT NULL CHECK (json_type(sentences) = 'array'),
  -- the days that were read when it was picked
  read TEXT NOT NULL CHECK (json_type(read) = 'object'),
  -- of a person; null for what was read
  what TEXT,
  date TEXT CHECK (date IS NULL OR json_type(date) = 'object'),
  created TEXT NOT NULL
) STRICT;
`;
