/** Subjects that people keep documents together under. */
export default `
CREATE TABLE dossiers (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  -- the name as searches compare it
  form TEXT NOT NULL,
  about TEXT NOT NULL,
  marking TEXT,
  created TEXT NOT NULL
) STRICT;

CREATE TABLE dossier_articles (
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  added TEXT NOT NULL,
  PRIMARY KEY (dossier, article)
) STRICT;
CREATE INDEX dossier_articles_article ON dossier_articles (article);
`;
