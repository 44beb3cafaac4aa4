/** A person's own templates where the library is encrypted: their titles and sections say what somebody works on. */
export default `
CREATE TABLE own_templates (
  id TEXT NOT NULL PRIMARY KEY,
  -- as the file of a template is
  json TEXT NOT NULL
) STRICT;
`;
