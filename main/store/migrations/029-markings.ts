/**
 * How far things may go, kept with each: an article as a whole, a note on a name, a report that went out. Of a
 * report that is older than this nobody knows what it rested on: it has no articles here, and stays at home.
 */
export default `
CREATE TABLE article_markings (
  article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  -- a TLP label, or an organisation's own; null for none
  marking TEXT,
  -- the marking that stands in its text and that a person did not want for it
  dismissed TEXT
) STRICT;

ALTER TABLE entity_notes ADD COLUMN marking TEXT;

ALTER TABLE reports ADD COLUMN marking TEXT;
-- a JSON array of the ids of the articles that it rested on; null where nobody kept them
ALTER TABLE reports ADD COLUMN articles TEXT CHECK (articles IS NULL OR json_type(articles) = 'array');
`;
