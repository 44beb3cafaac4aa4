/** What each numbered report said, so that the next one can say what is new. A report that went out is not undone. */
export default `
CREATE TABLE reports (
  template TEXT NOT NULL,
  number INTEGER NOT NULL,
  date TEXT NOT NULL,
  title TEXT NOT NULL,
  contents TEXT NOT NULL,
  PRIMARY KEY (template, number)
) STRICT;
`;
