/**
 * An analysis belongs to a text, not to an article, and is found by the text's SHA-256. `entity_forms`
 * finds it by a name: one row for each form of each entity, `form` folded. The mentions themselves stay
 * in the analysis, so that writing one costs rows for names and not for every place they stand in.
 */
export default `
CREATE TABLE analyses (
  sha256 TEXT NOT NULL PRIMARY KEY,
  engine TEXT NOT NULL,
  analysis TEXT NOT NULL
) STRICT;

CREATE TABLE entity_forms (
  form TEXT NOT NULL,
  type TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES analyses (sha256) ON DELETE CASCADE,
  -- the entity's id within the analysis
  entity TEXT NOT NULL,
  -- the fullest form, as it is written and folded
  name TEXT NOT NULL,
  name_form TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (form, type, sha256, entity)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_forms_sha256 ON entity_forms (sha256);
`;
