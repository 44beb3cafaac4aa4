/**
 * Which names stand in one paragraph, and the dated passages, are kept of each article that was read, so that a picture
 * of many reads no text. Of what was counted before they are worked out when somebody asks for them.
 */
export default `
-- the numbers of the names of each paragraph that has some, JSON arrays; what stands in none is in \`names\`
ALTER TABLE counted_articles ADD COLUMN paragraphs TEXT;
-- a JSON array; null where there are none
ALTER TABLE counted_articles ADD COLUMN dates TEXT;
CREATE INDEX counted_articles_published ON counted_articles (published DESC, number DESC);

-- Those without any name had no line.
INSERT OR IGNORE INTO uncounted_articles (article)
SELECT a.id FROM articles a
JOIN revisions r ON r.article = a.id AND r.number = a.revision
JOIN analyses n ON n.sha256 = r.sha256
WHERE a.removed IS NULL AND a.id NOT IN (SELECT article FROM counted_articles);
`;
