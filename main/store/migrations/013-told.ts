/**
 * Which of our writes left in a pack, by record: undoing a merge takes a record's state back, but not what
 * others were told. And where the library lay when it got its name: a copy of it needs another one.
 */
export default `
CREATE TABLE merge_told (
  replica TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  counter INTEGER NOT NULL,
  PRIMARY KEY (replica, kind, id)
) STRICT, WITHOUT ROWID;

ALTER TABLE merge_library ADD COLUMN place TEXT NOT NULL DEFAULT '';
`;
