/** How a source writes dates like 03/04/2020, where a person said it: all its texts are read so. */
export default `
CREATE TABLE date_orders (
  -- the folded name of the source, as domain/grading/source-key.ts gives it
  source TEXT NOT NULL PRIMARY KEY,
  first TEXT NOT NULL CHECK (first IN ('day', 'month'))
) STRICT;
`;
