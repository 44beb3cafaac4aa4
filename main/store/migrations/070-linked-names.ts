/**
 * Which names of the library are one is kept, and how often each entity stands in it, in step with the names of texts
 * and as `linkEntities` says it; see `main/store/entities/linked-names.ts`. What was counted before waits with
 * `changed = 1` to be linked when it is first asked for.
 */
export default `
-- whether it was counted anew since its entity was
ALTER TABLE name_totals ADD COLUMN changed INTEGER NOT NULL DEFAULT 1;
CREATE INDEX name_totals_changed ON name_totals (changed) WHERE changed = 1;

CREATE TABLE gone_names (name INTEGER NOT NULL PRIMARY KEY) STRICT;
CREATE TRIGGER names_gone AFTER DELETE ON name_totals BEGIN
  INSERT OR IGNORE INTO gone_names (name) VALUES (OLD.name);
END;

-- What names are compared by, as numbers: names that share none are never one.
CREATE TABLE name_keys (
  key INTEGER NOT NULL,
  name INTEGER NOT NULL,
  PRIMARY KEY (key, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE linked_names (
  name INTEGER NOT NULL PRIMARY KEY,
  -- the entity's number
  entity INTEGER NOT NULL
) STRICT;
CREATE INDEX linked_names_entity ON linked_names (entity);

CREATE TABLE linked_entities (
  -- that of the first of its names
  number INTEGER NOT NULL PRIMARY KEY,
  -- its type and its fullest name, folded
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  -- the number of its fullest name
  fullest INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  first_seen TEXT,
  last_seen TEXT,
  -- why its names are one, a JSON array; null where it has one name
  evidence TEXT,
  -- whether it depends on counts which name is the fullest
  contested INTEGER NOT NULL CHECK (contested IN (0, 1))
) STRICT;
-- by which rules they were linked
CREATE TABLE linked_by (rules INTEGER NOT NULL) STRICT;
CREATE INDEX linked_entities_id ON linked_entities (id);
CREATE INDEX linked_entities_mentions ON linked_entities (mentions DESC);
`;
