/**
 * Two stacks of steps, newest on top. A change is kept as what takes it back: the key of a row that was
 * inserted, or the whole row as it was before it was updated or deleted.
 */
export default `
CREATE TABLE history_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stack TEXT NOT NULL CHECK (stack IN ('undo', 'redo')),
  label TEXT NOT NULL,
  articles TEXT NOT NULL CHECK (json_type(articles) = 'array')
) STRICT;

CREATE INDEX history_steps_stack ON history_steps (stack, id);

CREATE TABLE history_changes (
  id INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES history_steps (id) ON DELETE CASCADE,
  "table" TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  "row" TEXT NOT NULL
) STRICT;

CREATE INDEX history_changes_step ON history_changes (step, id);
`;
