/**
 * Corrections of figures get names of their own, so that other libraries can tell them apart, and the time at
 * which they were made, as the later one wins. The steps to undo know them by their new names.
 */
export default `
CREATE TABLE figure_names (old INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT;
INSERT INTO figure_names (old, name)
SELECT id, lower(hex(randomblob(16))) FROM (
  SELECT id FROM figure_corrections UNION
  SELECT "row" ->> 'id' FROM history_changes WHERE "table" = 'figure_corrections');

CREATE TABLE figure_corrections_new (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  -- ISO 8601 in UTC; of older ones only their order is known
  created TEXT NOT NULL
) STRICT;
INSERT INTO figure_corrections_new (id, body, created)
SELECT n.name, f.body, printf('1970-01-01T00:00:00.%06dZ', f.id)
FROM figure_corrections f JOIN figure_names n ON n.old = f.id;
DROP TABLE figure_corrections;
ALTER TABLE figure_corrections_new RENAME TO figure_corrections;

UPDATE history_changes SET "row" = CASE operation
  WHEN 'insert' THEN json_set("row", '$.id',
    (SELECT name FROM figure_names WHERE old = "row" ->> 'id'))
  ELSE json_set("row", '$.created', printf('1970-01-01T00:00:00.%06dZ', "row" ->> 'id'), '$.id',
    (SELECT name FROM figure_names WHERE old = "row" ->> 'id')) END
WHERE "table" = 'figure_corrections';

DROP TABLE figure_names;
`;
