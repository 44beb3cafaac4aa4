/** What people want to know, and the marked passages that they filed as answers. */
export default `
CREATE TABLE requirements (
  id TEXT NOT NULL PRIMARY KEY,
  question TEXT NOT NULL CHECK (question <> ''),
  indicators TEXT NOT NULL CHECK (json_type(indicators) = 'array'),
  -- what it counts; null for nothing
  counted TEXT CHECK (counted IS NULL OR json_type(counted) = 'object'),
  places TEXT NOT NULL CHECK (json_type(places) = 'array'),
  -- ISO day
  due TEXT,
  marking TEXT,
  created TEXT NOT NULL
) STRICT;

CREATE TABLE filings (
  id TEXT NOT NULL PRIMARY KEY,
  requirement TEXT NOT NULL REFERENCES requirements (id) ON DELETE CASCADE,
  places TEXT NOT NULL CHECK (json_type(places) = 'array'),
  -- ISO day as of which it holds; null where nobody says
  day TEXT,
  -- of a person; empty for what the passage says
  words TEXT NOT NULL,
  -- the number that the passage says; null for none
  figure TEXT CHECK (figure IS NULL OR json_type(figure) = 'object'),
  created TEXT NOT NULL,
  annotation TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX filings_requirement ON filings (requirement);
CREATE INDEX filings_annotation ON filings (annotation);
`;
