/** Briefs that are being composed, as people left them. */
export default `
CREATE TABLE briefs (
  id TEXT NOT NULL PRIMARY KEY,
  -- what domain/brief/brief.ts calls the body of a brief
  body TEXT NOT NULL CHECK (json_valid(body)),
  -- ISO 8601 in UTC
  created TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;
`;
