/**
 * Names that people watch for. `watch_scans` is derived: what a list found in a text, also when that is
 * nothing; a scan of another text than the article's current one counts as missing.
 */
export default `
CREATE TABLE watch_lists (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  imported TEXT NOT NULL,
  -- names with their variants
  names TEXT NOT NULL CHECK (json_type(names) = 'array')
) STRICT;

CREATE TABLE watch_scans (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  list TEXT NOT NULL REFERENCES watch_lists (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  hits INTEGER NOT NULL CHECK (hits >= 0),
  -- by name, with places; last because it may be large
  findings TEXT NOT NULL CHECK (json_type(findings) = 'array'),
  PRIMARY KEY (article, list)
) STRICT;

CREATE INDEX watch_scans_list ON watch_scans (list);

CREATE TRIGGER watch_list_changed AFTER UPDATE OF names ON watch_lists
WHEN OLD.names <> NEW.names BEGIN
  DELETE FROM watch_scans WHERE list = NEW.id;
END;
`;
