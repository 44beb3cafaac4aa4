/** Other places where a document was found, in other files or under other names: it is kept once. */
export default `
CREATE TABLE article_paths (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  -- of the file or of the folders on a stick, as it was imported
  path TEXT NOT NULL,
  PRIMARY KEY (article, path)
) STRICT, WITHOUT ROWID;
`;
